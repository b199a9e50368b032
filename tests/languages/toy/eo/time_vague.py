"""Esperanto words for the present, past and future as such."""

from sachstand.languages.time_grammar import Rule

VAGUE: tuple[Rule, ...] = ()
