"""One time axis for a whole story, as parts of its length from 0 to 1.

The axis is linear, but for emptiness: a gap in which nothing can have happened and that takes more than half of it is
folded to a short break. A treaty of this year that recalls a visit twenty years ago would else be one dot at each end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from itertools import pairwise

from sachstand.model.when import When

MOST_EMPTY = 0.5
"""A gap that takes more of the unfolded axis than this is folded."""

FOLDED = 0.1
"""So much of the axis a folded gap takes."""

Interval = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Bar:
    """Where an event lies: the two ends of its interval, and of each single day where only some are left."""

    start: float
    end: float
    days: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A linear part of the axis: its time, and its place from ``left`` to ``right``."""

    start: datetime
    end: datetime
    left: float
    right: float

    def place(self, instant: datetime) -> float:
        """Where an instant lies; one outside lies at the nearer end, any in the middle of a stretch without length."""
        length = (self.end - self.start).total_seconds()
        if not length:
            return (self.left + self.right) / 2
        part = min(max((instant - self.start).total_seconds() / length, 0.0), 1.0)
        return self.left + part * (self.right - self.left)


@dataclass(frozen=True, slots=True)
class Axis:
    """Stretches in order, with folded gaps between them. No event lies across a gap."""

    stretches: tuple[Stretch, ...]

    @property
    def start(self) -> datetime:
        """The earliest bound of all events."""
        return self.stretches[0].start

    @property
    def end(self) -> datetime:
        """The latest bound of all events."""
        return self.stretches[-1].end

    def place(self, instant: datetime) -> float:
        """Where an instant lies."""
        return next((one for one in self.stretches if instant <= one.end), self.stretches[-1]).place(instant)

    def bar(self, when: When) -> Bar | None:
        """The bar of a time with two bounds, ``None`` for any other."""
        if when.earliest is None or when.latest is None:
            return None
        zone = when.earliest.tzinfo
        days = tuple(
            (self.place(datetime.combine(day, time.min, zone)), self.place(datetime.combine(day, time.max, zone)))
            for day in when.days
        )
        return Bar(self.place(when.earliest), self.place(when.latest), days)


def make_axis(whens: Iterable[When | None]) -> Axis | None:
    """The axis for all times that have two bounds, ``None`` without any."""
    bounds = [(when.earliest, when.latest) for when in whens if when and when.earliest and when.latest]
    if not bounds:
        return None
    busy = _merged(sorted(bounds))
    kept = _joined(busy, _folded(busy))
    length = sum((_seconds(one) for one in kept), 0.0)
    room = 1 - FOLDED * (len(kept) - 1)
    stretches, left = [], 0.0
    for start, end in kept:
        width = room * (_seconds((start, end)) / length if length else 1 / len(kept))
        stretches.append(Stretch(start, end, left, left + width))
        left += width + FOLDED
    return Axis(tuple(stretches))


def _merged(bounds: Iterable[Interval]) -> list[Interval]:
    """The times in which something can have happened, without overlap."""
    merged: list[Interval] = []
    for start, end in bounds:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _folded(busy: list[Interval]) -> set[int]:
    """The numbers of the gaps to fold: the largest first, each measured against what is left unfolded."""
    gaps = [_seconds((one[1], two[0])) for one, two in pairwise(busy)]
    left = _seconds((busy[0][0], busy[-1][1]))
    folded: set[int] = set()
    for number in sorted(range(len(gaps)), key=lambda number: -gaps[number]):
        if not MOST_EMPTY * left < gaps[number] < left:
            break
        folded.add(number)
        left -= gaps[number]
    return folded


def _joined(busy: list[Interval], folded: set[int]) -> list[Interval]:
    """The busy times with the gaps between them that are not folded."""
    joined = [busy[0]]
    for number, (start, end) in enumerate(busy[1:]):
        if number in folded:
            joined.append((start, end))
        else:
            joined[-1] = (joined[-1][0], end)
    return joined


def _seconds(interval: Interval) -> float:
    return (interval[1] - interval[0]).total_seconds()
