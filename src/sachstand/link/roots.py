"""Whether two trigger words of one kind are forms of one root: "Verhandlung" and "verhandeln", "Anschlag" and
"Terroranschlag", "explode" and "explosion".

No morphology: the beginning of one stands somewhere in the other. Among the few words of one kind that is enough; over
a whole vocabulary it would not be.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from unicodedata import combining, normalize

SHORTEST = 4
"""A root has at least this many letters."""
SHARE = 0.5
"""The beginning is at least this part of the shorter word."""


@lru_cache(maxsize=100_000)
def same_root(one: str, other: str) -> bool:
    """Whether two lemmas share a root; of several words ("in Kraft treten") every word counts as one long word."""
    left, right = sorted((_folded(one), _folded(other)), key=len)
    beginning = max(SHORTEST, ceil(SHARE * len(left)))
    return left == right or (len(left) >= SHORTEST and left[:beginning] in right)


def _folded(word: str) -> str:
    """Without the dots of an umlaut ("Wahl", "wählen"), and of a joined word its last part."""
    last = word.casefold().rpartition("-")[2]
    return "".join(letter for letter in normalize("NFD", last) if not combining(letter))
