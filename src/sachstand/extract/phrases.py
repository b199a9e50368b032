"""Noun phrases of a clause: who and what it speaks of, each with its preposition and what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.extract.sentence import Word
from sachstand.languages.event_rules import EventRules
from sachstand.model.annotation import Name

_BEFORE = frozenset(("article", "possessive", "adjective", "number"))


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Words up to a head, or a pronoun. ``owner`` is the place in the list of the phrase that this one belongs to.

    ``possessor`` is a name in front of the head that owns it ("Putins Besuch").
    """

    words: tuple[Word, ...]
    head: Word
    preposition: Word | None = None
    name: Name | None = None
    possessor: Word | None = None
    owner: int | None = None
    joined: bool = False

    @property
    def bare(self) -> bool:
        """Whether neither a preposition nor another phrase governs it."""
        return self.preposition is None and self.owner is None

    @property
    def first(self) -> str:
        """The form of its first word, which in German shows its case."""
        return self.words[0].form

    @property
    def prep(self) -> str:
        """The preposition's form, or nothing."""
        return self.preposition.form if self.preposition else ""


def noun_phrases(words: tuple[Word, ...], rules: EventRules) -> list[NounPhrase]:
    """The noun phrases and personal pronouns of a clause, in order. Words of time expressions are left out."""
    found: list[NounPhrase] = []
    start: int | None = None
    for i, word in enumerate(words):
        if start is not None and _graded(words, i):
            continue
        timed = word.time is not None and not _describes(words, i)
        if timed or (word.cls not in _BEFORE and not word.nominal):
            if word.cls == "pronoun" and word.form in rules.personal and word.time is None:
                found.append(NounPhrase((word,), word, _preposition(words, i, rules)))
            start = None
            continue
        if start is None:
            start = i
        if word.nominal and not _continues(words, i):
            found.append(_phrase(words, start, i, found, rules))
            start = None
    return found


def _describes(words: tuple[Word, ...], i: int) -> bool:
    """Whether a word of a time is but the adjective of a noun: "nach zweistündigen Gesprächen"."""
    after = words[i + 1] if i + 1 < len(words) else None
    return (
        words[i].cls == "adjective" and after is not None and after.time is None and after.cls in ("noun", "adjective")
    )


def _graded(words: tuple[Word, ...], i: int) -> bool:
    """Whether an adverb stands before the adjective of a phrase: "seiner fast 25-jährigen Geschichte"."""
    after = words[i + 1] if i + 1 < len(words) else None
    return words[i].cls == "adverb" and after is not None and after.cls == "adjective" and after.at == words[i].at + 1


def _continues(words: tuple[Word, ...], i: int) -> bool:
    """Whether the phrase goes on: "Kim Jong Un", "Kellers Besuch", "Kellers erster Besuch"."""
    owns = words[i].cls == "name" and words[i].form.endswith("s") and words[i].form != words[i].lemma
    for at in range(i + 1, min(len(words), i + 4)):
        after = words[at]
        if after.at != words[i].at + at - i or after.time is not None:
            return False
        if after.nominal:
            return at == i + 1 or after.cls == "noun"
        if not owns or after.cls != "adjective":
            return False
    return False


def _preposition(words: tuple[Word, ...], start: int, rules: EventRules) -> Word | None:
    start = _before_bound(words, start, rules)
    before = words[start - 1] if start else None
    if start == 1 and before is not None and before.form in rules.either and _opens_clause(words):
        # "after police shot him": here the word opens a clause and governs no phrase.
        return None
    if before is None or before.cls != "preposition" or before.time is not None:
        return None
    further = words[start - 2] if start > 1 else None
    # "westlich von Athen": the direction makes it a place.
    return further if further is not None and further.form in rules.directions else before


def _before_bound(words: tuple[Word, ...], start: int, rules: EventRules) -> int:
    """Where a number's phrase begins with the words that put a bound on it, and an adjective's with its adverb: "von
    mindestens 50", "mit mehr als 50", "nach fast zweistündigen"."""
    begin, graded = start, words[start].cls == "adjective"
    if not graded and words[start].cls != "number":
        return start
    while begin and (words[begin - 1].form in rules.quantity or (graded and words[begin - 1].cls == "adverb")):
        begin -= 1
    governed = begin and words[begin - 1].cls == "preposition"
    # "über" and "gegen" put a bound on a number only behind another preposition, else they govern it.
    return begin if governed or not any(word.cls == "preposition" for word in words[begin:start]) else start


def _opens_clause(words: tuple[Word, ...]) -> bool:
    """Whether a finite verb stands before the first comma."""
    for word in words:
        if word.cls in ("comma", "finite"):
            return word.cls == "finite"
    return False


def _phrase(words: tuple[Word, ...], start: int, end: int, found: list[NounPhrase], rules: EventRules) -> NounPhrase:
    own = words[start : end + 1]
    head, possessor = _head(own)
    preposition = _preposition(words, start, rules)
    before = words[start - 1] if start else None
    last = found[-1] if found else None
    joined = last is not None and _joined(last, own, before)
    owner: int | None = None
    if last is not None and joined:
        preposition, owner = last.preposition, last.owner
    elif last is not None and last.words[-1].at + 1 == own[0].at - (1 if preposition else 0):
        genitive = preposition.form if preposition else own[0].form
        if genitive in rules.genitive and last.head.cls == "noun":
            owner = len(found) - 1
    if before is not None and before.cls == "genitive" and last is not None:
        possessor = possessor or last.head
    return NounPhrase(own, head, preposition, head.name, possessor, owner, joined)


def _joined(last: NounPhrase, own: tuple[Word, ...], before: Word | None) -> bool:
    """Whether a phrase follows another behind "und" or, as an apposition or a list, behind a comma alone."""
    gap = own[0].at - last.words[-1].at
    if before is not None and before.cls == "conjunction":
        return gap <= 3
    return gap == 2 and (before is None or before.at == last.words[-1].at)


def _head(own: tuple[Word, ...]) -> tuple[Word, Word | None]:
    """The last name of a run that ends in a name, else its last noun; a name right before that owns it."""
    head = own[-1]
    possessor = None
    if head.cls == "noun":
        possessor = next((word for word in reversed(own[:-1]) if word.cls == "name" and word.form.endswith("s")), None)
    return head, possessor
