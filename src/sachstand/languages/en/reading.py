"""English page furniture."""

from __future__ import annotations

from sachstand.languages.spec import ReadingRules

READING = ReadingRules()
