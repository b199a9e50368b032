"""Finds pairs of texts that share several runs of words, among any number of texts, without comparing all pairs.

Every run of `SIZE` words is a shingle. Texts that hold the same shingle are neighbours in one sorted list; each is
paired with the next few, so the work grows with the words and not with the square of a crowd that shares a phrase. A
pair with `LEAST` shingles in common is a candidate. This is exact: no sampling, no thresholds that miss a copy whose
other half is new, as a MinHash of a shortened copy in a longer article must (argued, not measured, in
``docs/explanation/decisions/words.md``).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sachstand.model.alignment import SIZE

LEAST = 3
_NEIGHBOURS = 3
_WORD = re.compile(r"\w+")
_FACTOR = 0x9E3779B97F4A7C15
_MASK = (1 << 64) - 1

Hashes = NDArray[np.uint64]


def words_of(text: str) -> list[str]:
    """The words of a text as copies are compared by: lower case, no marks."""
    return _WORD.findall(text.lower())


def candidates(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of places in ``texts`` that share at least `LEAST` shingles, those that share most first."""
    hashed = [hashes(words_of(text)) for text in texts]
    sizes = [len(row) for row in hashed]
    if sum(sizes) == 0:
        return []
    values = np.concatenate(hashed)
    owners = np.repeat(np.arange(len(texts), dtype=np.uint64), sizes)
    order = np.argsort(values, kind="stable")
    values, owners = values[order], owners[order]
    found = [_pairs(values, owners, step, len(texts)) for step in range(1, _NEIGHBOURS + 1)]
    keys, counts = np.unique(np.concatenate(found), return_counts=True)
    keys, counts = keys[counts >= LEAST], counts[counts >= LEAST]
    ordered = keys[np.argsort(-counts, kind="stable")]
    return [divmod(key, len(texts)) for key in ordered.tolist()]


def hashes(words: Sequence[str]) -> Hashes:
    """One number for each different shingle, the same on every machine."""
    if len(words) < SIZE:
        return np.empty(0, dtype=np.uint64)
    numbers = np.fromiter((zlib.crc32(word.encode()) for word in words), dtype=np.uint64, count=len(words))
    total: Hashes = np.zeros(len(words) - SIZE + 1, dtype=np.uint64)
    for at in range(SIZE):
        total = (total + numbers[at : at + len(total)]) * np.uint64(_FACTOR)
        total ^= total >> np.uint64(29)
    unique: Hashes = np.unique(total)
    return unique


def _pairs(values: Hashes, owners: Hashes, step: int, count: int) -> Hashes:
    """Owners of one shingle that are ``step`` places apart, each pair as one number."""
    same = values[:-step] == values[step:]
    keys: Hashes = owners[:-step][same] * np.uint64(count) + owners[step:][same]
    return keys
