"""A story's title: a headline of one of its entries, verbatim.

That of a central entry, which names what the story is about; the newest on a tie. A kicker alone ("Ukraine:") is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC

from sachstand.group.likeness import Likeness
from sachstand.model.document import Document, Entry
from sachstand.model.story import Unit
from sachstand.model.text import Span
from sachstand.model.when import When

CENTRAL = 20
"""At most so many units of a story are compared to find the most central one."""


@dataclass(frozen=True, slots=True)
class Titles:
    """What titles are chosen from. ``first`` is the first sentence of a unit that tells an event."""

    documents: Mapping[str, Document]
    entries: Mapping[Unit, Entry]
    scale: Likeness
    inferred: Mapping[str, When]
    first: Mapping[Unit, Span]

    def of(self, group: list[Unit]) -> tuple[str, str]:
        """The title of a story and the id of the document that it stands in."""
        common = self._common(group)
        newest = sorted(group, key=self._newest, reverse=True)
        ranked = sorted(newest, key=lambda unit: self._rank(unit, group, common))
        for unit in (self._current(unit, group) for unit in ranked):
            title = self._headline(unit)
            if title:
                return title, unit.document_id
        first = self._current(ranked[0], group)
        return self._first_sentence(first), first.document_id

    def _rank(self, unit: Unit, group: list[Unit], common: Mapping[str, float]) -> tuple[bool, float]:
        central = sum(self.scale.of(unit, other) for other in group[:CENTRAL] if other != unit)
        named = sum(common.get(word, 0.0) for word in _words(self._headline(unit) or ""))
        return self.documents[unit.document_id].teaser_of is not None, -round(central * (1 + named), 2)

    def _common(self, group: list[Unit]) -> dict[str, float]:
        """The share of the units that speak of each word which at least two of them share."""
        units = group[:CENTRAL]
        counts = Counter(feature for unit in units for feature in self.scale.features[unit])
        return {feature: count / len(units) for feature, count in counts.items() if count > 1}

    def _newest(self, unit: Unit) -> tuple[str, str, Unit]:
        """By the entry's time, then by that of its page: an entry stands in each capture, in its newest words last."""
        document, entry = self.documents[unit.document_id], self.entries[unit]
        when = entry.published.when or document.published.when or document.modified.when
        stand = document.modified.when or document.published.when
        return _latest(when or self.inferred.get(document.id)), _latest(stand), unit

    def _current(self, unit: Unit, group: list[Unit]) -> Unit:
        """The same entry in the newest capture of its page."""
        document = self.documents[unit.document_id]
        if document.url is None:
            return unit
        same = [u for u in group if u.entry_id == unit.entry_id and self.documents[u.document_id].url == document.url]
        return max(same, key=self._newest, default=unit)

    def _headline(self, unit: Unit) -> str | None:
        """The entry's own headline, or the document's where that is one report or its headline is about this entry."""
        document, entry = self.documents[unit.document_id], self.entries[unit]
        title = entry.title or document.title or ""
        if title.rstrip().endswith(":"):
            return None
        if entry.title or len(document.entries) == 1:
            return title or None
        return title if len(_words(title) & set(self.scale.features[unit])) >= 2 else None

    def _first_sentence(self, unit: Unit) -> str:
        text = self.documents[unit.document_id].text
        if unit in self.first:
            return self.first[unit].of(text)
        return self.entries[unit].span.of(text).strip().split("\n")[0]


def _words(title: str) -> set[str]:
    """The words of a headline and the parts of those with a hyphen ("US-Angriff"), in lower case."""
    words = [word.strip('.,:;!?"„“»«+').lower() for word in title.split()]
    return {part for word in words for part in (word, *word.split("-")) if part}


def _latest(when: When | None) -> str:
    """The end of a time as text that can be put in order, empty where it is open."""
    return when.latest.astimezone(UTC).isoformat() if when is not None and when.latest is not None else ""
