"""Which "today" is no day: "Heute leben dort 20.000 Menschen", "1960 war das ein Dorf, heute ist es eine Stadt".

A report means the day on which it appears, a feature the time in which it is read. Two things tell them apart where the
grammar does not: the sentence sets the word against a time long past, or the text is long and speaks of no single day
of its own at all. A verb of the past beside it always means the day ("er sagte heute").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sachstand.annotate.times.layout import Draft, Place
from sachstand.annotate.times.meanings import Meaning
from sachstand.annotate.times.tense import TenseReader
from sachstand.annotate.times.tokens import Word

LONG_TEXT = 400
"""A text of fewer words may be a short report, which has no need to name another day."""
LEAST_PAST = 3
"""A long text that looks back names so many times long past."""
FAR_YEARS = 5
"""So many years before the anchor's a year is one that "today" is set against."""


class Nowadays:
    """Decides for the expressions of one text; ``years`` are their anchors', ``texts`` tell which of them share one."""

    def __init__(
        self, words: Sequence[Word], drafts: Sequence[Draft], places: Sequence[Place], tense: TenseReader
    ) -> None:
        self._words, self._drafts, self._places, self._tense = words, drafts, places, tense

    def read(self, years: Sequence[int], texts: Sequence[int]) -> list[Draft]:
        """The drafts, each "today" that means the present turned into one that says so."""
        daily = {text for draft, text in zip(self._drafts, texts, strict=True) if _is_of_a_day(draft.meaning)}
        past = [_is_long_past(draft.meaning, year) for draft, year in zip(self._drafts, years, strict=True)]
        told = {place.sentence for place, is_past in zip(self._places, past, strict=True) if is_past}
        looks_back = len(self._words) >= LONG_TEXT and sum(past) >= LEAST_PAST
        found: list[Draft] = []
        for draft, place, text in zip(self._drafts, self._places, texts, strict=True):
            general = not told.isdisjoint((place.sentence, place.sentence - 1)) or (looks_back and text not in daily)
            if general and _is_today(draft.meaning) and not self._told_as_past(draft):
                draft = draft._replace(meaning=replace(draft.meaning, kind="vague", value="PRESENT_REF"))
            found.append(draft)
        return found

    def _told_as_past(self, draft: Draft) -> bool:
        return self._tense.told_as_past(self._words, draft.first, draft.last)


def _is_today(meaning: Meaning) -> bool:
    return meaning.kind == "deictic" and meaning.offset == 0 and meaning.daypart is None and meaning.clock is None


def _is_of_a_day(meaning: Meaning) -> bool:
    """Whether the words name a day or an hour as only a report of that day does."""
    if meaning.kind == "deictic":
        return meaning.offset != 0 or meaning.daypart is not None
    if meaning.kind == "point":
        bare = meaning.month is None and meaning.year is None
        return bare and (meaning.weekday is not None or meaning.clock is not None or meaning.daypart is not None)
    return meaning.kind == "relative" and meaning.base == "document" and meaning.unit in ("D", "W", "WE")


def _is_long_past(meaning: Meaning, year: int) -> bool:
    if meaning.kind == "vague":
        return meaning.value == "PAST_REF"
    if meaning.kind == "shift":
        return (
            (meaning.sign or 0) < 0 and meaning.unit in ("Y", "DE", "CE") and (meaning.amount or FAR_YEARS) >= FAR_YEARS
        )
    if meaning.century is not None or meaning.decade is not None or meaning.bc:
        return True
    return meaning.year is not None and not meaning.short_year and meaning.year <= year - FAR_YEARS
