"""Cuts a text into words, numbers and marks, and says to which classes of the grammar each belongs.

One pass of one regular expression that takes every character at most once and never looks far ahead: linear on any
input. It knows how numbers are written in dates and clock times, and no language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from sachstand.languages.time_grammar import TimeRules

_LEXER = re.compile(
    r"""
      (?P<letters>[^\W\d]\w*)
    | (?P<iso>(?<![\w.-])\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))
    | (?P<dots>(?<![\w.,])\d{1,2}\.[ \t]{0,2}\d{1,2}\.(?:[ \t]{0,2}(?:\d{4}|\d\d)(?![\w:]|[.,]\d)|(?!\d)))
    | (?P<lap>\d{1,3}:\d\d[.,]\d+)
    | (?P<slashes>(?<![\w/])\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\w/]))
    | (?P<clock>(?<![\w.,:])\d{1,2}[.:]\d\d(?::\d\d)?(?!\d|[.,:]\d))
    | (?P<big>\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+[.,]\d+)
    | (?P<number>\d+(?!\w))
    | (?P<word>\w+)
    | (?P<gap>\n[^\S\n]*\n\s*)
    | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)
_OPENS_SENTENCE = frozenset(".!?:;\"„“”»«›‹(–—-|•*'‚‘’")
_NOTHING: Mapping[str, object] = {}
_CAPITAL: Mapping[str, object] = {"CAP": True}
_MOST_DIGITS = 9


class Word(NamedTuple):
    """One token: its place, its lower-case form, the value it has in each class, and whether no blank is before it."""

    start: int
    end: int
    low: str
    classes: Mapping[str, object]
    glued: bool


class Lexer:
    """Cuts texts for one language."""

    def __init__(self, rules: TimeRules) -> None:
        self._lower: dict[str, dict[str, object]] = {}
        self._capital: dict[str, dict[str, object]] = {}
        self._shapes = [(re.compile(s.pattern), s) for s in rules.shapes]
        self._seen: dict[tuple[str, bool], Mapping[str, object]] = {}
        self._month_first = rules.month_first
        self._decimal = rules.decimal
        for name, words in rules.lexicon.items():
            for word, value in words.items():
                low = word.lower()
                if word == low:
                    self._lower.setdefault(low, {})[name] = value
                else:
                    self._capital.setdefault(low, {})[name] = value

    def words(self, text: str) -> list[Word]:
        """All tokens of ``text`` in order; a blank line is the token ``¶``."""
        found: list[Word] = []
        previous_end, opens = 0, True
        for match in _LEXER.finditer(text):
            kind, form = match.lastgroup, match.group()
            start, end = match.span()
            if kind == "letters" or kind == "word":
                low = form.lower()
                classes = self._classes(form, low, opens)
                opens = False
            elif kind == "mark":
                low, classes = form, _NOTHING
                opens = form in _OPENS_SENTENCE
            elif kind == "gap":
                low, classes, opens = "¶", _NOTHING, True
            else:
                low, classes, opens = form, self._number(kind or "", form), False
            found.append(Word(start, end, low, classes, start == previous_end))
            previous_end = end
        return found

    def _classes(self, form: str, low: str, opens: bool) -> Mapping[str, object]:
        if form[0].isupper():
            capital, lower = self._capital.get(low), self._lower.get(low)
            if capital and lower:
                return {**capital, **lower} if opens else capital
            return capital or lower or self._shaped(low, capital=True) or _CAPITAL
        return self._lower.get(low) or self._shaped(low, capital=False)

    def _shaped(self, low: str, *, capital: bool) -> Mapping[str, object]:
        """The classes of a word that no list holds; remembered, for texts repeat their words."""
        known = self._seen.get((low, capital))
        if known is None:
            if len(low) > 40 or len(self._seen) > 100_000:
                return _NOTHING
            known = self._seen[low, capital] = self._shape(low, capital=capital) or _NOTHING
        return known

    def _shape(self, low: str, *, capital: bool) -> dict[str, object]:
        classes: dict[str, object] = {}
        for pattern, shape in self._shapes:
            match = pattern.fullmatch(low) if shape.capital or not capital else None
            if match:
                value = shape.value(match.groups())
                if value is not None:
                    classes[shape.name] = value
                    if shape.common and capital:
                        classes["CAP"] = True
        return classes

    def _number(self, kind: str, form: str) -> Mapping[str, object]:
        if kind == "number":
            return _integer(form)
        if kind == "iso":
            return {"ISO": form}
        if kind == "clock":
            return _clock(form)
        if kind in ("big", "lap"):
            plain = _plain(form, self._decimal)
            counts = kind == "big" and len(plain) <= _MOST_DIGITS and plain.count(".") < 2
            return {"N": float(plain)} if counts else _NOTHING
        return _date(form, month_first=kind == "slashes" and self._month_first)


def _plain(form: str, decimal: str) -> str:
    """A number with a point before its fraction. The mark of thousands stands before groups of three, the decimal mark
    only once; "2.5" is read for what it must be in either language."""
    thousands = "." if decimal == "," else ","
    without = re.sub(rf"[{thousands}](?=\d{{3}}(?!\d))", "", form)
    return without.replace(",", ".")


def _integer(form: str) -> Mapping[str, object]:
    if len(form) > _MOST_DIGITS or not form.isascii():
        return _NOTHING
    number, digits = int(form), len(form)
    fits = {
        "N": True,
        "DAY": digits <= 2 and 1 <= number <= 31,
        "HOUR": digits <= 2 and number <= 24,
        "MINUTE": digits == 2 and number < 60,
        "YY": digits == 2,
        "YEAR": digits == 4 and 1000 <= number <= 2100,
        "MODERN": digits == 4 and 1900 <= number < 2060 and number != 2000,
        "OLDYEAR": digits <= 4 and number > 0,
        "WEEKNO": digits <= 2 and 1 <= number <= 53,
    }
    found: dict[str, object] = {name: number for name, fit in fits.items() if fit}
    if digits == 4 and number % 100 < 60 and number < 2400:
        found["HHMM"] = (number // 100, number % 100, 0)
    return found


def _clock(form: str) -> Mapping[str, object]:
    numbers = tuple(int(part) for part in re.split("[.:]", form))
    hour, minute, second = (*numbers, 0)[:3]
    fits = hour < 24 or (hour, minute, second) == (24, 0, 0)
    if not fits or minute > 59 or second > 59:
        return _NOTHING
    return {"CLOCK": (hour, minute, second), "COLON" if ":" in form else "DOT": True}


def _date(form: str, *, month_first: bool) -> Mapping[str, object]:
    numbers = [int(part) for part in re.findall(r"\d+", form)]
    day, month = (numbers[1], numbers[0]) if month_first else (numbers[0], numbers[1])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return _NOTHING
    digits = len(re.findall(r"\d+", form)[-1])
    year = numbers[2] if len(numbers) == 3 else None
    return {"DATE": (day, month, year, digits == 2), ("FULLDATE" if year is not None else "SHORTDATE"): True}
