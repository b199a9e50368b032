"""What an expression resolves to from one known day, and how that is written in TIMEX3 and EDTF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sachstand.annotate.times.calendar import DAYPART_HOURS, NIGHT_AFTER, add_days, bounds, season_bounds
from sachstand.model.annotation import TimexType
from sachstand.model.when import Form, When, instant_edtf

EDTF_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


NO_FORM = Form()


class Point(NamedTuple):
    """The last date that was named, as far as it was named; what later expressions may count from."""

    year: int
    month: int | None = None
    day: int | None = None

    def as_day(self) -> date | None:
        """A day in it (the first), ``None`` before our era."""
        return date(self.year, self.month or 1, self.day or 1) if 1 <= self.year <= 9999 else None


@dataclass(frozen=True, slots=True)
class Reading:
    """A TIMEX3 type and value, the days it lies between (``None``: open), its form and EDTF, and what it names."""

    type: TimexType
    value: str
    edtf: str | None = None
    first: date | None = None
    last: date | None = None
    form: Form = NO_FORM
    point: Point | None = None
    hours: tuple[timedelta, timedelta] | None = None
    zone: str | None = None

    def when(self, zone: tzinfo) -> When:
        """The `When` of this reading; days begin and end in ``zone``."""
        if self.hours is not None and self.first is not None:
            return self._within_day(self.first, zone)
        earliest = _start(self.first, zone) if self.first else None
        latest = _end(self.last, zone) if self.last else None
        return When(edtf=self.edtf, earliest=earliest, latest=latest, form=self.form)

    def _within_day(self, day: date, zone: tzinfo) -> When:
        assert self.hours is not None
        begin, end = self.hours
        midnight = datetime(day.year, day.month, day.day)
        if day >= date(9999, 12, 30) or day <= date(1, 1, 2):
            return When(edtf=self.edtf, earliest=_start(day, zone), latest=_end(day, zone))
        if self.zone == "local":
            earliest = (midnight + begin).replace(tzinfo=timezone(timedelta(hours=14)))
            latest = (midnight + end).replace(tzinfo=timezone(timedelta(hours=-12)))
            return When(edtf=self.edtf, earliest=earliest, latest=latest)
        known = zone_of(self.zone) if self.zone else zone
        earliest, latest = (midnight + begin).replace(tzinfo=known), (midnight + end).replace(tzinfo=known)
        edtf = instant_edtf(earliest) if earliest == latest else self.edtf
        return When(edtf=edtf, earliest=earliest, latest=latest)


def zone_of(name: str) -> tzinfo:
    """A zone from an offset in hours ("+01:00") or an IANA name."""
    if name[0] in "+-":
        hours, minutes = name[1:].split(":")
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(offset if name[0] == "+" else -offset)
    return ZoneInfo(name)


def _start(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _end(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=zone)


def of_day(day: date) -> Reading:
    """One day."""
    return Reading("DATE", day.isoformat(), day.isoformat(), day, day, point=Point(day.year, day.month, day.day))


def of_unit(day: date, unit: str) -> Reading:
    """The week, month, year … in which ``day`` lies."""
    first, last = bounds(day, unit)
    year, week = day.isocalendar()[:2]
    value, edtf = {
        "D": (day.isoformat(), day.isoformat()),
        "W": (f"{year:04}-W{week:02}", f"{first}/{last}"),
        "WE": (f"{year:04}-W{week:02}-WE", f"{first}/{last}"),
        "M": (day.isoformat()[:7], day.isoformat()[:7]),
        "Q": (f"{day.year:04}-Q{(day.month + 2) // 3}", f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"),
        "H6": (f"{day.year:04}-H{1 if day.month < 7 else 2}", f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"),
        "Y": (f"{day.year:04}", f"{day.year:04}"),
        "DE": (f"{day.year // 10:03}", f"{day.year // 10:03}X"),
        "CE": (f"{day.year // 100:02}", f"{day.year // 100:02}XX"),
    }[unit]
    point = {
        "D": Point(day.year, day.month, day.day),
        "W": Point(first.year, first.month, first.day),
        "WE": Point(first.year, first.month, first.day),
        "M": Point(day.year, day.month),
        "Q": Point(day.year, first.month),
        "H6": Point(day.year, first.month),
    }.get(unit, Point(day.year))
    return Reading("DATE", value, edtf, first, last, point=point)


def of_season(year: int, season: str) -> Reading:
    """A season of a year: EDTF level 1 numbers them 21 to 24. Raises `ValueError` outside of years 1 to 9999."""
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"no year {year}")
    first, last = season_bounds(year, season)
    month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    edtf = f"{year:04}-{EDTF_SEASONS[season]}"
    return Reading("DATE", f"{year:04}-{season}", edtf, first, last, point=Point(year, month))


def of_part(reading: Reading, part: str) -> Reading:
    """Beginning, middle or end of a unit: the value stays, the bounds become the generous half (see the docs)."""
    if reading.first is None or reading.last is None:
        return reading
    days = (reading.last - reading.first).days
    half, quarter = days // 2, days // 4
    first, last = {
        "start": (reading.first, add_days(reading.first, half)),
        "mid": (add_days(reading.first, quarter), add_days(reading.last, -quarter)),
        "end": (add_days(reading.last, -half), reading.last),
    }[part]
    return Reading(reading.type, reading.value, reading.edtf, first, last, point=reading.point)


def about(reading: Reading, *, widen: int = 1) -> Reading:
    """ "Etwa 1930": EDTF's ``~``, and bounds wider by the unit's own length on either side."""
    if reading.first is None or reading.last is None or reading.edtf is None or "/" in reading.edtf:
        return reading
    days = ((reading.last - reading.first).days + 1) * widen
    first, last = add_days(reading.first, -days), add_days(reading.last, days)
    return Reading(reading.type, reading.value, reading.edtf + "~", first, last, point=reading.point)


def with_daypart(day: Reading, daypart: str, *, one_night: bool = False) -> Reading:
    """A part of a day: "Dienstagabend" is 2024-12-03TEV.

    "In der Nacht" of a day may be the one before or after it; ``one_night`` says that it is the one after.
    """
    begin, end = NIGHT_AFTER if one_night and daypart == "NI" else DAYPART_HOURS[daypart]
    hours = (timedelta(hours=begin), timedelta(hours=end, seconds=-1))
    edtf = day.edtf
    if daypart == "NI" and day.first is not None:
        edtf = f"{add_days(day.first, 0 if one_night else -1)}/{add_days(day.first, 1)}"
    return Reading("TIME", f"{day.value}T{daypart}", edtf, day.first, day.last, day.form, day.point, hours)


def with_clock(day: Reading, clock: tuple[int, int, int], zone: str | None) -> Reading:
    """A clock time on a day; without a known day the value begins with ``T``."""
    hour, minute, second = clock
    at = timedelta(hours=hour, minutes=minute, seconds=second)
    written = f"{hour:02}:{minute:02}" + (f":{second:02}" if second else "")
    named = zone if zone and zone[0] in "+-" else ""
    value = ("" if day.first is None else day.value) + f"T{written}{named}"
    return Reading("TIME", value, day.edtf, day.first, day.last, day.form, day.point, (at, at), zone)


def with_midnight(day: Reading) -> Reading:
    """Midnight of a day: the one that begins it or the one that ends it, for usage is divided."""
    edtf = f"{day.first}/{add_days(day.first, 1)}" if day.first is not None else day.edtf
    value = ("" if day.first is None else day.value) + "T24:00"
    hours = (timedelta(0), timedelta(hours=24))
    return Reading("TIME", value, edtf, day.first, day.last, day.form, day.point, hours)
