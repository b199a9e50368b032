"""Clauses: which words belong to which verb. No full parse: a clause is a run of words with one verb group.

See `sachstand.extract.engines` for how they are found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sachstand.extract.sentence import Word

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
