"""Resolves a meaning from one known day. Which day that is, and what to do with an anchor of many, is `memory`'s."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sachstand.annotate.times import calendar
from sachstand.annotate.times.durations import duration_value, joined_durations
from sachstand.annotate.times.meanings import Meaning
from sachstand.annotate.times.points import View, base_day, in_year, month_of, open_form, point
from sachstand.annotate.times.readings import (
    Point,
    Reading,
    about,
    of_day,
    of_part,
    of_season,
    of_unit,
    with_clock,
    with_daypart,
    with_midnight,
)
from sachstand.model.when import Form

CLOCK_UNITS = ("H", "MIN", "S")
HALF_YEAR = 6
"""From July on, "the new year" is the next one."""
_NO_DAYS = (None, *CLOCK_UNITS)


def resolve(meaning: Meaning, view: View) -> Reading:
    """The reading of ``meaning``; what cannot be resolved keeps its form.

    A day before year 1 or after 9999 is none that `datetime` can hold: such an expression stays open.
    """
    try:
        return _resolved(meaning, view)
    except (ValueError, OverflowError):
        return Reading(meaning.type or "DATE", "XXXX-XX-XX")


def _resolved(meaning: Meaning, view: View) -> Reading:
    reading = _KINDS[meaning.kind](meaning, view)
    if meaning.part and meaning.kind != "duration" and reading.form == Form():
        reading = of_part(reading, meaning.part)
    if meaning.approximate:
        reading = about(reading)
    if meaning.kind in ("point", "relative") and meaning.offset:
        reading = _moved(reading, meaning.offset)
    if meaning.kind == "point" and meaning.rel is None and meaning.unit in ("W", "WE") and reading.first is not None:
        reading = of_unit(reading.first, meaning.unit)
    if meaning.midnight and reading.type == "DATE":
        reading = with_midnight(reading)
    elif meaning.clock and reading.type == "DATE":
        clock = _moved_clock(_of_half_day(meaning.clock, meaning.daypart), meaning.minutes)
        reading = with_clock(reading, clock, meaning.zone)
    elif meaning.daypart and reading.type == "DATE":
        reading = with_daypart(reading, meaning.daypart, one_night=_is_one_night(meaning))
    return reading if meaning.type is None else replace(reading, type=meaning.type)


def _is_one_night(meaning: Meaning) -> bool:
    """Whether a night is the one that follows its day: "Tuesday night", not "in the night"."""
    return meaning.one_night or any(
        field is not None for field in (meaning.weekday, meaning.offset, meaning.day, meaning.feast)
    )


def _moved(reading: Reading, days: int) -> Reading:
    """The night to Thursday is Wednesday's."""
    if reading.first is not None and reading.first == reading.last:
        return of_day(calendar.add_days(reading.first, days))
    if reading.form.weekday is None:
        return reading
    weekday = (reading.form.weekday - 1 + days) % 7 + 1
    return Reading("DATE", f"XXXX-WXX-{weekday}", form=Form(weekday=weekday))


def _of_half_day(clock: tuple[int, int, int], daypart: str | None) -> tuple[int, int, int]:
    """ "8 Uhr abends" is 20 o'clock."""
    after_noon = daypart in ("AF", "EV") and clock[0] < 12
    return (clock[0] + 12, *clock[1:]) if after_noon else clock


def _moved_clock(clock: tuple[int, int, int], minutes: int) -> tuple[int, int, int]:
    """ "Viertel vor acht" is 7.45."""
    hour, minute = divmod(clock[0] * 60 + clock[1] + minutes, 60)
    return hour % 24 if minutes else hour, minute, clock[2]


def _relative(meaning: Meaning, view: View) -> Reading:
    """ "Im vergangenen Jahr", "am kommenden Mittwoch", "am selben Tag"."""
    base = _relative_base(meaning, view)
    if meaning.unit in CLOCK_UNITS:
        return Reading("DURATION", duration_value(1, meaning.unit))
    of_unit_alone = meaning.season is None and meaning.month is None
    if meaning.base == "context" and view.point and of_unit_alone and _is_finer(meaning.unit or "D", view.point):
        open_part = {"D": "XX-XX", "W": "WXX", "WE": "WXX-WE"}.get(meaning.unit or "D", "XX")
        return Reading("DATE", f"{max(view.point.year, 0):04}-{open_part}", point=view.point)
    return _unresolved(meaning) if base is None else _relative_to(base, meaning, view)


def _relative_base(meaning: Meaning, view: View) -> date | None:
    """The day from which "vergangen", "selb" and "folgend" count; the season that follows a year is the next one's."""
    if meaning.base == "context" and view.point is not None:
        base = view.point.as_day()
        follows = meaning.season is not None and view.point.month is None and (meaning.rel or 0) > 0
        return base.replace(month=12, day=31) if base is not None and follows else base
    if view.told is not None and meaning.rel is None and meaning.unit == "Y":
        return view.told.as_day()
    return base_day(view)


def _is_finer(unit: str, named: Point) -> bool:
    """Whether a unit is smaller than what is known of the date named before: "the same day" of a year."""
    if unit in ("D", "W", "WE"):
        return named.day is None
    return unit == "M" and named.month is None


def _relative_to(base: date, meaning: Meaning, view: View) -> Reading:
    rel = meaning.rel or 0
    if meaning.weekday is not None and meaning.unit == "W":
        return of_day(calendar.add_days(base, 7 * rel + meaning.weekday - base.isoweekday()))
    if meaning.weekday is not None:
        return of_day(_relative_weekday(base, meaning.weekday, rel))
    if meaning.season is not None:
        return of_season(_relative_year(month_of(meaning) + 1, base, rel), meaning.season)
    if meaning.month is not None:
        year = _relative_year(meaning.month, base, rel)
        return in_year(meaning, year) if 1 <= year <= 9999 else open_form(meaning)
    unit = meaning.unit or "D"
    if meaning.turn:
        open_month = view.narrative and view.point is not None and view.point.month is None
        rel = 1 if base.month > HALF_YEAR or open_month else 0
    if unit == "WE" and meaning.rel is None:
        rel = 0 if view.sense > 0 or base.isoweekday() >= 6 else -1
    whole = base.replace(day=1) if unit in ("M", "Q", "H6", "Y") else base
    return of_unit(calendar.shift(whole, rel, unit), unit)


def _relative_year(month: int, base: date, rel: int) -> int:
    if rel < 0:
        return base.year - (1 if month >= base.month else 0) + rel + 1
    if rel > 0:
        return base.year + (1 if month <= base.month else 0) + rel - 1
    return base.year


def _relative_weekday(base: date, weekday: int, rel: int) -> date:
    if rel:
        near = calendar.weekday_near(base, weekday, rel, include=False)
        return calendar.add_days(near, 7 * (rel - 1 if rel > 0 else rel + 1))
    return calendar.add_days(base, weekday - base.isoweekday())


def _unresolved(meaning: Meaning) -> Reading:
    if meaning.weekday is not None:
        return Reading("DATE", f"XXXX-WXX-{meaning.weekday}", form=Form(weekday=meaning.weekday))
    if meaning.month is not None or meaning.season is not None:
        return open_form(meaning)
    open_values = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}
    return Reading("DATE", open_values.get(meaning.unit or "D", "XXXX"))


def _shift(meaning: Meaning, view: View) -> Reading:
    """ "Vor zwei Wochen", "drei Tage später". With a duration's value where the language writes it so.

    "Er baute es in zwei Wochen" tells how long that took, and not when.
    """
    base = base_day(view)
    if meaning.base == "context" and view.point is not None:
        base = view.point.as_day()
    elif meaning.base == "document":
        base = None if view.narrative and meaning.type == "DURATION" else view.today or base
    value = duration_value(meaning.amount, meaning.unit or "D") if meaning.type == "DURATION" else None
    if value is not None and meaning.sign == 1 and view.sense < 0:
        return Reading("DURATION", value)
    if meaning.unit in CLOCK_UNITS and value is None:
        return Reading("TIME", "XXXX-XX-XXTXX:XX")
    if base is None or meaning.amount is None or meaning.unit in _NO_DAYS or meaning.amount > 9999:
        vague = "PAST_REF" if (meaning.sign or 0) < 0 else "FUTURE_REF"
        open_value = vague if meaning.amount is None else "XXXX-XX-XX"
        return Reading("DATE", value or open_value)
    unit, whole = meaning.unit or "D", meaning.amount
    steps = int(whole) if whole == int(whole) or unit != "Y" else int(whole * 12)
    step_unit = unit if whole == int(whole) or unit != "Y" else "M"
    named = view.point if meaning.base == "context" else None
    target = calendar.shift(base, steps * (meaning.sign or 1), step_unit)
    if named is not None and unit == "D" and named.day is None:
        return Reading("DATE", f"{base.year:04}-XX-XX", point=named)
    if named is not None and unit == "W" and named.day is not None:
        unit, step_unit = "D", "D"
    whole_unit = "M" if unit == "Y" and step_unit == "M" else unit
    found = _counted(meaning, target, whole_unit, base)
    return replace(found, value=value) if value else found


def _counted(meaning: Meaning, target: date, unit: str, base: date) -> Reading:
    found = of_unit(target, "D" if meaning.to_the_day else unit)
    return found if meaning.base == "context" or meaning.to_the_day else _about(found, target, unit, base)


_ROUNDED = {"W": timedelta(days=4), "M": timedelta(days=16), "Y": timedelta(days=183)}
"""Half of the unit that people count in: "vor vier Jahren" is said of three and a half years and of four and a half."""


def _about(found: Reading, target: date, unit: str, base: date) -> Reading:
    """A time counted from today in whole units, with bounds as wide as such words are used."""
    half = _ROUNDED.get(unit)
    if half is None or found.first is None or found.last is None:
        return found
    if not date.min + half < target < date.max - half:
        return found
    first, last = min(found.first, target - half), max(found.last, target + half)
    first, last = (first, min(last, base)) if target < base else (max(first, base), last)
    return replace(found, first=first, last=last, edtf=f"{first.isoformat()}/{last.isoformat()}")


def _stretch(meaning: Meaning, view: View) -> Reading:
    """ "Seit zehn Jahren", "in den vergangenen zwei Wochen": from then until the anchor, or from it on.

    In a history nobody can tell from when such words count, so only the length is known. "In den nächsten Jahren" of a
    report is the future as such.
    """
    if meaning.value and not view.narrative:
        return Reading("DATE", meaning.value)
    value = duration_value(meaning.amount, meaning.unit or "D")
    base = None if view.narrative else view.today
    if base is None or meaning.amount is None or meaning.unit in _NO_DAYS or meaning.amount > 9999:
        return Reading("DURATION", value)
    sign = meaning.rel or meaning.sign or 1
    unit, steps = meaning.unit or "D", int(meaning.amount)
    if meaning.amount != steps and unit == "Y":
        unit, steps = "M", int(meaning.amount * 12)
    first, last = sorted((base, calendar.shift(base, sign * steps, unit)))
    return Reading("DURATION", value, f"{first}/{last}", first, last)


def _deictic(meaning: Meaning, view: View) -> Reading:
    """ "Gestern", "heute", "morgen"; in a history "heute" is the reader's own time."""
    offset = meaning.offset or 0
    if view.narrative and offset == 0 and not meaning.daypart:
        return Reading("DATE", "PRESENT_REF")
    if view.today is None:
        return Reading("DATE", "XXXX-XX-XX")
    return of_day(calendar.add_days(view.today, offset))


def _duration(meaning: Meaning, _: View) -> Reading:
    value = meaning.value or duration_value(meaning.amount, meaning.unit or "D")
    if meaning.second_amount is not None and meaning.second_unit is not None:
        value = joined_durations(value, duration_value(meaning.second_amount, meaning.second_unit))
    return Reading("DURATION", value)


def _set(meaning: Meaning, _: View) -> Reading:
    if meaning.weekday is not None:
        daypart = f"T{meaning.daypart}" if meaning.daypart else ""
        return Reading("SET", f"XXXX-WXX-{meaning.weekday}{daypart}", form=Form(weekday=meaning.weekday))
    if meaning.month is not None:
        return Reading("SET", f"XXXX-{meaning.month:02}", form=Form(month=meaning.month))
    if meaning.season is not None:
        return Reading("SET", f"XXXX-{meaning.season}")
    if meaning.daypart is not None:
        return Reading("SET", f"XXXX-XX-XXT{meaning.daypart}")
    amount = None if meaning.approximate else meaning.amount or 1
    return Reading("SET", meaning.value or duration_value(amount, meaning.unit or "D"))


def _vague(meaning: Meaning, _: View) -> Reading:
    return Reading("DATE", meaning.value or "PRESENT_REF")


def _nth(meaning: Meaning, view: View) -> Reading:
    """ "Im dritten Quartal", "die zweite Jahreshälfte"; other ordinals ("in der dritten Woche") stay open."""
    number = meaning.ordinal or meaning.day
    year_unit = "Y" if meaning.rel is not None else None
    named, meaning = meaning.unit, replace(meaning, kind="point", ordinal=None, day=None, unit=year_unit)
    if named == "Q" and number in (1, 2, 3, 4):
        return point(replace(meaning, quarter=number), view)
    if named == "H6" and number in (1, 2):
        return point(replace(meaning, half=number), view)
    unit = named or "D"
    if view.origin is not None and number is not None and unit in ("D", "W"):
        return of_unit(calendar.shift(view.origin, number - 1, unit), unit)
    open_values = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX"}
    return Reading("DATE", open_values.get(unit, "XXXX"))


_KINDS = {
    "point": point,
    "relative": _relative,
    "shift": _shift,
    "stretch": _stretch,
    "deictic": _deictic,
    "duration": _duration,
    "set": _set,
    "vague": _vague,
    "nth": _nth,
}
