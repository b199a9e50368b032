"""Esperanto words for years."""

from sachstand.languages.time_grammar import Rule

YEARS: tuple[Rule, ...] = ()
