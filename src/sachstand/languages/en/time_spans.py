"""English: spans of time."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

SPANS: tuple[Rule, ...] = ()
