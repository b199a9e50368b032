"""Esperanto amounts: digits alone."""

from sachstand.languages.spec import FigureRules


def number(word: str) -> float | None:
    """The amount of a word of digits."""
    return float(word) if word.isdecimal() else None


FIGURES = FigureRules(number=number, bounds={"almenaŭ": "at_least"})
