"""The tagger: words, longest matches, what they mean, and from when they are read.

text -> words -> matches -> meanings -> readings -> time expressions
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import MAXYEAR
from heapq import heappop, heappush
from zoneinfo import ZoneInfo

from sachstand.annotate.times.layout import Draft, Layout
from sachstand.annotate.times.meanings import Meaning, meaning_of
from sachstand.annotate.times.memory import Memory
from sachstand.annotate.times.narrative import is_history
from sachstand.annotate.times.nowadays import Nowadays
from sachstand.annotate.times.patterns import Match, Tree
from sachstand.annotate.times.readings import Reading
from sachstand.annotate.times.tense import TenseReader
from sachstand.annotate.times.tokens import Lexer, Word
from sachstand.languages.spec import Language
from sachstand.model.annotation import Anchor, TimeExpression, Token
from sachstand.model.text import Span
from sachstand.model.when import When

VERSION = 1
_START = Word(0, 0, "¶", {}, False)
"""Stands before every text, so that a rule for the beginning of a paragraph holds for the first one too."""


class TimeTagger:
    """Finds and resolves the time expressions of texts in one language."""

    def __init__(self, language: Language) -> None:
        rules = language.times
        self._code, self._zone = language.code, ZoneInfo(language.zone)
        self._lexer, self._tree = Lexer(rules), Tree(rules.rules)
        self._tense, self._rules = TenseReader(rules.tense), rules

    def tag(
        self,
        text: str,
        anchors: tuple[Anchor, ...] = (),
        tokens: tuple[Token, ...] = (),
        sentences: tuple[Span, ...] = (),
    ) -> tuple[TimeExpression, ...]:
        """All time expressions in text order; they never overlap.

        Each is read from the first of ``anchors`` whose span holds it and whose time is known. ``tokens`` and
        ``sentences`` are taken because every annotator is handed them; the result does not depend on them, so that
        a text tagged alone and in the pipeline gives the same.
        """
        del tokens, sentences
        words = [_START, *self._lexer.words(text)]
        drafts = list(self._drafts(words))
        return tuple(self._resolved(text, words, drafts, anchors))

    def _drafts(self, words: Sequence[Word]) -> Iterator[Draft]:
        behind = 0
        for place in self._tree.starts(words):
            match = self._match(words, place) if place >= behind else None
            if match is not None:
                yield from self._of_match(match, words)
                behind = match.end

    def _match(self, words: Sequence[Word], place: int) -> Match | None:
        """The longest match at ``place``, or a longer one that begins within the words it takes for context only."""
        match = self._tree.longest(words, place)
        if match is None:
            return None
        context_end = place + match.accept.groups[0][0]
        for later in range(place + 1, match.end):
            other = self._tree.longest(words, later)
            if other is not None and other.end > match.end and (later <= context_end or other.size > match.size):
                match = other
        return match

    def _of_match(self, match: Match, words: Sequence[Word]) -> list[Draft]:
        rule = match.accept.rule
        if rule.kind == "nothing":
            return []
        context = match.context(words)
        drafts: list[Draft] = []
        following: Meaning | None = None
        for group in reversed(range(len(match.accept.groups))):
            first, last = match.accept.groups[group]
            meaning = meaning_of(rule.kind, [*match.values(words, group), *context], rule.fixed)
            if meaning is None:
                return []
            meaning = _completed(meaning, following)
            following = meaning
            drafts.append(Draft(match.start + first, match.start + last, meaning, rule.id, group > 0))
        return _centuries(_continued(drafts[::-1]))

    def _resolved(
        self, text: str, words: Sequence[Word], drafts: Sequence[Draft], anchors: Sequence[Anchor]
    ) -> Iterator[TimeExpression]:
        finder = _AnchorFinder(anchors)
        of_draft = [finder.at(words[draft.first].start) for draft in drafts]
        histories = _histories(drafts, of_draft)
        places = Layout(words, self._rules.tense).places(drafts)
        drafts = Nowadays(words, drafts, places, self._tense).read(
            [_year_of(anchor) for anchor in of_draft], [id(anchor) for anchor in of_draft]
        )
        memory = Memory()
        for draft, place, anchor in zip(drafts, places, of_draft, strict=True):
            history = histories[id(anchor)]
            if draft.meaning.reports_only and history:
                continue
            memory.enter(anchor, narrative=history or anchor is None)
            sense = self._tense.sense(words, draft.first, draft.last) if _needs_tense(draft.meaning) else 0
            yield self._expression(text, words, draft, memory.read(draft, place, sense, self._zone))

    def _expression(
        self, text: str, words: Sequence[Word], draft: Draft, read: tuple[Reading, When, str | None]
    ) -> TimeExpression:
        made_by = f"{self._code}.times.{draft.rule}@{VERSION}"
        span = Span(words[draft.first].start, words[draft.last - 1].end)
        reading, when, read_from = read
        when = replace(when, span=span, words=span.of(text), anchor=read_from, rule=made_by)
        return TimeExpression(span, reading.type, reading.value, when, made_by)


def _needs_tense(meaning: Meaning) -> bool:
    open_weekend = meaning.unit == "WE" and meaning.rel is None
    if meaning.kind == "shift" and meaning.base == "document" and meaning.type == "DURATION" and meaning.sign == 1:
        return True
    return meaning.sign is None and meaning.year is None and (meaning.kind in ("point", "nth") or open_weekend)


def _completed(meaning: Meaning, following: Meaning | None) -> Meaning:
    """What the first of two joined expressions leaves to the second: "5. bis 22. November"."""
    if following is None:
        return meaning
    if meaning.month is None and meaning.day is not None:
        meaning = replace(meaning, month=following.month)
    if meaning.year is None and meaning.unit is None:
        meaning = replace(meaning, year=following.year, short_year=following.short_year, bc=following.bc)
    if meaning.clock is not None and following.clock is None and meaning.kind == "point":
        meaning = replace(meaning, weekday=following.weekday, month=following.month, day=following.day)
    if meaning.bc is False and following.bc:
        meaning = replace(meaning, bc=True)
    if meaning.unit is None and meaning.kind in ("duration", "shift", "stretch"):
        meaning = replace(meaning, unit=following.unit)
    return _in_half_day(meaning, following)


def _in_half_day(meaning: Meaning, following: Meaning) -> Meaning:
    """ "7-9 p.m." begins at 19 o'clock, "11 to 1 p.m." in the morning."""
    clock, end = meaning.clock, following.clock
    if clock is None or end is None or following.half_day is None or meaning.half_day is not None or clock[0] > 12:
        return meaning
    early, late = (clock[0] % 12, *clock[1:]), (clock[0] % 12 + 12, *clock[1:])
    return replace(meaning, clock=late if late < end else early, half_day=following.half_day)


def _continued(drafts: list[Draft]) -> list[Draft]:
    """What the second of two joined dates leaves to the first: "June 4-6"."""
    for place in range(1, len(drafts)):
        before, meaning = drafts[place - 1].meaning, drafts[place].meaning
        if meaning.day is not None and meaning.month is None and before.month is not None:
            year, short = (meaning.year, meaning.short_year) if meaning.year else (before.year, before.short_year)
            whole = replace(meaning, month=before.month, year=year, short_year=short)
            drafts[place] = drafts[place]._replace(meaning=whole)
    return drafts


def _centuries(drafts: list[Draft]) -> list[Draft]:
    """ "1939/40": the second year takes the first one's century."""
    for place in range(1, len(drafts)):
        before, meaning = drafts[place - 1].meaning, drafts[place].meaning
        if meaning.short_year and meaning.year is not None and before.year is not None and not before.short_year:
            century = before.year - before.year % 100
            year = century + meaning.year + (0 if century + meaning.year >= before.year else 100)
            whole = replace(meaning, year=year, short_year=False)
            drafts[place] = drafts[place]._replace(meaning=whole)
    return drafts


class _AnchorFinder:
    """The first anchor with a known time that holds a place; one sweep over all anchors."""

    def __init__(self, anchors: Sequence[Anchor]) -> None:
        known = [anchor for anchor in anchors if anchor.when is not None and anchor.when.is_known]
        self._starts = sorted({edge for anchor in known for edge in (anchor.span.start, anchor.span.end)})
        self._holders: list[Anchor | None] = []
        opening = sorted(range(len(known)), key=lambda order: known[order].span.start, reverse=True)
        active: list[int] = []
        for edge in self._starts:
            while opening and known[opening[-1]].span.start <= edge:
                heappush(active, opening.pop())
            while active and known[active[0]].span.end <= edge:
                heappop(active)
            self._holders.append(known[active[0]] if active else None)

    def at(self, place: int) -> Anchor | None:
        found = bisect_right(self._starts, place) - 1
        return self._holders[found] if found >= 0 else None


def _histories(drafts: Iterable[Draft], anchors: Iterable[Anchor | None]) -> dict[int, bool]:
    """For each anchor, whether the text it holds is a history."""
    meanings: dict[int, list[Meaning]] = {}
    years: dict[int, int] = {}
    for draft, anchor in zip(drafts, anchors, strict=True):
        meanings.setdefault(id(anchor), []).append(draft.meaning)
        years[id(anchor)] = _year_of(anchor)
    return {key: is_history(found, years[key]) for key, found in meanings.items()}


def _year_of(anchor: Anchor | None) -> int:
    """The anchor's year; without one every year counts as far."""
    when = anchor.when if anchor is not None else None
    instant = when.latest or when.earliest if when is not None else None
    return instant.year if instant is not None else MAXYEAR
