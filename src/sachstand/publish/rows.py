"""What a reader sees of a chronology: each sentence in one row, what happened apart from what is to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

from sachstand.model.text import Span
from sachstand.publish.happening import Happening
from sachstand.publish.lines import Line

_Sentence = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a page, section by section.

    ``dated`` and ``undated`` happened; ``announced`` and ``demanded`` have not, as far as any report tells, and have
    what somebody announces or demands without a day; ``open`` is said under a condition or asked; ``said`` are words
    without a day. Without a date, what happened stands apart from what was said.
    """

    dated: tuple[Happening, ...]
    announced: tuple[Happening, ...] = ()
    demanded: tuple[Happening, ...] = ()
    undated: tuple[Happening, ...] = ()
    said: tuple[Happening, ...] = ()
    open: tuple[Happening, ...] = ()


def rows_of(dated: Iterable[Happening], undated: Iterable[Happening]) -> Rows:
    """The rows of dated and undated events, each section in their order."""
    dated, undated = list(dated), list(undated)
    happened = folded((one for one in dated if one.standing == "happened"), undated)
    ahead = folded((one for one in dated if one.standing != "happened"), shown=happened)
    loose = folded(undated, (*happened, *ahead))
    return _headed(
        Rows(
            dated=happened,
            announced=tuple(one for one in (*ahead, *loose) if one.matter == "announced"),
            demanded=tuple(one for one in (*ahead, *loose) if one.matter == "demanded"),
            undated=tuple(one for one in loose if one.matter == "happened" and not one.is_speech),
            said=tuple(one for one in loose if one.matter == "happened" and one.is_speech),
            open=tuple(one for one in (*ahead, *loose) if one.matter == "open"),
        )
    )


def folded(
    happenings: Iterable[Happening], beside: Iterable[Happening] = (), shown: Iterable[Happening] = ()
) -> tuple[Happening, ...]:
    """Without those of which every sentence is shown by another one with a date at least as exact or, for those without
    a date and those told in an attribute alone, by any of ``beside``; for a page. ``shown`` are kept already.

    One sentence may tell two events ("war gereist und hatte dort getroffen"); the reader need not see it twice. What
    happened is kept before what was said of it, whenever that was ("unterzeichnete am Montag, wie die Agentur am
    Dienstag meldete"), and both before what is only named. The evidence of the line names both. An export keeps all.
    """
    every, beside, kept = list(happenings), list(beside), list(shown)
    ours: set[str] = set()
    for one in sorted(every, key=lambda one: (one.named, _rank(one), -len(_sentences(one)), one.event_id)):
        told = one.is_speech
        alike = (other for other in kept if _says_date(other, one) or (told and not (other.is_speech or other.named)))
        others = [*alike, *([] if one.is_dated and not one.attributed else beside)]
        if not any(_sentences(one) <= _sentences(other) for other in others):
            kept.append(one)
            ours.add(one.event_id)
    return tuple(one for one in every if one.event_id in ours)


def _rank(one: Happening) -> int:
    """What happened, what is to come, what was said."""
    return 2 if one.is_speech else 0 if one.standing == "happened" else 1


def _headed(rows: Rows) -> Rows:
    """The rows with each sentence at the head of one of them, as far as the events have others.

    "Nach dem Treffen äußerte sich die Ministerin" is all that is told of her words; of the meeting there is another
    sentence, and that one stands for it. Who has the fewest sentences to choose from chooses first. What is only named,
    without a date, and in no sentence that is free has no row.
    """
    every = [one for part in fields(Rows) for one in getattr(rows, part.name)]
    heads: set[_Sentence] = set()
    chosen: dict[str, Line] = {}
    for one in sorted(every, key=lambda one: (one.named, len(one.others))):
        free = (line for line in (one.line, *one.others) if _sentence(line) not in heads)
        line = next(free, None if one.named and not one.is_dated else one.line)
        if line is not None:
            heads.add(_sentence(line))
            chosen[one.event_id] = line
    parts = {
        part.name: tuple(_with_head(one, chosen) for one in getattr(rows, part.name) if one.event_id in chosen)
        for part in fields(Rows)
    }
    return Rows(**parts)


def _with_head(one: Happening, chosen: Mapping[str, Line]) -> Happening:
    line = chosen[one.event_id]
    others = tuple(other for other in (one.line, *one.others) if other is not line)
    return one if line is one.line else replace(one, line=line, others=others)


def _sentence(line: Line) -> _Sentence:
    return line.document_id, line.span


def _sentences(one: Happening) -> set[_Sentence]:
    return {_sentence(line) for line in (one.line, *one.others, *one.denials)}


def _says_date(one: Happening, other: Happening) -> bool:
    """Whether the date of ``one`` says all that the date of ``other`` says: it is no less exact, or neither has one."""
    bounds = [(when.earliest, when.latest) for when in (one.when, other.when) if when]
    if not (one.is_dated and other.is_dated):
        return not one.is_dated and not other.is_dated
    (first, last), (earliest, latest) = bounds
    assert first and last and earliest and latest
    return earliest <= first and last <= latest
