"""Esperanto speech."""

from sachstand.languages.eo.speech_verbs import VERBS
from sachstand.languages.quote_rules import QuoteRules

QUOTES = QuoteRules(
    kinds={},
    forms={"diris": "finite", "estas": "finite", "la": "article", "ministro": "noun", "kaj": "conjunction"},
    verbs=VERBS,
    phrases=(),
    subject_first=True,
)
