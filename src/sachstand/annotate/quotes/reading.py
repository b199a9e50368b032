"""A unit as the rules for frames see it: its clauses, and the verb of saying of each clause that has one."""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.cues import Cue, Lexicon
from sachstand.annotate.quotes.found import span_of
from sachstand.annotate.quotes.view import Range, Unit
from sachstand.languages.quote_rules import QuoteRules
from sachstand.model.text import Span

MOODS = frozenset({"subjunctive", "conditional"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A unit with its clauses and the verb of saying of each clause that has one."""

    unit: Unit
    clauses: tuple[Clause, ...]
    cues: tuple[Cue | None, ...]
    rules: QuoteRules

    @classmethod
    def of(cls, unit: Unit, clauses: tuple[Clause, ...], lexicon: Lexicon, rules: QuoteRules) -> Reading:
        """Look for a verb of saying in each clause."""
        return cls(unit, clauses, tuple(lexicon.find(unit.words, clause) for clause in clauses), rules)

    def speaker(self, found: Range | None) -> tuple[Span, ...]:
        """The spans of a speaker."""
        return () if found is None or found[0] >= found[1] else (span_of(self.unit, found),)

    def subjunctive(self, clause: Clause) -> bool:
        """Whether the clause's verb has the form of reported speech."""
        if clause.finite is None:
            return False
        word = self.unit.words[clause.finite]
        return word.mood in MOODS or (word.mood == "open" and word.lemma in self.rules.hearsay)
