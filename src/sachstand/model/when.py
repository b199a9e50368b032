"""What is known of the time of something: one value with sound arithmetic, and never a guess.

A `When` is a set of instants, described by bounds, by a form that the calendar repeats (a Wednesday, a June), and by
the few days that are left where both are known. Written in EDTF (ISO 8601-2:2019, levels 0 to 2) where EDTF has a
form for it. Nothing here knows a language or resolves an expression; see `sachstand.annotate.times`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

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
        return cls(edtf=instant.isoformat(timespec="seconds"), earliest=instant, latest=instant, rule=rule)

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
        both = replace(narrow, earliest=earliest, latest=latest, form=form, days=(), edtf=None)
        if earliest is None or latest is None:
            return replace(both, edtf=narrow.edtf)
        if (earliest, latest) == (narrow.earliest, narrow.latest) and form == narrow.form:
            both = replace(both, edtf=narrow.edtf)
        days = [day for day in both._possible_days() if all(not w.days or day in w.days for w in (self, other))]
        if not both._enumerable():
            return both
        return both._restricted(days) if days else None

    def union(self, other: When) -> When:
        """What holds if one of the two holds."""
        earliest = None if self.earliest is None or other.earliest is None else min(self.earliest, other.earliest)
        latest = None if self.latest is None or other.latest is None else max(self.latest, other.latest)
        form = self.form if self.form == other.form else Form()
        edtf = self.edtf if (earliest, latest, form) == (self.earliest, self.latest, self.form) else None
        if edtf is None and earliest is not None and latest is not None:
            edtf = _interval_edtf(earliest.date(), latest.date())
        return replace(self, edtf=edtf, earliest=earliest, latest=latest, form=form, days=())

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
            return tight if same else replace(tight, edtf=_interval_edtf(days[0], days[-1]), days=())
        if len(days) > MOST_CANDIDATES:
            return tight
        return replace(tight, edtf="[" + ",".join(day.isoformat() for day in days) + "]", days=tuple(days))


def _interval_edtf(first: date, last: date) -> str:
    """The shortest EDTF for whole days: a day, a month, a year, else an interval."""
    if first == last:
        return first.isoformat()
    ends_month = (last + timedelta(days=1)).day == 1
    if first.day == 1 and ends_month:
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%Y-%m}"
        if first.month == 1 and last.month == 12 and first.year == last.year:
            return f"{first:%Y}"
    return f"{first.isoformat()}/{last.isoformat()}"
