"""Follows places: asks those that are due, keeps what is new, and remembers when to ask again.

    due? ──ask──▶ the same answer          nothing is kept
                  a list                   its new items become places
                  the same report          nothing is kept (only the page around it has changed)
                  a new report or wording  kept and derived; what has changed is told

A capture is on the disk before the place's new state is: a process that dies in between asks once more and finds the
same bytes known. The record is locked only while something is kept, so that other commands can write between rounds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sachstand.fetch.http import Validators
from sachstand.fetch.schedule import after_answer, after_failure, due, due_now, is_at_rest, next_due
from sachstand.fetch.web import Answered, WebFetcher
from sachstand.model.capture import Capture, Failure
from sachstand.model.watched import Watched
from sachstand.read.changes import Change, changes
from sachstand.store.watched import WatchFile
from sachstand.tracker.reports import latest_time
from sachstand.tracker.round_record import RoundRecord
from sachstand.tracker.tracker import Tracker

MOST_NEW = 100
"""New items of a list that are taken at once; the others follow when the list is asked again."""


@dataclass(frozen=True, slots=True)
class Polled:
    """What became of one question. ``again`` is when the place is asked next, ``None`` when it no longer is.

    ``first``: the first report from this place. ``listed``: how many new places a list named. ``changes``: what a later
    report changed; empty where only its head did.
    """

    watched: Watched
    at: datetime
    again: datetime | None
    first: bool = False
    kept: bool = False
    listed: int = 0
    changes: tuple[Change, ...] = ()
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """The clock, how to wait, and the shortest pause between two questions to one place."""

    clock: Callable[[], datetime]
    sleep: Callable[[float], None] = time.sleep
    shortest: timedelta | None = None


class Follower:
    """Follows the places of one record. ``open_record`` opens it for writing."""

    def __init__(
        self,
        open_record: Callable[[], AbstractContextManager[Tracker]],
        web: WebFetcher,
        file: WatchFile,
        times: Times,
    ) -> None:
        self._open_record = open_record
        self._web = web
        self._file = file
        self._times = times
        self._places = file.all()

    @property
    def places(self) -> tuple[Watched, ...]:
        """All places that are followed, by address."""
        return tuple(self._places[name] for name in sorted(self._places))

    def begin(self, places: Iterable[str]) -> None:
        """Follow these too."""
        for place in places:
            known = self._places.get(place)
            self._places[place] = Watched(place) if known is None else replace(known, listed_in=None)
        self._file.replace(self._places.values())

    def forget(self, places: Iterable[str]) -> int:
        """No longer follow these, nor what they listed; without any, nothing at all. Gives how many they were."""
        gone, before = set(places), len(self._places)
        kept = {
            name: one for name, one in self._places.items() if gone and name not in gone and one.listed_in not in gone
        }
        self._places = kept
        self._file.replace(kept.values())
        return before - len(kept)

    def next_due(self) -> datetime | None:
        """When something is to be done next; ``None``: at once, or never where nothing is followed."""
        return next_due(self._places.values(), self._times.shortest)

    def round(self, every: bool = False) -> Iterator[Polled]:
        """Ask all places that are due, or ``every`` one; what lists name is asked in the same round."""
        with ExitStack() as stack:
            record = RoundRecord(self._open_record, stack, self._times.clock, self._times.sleep)
            asked: set[str] = set()
            while ready := [one for one in self._ready(every) if one.place not in asked]:
                asked.add(ready[0].place)
                yield self._ask(ready[0], record)
            record.finish()

    def _ready(self, every: bool) -> list[Watched]:
        now = self._times.clock()
        until = datetime.max.replace(tzinfo=now.tzinfo) if every else now
        return due_now(self._places.values(), until, self._times.shortest)

    def _ask(self, watched: Watched, record: RoundRecord) -> Polled:
        answered = self._web.ask(watched.place, Validators(watched.etag, watched.last_modified))
        now = self._times.clock()
        if answered.failure is not None:
            polled = self._failed(watched, answered.failure, answered.wait, now)
        elif answered.listed is not None:
            polled = self._list(watched, answered, now, record)
        else:
            polled = self._page(watched, answered.capture, now, record)
        return self._remember(polled)

    def _failed(self, watched: Watched, failure: Failure, wait: timedelta | None, now: datetime) -> Polled:
        after = replace(watched, course=after_failure(watched.course, now, wait))
        return Polled(after, now, None, failure=failure)

    def _list(self, watched: Watched, answered: Answered, now: datetime, record: RoundRecord) -> Polled:
        news = [item.url for item in answered.listed or () if item.url not in self._places]
        fresh = [url for url in news[: 2 * MOST_NEW] if not record.has(url)][:MOST_NEW]
        for url in fresh:
            self._places[url] = Watched(url, listed_in=watched.place)
        whole = len(news) <= MOST_NEW
        after = replace(_got(watched, answered.capture, whole), kind="list")
        course = after_answer(watched.course, now, is_new=bool(fresh))
        return Polled(replace(after, course=course), now, None, listed=len(fresh))

    def _page(self, watched: Watched, capture: Capture | None, now: datetime, record: RoundRecord) -> Polled:
        """A page that has or has not changed. What cannot be read is kept, and told as a failure."""
        same = capture is None or capture.digest == watched.digest
        if capture is None or same:
            after = replace(_got(watched, capture), course=after_answer(watched.course, now, is_new=False))
            return Polled(after, now, None)
        before = record.report(watched.capture_id)
        told = record.take(capture, before)
        stated = latest_time(told.report) if told.report else None
        course = after_answer(watched.course, now, is_new=told.kept, stated=stated)
        after = replace(_got(watched, capture), course=course)
        if told.report is not None:
            after = replace(after, kind="liveblog" if told.report.kind == "liveblog" else "page")
        if told.kept:
            after = replace(after, capture_id=capture.id)
        found = changes(before, told.report) if told.kept and before and told.report else ()
        return Polled(after, now, None, before is None, told.kept, changes=found, failure=told.failure)

    def _remember(self, polled: Polled) -> Polled:
        """Write the place's state down; one that has come to rest is dropped."""
        watched = polled.watched
        if is_at_rest(watched, polled.at):
            del self._places[watched.place]
            again = None
        else:
            self._places[watched.place] = watched
            again = due(watched, self._times.shortest)
        self._file.replace(self._places.values())
        return replace(polled, again=again)


def _got(watched: Watched, capture: Capture | None, whole: bool = True) -> Watched:
    """With what the server gave to ask with; nothing where the answer has not been used up (not ``whole``)."""
    if capture is None:
        return watched
    given = Validators.of(capture) if whole else Validators()
    return replace(watched, digest=capture.digest, etag=given.etag, last_modified=given.last_modified)
