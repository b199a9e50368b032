"""When a watched place is to be asked again. Pure decisions: the clock and the history are arguments.

A place that has just changed is asked often. The longer it has rested, the longer the pause: a fixed share of the rest,
as caches guess how long a page stays fresh from the time since it changed (RFC 9111, section 4.2.2, names a tenth). A
liveblog that moves is asked every minute, after an hour of rest every 6 minutes, after a day every 2.4 hours, and from
two and a half days on every 6 hours. A place that fails is left alone twice as long each time, and as long as it asks
for (``Retry-After``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sachstand.model.watched import Course, Watched, WatchedKind


@dataclass(frozen=True, slots=True)
class Pace:
    """The pause is ``share`` of the time that a place has rested, between ``shortest`` and ``longest``."""

    shortest: timedelta
    longest: timedelta
    share: float


PACES: dict[WatchedKind, Pace] = {
    "liveblog": Pace(timedelta(minutes=1), timedelta(hours=6), 0.1),
    "list": Pace(timedelta(minutes=5), timedelta(hours=3), 0.1),
    "page": Pace(timedelta(minutes=15), timedelta(hours=24), 0.5),
}
"""An article is looked at about ten times in its first three days, which shows most corrections."""

AFTER_FAILURE = timedelta(minutes=2)
LONGEST_AFTER_FAILURE = timedelta(hours=6)
REST = timedelta(days=3)
"""A page from a list that has not changed for so long is no longer asked. What the user named always is."""
MOST_FAILURES = 19
"""A page from a list that has failed so often in a row, which takes three days, is no longer asked either."""

LONGEST_UNTIL = timedelta(days=1)
"""A server may ask to be left alone so long and no longer."""

_MOST_DOUBLED = 10


def pause(kind: WatchedKind, course: Course, shortest: timedelta | None = None) -> timedelta:
    """How long to wait after ``course.asked``. ``shortest`` takes the place of the pace's own shortest pause."""
    pace = PACES[kind]
    least = pace.shortest if shortest is None else shortest
    if course.failures:
        waits: timedelta = AFTER_FAILURE * 2 ** min(course.failures - 1, _MOST_DOUBLED)
        return max(least, min(waits, LONGEST_AFTER_FAILURE))
    if course.asked is None or course.changed is None:
        return least
    return max(least, min((course.asked - course.changed) * pace.share, pace.longest))


def due(watched: Watched, shortest: timedelta | None = None) -> datetime | None:
    """When to ask next; ``None`` for a place that was never asked, which is due at once."""
    asked, until = watched.course.asked, watched.course.until
    if asked is None:
        return None
    when = asked + pause(watched.kind, watched.course, shortest)
    return when if until is None else max(when, until)


def due_now(places: Iterable[Watched], now: datetime, shortest: timedelta | None = None) -> list[Watched]:
    """The places to ask now: those never asked first, then the longest overdue, then by address.

    A place that was asked in the future is asked now: the clock was wrong then, or is now.
    """
    waiting = [(due(one, shortest), one) for one in places]
    ready = [(when, one) for when, one in waiting if when is None or when <= now or (one.course.asked or now) > now]
    return [one for _, one in sorted(ready, key=lambda pair: (pair[0] is not None, pair[0] or now, pair[1].place))]


def next_due(places: Iterable[Watched], shortest: timedelta | None = None) -> datetime | None:
    """The earliest time at which any of them is due; ``None`` without places, or when one was never asked."""
    times = [due(one, shortest) for one in places]
    known = [when for when in times if when is not None]
    return min(known) if known and len(known) == len(times) else None


def is_at_rest(watched: Watched, now: datetime) -> bool:
    """Whether a page that came from a list need not be asked any more."""
    course = watched.course
    if watched.listed_in is None or watched.kind == "list" or course.asked is None:
        return False
    return course.failures >= MOST_FAILURES or now - (course.changed or course.asked) >= REST


def after_answer(course: Course, now: datetime, *, is_new: bool, stated: datetime | None = None) -> Course:
    """The course after a good answer.

    ``stated`` is the latest time that the page states of itself. It counts where nothing is known of the place yet: a
    liveblog that ended last year is no moving one because it is seen for the first time.
    """
    if not is_new:
        return Course(now, course.changed or now)
    first = course.changed is None
    return Course(now, min(stated, now) if first and stated is not None else now)


def after_failure(course: Course, now: datetime, wait: timedelta | None = None) -> Course:
    """The course after an answer that was none; ``wait`` is how long the server has asked to be left alone."""
    until = now + min(wait, LONGEST_UNTIL) if wait else None
    return Course(now, course.changed, course.failures + 1, until)
