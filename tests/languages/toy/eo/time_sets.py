"""Esperanto times that repeat."""

from sachstand.languages.time_grammar import Rule

SETS: tuple[Rule, ...] = ()
