"""German number words."""

from __future__ import annotations

from sachstand.languages.spec import FigureRules

FIGURES = FigureRules()
