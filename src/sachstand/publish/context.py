"""The source's own words around a line, cut into pieces with marks on them.

The context is published too, so every paragraph of it goes through the span check by itself; one that does not pass
is left out and said to be so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.text import Span
from sachstand.publish.check import CaptureText

Mark = Literal["line", "trigger", "time", "speaker", "figure"]

LONGEST_PARAGRAPH = 1_500
"""Longer paragraphs are cut at white space, at least this many code points around the line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words and the marks on all of them."""

    text: str
    marks: frozenset[Mark]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the source. ``pieces`` is empty where the span check refused it."""

    pieces: tuple[Piece, ...]
    cut_before: bool = False
    cut_after: bool = False

    @property
    def has_line(self) -> bool:
        """Whether the line stands in it."""
        return any("line" in piece.marks for piece in self.pieces)


def context_of(document: Document, mention: Mention, source: CaptureText) -> tuple[Paragraph, ...]:
    """The paragraphs of the line, with one before and one after it from the same entry."""
    entry = next((e.span for e in document.entries if e.span.contains(mention.span)), Span(0, len(document.text)))
    paragraphs = _paragraphs(document.text, entry)
    hit = [number for number, span in enumerate(paragraphs) if span.overlaps(mention.span)]
    if not hit:
        return ()
    near = paragraphs[max(0, hit[0] - 1) : hit[-1] + 2]
    marks = marks_of(mention)
    return tuple(_paragraph(document.text, span, marks, source) for span in near)


def marks_of(mention: Mention) -> tuple[tuple[Mark, Span], ...]:
    """The places of a statement that have a meaning: the line, its event word, its date, who says it, its figures."""
    marks: list[tuple[Mark, Span]] = [("line", mention.span), ("trigger", mention.trigger)]
    if mention.when is not None and mention.when.span is not None:
        marks.append(("time", mention.when.span))
    marks += [("speaker", link.span) for link in mention.attribution if link.span is not None]
    marks += [("figure", figure.span) for figure in mention.figures]
    return tuple(marks)


def pieces_of(text: str, whole: Span, marks: Iterable[tuple[Mark, Span]]) -> tuple[Piece, ...]:
    """Cut ``whole`` wherever a mark begins or ends. The pieces joined are the text at ``whole``."""
    inside = [(mark, span) for mark, span in marks if span.overlaps(whole)]
    ends = {whole.start, whole.end}
    for _, span in inside:
        ends |= {min(max(place, whole.start), whole.end) for place in (span.start, span.end)}
    places = sorted(ends)
    return tuple(
        Piece(text[start:end], frozenset(mark for mark, span in inside if span.start <= start and end <= span.end))
        for start, end in pairwise(places)
    )


def _paragraphs(text: str, within: Span) -> list[Span]:
    spans, start = [], within.start
    for part in text[within.start : within.end].split("\n"):
        if part.strip():
            spans.append(Span(start, start + len(part)))
        start += len(part) + 1
    return spans


def _paragraph(text: str, span: Span, marks: tuple[tuple[Mark, Span], ...], source: CaptureText) -> Paragraph:
    line = marks[0][1]
    shown = _shortened(text, span, line if line.overlaps(span) else span)
    if source.place_of(shown.of(text)) is None:
        line_inside = Span(max(line.start, span.start), min(line.end, span.end)) if line.overlaps(span) else None
        if line_inside is None or source.place_of(line_inside.of(text)) is None:
            return Paragraph((), True, True)
        shown = line_inside
    return Paragraph(pieces_of(text, shown, marks), shown.start > span.start, shown.end < span.end)


def _shortened(text: str, span: Span, keep: Span) -> Span:
    """The paragraph, or the part of it around ``keep`` when it is very long."""
    start, end = span.start, span.end
    if keep.start - start > LONGEST_PARAGRAPH:
        start = text.find(" ", keep.start - LONGEST_PARAGRAPH, keep.start) + 1 or keep.start
    if end - keep.end > LONGEST_PARAGRAPH:
        cut = text.rfind(" ", keep.end, keep.end + LONGEST_PARAGRAPH)
        end = cut if cut > keep.end else keep.end
    return Span(start, end)
