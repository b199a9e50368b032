"""Floors on Wikinews: a change that falls below one is a step back."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.quotes import Scores, cases, score


@pytest.fixture(scope="module")
def scores(shared: Path) -> Scores:
    assert shared
    return score(cases("dev"))


def test_tokens_of_quotations(scores: Scores) -> None:
    assert scores.tokens.f >= 80.0
    assert scores.paired.f >= 75.0


def test_quotations_and_speakers(scores: Scores) -> None:
    assert scores.quotation.f >= 74.5
    assert scores.with_speaker.f >= 61.0


def test_direct_quotations(scores: Scores) -> None:
    assert scores.types["direct"].f >= 84.5
    assert scores.joint["direct"].f >= 69.0
