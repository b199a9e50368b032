"""English verb forms that show whether a clause tells of the past or of what is to come."""

from __future__ import annotations

from sachstand.languages.spec import word_list
from sachstand.languages.time_grammar import Tense

TENSE = Tense(
    past=word_list(
        """was were had did said told came went gave found began stood saw took spoke met held let left called fell rose
        died became wrote flew hit lost won got made ran paid sold sent built bought brought thought knew felt kept
        led put set cut broke chose drew drove ate forgot hid rode sang shot slept swore taught threw understood wore
        has have"""
    ),
    future=word_list(
        """will shall would should can could may might must plans plan expects expected scheduled begins starts begin
        start"""
    ),
    past_word=r"[a-z]{2,}ed",
    adjective_after=word_list("the a an of by with in on for his its their be"),
    before={"since": -1, "until": 1, "till": 1, "by": 1, "through": 1},
    clauses=word_list("that which who whose whether if because while when as"),
    starts=word_list("start starts started began begin begins opened kicked"),
    asides=word_list("until till since"),
)
