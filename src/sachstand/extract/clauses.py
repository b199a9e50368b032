"""Clauses: which words belong to which verb. Two engines, chosen by how a language orders its verbs.

`sachstand.extract.bracket` reads languages whose verb parts frame the clause, `sachstand.extract.chain` those whose
verb parts stand together. Neither builds a full parse: a clause is a run of words with one verb group.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sachstand.extract.sentence import Word
from sachstand.languages.event_rules import EventRules

Link = Literal["main", "subordinate", "relative", "infinitive"]


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The verb of a clause. ``mains`` are its full verbs, with their ``lemmas`` (a separable part joined).

    ``helper`` is the finite auxiliary or modal, if there is one.
    """

    mains: tuple[Word, ...]
    lemmas: tuple[str, ...]
    finite: Word | None = None
    helpers: tuple[Word, ...] = ()
    passive: bool = False
    perfect: bool = False
    future: bool = False
    modal: str | None = None
    particle: Word | None = None

    @property
    def past(self) -> bool:
        """Whether the form tells of something past: a past tense, a perfect, a passive with a participle."""
        return self.perfect or (self.finite is not None and self.finite.past)


@dataclass(frozen=True, slots=True)
class Clause:
    """Words with one verb group, in text order. ``parent`` is the clause that governs it, by its number."""

    words: tuple[Word, ...]
    verb: VerbGroup | None
    link: Link = "main"
    opener: Word | None = None
    parent: int | None = None

    def has(self, *lemmas: str) -> bool:
        """Whether every one of ``lemmas`` stands in the clause; the head of a compound counts for nouns."""
        return all(any(_is(word, lemma) for word in self.words) for lemma in lemmas)


def _is(word: Word, lemma: str) -> bool:
    if lemma in (word.lemma, word.form):
        return True
    return word.cls == "noun" and len(lemma) > 3 and word.lemma.endswith(lemma)


def find_clauses(words: tuple[Word, ...], rules: EventRules) -> list[Clause]:
    """The clauses of a sentence, in the order of their first word."""
    from sachstand.extract import bracket, chain

    engine = bracket.find if rules.order == "bracket" else chain.find
    return engine(words, rules)
