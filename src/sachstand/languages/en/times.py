"""English time expressions: the grammar put together, and the words to render a date with."""

from __future__ import annotations

from sachstand.languages.en.time_clock import CLOCK
from sachstand.languages.en.time_dates import DATES
from sachstand.languages.en.time_durations import DURATIONS
from sachstand.languages.en.time_feasts import FEAST_DAYS
from sachstand.languages.en.time_sets import SETS
from sachstand.languages.en.time_spans import SPANS
from sachstand.languages.en.time_tense import TENSE
from sachstand.languages.en.time_vague import VAGUE
from sachstand.languages.en.time_words import LEXICON, SHAPES
from sachstand.languages.en.time_years import YEARS
from sachstand.languages.time_grammar import DateWords, TimeRules

WORDS = DateWords(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    seasons={21: "spring", 22: "summer", 23: "autumn", 24: "winter"},
    templates={
        "number": "{day}",
        "days_of_month": "{days} {month} {year}",
        "on": "on {days}",
        "weekday_of_month": "on a {weekday} in {month} {year}",
        "some_weekday": "on a {weekday}",
        "weekday_of_some_month": "on a {weekday} in {month}",
        "some_month": "in {month} of an unknown year",
        "day_of_some_month": "on {day} {month} of an unknown year",
        "month": "in {month} {year}",
        "season": "in the {season} of {year}",
        "year": "in {year}",
        "decade": "in the {decade}s",
        "century": "in century {century} CE",
        "bc": "in {year} BC",
        "about": "about {when}",
        "instant": "on {day} at {clock}",
        "clock": "{hour:02}:{minute:02}",
        "between": "between {first} and {last}",
        "from": "on {day} at the earliest",
        "until": "on {day} at the latest",
        "unknown": "at an unknown time",
    },
    or_="or",
)
TIMES = TimeRules(
    lexicon=LEXICON,
    shapes=SHAPES,
    rules=(*DATES, *YEARS, *FEAST_DAYS, *CLOCK, *SPANS, *DURATIONS, *VAGUE, *SETS),
    tense=TENSE,
    words=WORDS,
    month_first=True,
    country="US",
    decimal=".",
)
