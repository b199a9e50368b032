"""Floors of the time expressions: none is lowered without its reason in the changelog."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.times import Counts, Timed, count, same_value, score
from sachstand.model.text import Span

# set: relaxed F, value F, strict + value F; what the sets give today, less half a point
FLOORS = {
    "Dolomiten-42": (97.6, 86.4, 83.1),
    "Dolomiten-100": (93.4, 86.6, 81.7),
    "WikiWarsDE": (96.7, 92.1, 89.2),
    "TempEval-3": (97.1, 86.2, 86.2),
}


@pytest.mark.shared
@pytest.mark.parametrize("name", FLOORS)
def test_floors(name: str, shared: Path) -> None:
    counts = score(name)
    measured = (counts.f("relaxed"), counts.f("value"), counts.f("both"))
    assert all(figure >= floor for figure, floor in zip(measured, FLOORS[name], strict=True)), measured


@pytest.mark.shared
def test_a_history_reads_the_same_without_its_late_date(shared: Path) -> None:
    given, missing = score("WikiWarsDE"), score("WikiWarsDE", anchored=False)
    assert abs(given.f("value") - missing.f("value")) < 1


def timed(start: int, end: int, value: str) -> Timed:
    return Timed(Span(start, end), value)


def test_each_kind_of_agreement_is_counted() -> None:
    gold = [timed(0, 4, "2024"), timed(10, 14, "2023"), timed(20, 24, "2022"), timed(30, 34, "2021")]
    found = [timed(0, 4, "2024"), timed(8, 14, "2023"), timed(20, 24, "1922"), timed(40, 44, "2020")]
    assert count(gold, found) == Counts(gold=4, found=4, strict=2, relaxed=3, value=2, both=1)
    assert count(gold, found).f("value") == 50.0


def test_one_found_expression_agrees_with_one_gold_one() -> None:
    gold = [timed(0, 4, "2024"), timed(5, 9, "2023")]
    assert count(gold, [timed(0, 9, "2024")]) == Counts(gold=2, found=1, strict=0, relaxed=1, value=1, both=0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2024-01-01T20.30", "T20:30", True),
        ("2024-01-01T8:30", "2024-01-01T08:30", True),
        ("2024-01-01T20:30", "2024-01-02T20:30", False),
        ("2024-06", "2024-06-01", False),
        ("TMO", "2024-01-01TMO", False),
    ],
)
def test_values_as_the_benchmark_compares_them(one: str, other: str, same: bool) -> None:
    assert same_value(one, other) is same
