"""Resolves dates that name a day, month, season, feast or year: the year that is left out, the weekday's week."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sachstand.annotate.times import calendar
from sachstand.annotate.times.meanings import Meaning
from sachstand.annotate.times.readings import Point, Reading, of_day, of_season, of_unit
from sachstand.model.when import Form

NEAR_DAYS = 60
"""A date this near ahead is taken as meant whatever the tense: "am 5. Mai wurde angesetzt" in April."""

JUST_PAST = 2
"""A month so few months past is meant whatever the tense ("was Ende Juli geschah, soll sich nicht wiederholen")."""

MONTHS_BACK = 8
"""A month so far before the one named last is that of the next year: no story goes back that far without saying so."""

FIRST_MONTHS = 3
"""Until March a quarter or half that has not begun is the last year's, where no verb says otherwise."""

SHORT_YEAR_AHEAD = 10
"""A year of two digits lies at most this far ahead: "39" is 1939 in 2024, "30" is 2030."""


@dataclass(frozen=True, slots=True)
class View:
    """From where an expression is read.

    ``today``: the anchor's day. ``point``: the date named last. ``day``: the day named last in this passage, for
    clock times. ``sense``: -1 told as past, 1 as to come, 0 not clear. ``narrative``: a history, in which a bare date
    belongs to the date named before it. ``origin``: a day that was named as a beginning.
    ``day_open``: a day was named just before that nobody can date ("vor einigen Tagen"). ``told``: the passage tells of
    another time than the anchor's, named just before by its year ("1961 kam er, und im Herbst ging er").
    """

    today: date | None
    point: Point | None
    day: date | None
    sense: int
    narrative: bool
    origin: date | None = None
    day_open: bool = False
    told: Point | None = None


def point(meaning: Meaning, view: View) -> Reading:
    """The reading of a date or a time of day."""
    if meaning.unit == "CE" and meaning.century is None:
        meaning = replace(meaning, century=meaning.day or meaning.ordinal, day=None)
    if meaning.century is not None or meaning.decade is not None or meaning.bc:
        return _ancient(meaning)
    if meaning.feast is not None:
        return _feast(meaning, view)
    if meaning.month is None and meaning.season is None and meaning.quarter is None and meaning.half is None:
        return _without_month(meaning, view)
    year = _year(meaning, view)
    if year is None:
        return open_form(meaning)
    return in_year(meaning, year)


def in_year(meaning: Meaning, year: int) -> Reading:
    """A season, quarter, half, month or day of a known year."""
    if meaning.season is not None:
        return of_season(year, meaning.season)
    if meaning.quarter is not None:
        return of_unit(date(year, meaning.quarter * 3, 1), "Q")
    if meaning.half is not None:
        return of_unit(date(year, meaning.half * 6, 1), "H6")
    assert meaning.month is not None
    if meaning.day is None:
        return of_unit(date(year, meaning.month, 1), "M")
    day = calendar.day_or_none(year, meaning.month, meaning.day)
    return of_day(day) if day else open_form(meaning)


def _without_month(meaning: Meaning, view: View) -> Reading:
    year = _full_year(meaning, view)
    if meaning.week is not None:
        return _week(meaning.week, year, view)
    if year is not None:
        return of_unit(date(year, 1, 1), "Y")
    if meaning.weekday is not None:
        return _weekday(meaning, view)
    if meaning.day is not None:
        return _day_of_month(meaning, view)
    return _day_of_clock(meaning, view)


def _week(number: int, year: int | None, view: View) -> Reading:
    """A numbered week of a year, without one that of the anchor's or the story's."""
    base = base_day(view)
    year = year if year is not None else base.year if base else None
    if year is None:
        return Reading("DATE", f"XXXX-W{number:02}")
    return of_unit(date.fromisocalendar(year, number, 1), "W")


def _day_of_clock(meaning: Meaning, view: View) -> Reading:
    """The day of "um 20 Uhr" and "am Nachmittag": the one named just before, else the anchor's."""
    day = None
    if meaning.daypart or meaning.clock:
        day = view.day or (view.point.as_day() if view.narrative and view.point and view.point.day else None)
        day = day or (None if view.narrative or view.day_open else view.today)
    return of_day(day) if day else Reading("DATE", "XXXX-XX-XX")


def _ancient(meaning: Meaning) -> Reading:
    """Centuries, decades, and all that lies before our era, where `datetime` has no instants."""
    if meaning.century is not None:
        number = meaning.century - 1
        if meaning.bc:
            return Reading("DATE", f"BC{number:02}", f"-{number:02}XX" if number else None)
        return of_unit(date(max(number * 100, 1), 1, 1), "CE") if number < 100 else Reading("DATE", f"{number}")
    if meaning.decade is not None:
        decade = (meaning.decade if meaning.bc or meaning.decade >= 100 else 1900 + meaning.decade) // 10
        if meaning.bc:
            return Reading("DATE", f"BC{decade:03}", f"-{decade:03}X")
        return of_unit(date(decade * 10, 1, 1), "DE")
    year = meaning.year or 1
    season = f"-{meaning.season}" if meaning.season else ""
    return Reading("DATE", f"BC{year:04}{season}", f"-{year - 1:04}" if year > 1 else "0000", point=Point(1 - year))


def _feast(meaning: Meaning, view: View) -> Reading:
    assert meaning.feast is not None
    year = meaning.year if meaning.year is not None else None
    if year is not None:
        day = calendar.feast_day(year, *meaning.feast)
        return of_day(day) if day else of_unit(date(year, 1, 1), "Y")
    base = base_day(view)
    if base is None:
        return Reading("DATE", "XXXX-XX-XX")
    found = [day for y in _years_around(base.year) if (day := calendar.feast_day(y, *meaning.feast))]
    if view.narrative and view.point:
        found = [day for day in found if day.year == view.point.year]
    return of_day(_choose(found, base, _sense(meaning, view))) if found else Reading("DATE", "XXXX-XX-XX")


def _years_around(year: int) -> tuple[int, ...]:
    return tuple(y for y in (year - 1, year, year + 1) if 1 <= y <= 9999)


def base_day(view: View) -> date | None:
    """The day from which partial dates are read: the anchor's, in a history the one named last."""
    if view.narrative:
        return view.point.as_day() if view.point else None
    return view.today or (view.point.as_day() if view.point else None)


def _sense(meaning: Meaning, view: View) -> int:
    return meaning.sign if meaning.sign is not None else view.sense


def _choose(days: list[date], base: date, sense: int) -> date:
    """The nearest day, unless the tense asks for the other side and no day is close ahead."""
    nearest = min(days, key=lambda day: abs(day - base))
    if sense == 0 or (nearest - base).days * sense >= 0 or abs((nearest - base).days) <= NEAR_DAYS:
        return nearest
    wanted = [day for day in days if (day - base).days * sense >= 0]
    return min(wanted, key=lambda day: abs(day - base)) if wanted else nearest


def _full_year(meaning: Meaning, view: View) -> int | None:
    """The year that the words name; of two digits, the last such year that is not far ahead of the anchor."""
    if meaning.year is None or not meaning.short_year:
        return meaning.year
    base = base_day(view)
    near = base.year if base else 1980
    ahead = (near + SHORT_YEAR_AHEAD - meaning.year) % 100
    return near + SHORT_YEAR_AHEAD - ahead


def _year(meaning: Meaning, view: View) -> int | None:
    """The year of a month, day and month, season, quarter or half."""
    base = base_day(view)
    stated = _stated_year(meaning, view, base)
    if stated is not None:
        return stated
    if view.told is not None and not view.narrative and _sense(meaning, view) <= 0:
        return _told_year(meaning, view.told)
    if base is None or (view.narrative and view.point is not None):
        return _told_year(meaning, view.point) if view.point and view.point.year > 0 else None
    return _near_year(meaning, view, base)


def _stated_year(meaning: Meaning, view: View, base: date | None) -> int | None:
    """The year that the words name or count from ``base``: "im März des folgenden Jahres", "im Mai vor 50 Jahren"."""
    if base is None or meaning.unit != "Y":
        return _full_year(meaning, view)
    if meaning.amount is not None:
        return base.year + (meaning.sign or -1) * int(meaning.amount)
    return base.year + meaning.rel if meaning.rel is not None else _full_year(meaning, view)


def _told_year(meaning: Meaning, named: Point) -> int:
    """The year of the date named before, or the next where the story goes on over the turn of the year.

    From November to January it goes on; from June back to March it more likely looks back.
    """
    if named.month is None or meaning.month is None:
        return named.year
    return named.year + (1 if named.month - meaning.month >= MONTHS_BACK else 0)


def _near_year(meaning: Meaning, view: View, base: date) -> int | None:
    """The year that tense and nearness to ``base`` choose."""
    if meaning.day is not None and meaning.month is not None:
        days = [day for y in _years_around(base.year) if (day := calendar.day_or_none(y, meaning.month, meaning.day))]
        if meaning.weekday is not None:
            days = [day for day in days if day.isoweekday() == meaning.weekday] or days
        return _choose(days, base, _sense(meaning, view)).year if days else None
    month, sense = month_of(meaning), _sense(meaning, view)
    if meaning.season is not None and _in_season(base, meaning.season):
        return base.year
    if sense == 0 and (meaning.quarter is not None or meaning.half is not None):
        return base.year - (1 if base.month <= FIRST_MONTHS < month else 0)
    if sense < 0 and month == base.month and meaning.part == "end" and base.day < 16:
        return base.year - 1
    return base.year + _year_step(month, base.month, sense)


def _in_season(day: date, season: str) -> bool:
    """Whether it is that season; "der Winter" at a turn of the year is left to the tense."""
    first, last = calendar.season_bounds(day.year, season)
    return season != "WI" and first <= day <= last


def month_of(meaning: Meaning) -> int:
    """A month in the middle of what is named, to compare it with the anchor's."""
    if meaning.month is not None:
        return meaning.month
    if meaning.season is not None:
        return calendar.SEASON_MONTHS[meaning.season] + 1
    return meaning.quarter * 3 - 1 if meaning.quarter else (meaning.half or 1) * 6 - 3


def _year_step(month: int, now: int, sense: int) -> int:
    """0 for this year's month, -1 or 1 for last or next year's."""
    if sense < 0:
        return -1 if month > now else 0
    if sense > 0:
        return 1 if month < now - JUST_PAST else 0
    ahead = (month - now) % 12
    meant = now + ahead if ahead <= 6 else now + ahead - 12
    return (meant - 1) // 12


def _weekday(meaning: Meaning, view: View) -> Reading:
    assert meaning.weekday is not None
    base = base_day(view) if not (view.narrative and view.point and not view.point.day) else None
    if base is None:
        return Reading("DATE", f"XXXX-WXX-{meaning.weekday}", form=Form(weekday=meaning.weekday))
    sense = _sense(meaning, view) or (1 if view.narrative else -1)
    return of_day(calendar.weekday_near(base, meaning.weekday, sense, include=True))


def _day_of_month(meaning: Meaning, view: View) -> Reading:
    """ "Am 27." belongs to the month named before it, else to the anchor's."""
    assert meaning.day is not None
    point = view.point
    if point is not None and point.month is not None and (view.narrative or view.today is None):
        day = calendar.day_or_none(point.year, point.month, meaning.day) if point.year > 0 else None
    elif view.today is not None:
        month = Point(view.today.year, view.today.month)
        day = calendar.day_or_none(month.year, month.month or 1, meaning.day)
    else:
        return Reading("DATE", f"XXXX-XX-{meaning.day:02}", form=Form(day=meaning.day))
    return of_day(day) if day else Reading("DATE", f"XXXX-XX-{meaning.day:02}", form=Form(day=meaning.day))


def open_form(meaning: Meaning) -> Reading:
    """A date of no known year: its form is kept."""
    form = Form(meaning.weekday, meaning.month, meaning.day)
    if meaning.month is not None:
        value = f"XXXX-{meaning.month:02}" + (f"-{meaning.day:02}" if meaning.day is not None else "")
        return Reading("DATE", value, value, form=form)
    if meaning.season is not None:
        return Reading("DATE", f"XXXX-{meaning.season}", form=form)
    named = f"Q{meaning.quarter}" if meaning.quarter else f"H{meaning.half}"
    return Reading("DATE", f"XXXX-{named}", form=form)
