"""Which mentions of an event stand in prints of one report, and whose report that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from sachstand.link.profile import Profile
from sachstand.model.copies import Copies, Group
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.story import Unit
from sachstand.model.text import Span

SHARED = 0.5
"""The part of a sentence that must stand in another print for the sentence to be the report's and not the desk's."""


class Prints:
    """The prints among some documents.

    Groups are only those that `sachstand.group.copies` found; a translated or retold report is no print.
    """

    def __init__(self, copies: Copies, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._groups = copies.groups
        self._of: dict[Unit, list[int]] = defaultdict(list)
        for number, group in enumerate(copies.groups):
            for unit in group:
                self._of[unit].append(number)
        self._runs: dict[Unit, list[tuple[Unit, tuple[Span, ...]]]] = defaultdict(list)
        for pair in copies.pairs:
            self._runs[pair.one].append((pair.other, tuple(run.one for run in pair.runs)))
            self._runs[pair.other].append((pair.one, tuple(run.other for run in pair.runs)))
        self._starts = {
            Unit(id, entry.id): entry.span.start
            for id in sorted({unit.document_id for unit in self._of} & documents.keys())
            for entry in documents[id].entries
        }

    def of(self, profiles: Sequence[Profile]) -> dict[str, int]:
        """For the mentions of one event that are in a print, by id, the number of its report.

        When several prints of a report tell the event, that is the report, also where a desk wrote the sentence anew.
        When a single one does, the sentence is the report's only if another print has its words.
        """
        units = {p.id: unit_of(p.mention) for p in profiles}
        telling: dict[int, set[Unit]] = defaultdict(set)
        for unit in units.values():
            for number in self._of.get(unit, ()):
                telling[number].add(unit)
        found = {p.id: self._report(p.mention, units[p.id], telling) for p in profiles if units[p.id] in self._of}
        return {id: number for id, number in found.items() if number is not None}

    def name(self, number: int) -> str:
        """Whose report it is: the agency that a print credits, else the outlet of the earliest print.

        A text that holds several reports speaks for none of them.
        """
        group = [unit for unit in self._groups[number] if unit.document_id in self._documents]
        alone = [unit for unit in group if len(self._of[unit]) == 1] or group
        agencies = [agency for unit in alone if (agency := self._documents[unit.document_id].agency)]
        if agencies:
            return min(agencies, key=lambda agency: (-agencies.count(agency), agency))
        return label(self._documents[min(alone, key=self._age).document_id])

    def _report(self, mention: Mention, unit: Unit, telling: Mapping[int, set[Unit]]) -> int | None:
        numbers = self._of[unit]
        shared = [n for n in numbers if self._has(unit, mention.span, self._groups[n])]
        told = [n for n in numbers if len(telling[n]) > 1]
        return next(iter((*shared, *told)), None)

    def _has(self, unit: Unit, span: Span, group: Group) -> bool:
        start = self._starts.get(unit, 0)
        members = frozenset(group)
        return any(
            other in members and _covered(span, runs, start) >= SHARED * len(span) for other, runs in self._runs[unit]
        )

    def _age(self, unit: Unit) -> tuple[float, Unit]:
        document = self._documents[unit.document_id]
        entry = next((entry for entry in document.entries if entry.id == unit.entry_id), None)
        when = (entry.published.when if entry else None) or document.published.when or document.modified.when
        return (when.latest.timestamp() if when is not None and when.latest is not None else float("inf"), unit)


def unit_of(mention: Mention) -> Unit:
    """The entry that a mention stands in."""
    return Unit(mention.document_id, mention.entry_id)


def label(document: Document) -> str:
    """The outlet, else the host, else the base name of the file: never a path, which is one machine's."""
    base = document.source.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return document.outlet or _host(document.url) or base or document.id


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None


def _covered(span: Span, runs: Iterable[Span], start: int) -> int:
    """How many characters of ``span`` lie in ``runs``, which are counted from ``start``."""
    return sum(max(0, min(span.end, run.end + start) - max(span.start, run.start + start)) for run in runs)
