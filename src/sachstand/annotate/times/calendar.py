"""Calendar arithmetic: steps of a unit, the bounds of a unit, weekdays, feasts. Knows days, no words."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which a season begins (meteorological)."""

DAYPART_HOURS = {
    "MO": (4, 12),
    "MI": (11, 15),
    "AF": (12, 19),
    "EV": (16, 24),
    "NI": (-6, 32),
    "DT": (5, 22),
}
"""Hours between which a part of the day lies at the widest; after 24 they belong to the next day."""


NIGHT_AFTER = (18, 32)
"""Hours of the night that follows a day ("in der Nacht zum Donnerstag", seen from Wednesday)."""


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, or ``None`` where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def clamp_year(year: int) -> int:
    """``year``, or the nearest that `datetime` can hold."""
    return min(max(year, MINYEAR), MAXYEAR)


def add_days(day: date, days: int) -> date:
    """``day`` moved by ``days``, stopped at the ends of `datetime`'s calendar."""
    number = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(number)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if year < MINYEAR else date.max
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), last_of_month(year, month + 1))


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, (31, 29 if _leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1])


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def shift(day: date, amount: int, unit: str) -> date:
    """``day`` moved by whole units."""
    if unit in ("D", "W", "WE"):
        return add_days(day, min(max(amount, -4_000_000), 4_000_000) * (1 if unit == "D" else 7))
    months = {"M": 1, "Q": 3, "H6": 6, "Y": 12, "DE": 120, "CE": 1200}[unit]
    return add_months(day, min(max(amount, -200_000), 200_000) * months)


def bounds(day: date, unit: str) -> tuple[date, date]:
    """First and last day of the unit in which ``day`` lies."""
    if unit in ("W", "WE"):
        monday = add_days(day, -day.weekday())
        return (monday, add_days(monday, 6)) if unit == "W" else (add_days(monday, 5), add_days(monday, 6))
    if unit == "D":
        return day, day
    if unit in ("DE", "CE"):
        years = 10 if unit == "DE" else 100
        first = day.year - day.year % years
        return date(max(first, 1), 1, 1), date(min(first + years - 1, MAXYEAR), 12, 31)
    months = {"M": 1, "Q": 3, "H6": 6, "Y": 12}[unit]
    start = (day.month - 1) // months * months + 1
    return date(day.year, start, 1), last_of_month(day.year, start + months - 1)


def season_bounds(year: int, season: str) -> tuple[date, date]:
    """Days on which a season can be spoken of.

    It reaches from the meteorological beginning to the astronomical end. "Winter 1940" may be the one that ends or
    the one that begins in 1940, so it takes in both.
    """
    if season == "WI":
        return date(max(year - 1, 1), 12, 1), date(min(year + 1, MAXYEAR), 3, 20)
    month = SEASON_MONTHS[season]
    return date(year, month, 1), date(year, month + 3, 22)


def weekday_near(today: date, weekday: int, sense: int, *, include: bool) -> date:
    """The last (``sense`` -1) or next (1) such weekday; ``include`` lets ``today`` itself count."""
    ahead = (weekday - today.isoweekday()) % 7
    if sense > 0:
        return add_days(today, ahead if ahead or include else 7)
    behind = (7 - ahead) % 7
    return add_days(today, -(behind if behind or include else 7))


@lru_cache(maxsize=512)
def easter(year: int) -> date | None:
    """Easter Sunday after the `holidays` library (day before its German Easter Monday); ``None`` outside its years."""
    from holidays import country_holidays

    found = country_holidays("DE", years=year, language="de").get_named("Ostermontag") if 1583 <= year <= 4000 else []
    return add_days(found[0], -1) if found else None


def feast_day(year: int, kind: str, first: int, second: int) -> date | None:
    """The day of a feast.

    ``fixed``: month and day. ``easter``: days after it. ``weekday``: of month ``first`` the weekday ``second % 10`` for
    the ``second // 10``-th time, a fifth that there is not being the fourth. ``advent``: so many Sundays and days
    before the fourth Sunday of Advent.
    """
    if kind == "fixed":
        return day_or_none(year, first, second)
    if kind == "easter":
        sunday = easter(year)
        return add_days(sunday, first) if sunday else None
    if kind == "weekday":
        start = date(year, first, 1)
        found = add_days(start, (second % 10 - start.isoweekday()) % 7 + 7 * (second // 10 - 1))
        return found if found.month == first else add_days(found, -7)
    fourth = weekday_near(date(year, 12, 24), 7, -1, include=True)
    return add_days(fourth, -7 * first - second)
