"""What a change can reach: documents that share a key with one that came, went or is read anew.

The keys of the whole record lie in one array; to go through it takes some microseconds for each document. The names and
places behind a key are loaded for those alone that have it.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from sachstand.model.tie import Crowd, Tie, TieKind
from sachstand.store.roles import TieRow

Keys = NDArray[np.uint64]
Reading = tuple[str, str]
"""A document, and the date from which it was read ("" without any)."""

_BITS = np.uint64(44)
"""The upper twenty bits of a key tell most keys that are looked for from those that are not."""


@dataclass(frozen=True, slots=True)
class Member:
    """One tie of one reading of a document."""

    document_id: str
    reading: str
    kind: TieKind
    name: str
    place: str

    @property
    def order(self) -> tuple[str, str]:
        """By what crowds of its kind are put in order."""
        return (self.document_id, self.name) if self.kind == "print" else (self.place, self.name)


def row_of(document_id: str, reading: str, ties: Iterable[Tie]) -> TieRow:
    """The ties of one reading as they are kept."""
    ties = list(ties)
    keys = np.array([key for tie in ties for key in tie.keys], dtype="<u8").tobytes()
    return TieRow(document_id, reading, keys, json.dumps([[t.kind, t.name, t.place, len(t.keys)] for t in ties]))


class Neighbourhood:
    """The ties of a whole record as they were kept last. ``details`` gives those of some documents."""

    def __init__(
        self,
        keys: Iterable[tuple[str, str, bytes]],
        details: Callable[[Iterable[str]], Mapping[Reading, TieRow]],
        crowds: Mapping[TieKind, Crowd],
    ) -> None:
        rows = list(keys)
        found = [np.frombuffer(row[2], dtype="<u8") for row in rows]
        self._readings: list[Reading] = [(row[0], row[1]) for row in rows]
        self._keys: Keys = np.concatenate([np.empty(0, dtype=np.uint64), *found])
        self._owners = np.repeat(np.arange(len(rows)), [len(part) for part in found])
        self._starts = [0, *accumulate(len(part) for part in found)]
        self._details = details
        self._crowds = crowds
        self._loaded: dict[Reading, _Details] = {}
        self._rows: dict[str, list[int]] = defaultdict(list)
        for at, (document_id, _) in enumerate(self._readings):
            self._rows[document_id].append(at)

    def reached(self, moved: set[str], rows: Iterable[TieRow]) -> set[str]:
        """``moved`` documents and all that can be bound otherwise when these change, as they are kept, to ``rows``.

        Prints with the very same words stand for each other, so they move together.
        """
        probes = [*self._of(moved), *members_of(rows)]
        twins = self._under([key for key, member in probes if member.kind == "words"])
        moved = moved | {member.document_id for found in twins.values() for member in found}
        probes += self._of(moved)
        asked: dict[int, list[Member]] = defaultdict(list)
        for key, member in probes:
            asked[key].append(member)
        reached = set(moved)
        for key, members in self._under(list(asked)).items():
            others = [member for member in members if member.document_id not in moved]
            reached.update(member.document_id for member in self._beside(asked[key], others))
        return reached

    def around(self, inside: set[str], rows: Iterable[TieRow]) -> dict[int, list[Member]]:
        """Who stands under the keys of ``rows`` and is not ``inside``, where all together may be a crowd."""
        counts: dict[int, int] = defaultdict(int)
        kinds: dict[int, TieKind] = {}
        for key, member in members_of(rows):
            counts[key] += 1
            kinds[key] = member.kind
        found: dict[int, list[Member]] = {}
        for key, members in self._under([key for key in counts if kinds[key] in self._crowds], 2).items():
            others = [member for member in members if member.document_id not in inside]
            if len(others) + counts[key] > self._crowds[kinds[key]].most:
                found[key] = others
        return found

    def _beside(self, asked: list[Member], others: list[Member]) -> list[Member]:
        """Those of the others under one key that a member which comes or goes can matter to."""
        crowd = self._crowds.get(asked[0].kind)
        sure = [member for member in others if self._counts(member)]
        if asked[0].kind == "print":
            sure = _first_of_same_words(sure)
        if crowd is None or len(sure) <= crowd.most:
            return others
        places = sorted(member.order for member in sure)
        near: list[Member] = []
        for order in sorted({member.order for member in asked}) if crowd.window else ():
            first = max(0, bisect_left(places, order) - crowd.window)
            last = min(len(places), bisect_right(places, order) + crowd.window) - 1
            near += [member for member in others if places[first] <= member.order <= places[last]]
        return near

    def _counts(self, member: Member) -> bool:
        """Whether a member makes a crowd for sure: read in one way alone, and no answer to a claim."""
        return len(self._rows[member.document_id]) == 1 and (member.kind != "claim" or member.place == "accuse")

    def _of(self, document_ids: Iterable[str]) -> Iterator[tuple[int, Member]]:
        for document_id in document_ids:
            for row in self._rows.get(document_id, ()):
                for at in range(self._starts[row], self._starts[row + 1]):
                    yield int(self._keys[at]), self._member(row, at)

    def _under(self, keys: list[int], least: int = 1) -> dict[int, list[Member]]:
        """All members under some keys, where there are at least so many under one."""
        wanted = np.unique(np.array(keys, dtype=np.uint64))
        table = np.zeros(1 << 20, dtype=bool)
        table[wanted >> _BITS] = True
        maybe = np.flatnonzero(table[self._keys >> _BITS])
        places = maybe[np.isin(self._keys[maybe], wanted)]
        held, counts = np.unique(self._keys[places], return_counts=True)
        places = places[np.isin(self._keys[places], held[counts >= least])]
        self._load({self._readings[row][0] for row in np.unique(self._owners[places]).tolist()})
        found: dict[int, list[Member]] = defaultdict(list)
        for at, row in zip(places.tolist(), self._owners[places].tolist(), strict=True):
            found[int(self._keys[at])].append(self._member(row, at))
        return found

    def _member(self, row: int, at: int) -> Member:
        reading = self._readings[row]
        if reading not in self._loaded:
            self._load({reading[0]})
        return self._loaded[reading].member(at - self._starts[row])

    def _load(self, document_ids: set[str]) -> None:
        missing = {name for name in document_ids if (name, "") not in self._loaded}
        if missing:
            self._loaded |= {place: _Details(row) for place, row in self._details(missing).items()}


class _Details:
    """The members of one reading, by the places of their keys."""

    def __init__(self, row: TieRow) -> None:
        listed = json.loads(row.ties)
        self._members = [Member(row.document_id, row.reading, kind, name, place) for kind, name, place, _ in listed]
        self._ends = [*accumulate(count for *_, count in listed)]

    def member(self, place: int) -> Member:
        return self._members[bisect_right(self._ends, place)]


def members_of(rows: Iterable[TieRow]) -> Iterator[tuple[int, Member]]:
    """Each key with its member."""
    for row in rows:
        details = _Details(row)
        for place, key in enumerate(np.frombuffer(row.keys, dtype="<u8").tolist()):
            yield key, details.member(place)


def _first_of_same_words(members: Iterable[Member]) -> list[Member]:
    found: dict[str, Member] = {}
    for member in sorted(members, key=lambda member: member.order):
        found.setdefault(member.place, member)
    return list(found.values())
