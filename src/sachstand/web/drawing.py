"""The time axis of a chronology in numbers for SVG: per cent, since an SVG without a view box never scales its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sachstand.publish.axis import Axis, Bar, Stretch
from sachstand.web.dates import Dates

NARROW = 1.2
"""A bar narrower than this per cent of the axis is drawn as a point: it would be hardly visible."""

APART = 19.0
"""Labels stand at least this per cent of the axis apart: "Sept. 2023" takes 60 of the 328 pixels of a phone."""

LETTER = 1.9
"""A letter of a label takes this per cent of the axis on a phone: ten take 60 of 328 pixels."""

_MANY_YEARS, _MANY_MONTHS = timedelta(days=3 * 365), timedelta(days=70)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis: its place in per cent, its words, and where these stand beside it."""

    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Shape:
    """What to draw: a ``point`` at x, a ``bar`` or a thin ``span`` from x with a width; a ``rule`` is the axis."""

    kind: str
    x: float
    width: float = 0.0


def shapes_of(axis: Axis, bar: Bar) -> tuple[Shape, ...]:
    """The axis, and on it a point for what is short, a bar for what is long, one of these for each of single days."""
    rules = tuple(_wide("rule", 100 * one.left, 100 * one.right) for one in axis.stretches)
    if not bar.days:
        return (*rules, _shape(100 * bar.start, 100 * bar.end))
    days = (_shape(100 * start, 100 * end) for start, end in bar.days)
    return (*rules, _wide("span", 100 * bar.start, 100 * bar.end), *days)


def ticks_of(axis: Axis, dates: Dates) -> tuple[Tick, ...]:
    """Years, months or days by the length of each stretch; its start first, then what has room."""
    ticks: list[Tick] = []
    for stretch in axis.stretches:
        _add(ticks, _first(axis, stretch, dates))
    for stretch in axis.stretches:
        for instant in _instants(stretch, dates):
            _add(ticks, _tick(axis, instant, _label(stretch, dates, instant)))
    return tuple(sorted(ticks, key=lambda tick: tick.x))


def _add(ticks: list[Tick], tick: Tick) -> None:
    if all(abs(tick.x - other.x) >= APART and tick.label != other.label and _clear(tick, other) for other in ticks):
        ticks.append(tick)


def _clear(one: Tick, other: Tick) -> bool:
    """Whether the words of the two do not touch, however they stand beside their marks."""
    first, second = sorted((_extent(one), _extent(other)))
    return first[1] + LETTER <= second[0]


def _extent(tick: Tick) -> tuple[float, float]:
    width = LETTER * len(tick.label)
    start = tick.x - {"start": 0.0, "middle": width / 2, "end": width}[tick.anchor]
    return start, start + width


def _first(axis: Axis, stretch: Stretch, dates: Dates) -> Tick:
    return _tick(axis, stretch.start, _label(stretch, dates, stretch.start))


def _tick(axis: Axis, instant: datetime, label: str) -> Tick:
    x = round(100 * axis.place(instant), 2)
    return Tick(x, label, "start" if x < APART / 2 else "end" if x > 100 - APART / 2 else "middle")


def _label(stretch: Stretch, dates: Dates, instant: datetime) -> str:
    length = stretch.end - stretch.start
    if length > _MANY_YEARS or _is_years(stretch, dates):
        return dates.year(instant)
    return dates.month(instant) if length > timedelta(days=27) else dates.short_day(instant)


def _is_years(stretch: Stretch, dates: Dates) -> bool:
    """Whether it is whole years and nothing else, as a recalled "im Jahr 2000" is."""
    first = dates.local(stretch.start)
    last = dates.local(stretch.end)
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _instants(stretch: Stretch, dates: Dates) -> Iterator[datetime]:
    """The beginnings of years, months or days inside a stretch."""
    start, end = dates.local(stretch.start), dates.local(stretch.end)
    day = start.replace(hour=0, minute=0, second=0, microsecond=0)
    if end - start > _MANY_YEARS or _is_years(stretch, dates):
        yield from (one for y in range(start.year + 1, end.year + 1) if (one := day.replace(y, 1, 1)) <= end)
    elif end - start > _MANY_MONTHS:
        months = range(start.year * 12 + start.month, end.year * 12 + end.month)
        yield from (day.replace(number // 12, number % 12 + 1, 1) for number in months)
    else:
        yield from (day + timedelta(days=number) for number in range(1, (end - day).days + 1))


def _shape(start: float, end: float) -> Shape:
    return Shape("point", round((start + end) / 2, 2)) if end - start < NARROW else _wide("bar", start, end)


def _wide(kind: str, start: float, end: float) -> Shape:
    return Shape(kind, round(start, 2), round(end - start, 2))
