"""A `When` in the words of a language, as exactly as it is known: "an einem Mittwoch im Juni 2024".

Any stage and any door may use it, for it is handed the `Language` whose words it takes. It adds nothing: what is not
known is not said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import groupby

from sachstand.languages.spec import Language
from sachstand.languages.time_grammar import DateWords
from sachstand.model.when import Form, When

_SHAPES = (
    ("season", r"(\d{4})-(2[1-4])"),
    ("month", r"(\d{4})-(0\d|1[0-2])"),
    ("year", r"(\d{4})"),
    ("decade", r"(\d{3})X"),
    ("century", r"(\d{2})XX"),
    ("bc", r"-(\d{4})"),
)


def when_text(when: When, language: Language, *, listed: bool = False) -> str:
    """``when`` as an adverbial phrase of ``language``, to stand in a sentence.

    Days that are left over are told by what they share ("an einem Mittwoch im Juni 2024"); with ``listed``, or where
    they share nothing, one by one ("am 5., 12., 19. oder 26. Juni 2024"). What is unknown gives the language's word
    for it.
    """
    words = language.times.words
    if when.days:
        shared = None if listed else _shared_form(when, words)
        return shared or _listed(when.days, words)
    return _of_edtf(when, words) or _of_bounds(when, words) or _of_form(when.form, words) or words.templates["unknown"]


def _shared_form(when: When, words: DateWords) -> str | None:
    first, last = when.days[0], when.days[-1]
    if when.form.weekday is None or (first.year, first.month) != (last.year, last.month):
        return None
    return words.templates["weekday_of_month"].format(
        weekday=words.weekdays[when.form.weekday - 1], month=words.months[first.month - 1], year=first.year
    )


def _listed(days: Sequence[date], words: DateWords) -> str:
    """Days with the month said once for those that share it."""
    groups = [list(group) for _, group in groupby(days, key=lambda day: (day.year, day.month))]
    parts = []
    for group in groups:
        numbers = [words.templates["number"].format(day=day.day) for day in group]
        parts.append(_month_of(words, group[0], _join(numbers, words) if len(groups) == 1 else ", ".join(numbers)))
    return words.templates["on"].format(days=_join(parts, words))


def _month_of(words: DateWords, day: date, numbers: str) -> str:
    return words.templates["days_of_month"].format(days=numbers, month=words.months[day.month - 1], year=day.year)


def _join(parts: Sequence[str], words: DateWords) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" {words.or_} {parts[-1]}"


def _of_edtf(when: When, words: DateWords) -> str | None:
    """A whole month, season, year, decade or century; an approximate one says so."""
    about = when.edtf is not None and when.edtf.endswith("~")
    edtf = (when.edtf or "").rstrip("~")
    for name, pattern in _SHAPES:
        match = re.fullmatch(pattern, edtf)
        if match:
            text = words.templates[name].format(**_fields(name, match.groups(), words))
            return words.templates["about"].format(when=text) if about else text
    return None


def _fields(name: str, groups: Sequence[str], words: DateWords) -> dict[str, object]:
    number = int(groups[0])
    if name == "season":
        return {"year": number, "season": words.seasons[int(groups[1])]}
    if name == "month":
        return {"year": number, "month": words.months[int(groups[1]) - 1]}
    return {"year": number + 1 if name == "bc" else number, "decade": number * 10, "century": number + 1}


def _of_bounds(when: When, words: DateWords) -> str | None:
    first, last = when.earliest, when.latest
    if first is None and last is None:
        return None
    if first is None or last is None:
        bound = first or last
        assert bound is not None
        return words.templates["from" if first else "until"].format(day=_day(bound.date(), words))
    if first == last:
        clock = words.templates["clock"].format(hour=first.hour, minute=first.minute)
        return words.templates["instant"].format(day=_day(first.date(), words), clock=clock)
    if first.date() == last.date():
        return words.templates["on"].format(days=_day(first.date(), words))
    return words.templates["between"].format(first=_day(first.date(), words), last=_day(last.date(), words))


def _day(day: date, words: DateWords) -> str:
    return _month_of(words, day, words.templates["number"].format(day=day.day))


def _of_form(form: Form, words: DateWords) -> str | None:
    month = words.months[form.month - 1] if form.month is not None else ""
    weekday = words.weekdays[form.weekday - 1] if form.weekday is not None else ""
    if form.month is not None and form.day is not None:
        return words.templates["day_of_some_month"].format(day=form.day, month=month)
    if form.weekday is not None:
        return words.templates["some_weekday" if not month else "weekday_of_some_month"].format(
            weekday=weekday, month=month
        )
    return words.templates["some_month"].format(month=month) if month else None
