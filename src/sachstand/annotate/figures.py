"""Finds amounts: a number, the bound put on it, its unit, and the noun that it counts.

"mehr als 50.000 Menschen" is 50000, more than, of "Menschen". Ordinal numbers, years and clock times, scores ("3:2"),
numbers inside words ("20-Jährige") and numbers that name something ("Artikel 5") are no amounts; where a time
expression stands, the caller excludes it. "Hunderte" is taken as at least one hundred. What a number counts is the
noun behind it within the same phrase, else the noun whose total the sentence speaks of ("die Zahl der Toten stieg auf
50"), else nothing. One pass with bounded context.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from sachstand.languages.spec import FigureRules, Language, WordRules
from sachstand.model.annotation import Token
from sachstand.model.mention import Bound, Figure
from sachstand.model.text import Span

_PHRASE = 3
"""Words of the longest bound ("nicht mehr als")."""
_NEAR = 6
"""The counted noun stands at most so many words behind its number."""
_BACK = 20
"""A total is looked for so many words before its number."""


@dataclass(frozen=True, slots=True)
class _Amount:
    """The tokens ``first`` to ``last`` (inclusive) that tell ``value``."""

    first: int
    last: int
    value: float
    bound: Bound = "exact"
    unit: str | None = None


def find_figures(
    text: str, tokens: tuple[Token, ...], language: Language, exclude: Iterable[Span] = ()
) -> tuple[Figure, ...]:
    """The amounts in ``text`` in order. ``exclude``: spans of time expressions, in order, where no amount is seen."""
    finder = _Finder(text, tokens, language)
    blocked = sorted(exclude)
    starts = [span.start for span in blocked]

    def free(token: Token) -> bool:
        at = bisect_right(starts, token.span.start) - 1
        return at < 0 or not blocked[at].overlaps(token.span)

    figures = []
    at = 0
    while at < len(tokens):
        amount = finder.amount(at) if finder.tells(at) and free(tokens[at]) else None
        if amount is not None:
            figures.append(finder.figure(amount))
        at = amount.last + 1 if amount else at + 1
    return tuple(figures)


class _Finder:
    def __init__(self, text: str, tokens: tuple[Token, ...], language: Language) -> None:
        self._tokens = tokens
        self._rules: FigureRules = language.figures
        self._classes: WordRules = language.words
        self._forms = [text[token.span.start : token.span.end] for token in tokens]
        self._words = [form.lower() for form in self._forms]

    def tells(self, at: int) -> bool:
        """Whether an amount may begin with the number that token ``at`` is."""
        return self._words[at] in self._rules.crowds or self._number(at) is not None

    def amount(self, at: int) -> _Amount | None:
        """The amount whose number begins with token ``at``."""
        crowd = self._rules.crowds.get(self._words[at])
        if crowd is not None:
            return _Amount(at, at, crowd, "at_least")
        value = self._number(at)
        if value is None or (at and self._words[at - 1] in self._rules.labels):
            return None
        first, value, bound = self._before(at, value)
        last, value = self._scaled(at, value)
        unit = self._rules.signs.get(self._words[at - 1]) if at else None
        if unit is None and last + 1 < len(self._words):
            unit = self._rules.units.get(self._words[last + 1])
            last += unit is not None
        if self._phrase(last + 1, last + 3) in self._rules.open_ends:
            bound = "at_least"
        return _Amount(first, last, value, bound, unit)

    def figure(self, amount: _Amount) -> Figure:
        """The amount with what it counts."""
        span = Span(self._tokens[amount.first].span.start, self._tokens[amount.last].span.end)
        of = self._counted(amount.last + 1) or self._total(amount.first)
        return Figure(span, amount.value, amount.bound, amount.unit, of)

    def _number(self, at: int) -> float | None:
        """An article before a scale is a one: "eine Million"."""
        if self._rules.number is None:
            return None
        value = self._rules.number(self._forms[at])
        following = self._words[at + 1] if at + 1 < len(self._words) else ""
        if value is None and self._tokens[at].tag in self._classes.articles and following in self._rules.scales:
            return 1.0
        return value

    def _before(self, at: int, value: float) -> tuple[int, float, Bound]:
        """Where the amount really begins, its sign, and its bound."""
        first = at
        if first and self._words[first - 1] in self._rules.signs:
            first -= 1
        elif first and self._words[first - 1] in self._rules.minus:
            first, value = first - 1, -value
        for size in range(_PHRASE, 0, -1):
            bound = self._rules.bounds.get(self._phrase(first - size, first))
            if bound is not None:
                return first - size, value, bound
        return first, value, self._range_end(first, at)

    def _range_end(self, first: int, at: int) -> Bound:
        """ "20 bis 30 Menschen" is at least 20 and at most 30."""
        between, words = self._rules.between, self._words
        if at + 2 < len(words) and words[at + 1] in between and self._number(at + 2) is not None:
            return "at_least"
        if first >= 2 and words[first - 1] in between and self._number(first - 2) is not None:
            return "at_most"
        return "exact"

    def _scaled(self, at: int, value: float) -> tuple[int, float]:
        while at + 1 < len(self._words) and self._words[at + 1] in self._rules.scales:
            at += 1
            value *= self._rules.scales[self._words[at]]
        return at, value

    def _phrase(self, start: int, end: int) -> str:
        return " ".join(self._words[max(0, start) : end]) if start >= 0 else ""

    def _counted(self, at: int) -> str | None:
        """The first noun behind the number, over adjectives, articles and prepositions of a part ("der", "von")."""
        skipped = self._classes.adjectives | self._classes.articles | self._classes.numbers
        for place in range(at, min(at + _NEAR, len(self._tokens))):
            tag = self._tokens[place].tag
            if tag in self._classes.nouns:
                return self._forms[place]
            if tag not in skipped:
                return None
        return None

    def _total(self, at: int) -> str | None:
        for place in range(at - 1, max(-1, at - _BACK), -1):
            if self._forms[place] in {".", "!", "?"}:
                return None
            if self._words[place] in self._rules.totals:
                return self._counted(place + 1)
        return None
