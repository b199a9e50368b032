"""German speech."""

from __future__ import annotations

from sachstand.languages.spec import QuoteRules

QUOTES = QuoteRules()
