"""Joins what a model takes apart at the particles of a name: "Ursula" "von der Leyen", "Mohammed" "bin" "Salman".

A given name standing alone takes the particles behind it and the word after them, unless that word is a listed name or
an acronym ("Anna von der SPD"). Once a text has such a name in full, its family name is found without the given name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sachstand.annotate.names.known import KnownNames, Match, is_acronym
from sachstand.annotate.names.table import CITY, GIVEN, TERRITORY, NameTable
from sachstand.languages.name_rules import NameRules

_MOST = 3
"""Particles of one name."""


class Particles:
    """The particles of one language."""

    def __init__(self, rules: NameRules, table: NameTable, known: KnownNames) -> None:
        self._rules = rules
        self._table = table
        self._known = known

    def joined(self, pieces: Sequence[Match], words: Sequence[str]) -> list[Match]:
        """The names of a sentence, given names with the family names that belong to them."""
        found: list[Match] = []
        for start, end, kind in sorted(pieces):
            if found and start < found[-1][1]:
                continue
            whole = self._whole(words, start, end) if kind == "person" else None
            found.append((start, whole or end, kind))
        return found

    def families(self, names: Sequence[Sequence[str]]) -> set[tuple[str, ...]]:
        """The family names with particles among full names, each as words, particles in lower case."""
        found = set()
        for words in names:
            at = next((i for i, word in enumerate(words) if i and word in self._rules.particles), None)
            if at is not None and at + 1 < len(words):
                found.add(tuple(words[at:]))
        return found

    def alone(self, words: Sequence[str], families: set[tuple[str, ...]], taken: Sequence[Match]) -> Iterator[Match]:
        """Where one of ``families`` stands in a sentence without a given name, outside the names ``taken``."""
        inside = {at for start, end, _ in taken if end - start > 1 for at in range(start, end)}
        for at in range(len(words)):
            for size in range(2, _MOST + 2) if words[at].lower() in self._rules.leading else ():
                last = words[at + size - 1 : at + size]
                forms = {form for word in last for form in (word, word.removesuffix("s"))}
                family = (words[at].lower(), *words[at + 1 : at + size - 1])
                if at not in inside and any((*family, form) in families for form in forms):
                    yield at, at + size, "person"

    def _whole(self, words: Sequence[str], start: int, end: int) -> int | None:
        """The end of the family name behind a given name, if one follows."""
        given = start + 1
        if GIVEN not in self._table.lists(words[start]) or any(
            not self._is_particle(word) for word in words[given:end]
        ):
            return None
        at = given
        while at < len(words) and at - given < _MOST and self._is_particle(words[at]):
            at += 1
        if at == given or at >= len(words) or words[given] not in self._rules.leading:
            return None
        last = words[at]
        listed = set(self._table.lists(last)) & {CITY, TERRITORY} if at == given + 1 else set()
        known = self._known.listed([last]) is not None or is_acronym(last) or bool(listed)
        return at + 1 if last[0].isupper() and not known else None

    def _is_particle(self, word: str) -> bool:
        return word in self._rules.particles
