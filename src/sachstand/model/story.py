"""Stories: events and documents that belong together, over any length of time."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Unit:
    """One entry of one document: what is grouped. An article is one unit, a liveblog as many as it has entries."""

    document_id: str
    entry_id: str


@dataclass(frozen=True, slots=True)
class Story:
    """Units and the events they tell, each tuple sorted. ``title`` is a headline of one of the units, verbatim."""

    id: str
    title: str
    title_document: str
    units: tuple[Unit, ...]
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """The stories in order of their ids, and the ``bonds``: pairs of documents with entries that are alike enough."""

    stories: tuple[Story, ...] = ()
    bonds: tuple[tuple[str, str], ...] = ()
