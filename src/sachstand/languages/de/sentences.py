"""German sentence ends."""

from __future__ import annotations

from sachstand.languages.spec import SentenceRules

SENTENCES = SentenceRules()
