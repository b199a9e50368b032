"""Esperanto time expressions."""

from sachstand.languages.eo.time_dates import DATES
from sachstand.languages.eo.time_spans import SPANS
from sachstand.languages.eo.time_tense import TENSE
from sachstand.languages.eo.time_words import LEXICON
from sachstand.languages.spec import TimeRules

TIMES = TimeRules(lexicon=LEXICON, rules=(*DATES, *SPANS), tense=TENSE)
