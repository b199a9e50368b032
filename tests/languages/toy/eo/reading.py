"""Esperanto furniture: none is known."""

from sachstand.languages.spec import ReadingRules

READING = ReadingRules(months={"junio": 6})
