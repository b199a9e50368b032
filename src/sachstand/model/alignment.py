"""Which words two texts share: runs of equal words, found greedily.

Kept with the model because two stages need it: copies are found by it, and the page shows what lies between the runs.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from sachstand.model.text import Span

SIZE = 4
"""The fewest words of a run. Any two reports share runs of three ("in der Nacht")."""
_PLACES = 8
"""A run's beginning that a text repeats is looked up at so many places."""
_WORD = re.compile(r"\w+")
_PARTS = re.compile(r"(\w+)")

Run = tuple[int, int, int]
"""A place in one text, a place in the other, and how many words are the same from there on."""


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
    parts = _PARTS.split(text)
    borders = _borders(parts)
    return Words(tuple(zip(borders[::2], borders[1::2], strict=True)), tuple(map(str.lower, parts[1::2])))


def borders_of(text: str) -> list[int]:
    """Where each word of ``text`` begins and ends, in turn.

    Three times as fast as asking each match, and one flat list: a tuple for each word of many texts keeps the garbage
    collector busy.
    """
    return _borders(_PARTS.split(text))


def _borders(parts: Sequence[str]) -> list[int]:
    """From what lies between the words and the words, in turn."""
    return [*accumulate(map(len, parts[:-1]))]


def shared_runs(one: Sequence[str], other: Sequence[str]) -> list[Run]:
    """The runs of at least `SIZE` words that both hold: place in one, place in the other, length, in order of ``one``.

    Greedy from the left and the longest at each place, so no word of ``one`` is in two runs; linear but for texts that
    repeat themselves, where only the first places of a shingle are tried.
    """
    return runs_of_shingles(_shingles(one), _shingles(other))


def runs_of_shingles(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[Run]:
    """`shared_runs` of two texts of which the shingles are given, `SIZE` words at each place, in any form."""
    first = dict(zip(reversed(other), range(len(other) - 1, -1, -1), strict=True))
    again = _repeated(other, first) if len(first) < len(other) else {}
    places = [*map(first.get, one)]
    runs: list[Run] = []
    used: set[int] = set()
    at = 0
    while at < len(places):
        place = places[at]
        if place is None:
            at += 1
            continue
        size = 0 if place in used else _common(one, at, other, place)
        for another in again.get(one[at], ()):
            length = 0 if another in used else _common(one, at, other, another)
            if length > size:
                place, size = another, length
        if size:
            runs.append((at, place, size))
            used.update(range(place, place + size))
        at += max(size, 1)
    return runs


def _repeated(shingles: Sequence[Hashable], first: Mapping[Hashable, int]) -> dict[Hashable, list[int]]:
    """The further places of what stands at several, `_PLACES` with the first."""
    again: dict[Hashable, list[int]] = {}
    for place, shingle in enumerate(shingles):
        if first[shingle] != place:
            places = again.setdefault(shingle, [])
            if len(places) < _PLACES - 1:
                places.append(place)
    return again


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


def _common(one: Sequence[Hashable], at: int, other: Sequence[Hashable], place: int) -> int:
    """How many words are the same from two places on, whose shingles are."""
    steps, most = 1, min(len(one) - at, len(other) - place)
    while steps < most and one[at + steps] == other[place + steps]:
        steps += 1
    return steps + SIZE - 1
