"""The time axis of a chronology in numbers for SVG: per cent, since an SVG without a view box never scales its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sachstand.publish.chronology import Axis, Bar
from sachstand.web.dates import Dates

MOST_TICKS = 5
NARROW = 1.2
"""A bar narrower than this per cent of the axis is drawn as a point: it would be hardly visible."""

_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis: its place in per cent, its words, and where these stand beside it."""

    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Shape:
    """What to draw: ``point`` at x, or ``bar`` from x with a width."""

    kind: str
    x: float
    width: float = 0.0


def shapes_of(bar: Bar) -> tuple[Shape, ...]:
    """A point for what is short on this axis, a bar for what is long, one mark for each of single days."""
    if bar.days:
        ends = ((100 * start, 100 * end) for start, end in bar.days)
        return (Shape("span", 100 * bar.start, 100 * (bar.end - bar.start)), *(_shape(*pair) for pair in ends))
    return (_shape(100 * bar.start, 100 * bar.end),)


def ticks_of(axis: Axis, dates: Dates) -> tuple[Tick, ...]:
    """Years, months or days, so few that they can be read on a phone; the two ends where none falls between them."""
    start, end = axis.start.astimezone(dates.zone), axis.end.astimezone(dates.zone)
    for starts, label in ((_years, dates.year), (_months, dates.month), (_days, dates.day)):
        found = starts(start, end)
        if len(found) >= 2:
            step = -(-len(found) // MOST_TICKS)
            return tuple(_tick(axis, instant, label(instant)) for instant in found[::step])
    if start.date() == end.date():
        return (Tick(50.0, dates.day(start), "middle"),)
    return (Tick(0.0, dates.day(start), "start"), Tick(100.0, dates.day(end), "end"))


def _shape(start: float, end: float) -> Shape:
    if end - start < NARROW:
        return Shape("point", round((start + end) / 2, 2))
    return Shape("bar", round(start, 2), round(end - start, 2))


def _tick(axis: Axis, instant: datetime, label: str) -> Tick:
    x = round(100 * axis.place(instant), 2)
    return Tick(x, label, "start" if x < 12 else "end" if x > 88 else "middle")


def _years(start: datetime, end: datetime) -> list[datetime]:
    first = start.replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)
    years = (first.replace(year=year) for year in range(start.year, end.year + 1))
    return [year for year in years if start <= year <= end]


def _months(start: datetime, end: datetime) -> list[datetime]:
    first = start.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    count = (end.year - start.year) * 12 + end.month - start.month + 1
    months = (
        first.replace(year=first.year + (first.month - 1 + n) // 12, month=(first.month - 1 + n) % 12 + 1)
        for n in range(min(count, 60))
    )
    return [month for month in months if start <= month <= end]


def _days(start: datetime, end: datetime) -> list[datetime]:
    first = start.replace(hour=0, minute=0, second=0, microsecond=0)
    count = int((end - first).total_seconds() // _DAY) + 1
    days = (datetime.fromordinal(first.toordinal() + n).replace(tzinfo=first.tzinfo) for n in range(min(count, 70)))
    return [day for day in days if start <= day <= end]
