"""Esperanto words for durations."""

from sachstand.languages.time_grammar import Rule

DURATIONS: tuple[Rule, ...] = ()
