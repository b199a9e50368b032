"""Places in a text: spans, and quotes that find their place again.

Offsets count Unicode code points from 0; a span is half open. Nothing here knows a language.
"""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.errors import SpanError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points ``start <= i < end`` of some text. Raises `SpanError` when they are no range."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise SpanError(f"no span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words at this span. Raises `SpanError` when the text is too short to hold it."""
        if self.end > len(text):
            raise SpanError(f"span {self.start} to {self.end} lies outside a text of {len(text)} characters")
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same length, moved by ``by`` code points."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


def fold_space(text: str) -> str:
    """Every run of white space as one blank, none at the ends: the form in which captures and lines are compared."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class TextQuote:
    """A TextQuoteSelector of the W3C Web Annotation Data Model: words with the words around them."""

    exact: str
    prefix: str = ""
    suffix: str = ""

    @classmethod
    def of(cls, text: str, span: Span, context: int = 32) -> TextQuote:
        """Select ``span`` with up to ``context`` code points on either side."""
        return cls(
            exact=span.of(text),
            prefix=text[max(0, span.start - context) : span.start],
            suffix=text[span.end : span.end + context],
        )

    def find(self, text: str) -> Span | None:
        """Where the quote stands in ``text``: the occurrence with most of its context, ``None`` without one.

        Two occurrences with equally much context leave the place open, so they give ``None`` too.
        """
        best: Span | None = None
        most, tied = -1, False
        start = text.find(self.exact) if self.exact else -1
        while start >= 0:
            span = Span(start, start + len(self.exact))
            shared = self._shared_context(text, span)
            if shared > most:
                best, most, tied = span, shared, False
            elif shared == most:
                tied = True
            start = text.find(self.exact, start + 1)
        return None if tied else best

    def _shared_context(self, text: str, span: Span) -> int:
        before = _common_prefix(self.prefix[::-1], text[max(0, span.start - len(self.prefix)) : span.start][::-1])
        after = _common_prefix(self.suffix, text[span.end : span.end + len(self.suffix)])
        return before + after


def _common_prefix(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
