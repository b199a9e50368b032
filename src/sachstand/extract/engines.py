"""Finds clauses with one of two engines, chosen by how a language orders its verbs.

`sachstand.extract.bracket` reads languages whose verb parts frame the clause, `sachstand.extract.chain` those whose
verb parts stand together.
"""

from __future__ import annotations

from sachstand.extract import bracket, chain
from sachstand.extract.clauses import Clause
from sachstand.extract.sentence import Word
from sachstand.languages.event_rules import EventRules


def find_clauses(words: tuple[Word, ...], rules: EventRules) -> list[Clause]:
    """The clauses of a sentence, in the order of their first word."""
    engine = bracket.find if rules.order == "bracket" else chain.find
    return engine(words, rules)
