"""Esperanto spans of time."""

from sachstand.languages.time_grammar import Rule

SPANS: tuple[Rule, ...] = ()
