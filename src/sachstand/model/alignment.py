"""Which words two texts share: runs of equal words, found greedily.

Kept with the model because two stages need it: copies are found by it, and the page shows what lies between the runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sachstand.model.text import Span

SIZE = 4
"""The fewest words of a run. Any two reports share runs of three ("in der Nacht")."""
_PLACES = 8
"""A run's beginning that a text repeats is looked up at so many places."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, in lower case and without marks, and where each stands."""

    places: tuple[tuple[int, int], ...]
    forms: tuple[str, ...]

    def span(self, start: int, count: int) -> Span:
        """From the word ``start`` over ``count`` words."""
        return Span(self.places[start][0], self.places[start + count - 1][1])


@dataclass(frozen=True, slots=True)
class SharedRun:
    """The same words at a place of one text and at a place of another; marks and capitals may differ."""

    one: Span
    other: Span


def words_of(text: str) -> Words:
    """The words of ``text``."""
    places = tuple(match.span() for match in _WORD.finditer(text))
    return Words(places, tuple(text[start:end].lower() for start, end in places))


def shared_runs(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    """The runs of at least `SIZE` words that both hold: place in one, place in the other, length, in order of ``one``.

    Greedy from the left and the longest at each place, so no word of ``one`` is in two runs; linear but for texts that
    repeat themselves, where only the first places of a shingle are tried.
    """
    index: dict[tuple[str, ...], list[int]] = {}
    for at, shingle in enumerate(_shingles(other)):
        places = index.setdefault(shingle, [])
        if len(places) < _PLACES:
            places.append(at)
    ours = _shingles(one)
    runs: list[tuple[int, int, int]] = []
    used: set[int] = set()
    at = 0
    while at <= len(one) - SIZE:
        best, size = -1, 0
        for place in index.get(ours[at], ()):
            length = 0 if place in used else _common(one, at, other, place)
            if length > size:
                best, size = place, length
        if size:
            runs.append((at, best, size))
            used.update(range(best, best + size))
        at += max(size, 1)
    return runs


def aligned(one: Words, other: Words) -> tuple[SharedRun, ...]:
    """`shared_runs` as spans of the two texts."""
    runs = shared_runs(one.forms, other.forms)
    return tuple(SharedRun(one.span(a, size), other.span(b, size)) for a, b, size in runs)


def between(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """The stretches of ``text`` with words of their own: what lies before, between and behind ``spans``."""
    at = 0
    for span in (*sorted(spans), Span(len(text), len(text))):
        if span.start > at and _WORD.search(text, at, span.start):
            yield Span(at, span.start)
        at = max(at, span.end)


def _shingles(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[step:] for step in range(SIZE)), strict=False))


def _common(one: Sequence[str], at: int, other: Sequence[str], place: int) -> int:
    length = SIZE
    while at + length < len(one) and place + length < len(other) and one[at + length] == other[place + length]:
        length += 1
    return length
