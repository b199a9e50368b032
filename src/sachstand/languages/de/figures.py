"""German number words."""

from __future__ import annotations

import re
from functools import lru_cache

from sachstand.languages.spec import FigureRules, word_list
from sachstand.model.mention import Bound

_ONES = {
    "null": 0, "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90,
}  # fmt: skip
_GROUPED = re.compile(r"\d{1,3}(?:[.'’]\d{3})+(?:,\d+)?|\d{1,15}(?:,\d{1,6})?")
_ARTICLES = word_list("ein eins null")
_LONGEST = 60


@lru_cache(maxsize=10_000)
def number(word: str) -> float | None:
    """The amount that a figure or a number word tells; "ein" alone is an article and tells none."""
    if word[0].isdigit():
        return _figure(word) if _GROUPED.fullmatch(word) else None
    low = word.lower()
    if len(low) > _LONGEST or low in _ARTICLES:
        return None
    return _in_words(low)


def _figure(word: str) -> float:
    return float(re.sub(r"[.'’]", "", word).replace(",", "."))


def _in_words(word: str) -> float | None:
    """ "dreihundertzweiundzwanzig" is 322."""
    for scale, value in (("tausend", 1000), ("hundert", 100)):
        before, found, after = word.partition(scale)
        if found:
            left = 1 if not before else _in_words(before)
            right = 0 if not after else _in_words(after.removeprefix("und"))
            return None if left is None or right is None else left * value + right
    if word in _ONES:
        return _ONES[word]
    ones, _, tens = word.rpartition("und")
    if tens not in _TENS or (ones and ones not in _ONES):
        return None
    return _TENS[tens] + (_ONES[ones] if ones else 0)


_BOUND_WORDS: dict[Bound, str] = {
    "at_least": "mindestens|wenigstens|zumindest|nicht weniger als|ab",
    "more_than": "mehr als|über|weit über|deutlich über|gut|etwas mehr als|deutlich mehr als|weit mehr als",
    "at_most": "bis zu|höchstens|maximal|nicht mehr als|allenfalls",
    "less_than": "weniger als|unter|knapp|fast|nahezu|beinahe|nicht ganz|deutlich weniger als|annähernd",
    "about": "rund|etwa|ungefähr|circa|ca.|zirka|schätzungsweise|in etwa|um die|an die|gegen",
    "exact": "genau|exakt|insgesamt",
}

FIGURES = FigureRules(
    number=number,
    scales={
        "tausend": 1e3, "million": 1e6, "millionen": 1e6, "mio.": 1e6, "mio": 1e6, "milliarde": 1e9,
        "milliarden": 1e9, "mrd.": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12, "dutzend": 12,
    },
    crowds={
        "dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "tausende": 1e3, "tausenden": 1e3,
        "zehntausende": 1e4, "zehntausenden": 1e4, "hunderttausende": 1e5, "hunderttausenden": 1e5,
    },
    bounds={phrase: bound for bound, phrases in _BOUND_WORDS.items() for phrase in phrases.split("|")},
    open_ends=frozenset({"oder mehr", "und mehr"}),
    units={
        "euro": "EUR", "€": "EUR", "cent": "ct", "dollar": "USD", "us-dollar": "USD", "$": "USD", "pfund": "GBP",
        "franken": "CHF", "rubel": "RUB", "yen": "JPY", "yuan": "CNY", "kronen": "SEK", "prozent": "percent",
        "%": "percent", "prozentpunkte": "percentage points", "prozentpunkten": "percentage points", "grad": "degree",
        "kilometer": "km", "kilometern": "km", "km": "km", "meter": "m", "metern": "m", "zentimeter": "cm",
        "zentimetern": "cm", "millimeter": "mm", "quadratkilometer": "km2", "quadratkilometern": "km2",
        "quadratmeter": "m2", "quadratmetern": "m2", "hektar": "ha", "kubikmeter": "m3", "liter": "l", "litern": "l",
        "tonnen": "t", "tonne": "t", "kilogramm": "kg", "kilo": "kg", "kg": "kg", "gramm": "g", "megawatt": "MW",
        "gigawatt": "GW", "kilowattstunden": "kWh", "km/h": "km/h", "stundenkilometer": "km/h",
        "stundenkilometern": "km/h", "barrel": "barrel", "punkte": "points", "punkten": "points",
    },
    signs={"$": "USD", "€": "EUR", "£": "GBP", "us-$": "USD"},
    labels=word_list(
        "artikel art. paragraf paragraph § absatz abs. nummer nr. platz rang kapitel seite band teil gruppe runde zone"
        " boeing airbus typ modell klasse linie gleis tor liga bundesliga tel. telefon formel agenda apollo version"
    ),
    totals=word_list("zahl anzahl gesamtzahl"),
    between=word_list("bis - –"),
    minus=word_list("minus"),
)  # fmt: skip
