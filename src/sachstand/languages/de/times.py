"""German time expressions: the grammar put together, and the words to render a date with."""

from __future__ import annotations

from sachstand.languages.de.time_clock import CLOCK
from sachstand.languages.de.time_dates import DATES
from sachstand.languages.de.time_durations import DURATIONS
from sachstand.languages.de.time_feasts import FEAST_DAYS
from sachstand.languages.de.time_sets import SETS
from sachstand.languages.de.time_spans import SPANS
from sachstand.languages.de.time_tense import TENSE
from sachstand.languages.de.time_vague import VAGUE
from sachstand.languages.de.time_words import LEXICON, SHAPES
from sachstand.languages.de.time_years import YEARS
from sachstand.languages.time_grammar import DateWords, TimeRules

WORDS = DateWords(
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    seasons={21: "Frühjahr", 22: "Sommer", 23: "Herbst", 24: "Winter"},
    templates={
        "number": "{day}.",
        "days_of_month": "{days} {month} {year}",
        "on": "am {days}",
        "weekday_of_month": "an einem {weekday} im {month} {year}",
        "some_weekday": "an einem {weekday}",
        "weekday_of_some_month": "an einem {weekday} im {month}",
        "some_month": "im {month} eines unbekannten Jahres",
        "day_of_some_month": "am {day}. {month} eines unbekannten Jahres",
        "month": "im {month} {year}",
        "season": "im {season} {year}",
        "year": "im Jahr {year}",
        "decade": "in den {decade}er-Jahren",
        "century": "im {century}. Jahrhundert",
        "bc": "im Jahr {year} v. Chr.",
        "about": "etwa {when}",
        "instant": "am {day} um {clock}",
        "clock": "{hour}.{minute:02} Uhr",
        "between": "zwischen dem {first} und dem {last}",
        "from": "frühestens am {day}",
        "until": "spätestens am {day}",
        "unknown": "zu unbekannter Zeit",
    },
    or_="oder",
)
TIMES = TimeRules(
    lexicon=LEXICON,
    shapes=SHAPES,
    rules=(*DATES, *YEARS, *FEAST_DAYS, *CLOCK, *SPANS, *DURATIONS, *VAGUE, *SETS),
    tense=TENSE,
    words=WORDS,
    month_first=False,
    country="DE",
)
