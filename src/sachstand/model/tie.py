"""What can bind a document to others: the keys under which its entries and mentions lie beside those of others.

Two documents without a common key have nothing to do with each other, whatever else comes to the record. So what a new
document can change is found by its keys, and the rest of the record need not be looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

TieKind = Literal["words", "print", "mention", "claim", "entry"]


@dataclass(frozen=True, slots=True)
class Tie:
    """One entry or mention, by ``name``, with its ``keys``, each a number of 64 bits.

    ``place`` is what it is put in order by among others under one key; for texts it names their words.
    """

    kind: TieKind
    name: str
    place: str
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Crowd:
    """With more than ``most`` under one key, each is laid beside its next ``window`` on either side alone.

    ``least``: so many keys must be common to two for them to be compared.
    """

    most: int
    window: int = 0
    least: int = 1


@dataclass(frozen=True, slots=True)
class Outsider:
    """An entry or mention that stands in a crowd but is not looked at itself."""

    document_id: str
    name: str
    place: str


Around = Mapping[int, Sequence[Outsider]]
"""Who else stands under a key, where there may be a crowd. Without it a set is taken for the whole record."""

NOBODY: Around = {}


def key_of(*parts: str) -> int:
    """The number of a key, the same on every machine."""
    joined = "\x1f".join(parts).encode(errors="surrogatepass")
    return int.from_bytes(blake2b(joined, digest_size=8).digest())
