"""German names."""

from __future__ import annotations

from sachstand.languages.spec import NameRules

NAMES = NameRules()
