"""A quotation while it is being found: ranges of words of one unit, not yet spans of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.quotes.view import Range, Unit
from sachstand.model.annotation import Quotation, QuotationType
from sachstand.model.text import Span


@dataclass(frozen=True, slots=True)
class Found:
    """A quotation of ``type`` in a unit, by ``rule``. Ranges are indices of the unit's words, last one exclusive."""

    type: QuotationType
    parts: tuple[Range, ...]
    rule: str
    speaker: tuple[Span, ...] = ()
    cue: tuple[int, ...] = ()
    frame: tuple[Range, ...] = ()
    medium: str | None = None
    meant: tuple[Span, ...] = ()
    """Words elsewhere that name the speaker whom the frame only means."""


@dataclass(frozen=True, slots=True)
class Said:
    """Who is known to speak where a quotation stands: by words, with the frame that says so."""

    speaker: tuple[Span, ...]
    cue: tuple[int, ...] = ()
    frame: tuple[Range, ...] = ()
    medium: str | None = None
    rule: str = "direct"
    meant: tuple[Span, ...] = ()


def span_of(unit: Unit, span: Range) -> Span:
    """The text span of a range of words, widened to the marks of a quotation that it would cut."""
    start, end = unit.words[span[0]].start, unit.words[span[1] - 1].end
    for pair in unit.pairs:
        if pair.start < start < pair.end:
            start = pair.start
        if pair.start < end < pair.end:
            end = pair.end
    return Span(start, end)


def to_quotation(unit: Unit, found: Found, code: str, addressee: tuple[Span, ...] = ()) -> Quotation:
    """The finished value; neighbouring cue words are one span."""
    return Quotation(
        type=found.type,
        spans=tuple(span_of(unit, part) for part in found.parts),
        speaker=found.speaker,
        cue=tuple(span_of(unit, run) for run in _runs(found.cue)),
        frame=tuple(span_of(unit, part) for part in found.frame),
        made_by=f"{code}.quotes.{found.rule}@1",
        addressee=addressee,
        medium=found.medium,
        meant=found.meant,
    )


def _runs(indices: Sequence[int]) -> list[Range]:
    runs: list[Range] = []
    for index in indices:
        if runs and runs[-1][1] == index:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs
