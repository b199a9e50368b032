"""Says whose name a pronoun for the speaker stands for, and from whom the report has the speech.

The name is that of the last person who was named as a speaker or as the subject of a sentence. Whether the pronoun
fits ("er", "sie") is not known, so a text that moves between two people can mislead it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sachstand.languages.quote_rules import QuoteRules
from sachstand.model.annotation import Name, Quotation
from sachstand.model.text import Span

OFFICE = ".names.offices@"
"""In what made a name that is an office and stands for a person."""
FARTHEST = 1200
"""Characters over which a pronoun points back."""


def with_sources(
    text: str, quotations: Sequence[Quotation], topics: Sequence[Span], names: Sequence[Name], rules: QuoteRules
) -> tuple[Quotation, ...]:
    """``quotations`` with ``source`` filled where a pronoun speaks and a person was the last speaker or subject.

    So it is where an office speaks that the text has given to somebody ("der CDU-Chef"). ``topics`` are the subjects of
    sentences, in text order.
    """
    persons = sorted((name for name in names if name.kind == "person"), key=lambda name: name.span)
    starts = [name.span.start for name in persons]
    spoke = [span for one in quotations for span in one.speaker]
    called = _called(text, persons)
    places = {*spoke, *topics}
    bearers = sorted(filter(None, (_bearer(text, span, persons, starts, called) for span in places)))
    if rules.subject_first:
        bearers = _without_others(text, places, bearers, persons, rules)
    ends = [end for end, _ in bearers]
    held = {name.span.end: called[name.id] for name in persons if name.id in called and OFFICE in name.made_by}
    return tuple(_office(_resolved(text, one, bearers, ends, rules), held) for one in quotations)


def _without_others(
    text: str, places: Iterable[Span], bearers: Sequence[tuple[int, str]], persons: Sequence[Name], rules: QuoteRules
) -> list[tuple[int, str]]:
    """``bearers``, with nobody ("") for who is none: "*one mother* said", "*a spokesman for Lund*", "*Lund's lawyer*".

    A person whose name ends the words and is not that of an employer wins over one whose name begins them.
    """
    named = {person.span.end: person.span for person in persons}
    kept = dict(bearers)
    for span in places:
        words = span.of(text).split()
        name = named.get(span.end)
        before = text[span.start : name.start].split() if name is not None else []
        if name is not None and before and before[-1].lower() in rules.attaching:
            kept[span.end] = ""
        elif name is not None:
            kept[span.end] = name.of(text)
        elif words[0].lower() in rules.unnamed and span.end not in kept:
            kept[span.end] = ""
    return sorted(kept.items())


def _called(text: str, persons: Sequence[Name]) -> dict[str | None, str]:
    """For each person the name by which the text names them first."""
    named = [name for name in persons if name.id is not None and OFFICE not in name.made_by]
    return {name.id: name.span.of(text) for name in reversed(named)}


def _office(one: Quotation, held: Mapping[int, str]) -> Quotation:
    """The quotation with its source, where the speaker is an office alone."""
    told = held.get(one.speaker[0].end) if len(one.speaker) == 1 else None
    return replace(one, source=told) if told is not None and one.source is None else one


def _resolved(
    text: str, one: Quotation, bearers: Sequence[tuple[int, str]], ends: Sequence[int], rules: QuoteRules
) -> Quotation:
    pronoun = _pronoun(text, one, rules)
    if pronoun is None:
        return one
    at = bisect_left(ends, pronoun.start) - 1
    if at < 0 or pronoun.start - ends[at] > FARTHEST:
        return one
    return replace(one, source=bearers[at][1] or None)


def with_via(quotations: Sequence[Quotation], sources: Sequence[tuple[Span, tuple[Span, ...]]]) -> list[Quotation]:
    """``quotations``, those whose frame holds a source phrase with the source it names: "sagte er *laut Agenturen*"."""
    told = []
    for one in quotations:
        via = tuple(
            span for place, spans in sources for span in spans if any(frame.overlaps(place) for frame in one.frame)
        )
        told.append(replace(one, via=via) if via else one)
    return told


def _pronoun(text: str, one: Quotation, rules: QuoteRules) -> Span | None:
    """The pronoun that speaks, in the third person singular as far as the verb shows."""
    if len(one.speaker) != 1 or one.speaker[0].of(text).lower() not in rules.subjects - rules.first_person:
        return None
    plural = any(span.of(text).lower().endswith(rules.plural_endings) for span in one.cue[:1])
    return None if plural else one.speaker[0]


def _bearer(
    text: str, span: Span, persons: Sequence[Name], starts: Sequence[int], called: Mapping[str | None, str]
) -> tuple[int, str] | None:
    """Where a speaker or subject ends, and the person that it names: at its end, or at its beginning."""
    at = bisect_left(starts, span.start)
    while at < len(persons) and persons[at].span.start < span.end:
        name = persons[at].span
        if name.end == span.end or name.start == span.start:
            return span.end, called.get(persons[at].id, name.of(text)) if OFFICE in persons[at].made_by else name.of(
                text
            )
        at += 1
    return None
