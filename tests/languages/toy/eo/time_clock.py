"""Esperanto rules for clock times: the toy language has none."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

CLOCK: tuple[Rule, ...] = ()
