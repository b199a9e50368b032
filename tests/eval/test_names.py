"""Floors for German names and for copies; they skip without the data."""

from __future__ import annotations

from pathlib import Path

from eval import copies_hard as hard
from eval import names_en
from eval.copies import measure
from eval.names import find_names, held_off_part, score


def test_names_on_the_held_off_tenth(shared: Path) -> None:
    scores = score(held_off_part(shared), find_names())
    assert scores["all"].f >= 0.745
    assert scores["person"].f >= 0.845
    assert scores["place"].f >= 0.81


def test_english_names_on_own_sentences() -> None:
    scores = names_en.measure()
    assert scores["all"].f >= 0.88
    assert scores["person"].f >= 0.85
    assert scores["place"].f >= 0.89


def test_copies_by_hard_edits_and_look_alikes(shared: Path) -> None:
    there, right, wrong = hard.measure(shared)
    assert right["all"] / there["all"] >= 0.99
    assert right["all"] / (right["all"] + wrong["all"]) >= 0.99
    assert all(right[kind] / there[kind] >= 0.98 for kind in there)


def test_copies_of_edited_reports(shared: Path) -> None:
    result = measure(shared, bases=60)
    assert result.precision >= 0.99
    assert result.recall >= 0.95
