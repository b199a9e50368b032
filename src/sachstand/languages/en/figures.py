"""English number words."""

from __future__ import annotations

import re
from functools import lru_cache

from sachstand.languages.spec import FigureRules, word_list
from sachstand.model.mention import Bound

_ONES = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,6})?")


@lru_cache(maxsize=10_000)
def number(word: str) -> float | None:
    """The amount that a figure or a number word tells; "one" is as often a pronoun and tells none."""
    if word[0].isdigit():
        return float(word.replace(",", "")) if _GROUPED.fullmatch(word) else None
    low = word.lower()
    if low in _ONES:
        return _ONES[low]
    tens, _, ones = low.partition("-")
    if tens not in _TENS:
        return None
    if not ones:
        return _TENS[tens]
    return _TENS[tens] + _ONES[ones] if _ONES.get(ones, 10) < 10 else None


_BOUND_WORDS: dict[Bound, str] = {
    "at_least": "at least|no fewer than|no less than|not less than",
    "more_than": "more than|over|well over|upwards of|in excess of|above",
    "at_most": "up to|at most|no more than|as many as|as much as|a maximum of",
    "less_than": "less than|fewer than|under|nearly|almost|just under|close to|below",
    "about": "about|around|roughly|approximately|some|an estimated|approx.",
    "exact": "exactly|precisely|a total of",
}

FIGURES = FigureRules(
    number=number,
    scales={
        "hundred": 1e2, "thousand": 1e3, "million": 1e6, "millions": 1e6, "m": 1e6, "bn": 1e9, "billion": 1e9,
        "trillion": 1e12, "dozen": 12,
    },
    crowds={
        "dozens": 12, "hundreds": 100, "thousands": 1e3, "scores": 20,
    },
    bounds={phrase: bound for bound, phrases in _BOUND_WORDS.items() for phrase in phrases.split("|")},
    open_ends=frozenset({"or more", "and more"}),
    units={
        "euros": "EUR", "euro": "EUR", "€": "EUR", "dollars": "USD", "dollar": "USD", "pounds": "GBP", "yen": "JPY",
        "yuan": "CNY", "rubles": "RUB", "roubles": "RUB", "percent": "percent", "%": "percent", "pct": "percent",
        "degrees": "degree", "kilometers": "km", "kilometres": "km", "km": "km", "miles": "mile", "meters": "m",
        "metres": "m", "feet": "ft", "acres": "acre", "hectares": "ha", "liters": "l", "litres": "l",
        "gallons": "gallon", "tons": "t", "tonnes": "t", "kilograms": "kg", "kg": "kg", "barrels": "barrel",
        "megawatts": "MW", "mph": "mph", "points": "points",
    },
    signs={"$": "USD", "€": "EUR", "£": "GBP", "us$": "USD"},
    labels=word_list(
        "article section chapter page volume part no. number nos. group round zone boeing airbus type model class line"
        " gate route highway interstate flight act apollo version level channel"
    ),
    totals=word_list("number toll"),
    between=word_list("to - –"),
    minus=word_list("minus"),
)  # fmt: skip
