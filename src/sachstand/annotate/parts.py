"""What HanTa's model makes of a part of a word: as a morpheme that it knows, and as one that it does not.

Each known morpheme is looked up once with all its tags, and only as far as some known morpheme goes on. What an unknown
one is worth depends on its ending and its length alone, and is kept by these. It changes nothing of the model. What is
kept are tuples of numbers and strings, which Python's garbage collector soon leaves alone; lists it scans for ever.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

_HEAD = 3
_ENDING = 4
_LONGEST = 24
"""Longer morphemes are as likely as those of this length."""

Ratings = tuple[tuple[int, float], ...]
"""The tags of a known morpheme with their log probability."""
Part = tuple[int, Ratings]
"""Where a known morpheme ends, and its tags."""
Chances = tuple[float, ...]
"""The log probability of an unknown morpheme for each open tag, in their order."""


class KnownParts:
    """The morphemes of a model, by their letters. ``model`` is HanTa's tagger."""

    def __init__(self, model: Any) -> None:
        known: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for tag, morphemes in model.LP_m_t.items():
            for morpheme, rating in morphemes.items():
                known[morpheme].append((tag, rating))
        self._known: dict[str, Ratings] = {morpheme: tuple(ratings) for morpheme, ratings in known.items()}
        self._longest: dict[str, int] = {}
        for morpheme in sorted(known, key=len):
            self._longest[morpheme[:_HEAD]] = len(morpheme)

    def behind(self, word: str, at: int) -> list[Part]:
        """The known morphemes of ``word`` that begin at ``at``, the shortest first."""
        known = self._known
        longest = self._longest.get(word[at : at + _HEAD], _HEAD - 1)
        found = []
        for end in range(at + 1, min(len(word), at + longest) + 1):
            part = word[at:end]
            if part in known:
                found.append((end, known[part]))
        return found


@dataclass(frozen=True, slots=True)
class Ending:
    """What an ending tells of an unknown morpheme: its chances for each open tag, and with them those by length."""

    chances: Chances
    by_size: dict[int, tuple[Chances, float]] = field(default_factory=dict)


class UnknownParts:
    """What a model expects of morphemes that it does not know.

    ``tags`` are the open ones, which such may have; ``most`` is, by length, what no such morpheme is better than.
    """

    def __init__(self, model: Any) -> None:
        self.tags: list[int] = [tag for tag in model.LP_hapax_t if tag in model.LP_s_t]
        self._tables: list[dict[str, float]] = [model.LP_s_t[tag] for tag in self.tags]
        self._sizes = [
            [model.Int_t + model.LP_hapax_t[tag] + lp for lp in model.LP_len_t[tag][: _LONGEST + 1]]
            for tag in self.tags
        ]
        tops = [max(table.values()) for table in self._tables]
        self.most: list[float] = [
            max(lp + top for lp, top in zip(column, tops, strict=True)) for column in zip(*self._sizes, strict=True)
        ]
        self._endings: dict[str, Ending] = {}
        self._same: dict[Chances, Ending] = {}

    def rated(self, word: str, start: int, end: int) -> tuple[Chances, float]:
        """The chances of ``word[start:end]`` for each open tag, and the best of them."""
        size = end - start
        letters = word[end - _ENDING : end] if size > _ENDING else word[start + 1 : end]
        ending = self._endings.get(letters)
        if ending is None:
            ending = self._endings[letters] = self._new_ending(letters)
        return ending.by_size.get(size) or self._sized(ending, size)

    def _sized(self, ending: Ending, size: int) -> tuple[Chances, float]:
        column = min(size, _LONGEST)
        told = tuple([sizes[column] + lp for sizes, lp in zip(self._sizes, ending.chances, strict=True)])
        ending.by_size[size] = told, max(told)
        return ending.by_size[size]

    def _new_ending(self, letters: str) -> Ending:
        """What the model knows of the longest ending of ``letters``, for each open tag; it has one list for all."""
        first = self._tables[0]
        known = next(letters[at:] for at in range(len(letters) + 1) if letters[at:] in first)
        chances = tuple([table[known] for table in self._tables])
        return self._same.setdefault(chances, Ending(chances))
