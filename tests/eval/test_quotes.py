"""Floors on Wikinews: a change that falls below one is a step back."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.quotes import Case, Scores, cases, score
from sachstand.model.text import Span


@pytest.fixture(scope="module")
def scores(shared: Path) -> Scores:
    assert shared
    return score(cases("dev"))


def test_tokens_of_quotations(scores: Scores) -> None:
    assert scores.tokens.f >= 80.0
    assert scores.paired.f >= 75.0


def test_quotations_and_speakers(scores: Scores) -> None:
    assert scores.quotation.f >= 75.0
    assert scores.with_speaker.f >= 62.0


def test_direct_quotations(scores: Scores) -> None:
    assert scores.types["direct"].f >= 88.0
    assert scores.joint["direct"].f >= 80.0


def test_of_two_entries_for_the_same_words_the_one_with_the_speaker_counts() -> None:
    text = "„Wir bauen jetzt“, sagte Otten der Post."
    parts = {"quote": (Span(0, 17),), "cue": (), "frame": (), "addressee": ()}
    paper, person = {**parts, "speaker": (Span(35, 39),)}, {**parts, "speaker": (Span(25, 30),)}
    for order in ((paper, person), (person, paper)):
        counted = score([Case(text, tuple(("direct", one) for one in order))])
        assert (counted.with_speaker.gold, counted.with_speaker.found, counted.with_speaker.both) == (2, 1, 1)
