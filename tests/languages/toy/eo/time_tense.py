"""Esperanto forms of the past."""

from sachstand.languages.time_grammar import Tense

TENSE = Tense(past=frozenset({"subskribis", "diris"}))
