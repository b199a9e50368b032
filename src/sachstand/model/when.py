"""What is known of the time of something: one value with sound arithmetic, and never a guess.

A `When` is a set of instants, described by bounds, by a form that the calendar repeats (a Wednesday, a June), and by
the few days that are left where both are known. Written in EDTF (ISO 8601-2:2019, levels 0 to 2) where EDTF has a
form for it. Nothing here knows a language or resolves an expression; see `sachstand.annotate.times`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from sachstand.model.text import Span

MOST_DAYS = 400
"""Bounds further apart than this many days are not enumerated."""

MOST_CANDIDATES = 31
"""More days than this are no longer listed one by one."""


@dataclass(frozen=True, slots=True)
class Form:
    """What the calendar repeats: ``weekday`` 1 (Monday) to 7, ``month`` 1 to 12, ``day`` of the month 1 to 31."""

    weekday: int | None = None
    month: int | None = None
    day: int | None = None

    def fits(self, day: date) -> bool:
        """Whether ``day`` has this form."""
        return (
            (self.weekday is None or day.isoweekday() == self.weekday)
            and (self.month is None or day.month == self.month)
            and (self.day is None or day.day == self.day)
        )

    def meet(self, other: Form) -> Form | None:
        """Both forms at once; ``None`` when they exclude each other."""
        pairs = ((self.weekday, other.weekday), (self.month, other.month), (self.day, other.day))
        if any(one is not None and two is not None and one != two for one, two in pairs):
            return None
        weekday, month, day = (one if one is not None else two for one, two in pairs)
        return Form(weekday, month, day)

    def __bool__(self) -> bool:
        return (self.weekday, self.month, self.day) != (None, None, None)


@dataclass(frozen=True, slots=True)
class When:
    """Some time between ``earliest`` and ``latest`` (aware, inclusive; ``None`` is open), of the given form.

    ``days``, where not empty, lists the only days that are left, in order. ``edtf`` is ``None`` where EDTF has no
    form (a Wednesday of no known year). ``span`` and ``words`` are the words it came from, ``anchor`` what it was
    resolved against (EDTF or ISO 8601), ``rule`` the rule that did it.
    """

    edtf: str | None = None
    earliest: datetime | None = None
    latest: datetime | None = None
    form: Form = Form()
    days: tuple[date, ...] = ()
    span: Span | None = None
    words: str | None = None
    anchor: str | None = None
    rule: str = ""

    @classmethod
    def on(cls, day: date, zone: tzinfo, *, rule: str = "") -> When:
        """The whole of one day in ``zone``."""
        return cls.between(day, day, zone, edtf=day.isoformat(), rule=rule)

    @classmethod
    def at(cls, instant: datetime, *, rule: str = "") -> When:
        """One instant (aware), to the second."""
        return cls(edtf=instant_edtf(instant), earliest=instant, latest=instant, rule=rule)

    @classmethod
    def read(cls, text: str, zone: tzinfo, *, rule: str = "") -> When:
        """A year, a month, a day, an instant in ISO 8601 or a ``/`` between two days. Raises `ValueError`.

        What states no zone is read in ``zone``.
        """
        first, _, last = text.strip().partition("/")
        if "T" in first and not last:
            instant = datetime.fromisoformat(first)
            return cls.at(instant if instant.tzinfo else instant.replace(tzinfo=zone), rule=rule)
        begin, end = _days_of(first), _days_of(last or first)
        if begin[0] > end[1]:
            raise ValueError(f"'{text}' ends before it begins")
        return cls.between(begin[0], end[1], zone, rule=rule)

    @classmethod
    def between(cls, first: date, last: date, zone: tzinfo, *, edtf: str | None = None, rule: str = "") -> When:
        """Some time from the start of ``first`` to the end of ``last``; ``edtf`` overrides the interval's own form."""
        return cls(
            edtf=edtf or _interval_edtf(first, last),
            earliest=datetime.combine(first, time.min, zone),
            latest=datetime.combine(last, time(23, 59, 59), zone),
            rule=rule,
        )

    @property
    def is_known(self) -> bool:
        """Whether anything bounds it on at least one side."""
        return self.earliest is not None or self.latest is not None

    @property
    def day(self) -> date | None:
        """The one day it lies in, if it is known to the day."""
        if self.earliest is None or self.latest is None:
            return None
        first = self.earliest.date()
        return first if first == self.latest.date() else None

    def order(self, other: When) -> int | None:
        """-1 when this is certainly before ``other``, 1 when after, ``None`` when that is not known."""
        if self.latest is not None and other.earliest is not None and self.latest < other.earliest:
            return -1
        if self.earliest is not None and other.latest is not None and self.earliest > other.latest:
            return 1
        return None

    def intersect(self, other: When) -> When | None:
        """What holds if both hold; ``None`` when they exclude each other. Commutative but for the words it keeps."""
        form = self.form.meet(other.form)
        earliest = max((t for t in (self.earliest, other.earliest) if t is not None), default=None)
        latest = min((t for t in (self.latest, other.latest) if t is not None), default=None)
        if form is None or (earliest is not None and latest is not None and earliest > latest):
            return None
        narrow = self if self._width() <= other._width() else other
        same = (earliest, latest, form) == (narrow.earliest, narrow.latest, narrow.form)
        edtf = narrow.edtf if same else _bounds_edtf(earliest, latest)
        both = replace(narrow, earliest=earliest, latest=latest, form=form, days=(), edtf=edtf)
        if earliest is None or latest is None or earliest == latest:
            fits = earliest is None or earliest != latest or form.fits(earliest.date())
            return both if fits else None
        days = [day for day in both._possible_days() if all(not w.days or day in w.days for w in (self, other))]
        if not both._enumerable():
            return both
        return both._restricted(days) if days else None

    def union(self, other: When) -> When:
        """What holds if one of the two holds: the bounds that take in both, the form that they share, and the days,
        where both are known to the day in one zone."""
        days = sorted({*self._listed, *other._listed}) if self._listed and other._listed else []
        if self.earliest is None or other.earliest is None or self.earliest.tzinfo != other.earliest.tzinfo:
            return self.hull(other)
        if len(days) > 1 and len(days) <= MOST_CANDIDATES:
            form = self.form if self.form == other.form else Form()
            hull = replace(self.hull(other), form=form)
            return hull._restricted(days)
        return self.hull(other)

    def hull(self, other: When) -> When:
        """Some time from the beginning of the earlier to the end of the later of the two."""
        earliest = None if self.earliest is None or other.earliest is None else min(self.earliest, other.earliest)
        latest = None if self.latest is None or other.latest is None else max(self.latest, other.latest)
        form = self.form if self.form == other.form else Form()
        edtf = self.edtf if (earliest, latest, form) == (self.earliest, self.latest, self.form) else None
        if edtf is None:
            edtf = _bounds_edtf(earliest, latest)
        return replace(self, edtf=edtf, earliest=earliest, latest=latest, form=form, days=())

    @property
    def _listed(self) -> tuple[date, ...]:
        """The days that are left, where they are known one by one."""
        return self.days or ((self.day,) if self.day is not None else ())

    def _width(self) -> timedelta:
        if self.earliest is None or self.latest is None:
            return timedelta.max
        return self.latest - self.earliest

    def _enumerable(self) -> bool:
        return self._width() <= timedelta(days=MOST_DAYS)

    def _possible_days(self) -> list[date]:
        if self.earliest is None or self.latest is None or not self._enumerable():
            return []
        first, count = self.earliest.date(), (self.latest.date() - self.earliest.date()).days + 1
        return [day for i in range(count) if self.form.fits(day := first + timedelta(days=i))]

    def _restricted(self, days: list[date]) -> When:
        """This, with only ``days`` left. One run of days becomes bounds, a few single days become a list."""
        assert self.earliest is not None and self.latest is not None
        zone = self.earliest.tzinfo
        earliest = max(self.earliest, datetime.combine(days[0], time.min, zone))
        latest = min(self.latest, datetime.combine(days[-1], time(23, 59, 59), zone))
        tight = replace(self, earliest=earliest, latest=latest)
        if (days[-1] - days[0]).days == len(days) - 1:
            same = (earliest, latest) == (self.earliest, self.latest) and self.edtf is not None
            return tight if same else replace(tight, edtf=_bounds_edtf(earliest, latest), days=())
        if len(days) > MOST_CANDIDATES:
            return tight
        return replace(tight, edtf="[" + ",".join(day.isoformat() for day in days) + "]", days=tuple(days))


def instant_edtf(instant: datetime) -> str:
    """An aware instant as EDTF level 0; offsets that EDTF cannot write (local mean time) become UTC."""
    offset = instant.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        instant = instant.astimezone(UTC)
    return instant.replace(microsecond=0).isoformat(timespec="seconds")


def _bounds_edtf(earliest: datetime | None, latest: datetime | None) -> str | None:
    """The shortest EDTF for bounds, to the day; an instant is written as one."""
    if earliest is not None and latest is not None:
        return instant_edtf(earliest) if earliest == latest else _interval_edtf(earliest.date(), latest.date())
    if earliest is not None:
        return f"{earliest.date().isoformat()}/.."
    return f"../{latest.date().isoformat()}" if latest is not None else None


def _interval_edtf(first: date, last: date) -> str:
    """The shortest EDTF for whole days: a day, a month, a year, else an interval."""
    if first == last:
        return first.isoformat()
    if first.day == 1 and last.day == _days_in(last.year, last.month):
        if (first.year, first.month) == (last.year, last.month):
            return first.isoformat()[:7]
        if first.month == 1 and last.month == 12 and first.year == last.year:
            return first.isoformat()[:4]
    return f"{first.isoformat()}/{last.isoformat()}"


def _days_in(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _days_of(text: str) -> tuple[date, date]:
    """First and last day of a year, a month or a day."""
    parts = [int(part) for part in text.split("-")] if re.fullmatch(r"\d{4}(-\d\d){0,2}", text) else []
    if not parts:
        raise ValueError(f"'{text}' is no year, month or day (2024, 2024-06, 2024-06-19)")
    year, month, day = (*parts, 0, 0)[:3]
    first, last_month = date(year, month if len(parts) > 1 else 1, day if len(parts) > 2 else 1), month or 12
    return first, date(year, last_month, day or _days_in(year, last_month))


def _zone(instant: datetime) -> tzinfo:
    return instant.tzinfo or UTC
