"""Finds the verb of saying in a clause, with its auxiliary and its particle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.view import Word
from sachstand.languages.spec import QuoteRules, SpeechVerb


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying: the indices of its ``words`` in the unit, its letters, its medium, whether it is passive."""

    words: tuple[int, ...]
    takes: str
    medium: str | None
    passive: bool
    citing: bool = False
    """Whether its passive has the speaker as subject: "der Minister wird zitiert"."""


class Lexicon:
    """Looks verbs up by base form, with or without a particle that stands apart."""

    def __init__(self, rules: QuoteRules) -> None:
        self._by_lemma: dict[str, list[SpeechVerb]] = {}
        self._by_stem: dict[tuple[str, str], list[SpeechVerb]] = {}
        for verb in rules.verbs:
            self._by_lemma.setdefault(verb.lemma, []).append(verb)
            if verb.particle:
                self._by_stem.setdefault((verb.particle, verb.lemma.removeprefix(verb.particle)), []).append(verb)
        self._passives = rules.passives
        self._citing = rules.citing
        self._auxiliaries = rules.auxiliaries

    def find(self, words: Sequence[Word], clause: Clause) -> Cue | None:
        """The cue of ``clause``; ``None`` when its verb is no verb of saying."""
        if clause.finite is None:
            return None
        finite = words[clause.finite]
        inner = range(clause.first, clause.last)
        head, passive = clause.finite, False
        if finite.lemma in self._auxiliaries:
            rest = [
                i
                for i in inner
                if words[i].kind in ("participle", "infinitive") and i != clause.finite and not words[i].bracketed
            ]
            spoken = [i for i in rest if words[i].lemma in self._by_lemma]
            if spoken:
                head = spoken[0]
                passive = finite.lemma in self._passives or any(
                    words[i].lemma in self._passives for i in rest if i != head
                )
        particle = next((i for i in reversed(inner) if words[i].kind == "particle"), None)
        verbs = self._verbs(words[head].lemma, None if particle is None else words[particle].low)
        present = _present(words, clause)
        takes = "".join(verb.takes for verb in verbs if not verb.needs or verb.needs & present)
        if not takes:
            return None
        medium = next((verb.medium for verb in verbs if not verb.needs or verb.needs & present), None)
        apart = (
            particle is not None and head == clause.finite and (words[particle].low, words[head].lemma) in self._by_stem
        )
        parts = {clause.finite, head} | ({particle} if apart and particle is not None else set())
        return Cue(tuple(sorted(parts)), takes, medium, passive, words[head].lemma in self._citing)

    def _verbs(self, lemma: str, particle: str | None) -> Sequence[SpeechVerb]:
        if particle is not None:
            apart = self._by_stem.get((particle, lemma))
            if apart or not lemma.startswith(particle):
                return apart or ()
        return self._by_lemma.get(lemma, ())


def _present(words: Sequence[Word], clause: Clause) -> frozenset[str]:
    inside = words[clause.first : clause.last]
    return frozenset(word.low for word in inside) | frozenset(word.lemma for word in inside)
