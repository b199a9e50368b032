"""Finds the verb of saying in a clause, with its auxiliary and its particle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.word import Word
from sachstand.languages.quote_rules import QuoteRules, SpeechVerb


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying: the indices of its ``words`` in the unit, its letters, its medium, whether it is passive."""

    words: tuple[int, ...]
    takes: str
    medium: str | None
    passive: bool
    impersonal: bool = False
    """Whether nobody is its subject: "hieß es"."""
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
        self._intents = rules.intents
        self._auxiliaries = rules.auxiliaries
        self._rumours = rules.rumours
        self._free_particles = rules.subject_first

    def find(self, words: Sequence[Word], clause: Clause) -> Cue | None:
        """The cue of ``clause``; ``None`` when its verb is no verb of saying."""
        if clause.finite is None:
            return None
        head, passive = self._head(words, clause, clause.finite)
        particle = self._particle(words, clause, head)
        present = _present(words, clause)
        low = None if particle is None else words[particle].low
        verbs = [verb for verb in self._verbs(words[head].lemma, low) if _fits(verb, present)]
        takes = "".join(verb.takes for verb in verbs)
        if words[clause.finite].lemma in self._intents and head != clause.finite:
            takes = ""  # "will … fordern" says nothing yet
        if passive and not self._keeps_main(words, clause, head):
            takes = takes.replace("m", "")
        if not takes:
            return None
        apart = particle is not None and (low, words[head].lemma) in self._by_stem
        parts = {clause.finite, head} | ({particle} if apart and particle is not None else set())
        bare = words[head].kind == "infinitive" or words[head].low == words[head].lemma
        impersonal, citing = "i" in takes and not bare, self._is_citing(words, clause, head)
        return Cue(tuple(sorted(parts)), takes, verbs[0].medium, passive, impersonal, citing)

    def _head(self, words: Sequence[Word], clause: Clause, finite: int) -> tuple[int, bool]:
        """The verb that carries the meaning ("hat … *gesagt*"), and whether the clause is passive."""
        if words[finite].lemma not in self._auxiliaries:
            return finite, False
        rest = [
            i
            for i in range(clause.first, clause.last)
            if words[i].kind in ("participle", "infinitive") and i != finite and not words[i].bracketed
        ]
        head = next((i for i in rest if words[i].lemma in self._by_lemma or self._apart(words, i)), None)
        if head is None or (self._free_particles and self._is_planned(words, head, finite)):
            return finite, False
        passive = words[finite].lemma in self._passives or any(
            words[i].lemma in self._passives for i in rest if i != head
        )
        return head, passive

    def _keeps_main(self, words: Sequence[Word], clause: Clause, head: int) -> bool:
        """Whether a main clause may follow the passive: "quoted as saying | it was over", "it is said | he left"."""
        rumoured = words[clause.first].low in self._rumours
        return self._free_particles and (rumoured or words[head].lemma in self._citing)

    def _is_citing(self, words: Sequence[Word], clause: Clause, head: int) -> bool:
        """Whether the verb cites somebody, also by what follows it: "cited the president *as saying*"."""
        said = self._free_particles and any(
            word.tag == "VBG" and word.kind == "finite" for word in words[head + 1 : clause.last]
        )
        return said or words[head].lemma in self._citing

    def _is_planned(self, words: Sequence[Word], head: int, finite: int) -> bool:
        """Whether the verb tells what is to be said or thought: "is due *to tell* MPs", "is *expected to* say"."""
        if words[head].kind == "infinitive":
            return words[head - 1].kind == "to" and head > finite + 1
        after = head + 2 < len(words) and words[head + 1].kind == "to" and words[head + 2].kind == "infinitive"
        return after and words[finite].lemma in self._passives

    def _apart(self, words: Sequence[Word], index: int) -> bool:
        """Whether the word before makes a separable verb with it: "bekannt gegeben"."""
        return index > 0 and (words[index - 1].low, words[index].lemma) in self._by_stem

    def _particle(self, words: Sequence[Word], clause: Clause, head: int) -> int | None:
        if head != clause.finite and self._apart(words, head):
            return head - 1
        for index in range(clause.last - 1, clause.first - 1, -1):
            if words[index].kind == "particle" and not words[index].quoted:
                return index
        last = clause.last - 1
        if head == clause.finite and last > head and (words[last].low, words[head].lemma) in self._by_stem:
            return last
        return None

    def _verbs(self, lemma: str, particle: str | None) -> Sequence[SpeechVerb]:
        if particle is not None:
            apart = self._by_stem.get((particle, lemma))
            if apart or not (self._free_particles or lemma.startswith(particle)):
                return apart or ()
        return self._by_lemma.get(lemma, ())


def _fits(verb: SpeechVerb, present: frozenset[str]) -> bool:
    return (not verb.needs or bool(verb.needs & present)) and not verb.bars & present


def _present(words: Sequence[Word], clause: Clause) -> frozenset[str]:
    inside = words[clause.first : clause.last]
    return frozenset(word.low for word in inside) | frozenset(word.lemma for word in inside)
