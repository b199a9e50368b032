"""The stage that groups: entries and events that belong to one story, over any length of time.

Entries join when they tell one event or are strongly alike in rare names and words, and when the groups that they
would join are alike on average: a liveblog's unrelated entries stay apart. A teaser opens no story; it joins one.
A function of the sets that it is given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from sachstand.group.likeness import Likeness, likeness
from sachstand.group.title import story_title
from sachstand.model.document import Document
from sachstand.model.event import Event, InferredDate
from sachstand.model.mention import Mention
from sachstand.model.story import Story, Unit

THRESHOLD = 0.48
"""Two entries this alike belong to one story; set on own reports, precision first."""
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
    ) -> tuple[Story, ...]:
        """The stories, in order of their ids."""
        told = list(events)
        units = sorted(Unit(d.id, entry.id) for d in documents.values() for entry in d.entries)
        scale = likeness(mentions.values(), told, units)
        groups = _groups(units, scale, self._threshold)
        dates = {one.document_id: one.when for one in inferred}
        stories = []
        for group in groups:
            if all(documents[unit.document_id].teaser_of is not None for unit in group):
                continue
            title, document_id = story_title(group, documents, mentions, scale, dates)
            stories.append(Story(_id(group), title, document_id, tuple(group), _events(group, told, mentions)))
        return tuple(sorted(stories, key=lambda story: story.id))


def _groups(units: list[Unit], scale: Likeness, threshold: float) -> list[list[Unit]]:
    scores = sorted((-scale.of(one, other), one, other) for one, other in scale.candidates())
    of = {unit: unit for unit in units}
    members = {unit: [unit] for unit in units}
    for negative, one, other in scores:
        left, right = of[one], of[other]
        if -negative < threshold or left == right or not _alike(members[left], members[right], scale):
            continue
        keep, drop = min(left, right), max(left, right)
        for unit in members[drop]:
            of[unit] = keep
        members[keep] = sorted(members[keep] + members.pop(drop))
    return sorted(members.values())


def _alike(left: list[Unit], right: list[Unit], scale: Likeness) -> bool:
    pairs = [(one, other) for one in left[:CORE] for other in right[:CORE]]
    return sum(scale.of(one, other) for one, other in pairs) / len(pairs) >= AVERAGE


def _events(group: list[Unit], events: list[Event], mentions: Mapping[str, Mention]) -> tuple[str, ...]:
    """The events told in the group's entries, or in the lead of an article that is in it."""
    inside = set(group)
    found = {
        event.id
        for event in events
        for id in event.mentions
        if id in mentions and Unit(mentions[id].document_id, mentions[id].entry_id) in inside
    }
    return tuple(sorted(found))


def _id(group: list[Unit]) -> str:
    first = group[0]
    return hashlib.sha256(f"{first.document_id}\n{first.entry_id}".encode()).hexdigest()[:12]
