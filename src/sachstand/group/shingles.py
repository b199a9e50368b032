"""Finds pairs of texts that share several runs of words, among any number of texts, without comparing all pairs.

Every run of `SIZE` words is a shingle. Texts that hold the same shingle are neighbours in one sorted list; each is
paired with the next few, so the work grows with the words and not with the square of a crowd that shares a phrase. A
pair with `LEAST` shingles in common is a candidate. This is exact: no sampling, no thresholds that miss a copy whose
other half is new, as a MinHash of a shortened copy in a longer article must (argued, not measured, in
``docs/explanation/decisions/words.md``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sachstand.model.alignment import SIZE
from sachstand.model.story import Unit
from sachstand.model.tie import NOBODY, Around, Crowd, Outsider

LEAST = 3
_NEIGHBOURS = 3
_WORD = re.compile(r"\w+")
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)

Numbers = NDArray[np.uint64]
Places = NDArray[np.intp]
Owners = NDArray[np.uint32]

_NONE: Numbers = np.empty(0, dtype=np.uint64)


class WordNumbers(dict[str, int]):
    """One number for each word, the same on every machine; capitals make no difference.

    64 bits of BLAKE2b: among a million words two have one number once in thirty million times.
    """

    def __missing__(self, word: str) -> int:
        known = int.from_bytes(blake2b(word.lower().encode(errors="surrogatepass"), digest_size=8).digest())
        self[word] = known
        return known

    def of(self, text: str) -> Numbers:
        """The numbers of the words of a text, in their order."""
        words = _WORD.findall(text)
        return np.fromiter(map(self.__getitem__, words), dtype=np.uint64, count=len(words))


def shingles(words: Numbers) -> Numbers:
    """One number for each run of `SIZE` words."""
    total: Numbers = np.zeros(max(0, len(words) - SIZE + 1), dtype=np.uint64)
    for at in range(SIZE):
        total += words[at : at + len(total)]
        total *= _FACTOR
        total ^= total >> _SHIFT
    return total


def candidates(texts: Mapping[Unit, Numbers], around: Around = NOBODY) -> list[list[tuple[Unit, Unit]]]:
    """The pairs of ``texts`` that share at least `LEAST` shingles, those that share most first.

    Family by family: no pair binds two texts of different families, so each can be looked at alone. Texts that are only
    ``around`` stand between neighbours and are in no pair.
    """
    others = [(key, unit) for key in around for unit in _different(around[key])]
    units = sorted({*texts, *(unit for _, unit in others)})
    values, owners = _sorted([texts.get(unit, _NONE) for unit in units], _placed(others, units))
    found = [_pairs(values, owners, step, len(units)) for step in range(1, _NEIGHBOURS + 1)]
    keys, counts = np.unique(np.concatenate(found), return_counts=True)
    ones, twos = (part.astype(np.intp) for part in divmod(keys, np.uint64(max(1, len(units)))))
    inside = np.fromiter((unit in texts for unit in units), dtype=bool, count=len(units))
    enough = (counts >= LEAST) & inside[ones] & inside[twos]
    ones, twos, counts = ones[enough], twos[enough], counts[enough]
    families = _families(ones, twos, len(units))[ones]
    order = np.lexsort((twos, ones, -counts, families))
    borders = np.flatnonzero(np.diff(families[order])) + 1
    pairs = [(units[one], units[two]) for one, two in zip(ones[order].tolist(), twos[order].tolist(), strict=True)]
    starts = [0, *borders.tolist(), len(pairs)]
    return [pairs[start:end] for start, end in pairwise(starts) if start < end]


def print_crowd() -> Crowd:
    """More texts than can all be neighbours."""
    return Crowd(_NEIGHBOURS + 1, _NEIGHBOURS, LEAST)


def _different(texts: Iterable[Outsider]) -> Iterable[Unit]:
    """Of texts with the very same words, which their place names, the first."""
    found: dict[str, Unit] = {}
    for one in texts:
        unit = Unit(one.document_id, one.name)
        found[one.place] = min(unit, found.get(one.place, unit))
    return found.values()


def _placed(others: Sequence[tuple[int, Unit]], units: Sequence[Unit]) -> tuple[Numbers, Owners]:
    """Shingles of texts that are only around, and the places of the texts."""
    places = {unit: place for place, unit in enumerate(units)} if others else {}
    keys = np.fromiter((key for key, _ in others), dtype=np.uint64, count=len(others))
    return keys, np.fromiter((places[unit] for _, unit in others), dtype=np.uint32, count=len(others))


def _families(ones: Places, others: Places, count: int) -> Places:
    """For each of ``count`` places the smallest that pairs bind it to, over any number of steps."""
    least: Places = np.arange(count)
    while True:
        before = least.copy()
        both = np.minimum(least[ones], least[others])
        np.minimum.at(least, ones, both)
        np.minimum.at(least, others, both)
        least = least[least]
        if np.array_equal(least, before):
            return least


def _sorted(texts: Sequence[Numbers], further: tuple[Numbers, Owners]) -> tuple[Numbers, Owners]:
    """Each shingle of each text once, with the place of its text; by shingle, then by place."""
    owners = np.repeat(np.arange(len(texts), dtype=np.uint32), [len(words) for words in texts])
    values = shingles(np.concatenate([_NONE, *texts]))
    inside = owners[: len(values)] == owners[len(owners) - len(values) :]
    values = np.concatenate((values[inside], further[0]))
    owners = np.concatenate((owners[: len(inside)][inside], further[1]))
    order = np.lexsort((owners, values)) if len(further[0]) else np.argsort(values, kind="stable")
    values, owners = values[order], owners[order]
    first = np.ones(len(values), dtype=bool)
    first[1:] = (values[1:] != values[:-1]) | (owners[1:] != owners[:-1])
    return values[first], owners[first]


def _pairs(values: Numbers, owners: Owners, step: int, count: int) -> Numbers:
    """Owners of one shingle that are ``step`` places apart, each pair as one number."""
    same = values[:-step] == values[step:]
    keys: Numbers = owners[:-step][same].astype(np.uint64)
    keys *= np.uint64(count)
    keys += owners[step:][same]
    return keys
