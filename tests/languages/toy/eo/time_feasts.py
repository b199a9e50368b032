"""Esperanto feasts."""

from sachstand.languages.time_grammar import Rule

FEAST_DAYS: tuple[Rule, ...] = ()
