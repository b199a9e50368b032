from __future__ import annotations

from sachstand.model.alignment import aligned, between, shared_runs, words_of

FIRST = "Die Brücke wurde am Montag eröffnet. Gegner klagen dagegen vor Gericht."
EDITED = "Die Brücke wurde am Dienstag eröffnet. Gegner klagen dagegen vor Gericht."


def test_what_differs_lies_between_the_runs() -> None:
    runs = aligned(words_of(FIRST), words_of(EDITED))
    ours = [span.of(FIRST).strip() for span in between([run.one for run in runs], FIRST)]
    theirs = [span.of(EDITED).strip() for span in between([run.other for run in runs], EDITED)]
    assert (ours, theirs) == (["Montag"], ["Dienstag"])


def test_marks_alone_are_no_difference() -> None:
    marked = FIRST.replace("eröffnet. Gegner", "eröffnet - Gegner").upper()
    runs = aligned(words_of(FIRST), words_of(marked))
    assert list(between([run.one for run in runs], FIRST)) == []


def test_repeated_words_take_no_word_twice() -> None:
    words = ["a"] * 500
    runs = shared_runs(words, ["a"] * 300)
    assert sum(size for _, _, size in runs) <= 300
