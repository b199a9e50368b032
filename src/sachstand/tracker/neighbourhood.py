"""What a change can reach: documents that share a key with one that came, went or is read anew.

The keys of the whole record lie in one array; to go through it takes some microseconds for each document. The names and
places behind a key are loaded for those alone that have it.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
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


@dataclass(frozen=True, slots=True)
class Reach:
    """What a change may bind otherwise: documents in crowds, for ``sure``, and ``pairs`` of a new member and one
    with which it has keys in common, by their number."""

    sure: set[str]
    pairs: Counter[tuple[Member, Member]]


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

    def twins(self, moved: set[str], rows: Iterable[TieRow]) -> set[str]:
        """``moved`` documents, kept or in ``rows``, with those that have an entry of the very same words.

        Of such entries one stands for all where prints are looked for, so they move together.
        """
        probes = [*self._of(moved), *members_of(rows)]
        found = self._under([key for key, member in probes if member.kind == "words"])
        return moved | {member.document_id for members in found.values() for member in members}

    def reached(self, moved: set[str], rows: Iterable[TieRow]) -> Reach:
        """What can be bound otherwise when ``moved`` documents change from what is kept of them to ``rows``.

        What is no longer bound to them was of their families.
        """
        new = list(members_of(rows))
        asked: dict[int, list[Member]] = defaultdict(list)
        for key, member in (*self._of(moved), *new):
            asked[key].append(member)
        fresh: dict[int, set[Member]] = defaultdict(set)
        for key, member in new:
            fresh[key].add(member)
        reach = Reach(set(), Counter())
        for key, members in self._under(list(asked)).items():
            others = [member for member in members if member.document_id not in moved]
            if self._is_small(asked[key], others):
                reach.pairs.update((one, other) for one in fresh.get(key, ()) for other in others)
            else:
                reach.sure.update(member.document_id for member in self._beside(asked[key], others))
        return reach

    def around(self, inside: set[str], rows: Iterable[TieRow]) -> dict[int, list[Member]]:
        """Who stands under the keys of ``rows`` and is not ``inside``, where all together may be a crowd."""
        rows = list(rows)
        keys = np.concatenate([np.empty(0, dtype=np.uint64), *(np.frombuffer(row.keys, dtype="<u8") for row in rows)])
        own, own_counts = np.unique(keys, return_counts=True)
        places = self._places(own)
        held, which, sizes = np.unique(self._keys[places], return_inverse=True, return_counts=True)
        counts = own_counts[np.searchsorted(own, held)]
        crowded = sizes + counts > min(crowd.most for crowd in self._crowds.values())
        number_of = dict(zip(held.tolist(), counts.tolist(), strict=True))
        found: dict[int, list[Member]] = {}
        for key, members in self._at(places[crowded[which]]).items():
            others = [member for member in members if member.document_id not in inside]
            crowd = self._crowds.get(members[0].kind)
            if crowd is not None and others and len(others) + number_of[key] > crowd.most:
                found[key] = others
        return found

    def _is_small(self, asked: list[Member], others: list[Member]) -> bool:
        """Whether all under one key are compared with each other, whoever of those that move is there."""
        crowd = self._crowds.get(asked[0].kind)
        return crowd is None or len(asked) + len(others) <= crowd.most

    def _beside(self, asked: list[Member], others: list[Member]) -> list[Member]:
        """Of the others in a crowd those that a member which comes or goes can matter to; all, if it may be none."""
        crowd = self._crowds[asked[0].kind]
        sure = [member for member in others if self._counts(member)]
        if asked[0].kind == "print":
            sure = _first_of_same_words(sure)
        if len(sure) <= crowd.most:
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

    def _under(self, keys: list[int]) -> dict[int, list[Member]]:
        """All members under some keys."""
        return self._at(self._places(np.unique(np.array(keys, dtype=np.uint64))))

    def _places(self, wanted: Keys) -> NDArray[np.intp]:
        """Where some keys, sorted, stand in the one array of all."""
        table = np.zeros(1 << 20, dtype=bool)
        table[wanted >> _BITS] = True
        maybe = np.flatnonzero(table[self._keys >> _BITS])
        return maybe[np.isin(self._keys[maybe], wanted)]

    def _at(self, places: NDArray[np.intp]) -> dict[int, list[Member]]:
        """The members at some places, by key."""
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
