"""Esperanto words: no tagger."""

from sachstand.languages.spec import WordRules

WORDS = WordRules()
