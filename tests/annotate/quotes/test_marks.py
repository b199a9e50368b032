"""Quotation marks: pairs, nesting, apostrophes, and marks without a partner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.annotate.quotes.marks import pair_marks


def pairs(text: str) -> list[str]:
    return [span.of(text) for span in pair_marks(text)]


@pytest.mark.parametrize(
    "quoted", ["„Ja“", "„Ja”", '„Ja"', "»Ja«", "«Ja»", "“Ja”", '"Ja"', "''Ja''", "‚Ja‘", "‘Ja’", "›Ja‹", "'Ja'"]
)
def test_every_pair(quoted: str) -> None:
    assert pairs(f"Er sagte {quoted} und ging.") == [quoted]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Er rief ‚Nein‘ und ging.“", ["„Er rief ‚Nein‘ und ging.“", "‚Nein‘"]),
        ("Ku'damm, Müller's und '68", []),
        ("Ein „Satz ohne Ende", []),
        ("Ein Ende“ ohne Anfang", []),
        ("„Eins“ und „zwei“", ["„Eins“", "„zwei“"]),
        ("„Alt ohne Ende. „Neu“", ["„Neu“"]),
        ("„Erster Absatz.\n\n„Zweiter Absatz.“", ["„Erster Absatz.\n\n„Zweiter Absatz.“"]),
        ("„Erster Absatz.\n\nZweiter Absatz.“", ["„Erster Absatz.\n\nZweiter Absatz.“"]),
        ('("Ja")', ['"Ja"']),
        ("„Ja. “ Er ging.", ["„Ja. “"]),
        ("", []),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert pairs(text) == expected


def test_an_opener_is_forgotten_after_many_paragraphs() -> None:
    assert pairs("„Offen.\n" + "Absatz.\n" * 20 + "Ende.“") == []


@given(st.text(alphabet="„“”\"»«‚‘’'a .\n", max_size=200))
def test_pairs_lie_in_the_text_and_nest(text: str) -> None:
    found = pair_marks(text)
    for span in found:
        assert 0 <= span.start < span.end <= len(text)
    for one in found:
        for other in found:
            assert one == other or not one.overlaps(other) or one.contains(other) or other.contains(one)


@pytest.mark.parametrize(
    "marks", ["„" * 10_000, '"' * 10_000, "„a" * 5_000 + "“" * 5_000, "‚“" * 5_000, "' \"" * 5_000]
)
def test_ten_thousand_marks_come_to_an_end(marks: str) -> None:
    assert all(pair.end <= len(marks) for pair in pair_marks(marks))
