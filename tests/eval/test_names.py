"""Floors for German names and for copies; they skip without the data."""

from __future__ import annotations

from pathlib import Path

from eval.copies import measure
from eval.names import find_names, held_off_part, score


def test_names_on_the_held_off_tenth(shared: Path) -> None:
    scores = score(held_off_part(shared), find_names())
    assert scores["all"].f >= 0.74
    assert scores["person"].f >= 0.83
    assert scores["place"].f >= 0.80


def test_copies_of_edited_reports(shared: Path) -> None:
    result = measure(shared, bases=60)
    assert result.precision >= 0.99
    assert result.recall >= 0.95
