"""English time expressions."""

from __future__ import annotations

from sachstand.languages.en.time_dates import DATES
from sachstand.languages.en.time_spans import SPANS
from sachstand.languages.en.time_words import LEXICON
from sachstand.languages.spec import TimeRules

TIMES = TimeRules(lexicon=LEXICON, rules=(*DATES, *SPANS), month_first=True, country="US")
