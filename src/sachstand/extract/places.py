"""Finds what stands at some place of a text without looking at everything: spans by the stretches they cover."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

from sachstand.model.text import Span

STRETCH = 256
"""A text is cut into stretches of this many characters; a span is kept at each one it touches."""

Item = TypeVar("Item")


class Places(Generic[Item]):
    """Items by their spans. An item may have several; each is found once, in the order it was given."""

    def __init__(self, items: Iterable[tuple[Item, Iterable[Span]]]) -> None:
        self._items: list[tuple[Item, tuple[Span, ...]]] = []
        self._at: dict[int, list[int]] = defaultdict(list)
        for number, (item, spans) in enumerate(items):
            kept = tuple(spans)
            self._items.append((item, kept))
            for stretch in sorted({s for span in kept for s in _stretches(span)}):
                self._at[stretch].append(number)

    def overlapping(self, span: Span) -> list[Item]:
        """The items that share a character with ``span``."""
        return [item for item, spans in self._near(span) if any(own.overlaps(span) for own in spans)]

    def holding(self, span: Span) -> list[Item]:
        """The items one of whose spans holds all of ``span``."""
        return [item for item, spans in self._near(span) if any(own.contains(span) for own in spans)]

    def _near(self, span: Span) -> list[tuple[Item, tuple[Span, ...]]]:
        numbers = sorted({number for stretch in _stretches(span) for number in self._at.get(stretch, ())})
        return [self._items[number] for number in numbers]


def _stretches(span: Span) -> range:
    return range(span.start // STRETCH, max(span.start, span.end - 1) // STRETCH + 1)
