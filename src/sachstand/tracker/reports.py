"""Two readings of one page: do they tell the same, and when did the page last say something?"""

from __future__ import annotations

from datetime import datetime

from sachstand.model.document import Document


def same_report(before: Document, after: Document | None) -> bool:
    """Whether both tell the same words, in the same entries with the same times.

    The page's own "modified" is left out: many systems set it whenever the page is built.
    """
    return after is not None and _told(before) == _told(after)


def latest_time(document: Document) -> datetime | None:
    """The latest time that the report or an entry of it states; ``None`` where it states none."""
    stated = [document.published, document.modified]
    stated += [one for entry in document.entries for one in (entry.published, entry.modified)]
    times = [one.when.earliest for one in stated if one.when is not None and one.when.earliest is not None]
    return max(times, default=None)


def _told(document: Document) -> tuple[object, ...]:
    entries = tuple((entry.title, entry.span, entry.published.when) for entry in document.entries)
    return document.kind, document.title, document.lead, document.text, entries
