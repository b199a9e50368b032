"""English time expressions."""

from __future__ import annotations

from sachstand.languages.spec import TimeRules

TIMES = TimeRules()
