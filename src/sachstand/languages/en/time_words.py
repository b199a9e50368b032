"""English words of time by class; the classes are explained in `docs/explanation/times.md`.

A key in lower case also stands for its capitalised form; a capitalised key stands only for itself, which keeps "May"
and "March" apart from the verbs.
"""

from __future__ import annotations

from collections.abc import Mapping

from sachstand.languages.en.time_calendar import (
    ABBREVIATED,
    DAYPARTS,
    EARLY,
    FALL,
    FEAST_DAY_NAMES,
    FEASTS,
    MONTHS,
    PARTS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from sachstand.languages.time_grammar import Shape

ALL_UNITS = {
    **dict.fromkeys(("day", "days", "workday", "workdays"), "D"),
    **dict.fromkeys(("week", "weeks"), "W"),
    **dict.fromkeys(("weekend", "weekends"), "WE"),
    **dict.fromkeys(("month", "months"), "M"),
    **dict.fromkeys(("quarter", "quarters"), "Q"),
    **dict.fromkeys(("semester", "semesters"), "H6"),
    **dict.fromkeys(("year", "years", "yr", "yrs"), "Y"),
    **dict.fromkeys(("decade", "decades"), "DE"),
    **dict.fromkeys(("century", "centuries"), "CE"),
    **dict.fromkeys(("hour", "hours"), "H"),
    **dict.fromkeys(("minute", "minutes", "mins"), "MIN"),
    **dict.fromkeys(("second", "seconds"), "S"),
}
PLURAL_UNITS = {form: unit for form, unit in ALL_UNITS.items() if form.endswith("s")}
SINGULAR_UNITS = {form: unit for form, unit in ALL_UNITS.items() if form not in PLURAL_UNITS}
_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS = {
    **{word: number for number, word in enumerate(_ONES) if number},
    **{word: number * 10 for number, word in enumerate(_TENS) if word},
    **{"hundred": 100, "thousand": 1000, "dozen": 12, "both": 2},
}
ARTICLE_NUMBER = {"a": 1, "an": 1}
_ORDINAL_WORDS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth",),
)
ORDINALS = {word: number for number, word in enumerate(_ORDINAL_WORDS, 1)}
RELATIVES = {
    **dict.fromkeys(("last", "past", "previous", "preceding"), -1),
    **dict.fromkeys(("next", "coming", "following", "upcoming"), 1),
}
THESE = {"this": 0, "current": 0}
OFFSETS = {"yesterday": -1, "today": 0, "tomorrow": 1}
SOME = dict.fromkeys(
    ("some", "several", "many", "few", "recent", "various", "countless", "numerous", "couple", "long", "coming")
)
THINGS = dict.fromkeys(
    (
        *("dollars", "euros", "pounds", "percent", "people", "troops", "soldiers", "men", "women", "children"),
        *("miles", "feet", "meters", "metres", "kilometers", "kilometres", "acres", "tons", "tonnes", "pages"),
        *("points", "votes", "seats", "homes", "houses", "jobs", "cases", "deaths", "students", "members", "workers"),
        *("employees", "residents", "residences", "patients", "units", "copies", "words", "rpm", "mph", "km", "kg"),
        *("m", "ft", "cc", "hp", "MHz", "GB", "MB", "employees", "protesters", "police", "officers", "families"),
    )
)


def _ordinal(groups: tuple[str, ...]) -> int | None:
    number = int(groups[0])
    return number if number else None


def _meridiem(groups: tuple[str, ...]) -> tuple[int, int, int] | None:
    hour = int(groups[0])
    if not 1 <= hour <= 12:
        return None
    return (hour % 12 + (12 if groups[1].startswith("p") else 0), 0, 0)


def _decade(groups: tuple[str, ...]) -> int | None:
    number = int(groups[0])
    return number if number % 10 == 0 else None


LEXICON: Mapping[str, Mapping[str, object]] = {
    "MONTH": MONTHS,
    "MON": ABBREVIATED,
    "WEEKDAY": WEEKDAYS,
    "SHORTDAY": SHORT_WEEKDAYS,
    "DAYPART": DAYPARTS,
    "SEASON": SEASONS,
    "FALL": FALL,
    "PART": PARTS,
    "EARLY": EARLY,
    "FEASTDAY": FEAST_DAY_NAMES,
    "FRACTION": {"half": 0.5},
    "HOURWORD": {word: number for number, word in enumerate(_ONES[:13]) if number},
    "CAPZONE": {
        "Eastern": "America/New_York",
        "Central": "America/Chicago",
        "Mountain": "America/Denver",
        "Pacific": "America/Los_Angeles",
    },
    "UNIT": ALL_UNITS,
    "UNIT1": SINGULAR_UNITS,
    "UNITS": PLURAL_UNITS,
    "LONGUNIT": {"decade": "DE"},
    "LONGUNITS": {form: unit for form, unit in PLURAL_UNITS.items() if unit not in ("H", "MIN", "S")},
    "N": NUMBERS,
    "A": ARTICLE_NUMBER,
    "DAYS": {name + "s": number for name, number in WEEKDAYS.items()},
    "WORKDAYS": {"weekdays": "P1D", "workdays": "P1D"},
    "ORD": ORDINALS,
    "REL": RELATIVES,
    "LAST": {form: rel for form, rel in RELATIVES.items() if rel < 0},
    "THIS": THESE,
    "FEAST": FEASTS,
    "OFFSET": OFFSETS,
    "OFFPART": {"tonight": (0, "NI")},
    "AP": {"a": "am", "p": "pm"},
    "NOON": {"midday": "MI", "dawn": "MO", "dusk": "EV"},
    "SOME": SOME,
    "THINGS": THINGS,
    "MERIDIEM": {"am": "am", "pm": "pm", "AM": "am", "PM": "pm"},
    "ABOUT": dict.fromkeys(
        ("about", "nearly", "almost", "roughly", "approximately", "around", "over", "under", "exactly", "mere")
    ),
    "ZONE": {
        **{"GMT": "+00:00", "UTC": "+00:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EST": "-05:00"},
        **{"EDT": "-04:00", "ET": "America/New_York", "PT": "America/Los_Angeles", "PST": "-08:00", "PDT": "-07:00"},
    },
    "DECADEWORD": {
        "twenties": 1920,
        "thirties": 1930,
        "forties": 1940,
        "fifties": 1950,
        "sixties": 1960,
        "seventies": 1970,
        "eighties": 1980,
        "nineties": 1990,
    },
}
_LONG = {"hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE", "century": "CE"}
SHAPES = (
    Shape("AMOUNT", rf"({'|'.join(_LONG)})long", lambda groups: (1, _LONG[groups[0]])),
    Shape("NTH", r"(\d{1,3})(?:st|nd|rd|th)", _ordinal),
    Shape("DECADEWORD", r"(\d{2}|\d{4})s", _decade),
    Shape("QUARTERWORD", r"q([1-4])", lambda groups: int(groups[0])),
    Shape("CLOCKWORD", r"(\d{1,2})(am|pm)", _meridiem),
)
