"""English time expressions: the grammar put together, verb forms that show the tense, words to render a date with."""

from __future__ import annotations

from sachstand.languages.en.time_dates import DATES
from sachstand.languages.en.time_spans import SPANS
from sachstand.languages.en.time_words import LEXICON, SHAPES
from sachstand.languages.spec import TimeRules, word_list
from sachstand.languages.time_grammar import DateWords, Tense

TENSE = Tense(
    past=word_list(
        """was were had did said told came went gave found began stood saw took spoke met held let left called fell rose
        died became wrote flew hit lost won got made ran paid sold sent built bought brought thought knew felt kept
        led put set cut broke chose drew drove ate forgot hid rode sang shot slept swore taught threw understood wore
        has have"""
    ),
    future=word_list(
        "will shall would should can could may might must plans plan expects expected scheduled begins starts"
    ),
    past_word=r"[a-z]{2,}ed",
    before={"since": -1, "until": 1, "till": 1, "by": 1, "through": 1},
    starts=word_list("start starts started began begin begins opened kicked"),
    asides=word_list("until till since"),
)
TIMES = TimeRules(
    lexicon=LEXICON,
    shapes=SHAPES,
    rules=(*DATES, *SPANS),
    tense=TENSE,
    words=DateWords(),
    month_first=True,
    country="US",
)
