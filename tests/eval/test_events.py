"""Floors on ECB+, the first topics: a change that falls below one is a step back."""

from __future__ import annotations

from dataclasses import astuple
from pathlib import Path

import pytest

from eval.coreference import b_cubed, ceaf_e, conll, muc
from eval.events import FLOOR_TOPICS, EventScores, mean_f1, score


@pytest.fixture(scope="module")
def scores(shared: Path) -> EventScores:
    return score(FLOOR_TOPICS, shared)


def test_mentions(scores: EventScores) -> None:
    assert scores.detection.precision >= 0.90
    assert scores.detection.f1 >= 0.70


def test_precision_of_links(scores: EventScores) -> None:
    """A false merge is the worst fault, so precision has floors of its own."""
    assert scores.gold["MUC"].precision >= 0.88
    assert scores.gold["B³"].precision >= 0.92


def test_coreference(scores: EventScores) -> None:
    assert mean_f1(scores.gold) >= 0.69
    assert mean_f1(scores.own) >= 0.46


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


@pytest.mark.parametrize(
    ("response", "f1"),
    [
        (("12345", "6789ABC"), (0.947, 0.865, 0.733)),
        (("1234589ABC", "67"), (0.947, 0.737, 0.667)),
        (("123456789ABC",), (0.900, 0.545, 0.294)),
    ],
)
def test_the_scorer_on_the_example_of_luo(response: tuple[str, ...], f1: tuple[float, ...]) -> None:
    """Key {1 2 3 4 5} {6 7} {8 9 A B C}: table 1 of Luo 2005, MUC, B³ and CEAF with φ4."""
    found = conll(clusters("12345", "67", "89ABC"), clusters(*response))
    assert [round(score.f1, 3) for score in found.values()] == pytest.approx(f1, abs=0.0011)


def test_the_baselines_lie_where_the_literature_has_them(scores: EventScores) -> None:
    """The more the baseline is told the better it is; within document clusters it reaches about 76 on other topics."""
    in_all, in_topic, in_cluster = (mean_f1(found) for found in scores.lemma.values())
    assert in_all < in_topic < in_cluster
    assert 0.70 < in_cluster < 0.82
