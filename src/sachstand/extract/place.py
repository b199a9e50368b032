"""Where a trigger stands in its sentence, as stance and polarity look at it."""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.extract.sentence import Sentence, Word
from sachstand.languages.event_rules import EventRules


@dataclass(frozen=True, slots=True)
class Place:
    """A trigger's clause, the clause that governs that one, and the noun phrases around it.

    ``openers`` are the first words of the clauses that depend on its clause and tell nothing past; ``beside`` are the
    other main clauses of the sentence.
    """

    sentence: Sentence
    clause: Clause
    parent: Clause | None
    phrases: list[NounPhrase]
    openers: tuple[str, ...] = ()
    beside: tuple[Clause, ...] = ()

    def stands_alone(self, rules: EventRules) -> bool:
        """Whether the clause tells a time or a reason ("nachdem …", "because …"), which no verb before it governs."""
        first = next((word for word in self.clause.words if word.cls not in ("comma", "mark", "conjunction")), None)
        return first is not None and first.form in rules.adverbial and self.clause.link != "infinitive"

    def before(self, word: Word) -> Word | None:
        """The word right before another one of the sentence."""
        first = self.sentence.words[0].at
        at = word.at - first - 1
        return self.sentence.words[at] if at >= 0 else None
