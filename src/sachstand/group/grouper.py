"""The stage that groups: entries and events that belong to one story, over any length of time.

Entries join when they tell one event or are strongly alike in rare names and words, and when the groups that they
would join are alike on average: a liveblog's unrelated entries stay apart. A teaser opens no story; it joins one.
A function of the sets that it is given.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from math import inf

from sachstand.group.likeness import Likeness, likeness
from sachstand.group.title import Titles
from sachstand.model.document import Document
from sachstand.model.event import Event, InferredDate
from sachstand.model.mention import Mention
from sachstand.model.story import Grouping, Story, Unit
from sachstand.model.text import Span
from sachstand.model.tie import NOBODY, Around
from sachstand.model.when import When

THRESHOLD = 0.48
"""Two entries this alike belong to one story; set on own reports, precision first."""
NEWS, NEWS_ALIKE = timedelta(days=3), 0.32
"""News of the same days need to be less alike. Of forty such pairs between 0.30 and 0.48, drawn from a year of German
news items and judged once by title and first words, thirty-five were of one matter. Set on the same items."""
LATER, LATER_ALIKE = timedelta(days=14), 0.6
"""Reports further apart must be more alike and name somebody in common, or tell one event: one name and one kind of
news come back every month. Of thirty pairs from 0.48 on, judged in the same way, six of the twenty-four below 0.6 were
of other matters and two more arguably so; of the six above, one was, and it shared no name."""
AVERAGE = 0.2
"""Two groups this alike on average may join by their best pair."""
CORE = 10


class StoryGrouper:
    """Implements `sachstand.contracts.Grouper`."""

    def __init__(self, *, threshold: float = THRESHOLD) -> None:
        self._threshold = threshold

    def group(
        self,
        documents: Mapping[str, Document],
        mentions: Mapping[str, Mention],
        events: Iterable[Event],
        inferred: Iterable[InferredDate] = (),
        around: Around = NOBODY,
    ) -> Grouping:
        """The stories, and which documents are alike enough to be in one."""
        told = list(events)
        entries = {Unit(d.id, entry.id): entry for d in documents.values() for entry in d.entries}
        units = sorted(entries)
        dates = {one.document_id: one.when for one in inferred}
        scale = likeness(mentions.values(), told, units, _days(documents, dates))
        titles = Titles(documents, entries, scale, dates, _first_sentences(mentions.values()))
        by_unit = _events_by_unit(told, mentions)
        stories = []
        pairs = _alike_pairs(scale, self._threshold, around)
        for group in _groups(units, scale, pairs):
            if all(documents[unit.document_id].teaser_of is not None for unit in group):
                continue
            title, document_id = titles.of(group)
            found = sorted({event for unit in group for event in by_unit.get(unit, ())})
            stories.append(Story(_id(group), title, document_id, tuple(group), tuple(found)))
        bonds = {(one.document_id, other.document_id) for one, other in pairs}
        return Grouping(tuple(sorted(stories, key=lambda story: story.id)), tuple(sorted(bonds)))


def _days(documents: Mapping[str, Document], inferred: Mapping[str, When]) -> dict[Unit, date]:
    """The day of each unit whose report or post is known to the day."""
    found: dict[Unit, date] = {}
    for document in documents.values():
        for entry, anchor in zip(document.entries, document.anchors(inferred.get(document.id)), strict=False):
            if anchor.when is not None and anchor.when.day is not None:
                found[Unit(document.id, entry.id)] = anchor.when.day
    return found


def _first_sentences(mentions: Iterable[Mention]) -> dict[Unit, Span]:
    found: dict[Unit, Span] = {}
    for mention in mentions:
        unit = Unit(mention.document_id, mention.entry_id)
        found[unit] = min(found.get(unit, mention.span), mention.span)
    return found


def _events_by_unit(events: list[Event], mentions: Mapping[str, Mention]) -> dict[Unit, set[str]]:
    """The events that each unit tells."""
    found: dict[Unit, set[str]] = defaultdict(set)
    for event in events:
        for id in event.mentions:
            if id in mentions:
                found[Unit(mentions[id].document_id, mentions[id].entry_id)].add(event.id)
    return found


def _alike_pairs(scale: Likeness, threshold: float, around: Around) -> list[tuple[Unit, Unit]]:
    """The pairs that are alike enough to belong to one story, the most alike first."""
    scores = sorted((-scale.of(one, other), one, other) for one, other in scale.candidates(around))
    return [(one, other) for negative, one, other in scores if -negative >= _enough(threshold, one, other, scale)]


def _groups(units: list[Unit], scale: Likeness, pairs: list[tuple[Unit, Unit]]) -> list[list[Unit]]:
    of = {unit: unit for unit in units}
    members = {unit: [unit] for unit in units}
    for one, other in pairs:
        left, right = of[one], of[other]
        if left == right or not _alike(members[left], members[right], scale):
            continue
        keep, drop = min(left, right), max(left, right)
        for unit in members[drop]:
            of[unit] = keep
        members[keep] = sorted(members[keep] + members.pop(drop))
    return sorted(members.values())


def _enough(threshold: float, one: Unit, other: Unit, scale: Likeness) -> float:
    """How alike two entries must be to belong to one story."""
    apart = scale.apart(one, other)
    if apart is None or NEWS < apart <= LATER:
        return threshold
    if apart <= NEWS:
        return min(threshold, NEWS_ALIKE)
    return max(threshold, LATER_ALIKE) if scale.related(one, other) else inf


def _alike(left: list[Unit], right: list[Unit], scale: Likeness) -> bool:
    pairs = [(one, other) for one in left[:CORE] for other in right[:CORE]]
    return sum(scale.of(one, other) for one, other in pairs) / len(pairs) >= AVERAGE


def _id(group: list[Unit]) -> str:
    first = group[0]
    return hashlib.sha256(f"{first.document_id}\n{first.entry_id}".encode()).hexdigest()[:12]
