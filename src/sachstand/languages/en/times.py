"""English time expressions: the grammar put together, verb forms that show the tense, words to render a date with."""

from __future__ import annotations

from sachstand.languages.en.time_clock import CLOCK
from sachstand.languages.en.time_dates import DATES
from sachstand.languages.en.time_feasts import FEAST_DAYS
from sachstand.languages.en.time_sets import SETS
from sachstand.languages.en.time_spans import SPANS
from sachstand.languages.en.time_words import LEXICON, SHAPES
from sachstand.languages.spec import word_list
from sachstand.languages.time_grammar import DateWords, Tense, TimeRules

TENSE = Tense(
    past=word_list(
        """was were had did said told came went gave found began stood saw took spoke met held let left called fell rose
        died became wrote flew hit lost won got made ran paid sold sent built bought brought thought knew felt kept
        led put set cut broke chose drew drove ate forgot hid rode sang shot slept swore taught threw understood wore
        has have"""
    ),
    future=word_list(
        """will shall would should can could may might must plans plan expects expected scheduled begins starts begin
        start"""
    ),
    past_word=r"[a-z]{2,}ed",
    adjective_after=word_list("the a an of by with in on for his its their be"),
    before={"since": -1, "until": 1, "till": 1, "by": 1, "through": 1},
    clauses=word_list("that which who whose whether if because while when as"),
    starts=word_list("start starts started began begin begins opened kicked"),
    asides=word_list("until till since"),
)
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
    rules=(*DATES, *FEAST_DAYS, *CLOCK, *SPANS, *SETS),
    tense=TENSE,
    words=WORDS,
    month_first=True,
    country="US",
)
