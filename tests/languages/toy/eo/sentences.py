"""Esperanto sentence ends."""

from sachstand.languages.spec import SentenceRules

SENTENCES = SentenceRules(abbreviations=frozenset({"s-ro"}))
