"""Floors on ECB+, the first topics: a change that falls below one is a step back."""

from __future__ import annotations

from dataclasses import astuple
from pathlib import Path

import pytest

from eval.coreference import b_cubed, ceaf_e, muc
from eval.events import FLOOR_TOPICS, EventScores, mean_f1, score


@pytest.fixture(scope="module")
def scores(shared: Path) -> EventScores:
    return score(FLOOR_TOPICS, shared)


def test_mentions(scores: EventScores) -> None:
    assert scores.detection.precision >= 0.90
    assert scores.detection.f1 >= 0.70


def test_precision_of_links(scores: EventScores) -> None:
    """A false merge is the worst fault, so precision has floors of its own."""
    assert scores.gold["MUC"].precision >= 0.85
    assert scores.gold["B³"].precision >= 0.94


def test_coreference(scores: EventScores) -> None:
    assert mean_f1(scores.gold) >= 0.53
    assert mean_f1(scores.own) >= 0.39


def clusters(*words: str) -> list[frozenset[str]]:
    return [frozenset(word) for word in words]


def test_the_scorer_on_the_example_of_the_handbook() -> None:
    """Key {a b c} {d e f g}, response {a b} {c d} {f g h i}: worked out by hand, after Pradhan et al. 2014."""
    key, response = clusters("abc", "defg"), clusters("ab", "cd", "fghi")
    assert astuple(muc(key, response)) == pytest.approx((2 / 5, 2 / 5))
    precision = (2 / 2 + 2 / 2 + 1 / 2 + 1 / 2 + 2 / 4 + 2 / 4) / 8
    recall = (2 / 3 + 2 / 3 + 1 / 3 + 1 / 4 + 2 / 4 + 2 / 4) / 7
    assert astuple(b_cubed(key, response)) == pytest.approx((precision, recall))
    similar = 2 * 2 / (3 + 2) + 2 * 2 / (4 + 4)
    assert astuple(ceaf_e(key, response)) == pytest.approx((similar / 3, similar / 2))
