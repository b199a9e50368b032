"""Dates for the terminal, in plain English, as exactly as they are known."""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sachstand.model.when import Form, When

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_END_OF_DAY = time(23, 59, 59)


def when_words(when: When | None) -> str:
    """As in "19 June 2024", "June 2024", "5, 12, 19 or 26 June 2024", "a Wednesday", "unknown"."""
    if when is None:
        return "unknown"
    if when.days:
        return _one_of(when.days)
    if when.earliest is not None and when.latest is not None:
        return _between(when.earliest, when.latest)
    return _open(when)


def instant_words(instant: datetime) -> str:
    """As in "5 December 2024, 02:40"; the last second of a day stands for the whole day."""
    return _day(instant.date()) if instant.time() == _END_OF_DAY else f"{_day(instant.date())}, {instant:%H:%M}"


def _open(when: When) -> str:
    if when.earliest is not None:
        return f"after {instant_words(when.earliest)}"
    if when.latest is not None:
        return f"before {instant_words(when.latest)}"
    return _form(when.form)


def _between(first: datetime, last: datetime) -> str:
    if first == last:
        return instant_words(first)
    one, two = first.date(), last.date()
    if one == two:
        # "2 Uhr Ortszeit" of a place that nobody names has bounds in two zones: the day is all that can be said.
        whole = (last.hour == 23 and first.hour == 0) or first.utcoffset() != last.utcoffset()
        return _day(one) if whole else f"{_day(one)}, {first:%H:%M} to {last:%H:%M}"
    whole = one.day == 1 and date.fromordinal(two.toordinal() + 1).day == 1
    if whole and (one.year, one.month) == (two.year, two.month):
        return f"{one:%B %Y}"
    if whole and one.month == 1 and two.month == 12:
        return str(one.year) if one.year == two.year else f"{one.year} to {two.year}"
    return f"{_day(one)} to {_day(two)}"


def _one_of(days: tuple[date, ...]) -> str:
    groups = [(month, list(group)) for month, group in groupby(days, key=lambda day: f"{day:%B %Y}")]
    if len(groups) > 1:
        return " or ".join(_day(day) for day in days)
    month, group = groups[0]
    numbers = [str(day.day) for day in group]
    return ", ".join(numbers[:-1]) + f" or {numbers[-1]} {month}" if len(numbers) > 1 else _day(group[0])


def _form(form: Form) -> str:
    if form.weekday is not None and form.month is None and form.day is None:
        return f"a {_WEEKDAYS[form.weekday - 1]}"
    if form.month is not None:
        month = f"{date(2000, form.month, 1):%B}"
        return f"{form.day} {month} of some year" if form.day else f"a {month}"
    return "unknown"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
