"""Where expressions stand: sentence, paragraph, heading, and behind which word. Seen from the words alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sachstand.annotate.times.meanings import Meaning
from sachstand.annotate.times.tokens import Word
from sachstand.languages.time_grammar import Tense

HEADING_WORDS = 10
"""A paragraph of at most this many words that ends without a mark is a heading."""
_ENDS = frozenset({".", "!", "?"})


class Draft(NamedTuple):
    """One expression before it is resolved: its words (first, last exclusive), meaning and rule.

    ``joined``: the same match has the expression before it ("June 4-6"), so it is the next such date after that.
    """

    first: int
    last: int
    meaning: Meaning
    rule: str
    joined: bool = False


class Place(NamedTuple):
    """Where an expression stands.

    ``sentence`` and ``paragraph`` are counted from 0, ``depth`` is the number of words before it in its sentence.
    ``heading``: it is in a heading, and first there. ``alone``: it is the only date of its paragraph. ``aside``: a
    word before it makes it a mere bound ("bis 1881"), or it is a further date of a heading ("1943-1945"). ``start``:
    its sentence tells of a beginning.
    """

    word: int
    sentence: int
    depth: int
    paragraph: int
    heading: bool
    alone: bool
    aside: bool
    start: bool


class Layout:
    """The sentences and paragraphs of one text."""

    def __init__(self, words: Sequence[Word], tense: Tense) -> None:
        self._asides = tense.asides
        self._beginnings: set[int] = set()
        self._sentences: list[int] = []
        self._starts = [0]
        self._paragraphs: list[int] = []
        self._bounds = [0]
        for place, word in enumerate(words):
            self._sentences.append(len(self._starts) - 1)
            self._paragraphs.append(len(self._bounds) - 1)
            if word.low in tense.starts:
                self._beginnings.add(len(self._starts) - 1)
            if word.low == "¶":
                self._bounds.append(place + 1)
            if word.low == "¶" or (word.low in _ENDS and not _of_number(words, place)):
                self._starts.append(place + 1)
        self._bounds.append(len(words) + 1)
        self._words = words

    def places(self, drafts: Sequence[Draft]) -> list[Place]:
        """The place of each draft, in order."""
        dated = Counter(self._paragraphs[draft.first] for draft in drafts)
        places: list[Place] = []
        for draft in drafts:
            sentence, paragraph = self._sentences[draft.first], self._paragraphs[draft.first]
            first = not places or places[-1].paragraph != paragraph
            heading, alone = self._is_heading(paragraph), dated[paragraph] == 1
            aside = draft.first > 0 and self._words[draft.first - 1].low in self._asides
            depth = draft.first - self._starts[sentence]
            start = sentence in self._beginnings
            aside = aside or (heading and not first)
            places.append(Place(draft.first, sentence, depth, paragraph, heading and first, alone, aside, start))
        return places

    def _is_heading(self, paragraph: int) -> bool:
        first, last = self._bounds[paragraph], self._bounds[paragraph + 1] - 1
        return 0 < last - first <= HEADING_WORDS and self._words[last - 1].low not in _ENDS


def _of_number(words: Sequence[Word], place: int) -> bool:
    """Whether a full stop belongs to a number or an initial ("5. Mai", "J. F. Kennedy")."""
    if place == 0 or not words[place].glued or words[place].low != ".":
        return False
    before = words[place - 1]
    return "DAY" in before.classes or before.end - before.start == 1
