"""Which day each clock time of a liveblog belongs to.

Posts stand newest first or oldest first. A printed day holds for what follows it; where the clock runs against the
order by more than an hour, midnight lies between the two posts (less is disorder: an edited post that kept its place).
The days are anchored to any printed day, else to the page's own time. Without either, no day is known and none is
guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from sachstand.model.document import Dated
from sachstand.model.when import When
from sachstand.read.clocks import Stamp

DISORDER = timedelta(hours=1)
"""A step back of at most this is no midnight: a blog that rests for 23 hours and more is rarer than a late post."""

_SLACK = timedelta(minutes=10)
"""Pages state their last change with the clock of another machine than their posts."""

_PRINTED = ("text:", "time")
_FEWEST_BELOW = 3


@dataclass(frozen=True, slots=True)
class PageTime:
    """What the page says of itself: ``latest`` bounds the newest post, ``first`` is near the oldest one.

    ``captured``: the page was made before it, so "12 minutes ago" was at least 12 minutes before it.
    """

    zone: tzinfo
    latest: When | None = None
    first: When | None = None
    latest_words: str = ""
    first_words: str = ""
    captured: datetime | None = None


def newest_first(stamps: Sequence[Stamp], latest: datetime | None = None) -> bool:
    """The order of the posts by the majority of steps; newest first where nothing shows it.

    Where the steps are nearly even (a quiet blog with a midnight between most posts), the end that is nearer to
    ``latest`` on the clock is the newest.
    """
    steps = [_step(one, other) for one, other in pairwise(stamps)]
    balance = sum(steps)
    ends = [stamp.clock for stamp in (*stamps[:1], *stamps[-1:]) if stamp.clock is not None]
    if abs(balance) <= 1 < len(steps) and latest is not None and len(ends) == 2:
        first, last = (_back_from(latest, clock) for clock in ends)
        return first <= last
    return balance <= 0


def _step(one: Stamp, other: Stamp) -> int:
    """1 for a step forward in time, -1 for one back, 0 where it cannot be told."""
    if one.clock is None or other.clock is None or one.clock == other.clock:
        return 0
    if one.has_day and other.has_day and (one.month, one.day) != (other.month, other.day):
        days = [(stamp.year or 0, stamp.month or 0, stamp.day or 0) for stamp in (one, other)]
        return 1 if days[0] < days[1] else -1
    return 1 if one.clock < other.clock else -1


def _back_from(latest: datetime, clock: time) -> timedelta:
    """How long before ``latest`` the clock last showed ``clock``; a little after it counts as at it."""
    back = (_minutes(latest.timetz().replace(tzinfo=None)) - _minutes(clock)) % timedelta(days=1)
    return timedelta() if back > timedelta(days=1) - _SLACK else back


def resolve(stamps: Sequence[Stamp], page: PageTime) -> list[Dated]:
    """One `Dated` for each stamp, in the same order.

    ``stamps`` are those of the posts; where a separator gave the day, it is already part of the stamp.
    """
    end = page.latest.latest if page.latest is not None else None
    falling = newest_first(stamps, None if end is None else end.astimezone(page.zone))
    if falling and _is_pinned(stamps, page):
        return _with_pinned(stamps[0], resolve(stamps[1:], page), page)
    order = list(stamps) if falling else list(reversed(stamps))
    zones = [stamp.zone or page.zone for stamp in order]
    days, evidence = _days(order, page)
    found = [
        _ago(stamp, page) if stamp.ago is not None else _dated(stamp, day, zone, evidence)
        for stamp, day, zone in zip(order, days, zones, strict=True)
    ]
    return found if falling else found[::-1]


def _is_pinned(stamps: Sequence[Stamp], page: PageTime) -> bool:
    """Whether the post on top is older than the one below it: an earlier one that was put there to stay.

    It is not where a midnight lies between the two; then the page's last change is nearer to the one on top.
    """
    end = page.latest.latest if page.latest is not None else None
    clocks = [stamp.clock for stamp in stamps[:2] if stamp.clock is not None and not stamp.has_day]
    if (
        end is None
        or len(clocks) < 2
        or len(stamps) < _FEWEST_BELOW
        or _minutes(clocks[1]) - _minutes(clocks[0]) <= DISORDER
    ):
        return False
    top, second = (_back_from(end.astimezone(page.zone), clock) for clock in clocks)
    return second < top


def _with_pinned(stamp: Stamp, rest: list[Dated], page: PageTime) -> list[Dated]:
    """The pinned post on the day of the newest below it."""
    day = _day_of(rest[0].when, stamp.zone or page.zone)
    return [_dated(stamp, day, stamp.zone or page.zone, page.latest_words), *rest]


def _days(order: Sequence[Stamp], page: PageTime) -> tuple[list[date | None], str]:
    """The day of each stamp, newest first, and what else than its own words it rests on."""
    latest = _day_of(page.latest, page.zone) or _day_of(page.first, page.zone)
    steps = _steps(order)
    fixed = _first_fixed(order, latest)
    if fixed is not None:
        place, day = fixed
        return _spread(order, steps, day + timedelta(days=steps[place])), ""
    top, words = _top(order, steps, page)
    if top is None:
        return [None] * len(order), ""
    return _spread(order, steps, top), words


def _steps(order: Sequence[Stamp]) -> list[int]:
    """For each stamp, how many midnights lie between it and the newest."""
    steps, passed = [0], 0
    for newer, older in pairwise(order):
        if newer.has_day and older.has_day:
            passed += _days_between(newer, older)
        elif (
            newer.clock is not None
            and older.clock is not None
            and _minutes(older.clock) - _minutes(newer.clock) > DISORDER
        ):
            passed += 1
        steps.append(passed)
    return steps[: len(order)]


def _days_between(newer: Stamp, older: Stamp) -> int:
    """Days from ``older`` back to ``newer`` where both print theirs; 0 where they cannot be compared."""
    if newer.day is None or older.day is None:
        return (newer.weekday - older.weekday) % 7 if newer.weekday and older.weekday else 0
    year = newer.year or older.year
    one = newer.on_or_before(date(year or 2000, 12, 31))
    two = None if one is None else older.on_or_before(one)
    return (one - two).days if one is not None and two is not None and one >= two else 0


def _first_fixed(order: Sequence[Stamp], latest: date | None) -> tuple[int, date] | None:
    """The first stamp whose day is certain: printed with its year, or placed by the page's own time."""
    for place, stamp in enumerate(order):
        if stamp.day is not None and stamp.year is not None:
            day = stamp.on_or_before(date.max)
        elif stamp.has_day and latest is not None:
            day = stamp.on_or_before(latest)
        else:
            continue
        if day is not None:
            return place, day
    return None


def _top(order: Sequence[Stamp], steps: Sequence[int], page: PageTime) -> tuple[date | None, str]:
    """The day of the newest stamp by the page's own time, and the words that say so."""
    newest = next((stamp for stamp in order if stamp.clock is not None), None)
    if newest is None or newest.clock is None:
        return None, ""
    zone = newest.zone or page.zone
    if page.latest is not None and page.latest.latest is not None:
        return _before(newest.clock, page.latest.latest, zone), page.latest_words
    oldest = order[-1]
    if page.first is None or page.first.earliest is None or oldest.clock is None:
        return None, ""
    if _is_of_the_newest(page, newest.clock, zone):
        return _before(newest.clock, page.first.earliest, zone), page.first_words
    start = page.first.earliest - _SLACK
    day = start.astimezone(oldest.zone or page.zone).date()
    at = datetime.combine(day, oldest.clock, oldest.zone or page.zone)
    return (day if at >= start else day + timedelta(days=1)) + timedelta(days=steps[-1]), page.first_words


def _before(clock: time, end: datetime, zone: tzinfo) -> date:
    """The day on which the clock last showed ``clock`` up to ``end``."""
    day = (end + _SLACK).astimezone(zone).date()
    return day if datetime.combine(day, clock, zone) <= end + _SLACK else day - timedelta(days=1)


def _is_of_the_newest(page: PageTime, clock: time, zone: tzinfo) -> bool:
    """Whether the page's only time, printed without a label, was printed when the newest post was written.

    Such a stamp is that of the last change: a page that states but its beginning says so in its data.
    """
    first = page.first.earliest if page.first is not None else None
    if first is None or page.first is None or page.first.latest != first or not page.first_words.startswith(_PRINTED):
        return False
    return _back_from(first.astimezone(zone), clock) <= DISORDER


def _spread(order: Sequence[Stamp], steps: Sequence[int], top: date) -> list[date | None]:
    days: list[date | None] = []
    for stamp, step in zip(order, steps, strict=True):
        counted = top - timedelta(days=step)
        own = stamp.on_or_before(counted + timedelta(days=1)) if stamp.day is not None else None
        days.append(own or counted)
    return days


def _ago(stamp: Stamp, page: PageTime) -> Dated:
    """The interval that "12 minutes ago" leaves: the page was made between its last stated change and its capture."""
    if stamp.ago is None or page.captured is None:
        return Dated(None, f"text:{stamp.words} (before a time that is not known)")
    least, most = stamp.ago
    until = When(latest=(page.captured - least).astimezone(page.zone), rule="read.ago@1")
    changed = page.latest.earliest if page.latest is not None else None
    since = When(earliest=changed.astimezone(page.zone) - most - _SLACK) if changed is not None else When()
    words = f"text:{stamp.words}; before the capture" + (
        f"; {page.latest_words}" if changed and page.latest_words else ""
    )
    return Dated(until.intersect(since) or until, words)


def _dated(stamp: Stamp, day: date | None, zone: tzinfo, evidence: str) -> Dated:
    words = f"text:{stamp.words}"
    if day is None:
        return Dated(None, f"{words} (no {'year' if stamp.has_day else 'day'} is stated)")
    if evidence and not stamp.has_day:
        words = f"{words}; {evidence}"
    if stamp.clock is None:
        return Dated(When.on(day, zone, rule="read.stamp@1"), words)
    return Dated(When.at(datetime.combine(day, stamp.clock, zone), rule="read.stamp@1"), words)


def _day_of(when: When | None, zone: tzinfo) -> date | None:
    return None if when is None or when.latest is None else when.latest.astimezone(zone).date()


def _minutes(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute)
