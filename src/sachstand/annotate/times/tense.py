"""Whether a sentence tells of the past or of what is to come, by the forms of its verbs alone.

No tagger: the language lists its auxiliaries and the endings of its past forms. The form nearest to the expression
decides, because a sentence may hold both ("teilte am Freitag mit, dass … am Montag stattfinden werde").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sachstand.annotate.times.tokens import Word
from sachstand.languages.time_grammar import Tense

MOST_WORDS = 40
"""How far from the expression a verb is looked for."""
COMMA_STEPS = 8
"""A verb beyond a comma belongs to another clause, so it counts as further away."""
HINT_STEPS = 3
"""A word like "ab" right before the expression decides unless a verb is nearer than this."""
SECOND = 7
"""A subject and its verb stand among so many first words of a sentence."""
_ENDS = frozenset({".", "!", "?", ";", "¶", ":"})


class TenseReader:
    """Reads the tense around a token."""

    def __init__(self, tense: Tense) -> None:
        self._tense = tense
        self._past, self._future = tense.past, tense.future
        self._before, self._clauses = tense.before, tense.clauses
        self._past_word = re.compile(tense.past_word)
        self._present_word = re.compile(tense.present_word)
        self._known: dict[str, int] = {}

    def sense(self, words: Sequence[Word], first: int, last: int) -> int:
        """-1 past, 1 to come, 0 not clear, for the expression of tokens ``first`` to ``last`` (exclusive)."""
        hint = self._before.get(words[first - 1].low, 0) if first > 0 else 0
        left = self._nearest(words, range(first - 1, max(-1, first - 1 - MOST_WORDS), -1))
        right = self._nearest(words, range(last, min(len(words), last + MOST_WORDS)))
        steps, shown = min(left, right)
        if hint and (steps > HINT_STEPS or abs(hint) > 1):
            return 1 if hint > 0 else -1
        if steps > COMMA_STEPS and self._present_beside(words, first, last):
            return 1
        return shown or int(self._present_second(words, first))

    def told_as_past(self, words: Sequence[Word], first: int, last: int) -> bool:
        """Whether a verb of the past stands in the same clause, as far as commas show where that ends."""
        before = self._nearest(words, range(first - 1, max(-1, first - 1 - MOST_WORDS), -1), within_clause=True)
        after = self._nearest(words, range(last, min(len(words), last + MOST_WORDS)), within_clause=True)
        return min(before, after)[1] < 0

    def _present_beside(self, words: Sequence[Word], first: int, last: int) -> bool:
        """Whether a verb of the present stands right beside the day: "Am Freitag schließt …", "… schließt am Freitag".

        It tells of what is to come where the sentence has no form that tells of the past: of a day gone by, news
        speaks in the past tense.
        """
        at_day = first > 0 and words[first - 1].low in self._tense.at_day
        place = first - 1 if at_day else first
        opens = place == 0 or words[place - 1].low in _ENDS
        beside = words[last : last + 1] if opens else words[max(0, place - 1) : place] if at_day else ()
        return any(not word.classes and self._present_word.fullmatch(word.low[:40]) is not None for word in beside)

    def _present_second(self, words: Sequence[Word], first: int) -> bool:
        """Whether the sentence begins with its subject and a verb of the present: "Der Rat tagt … am Freitag"."""
        place = first - 1
        if place < 0 or words[place].low not in self._tense.at_day:
            return False
        while place >= 0 and first - place <= MOST_WORDS and words[place].low not in _ENDS:
            place -= 1
        for word in words[place + 1 : min(first, place + 1 + SECOND)]:
            if word.low in self._tense.clauses or word.low == ",":
                return False
            if not word.classes and self._present_word.fullmatch(word.low[:40]):
                return True
        return False

    def _nearest(self, words: Sequence[Word], places: range, *, within_clause: bool = False) -> tuple[int, int]:
        """Steps to the nearest verb that shows a tense, and what it shows."""
        steps = 0
        for place in places:
            word = words[place]
            steps += COMMA_STEPS if word.low == "," or word.low in self._clauses else 1
            if within_clause and word.low == ",":
                break
            if word.low in _ENDS and not (word.low == "." and self._ordinal(words, place)):
                break
            shown = self._form(word)
            if shown < 0 and word.low not in self._tense.past and self._is_adjective(words, place):
                continue
            if shown:
                return steps, shown
        return MOST_WORDS + 1, 0

    @staticmethod
    def _ordinal(words: Sequence[Word], place: int) -> bool:
        """Whether a full stop belongs to a number ("5. Mai")."""
        return place > 0 and words[place].glued and "DAY" in words[place - 1].classes

    def _is_adjective(self, words: Sequence[Word], place: int) -> bool:
        """Whether a regular past form stands between an article or preposition and a noun."""
        if place == 0 or words[place - 1].low not in self._tense.adjective_after:
            return False
        return not self._tense.nouns_capital or (place + 1 < len(words) and "CAP" in words[place + 1].classes)

    def _form(self, word: Word) -> int:
        low = word.low
        known = self._known.get(low)
        if known is None:
            if low in self._future:
                known = 1
            elif low in self._past or (_may_be_verb(word) and self._past_word.fullmatch(low[:40])):
                known = -1
            else:
                known = 0
            if len(self._known) < 100_000:
                self._known[low] = known
        return known


def _may_be_verb(word: Word) -> bool:
    """Whether a word is none of the words of time; a grammar may call it a verb itself."""
    return not word.classes or "VERB" in word.classes
