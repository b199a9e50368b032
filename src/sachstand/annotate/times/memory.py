"""What was named before in a text, and from when an expression is read: its anchor, or the date named last.

A history goes on from the date before; a heading that names one year gives that year to the paragraphs under it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, tzinfo

from sachstand.annotate.times.calendar import weekday_near
from sachstand.annotate.times.layout import Draft, Place
from sachstand.annotate.times.meanings import Meaning
from sachstand.annotate.times.points import View
from sachstand.annotate.times.readings import Point, Reading
from sachstand.annotate.times.resolve import resolve
from sachstand.model.annotation import Anchor
from sachstand.model.when import Form, When

CLOCK_REACH = 60
"""A clock time belongs to a day named at most this many words before it in its sentence, or …"""

TOLD_YEARS = 2
"""A passage that tells of a year so long before the anchor's goes on in the next sentence …"""

FIRST_WORD = 1
"""… if that begins with its date ("1961 kam er nach Bonn. Im Herbst wurde er …"); else it ends with its sentence."""

FIRST_WORDS = (60, 6, 3, 3)
"""… one, two or three sentences before, if it stands among so many first words of its own ("Um 9 Uhr startet …")."""


class Memory:
    """What was named before, and the anchor in force; one for each text."""

    def __init__(self) -> None:
        self._anchor: Anchor | None = None
        self._narrative = False
        self._point: Point | None = None
        self._day: tuple[date | None, Place] | None = None
        self._section: Point | None = None
        self._told: tuple[Point, Place] | None = None
        self._origin: date | None = None
        self._paragraph = 0
        self._last: Reading | None = None
        self._entered = False

    def enter(self, anchor: Anchor | None, narrative: bool) -> None:
        """Come to an expression under ``anchor``; another anchor is another entry, where nothing was named yet."""
        if self._entered and anchor is not self._anchor:
            self._point = self._day = self._section = self._origin = self._told = None
        self._anchor, self._narrative, self._entered = anchor, narrative, True

    def read(self, draft: Draft, place: Place, sense: int, zone: tzinfo) -> tuple[Reading, When, str | None]:
        """The reading, its `When`, and what it was read from."""
        when = self._anchor.when if self._anchor is not None else None
        self._come_to(place)
        read_from = when.edtf if when is not None and not self._narrative else None
        if read_from is None and self._point is not None:
            read_from = "-".join(f"{part:02}" for part in self._point if part is not None)
        zone = _zone_in_force(when, zone)
        day, day_open = self._day_for(place)
        told = self._told_at(place)
        view = View(None, self._point, day, sense, self._narrative, self._origin, day_open, told)
        meaning = _after(draft.meaning, self._last) if draft.joined else draft.meaning
        readings = [resolve(meaning, replace(view, today=day)) for day in _days_of(when, zone)]
        self._last = readings[0]
        if readings[0].point == readings[-1].point:
            self._remember(readings[0], draft, place)
        return *_joined(readings, _by_form(draft.meaning), when, zone), read_from

    def _come_to(self, place: Place) -> None:
        """A new paragraph under a heading with a year begins in that year."""
        if place.paragraph != self._paragraph and self._section is not None and self._narrative:
            self._point = self._section
        self._paragraph = place.paragraph

    def _day_for(self, place: Place) -> tuple[date | None, bool]:
        """The day to which a clock time at ``place`` belongs if one was named near enough, and whether it is open.

        "Vor einigen Tagen … in den Morgenstunden" is the morning of no known day.
        """
        if self._day is None:
            return None, False
        day, named = self._day
        sentences, words = place.sentence - named.sentence, place.word - named.word
        near = sentences < len(FIRST_WORDS) and place.depth <= FIRST_WORDS[sentences] and words <= CLOCK_REACH
        return (day, day is None) if near else (None, False)

    def _told_at(self, place: Place) -> Point | None:
        """The date of another time that was named in this sentence or the one before."""
        if self._told is None:
            return None
        point, named = self._told
        goes_on = self._is_far(point.year, TOLD_YEARS) and place.depth <= FIRST_WORD
        return point if place.sentence - named.sentence <= int(goes_on) else None

    def _is_far(self, year: int, years: int) -> bool:
        """Whether ``year`` lies at least so many ``years`` before the anchor's."""
        when = self._anchor.when if self._anchor is not None else None
        now = when.latest if when is not None else None
        return now is not None and 0 < year <= now.year - years

    def _tell(self, point: Point, meaning: Meaning, place: Place) -> None:
        """A year far before the anchor's begins a passage that tells of it; any other date ends it."""
        far = self._is_far(point.year, 1)
        goes_on = self._told is not None and point.year - self._told[0].year in (0, 1)
        named = meaning.year is not None and meaning.kind == "point"
        self._told = (point, place) if far and (named or goes_on) and not place.aside else None

    def _remember(self, reading: Reading, draft: Draft, place: Place) -> None:
        meaning, point = draft.meaning, reading.point
        if meaning.kind == "shift" and meaning.type == "DURATION" and meaning.unit == "D":
            self._day = (reading.first, place)
        if point is None or meaning.type == "DURATION" or reading.type in ("DURATION", "SET"):
            return
        glance_back = meaning.base == "context" and (meaning.rel or meaning.sign or 0) < 0
        mere_bound = place.aside and meaning.year is not None and self._point is not None
        if not glance_back and not mere_bound:
            self._move_to(point, reading, meaning, place)

    def _move_to(self, point: Point, reading: Reading, meaning: Meaning, place: Place) -> None:
        """The story has come to ``point``."""
        if place.heading and meaning.year is not None:
            self._section = point if place.alone else None
        self._point = point
        self._tell(point, meaning, place)
        if point.day is None or reading.first is None or reading.first != reading.last:
            self._day = None
        elif _names_a_day(meaning) or self._day is None:
            self._day = (reading.first, place)
        if place.start and point.day is not None:
            self._origin = reading.first


def _names_a_day(meaning: Meaning) -> bool:
    """Whether the words name a day, rather than a time of a day that was named before."""
    given = (meaning.day, meaning.weekday, meaning.feast, meaning.offset, meaning.rel, meaning.amount)
    return any(field is not None for field in given)


def _zone_in_force(when: When | None, zone: tzinfo) -> tzinfo:
    """The language's zone where the anchor's offset is that zone's; else the anchor's own."""
    instant = when.latest or when.earliest if when is not None else None
    if instant is None or instant.tzinfo is None:
        return zone
    return zone if instant.utcoffset() == instant.astimezone(zone).utcoffset() else instant.tzinfo


def _days_of(when: When | None, zone: tzinfo) -> list[date | None]:
    """The anchor's day, or the first and last day that it may be, or ``None`` where it is not bounded on both sides."""
    if when is None or when.earliest is None or when.latest is None:
        return [None]
    first, last = when.earliest.astimezone(zone).date(), when.latest.astimezone(zone).date()
    return [first] if first == last else [first, last]


def _after(meaning: Meaning, before: Reading | None) -> Meaning:
    """A date that is joined to the one before and says less: the next such weekday after it ("Freitag bis Sonntag"); a
    date without a year in its year, or in the next where it would be earlier."""
    if meaning.year is not None or before is None or before.first is None:
        return meaning
    if meaning.month is None and meaning.weekday is not None and before.type == "DATE" and before.first == before.last:
        day = weekday_near(before.first, meaning.weekday, 1, include=False)
        return replace(meaning, year=day.year, month=day.month, day=day.day)
    if meaning.month is None:
        return meaning
    first = before.first
    earlier = (meaning.month, meaning.day or 31) < (first.month, first.day)
    return replace(meaning, year=first.year + (1 if earlier else 0))


def _by_form(meaning: Meaning) -> Reading | None:
    """What a bare weekday keeps under an anchor of many days: its form."""
    if meaning.kind != "point" or meaning.weekday is None or meaning.month is not None or meaning.clock is not None:
        return None
    value = f"XXXX-WXX-{meaning.weekday}" + (f"T{meaning.daypart}" if meaning.daypart else "")
    return Reading("TIME" if meaning.daypart else "DATE", value, form=Form(weekday=meaning.weekday))


def _joined(
    readings: Sequence[Reading], by_form: Reading | None, anchor: When | None, zone: tzinfo
) -> tuple[Reading, When]:
    """One reading. From an anchor of many days: what both its ends give; a weekday is one of those in the anchor's
    time; of anything else all that lies between what the two ends give."""
    reading = readings[0]
    when = reading.when(zone)
    if len(readings) == 1 or readings[0] == readings[1] or anchor is None:
        return reading, when
    if by_form is not None:
        return by_form, When(form=by_form.form).intersect(replace(anchor, form=Form())) or by_form.when(zone)
    other = readings[1].when(zone)
    return replace(reading, value=_shared(reading.value, readings[1].value)), when.hull(other)


def _shared(one: str, other: str) -> str:
    """Two values of the same shape with ``X`` where they differ; a time of day that they share is kept."""
    (left, _, time), (right, _, other_time) = one.partition("T"), other.partition("T")
    if len(left) != len(right):
        return "XXXX-XX-XX"
    parts, differs = [], False
    for one_part, other_part in zip(left.split("-"), right.split("-"), strict=False):
        differs = differs or one_part != other_part
        parts.append("X" * len(one_part) if differs else one_part)
    return "-".join(parts) + (f"T{time}" if time and time == other_time else "")
