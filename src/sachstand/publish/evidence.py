"""What a line rests on: the source's words around it, how the date was found, who says so, who else does.

Everything shown of a source has passed the span check; a contribution whose words did not is counted, not quoted.
"""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.model.event import Event, InferredDate
from sachstand.model.mention import AttributionRole, Mention
from sachstand.model.text import fold_space
from sachstand.model.when import When
from sachstand.publish.check import Verbatim
from sachstand.publish.contents import Contents
from sachstand.publish.context import Mark, Paragraph, context_of
from sachstand.publish.lines import Line, LineMaker, Withheld
from sachstand.publish.prints import Print, prints_of
from sachstand.publish.source import fragment_link


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one report adds to the date: ``when`` with its words, anchor and rule; ``line`` is where they stand."""

    line: Line
    when: When


@dataclass(frozen=True, slots=True)
class Said:
    """One link of the attribution chain. ``in_text`` tells words of the report from what the page says around it."""

    role: AttributionRole
    name: str
    in_text: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a reader needs to judge a line without trusting Sachstand.

    ``prints`` are the other prints of the report; ``copies`` are lines that have the same words or stand in such a
    print, ``others`` tell the same event in another report and other words, ``denials`` deny it.
    ``same_sentence`` are other statements made of the same words. ``original`` leads to the words on their page.
    ``inferred`` is there when the report's own date is one that follows from others.
    """

    line: Line
    heading: Verbatim | None
    context: tuple[Paragraph, ...]
    chain: tuple[Said, ...]
    contributions: tuple[Contribution, ...]
    contradiction: str | None
    origins: tuple[str, ...]
    copies: tuple[Line, ...]
    others: tuple[Line, ...]
    denials: tuple[Line, ...]
    same_sentence: tuple[Line, ...]
    original: str | None
    inferred: InferredDate | None
    withheld: tuple[Withheld, ...]
    prints: tuple[Print, ...] = ()

    @property
    def reprinted(self) -> tuple[Line, ...]:
        """The ``copies`` that stand in none of the ``prints``: the same sentence in another report."""
        shown = {line.id for one in self.prints for line in one.lines}
        return tuple(line for line in self.copies if line.id not in shown)

    @property
    def marks(self) -> frozenset[Mark]:
        """The marks that the context has."""
        return frozenset(mark for paragraph in self.context for piece in paragraph.pieces for mark in piece.marks)


def make_evidence(mention_id: str, contents: Contents, maker: LineMaker) -> Evidence | Withheld | None:
    """The evidence for one line; `Withheld` when the check refuses it, ``None`` when there is no such line."""
    event = next((event for event in contents.events.values() if mention_id in event.mentions), None)
    if event is None:
        return None
    checked = maker.of_events([event])
    line = next((line for line in checked.lines if line.id == mention_id), None)
    if line is None:
        return next(held for held in checked.withheld if held.id == mention_id)
    document = contents.documents[line.document_id]
    mention = contents.mentions[mention_id]
    taken_apart = maker.text_of(document)
    title = (document.title or "").strip("+ ")
    rest = [other for other in checked.lines if other.id != line.id]
    prints = prints_of(line, rest, contents, maker)
    copied = {one.id for one in rest if _same_words(one, line)} | {one.id for other in prints for one in other.lines}
    return Evidence(
        line=line,
        heading=maker.heading(document, title),
        context=context_of(document, mention, taken_apart) if taken_apart else (),
        chain=tuple(Said(link.role, link.name, link.span is not None) for link in line.attribution),
        contributions=_contributions(event, checked.lines),
        contradiction=event.contradiction,
        origins=event.origins,
        copies=tuple(other for other in rest if other.id in copied),
        others=tuple(other for other in rest if other.id not in copied and other.stance != "denied"),
        denials=tuple(other for other in rest if other.id not in copied and other.stance == "denied"),
        same_sentence=_same_sentence(mention, event, contents, maker),
        original=fragment_link(line.source.url, line.text) if line.source.url else None,
        inferred=contents.inferred.get(document.id),
        withheld=checked.withheld,
        prints=prints,
    )


def _same_words(one: Line, other: Line) -> bool:
    return one.document_id != other.document_id and fold_space(one.text) == fold_space(other.text)


def _contributions(event: Event, lines: tuple[Line, ...]) -> tuple[Contribution, ...]:
    by_id = {line.id: line for line in lines}
    return tuple(
        Contribution(line, given.when) for given in event.dates if (line := by_id.get(given.mention_id)) is not None
    )


def _same_sentence(mention: Mention, event: Event, contents: Contents, maker: LineMaker) -> tuple[Line, ...]:
    """Lines of other events that are made of the same sentence."""
    here = {
        other.id
        for other in contents.mentions.values()
        if other.document_id == mention.document_id and other.span == mention.span and other.id != mention.id
    }
    events = [other for other in contents.events.values() if other.id != event.id and here & set(other.mentions)]
    return tuple(line for line in maker.of_events(events).lines if line.id in here)
