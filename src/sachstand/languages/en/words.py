"""English words."""

from __future__ import annotations

from sachstand.languages.spec import WordRules

WORDS = WordRules()
