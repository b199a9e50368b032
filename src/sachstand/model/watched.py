"""A place that is asked again and again, and how it has behaved so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

WatchedKind = Literal["list", "liveblog", "page"]
"""``list``: a feed, sitemap or OPML file, whose items are places themselves. What was not read yet is a ``page``."""


@dataclass(frozen=True, slots=True)
class Course:
    """What asking a place has given. ``asked`` is the last time, ``changed`` when it last had something new.

    ``failures`` counts the answers since the last good one that were none. ``until``: the server has asked to be left
    alone so long.
    """

    asked: datetime | None = None
    changed: datetime | None = None
    failures: int = 0
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Watched:
    """One place. ``listed_in`` is the list that named it, ``None`` where the user did.

    ``capture_id`` and ``digest`` are those of the last bytes that were got, ``etag`` and ``last_modified`` what the
    server gave with them, to be asked with.
    """

    place: str
    kind: WatchedKind = "page"
    course: Course = Course()
    listed_in: str | None = None
    capture_id: str | None = None
    digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
