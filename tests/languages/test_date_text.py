"""A `When` in words, in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from sachstand.languages import load
from sachstand.languages.date_text import when_text
from sachstand.model.when import Form, When

BERLIN = ZoneInfo("Europe/Berlin")
JUNE = When.between(date(2024, 6, 1), date(2024, 6, 30), BERLIN)
FOUR = When(form=Form(weekday=3)).intersect(JUNE)
assert FOUR is not None


@pytest.mark.parametrize(
    ("when", "german", "english"),
    [
        (FOUR, "an einem Mittwoch im Juni 2024", "on a Wednesday in June 2024"),
        (When.on(date(2024, 6, 19), BERLIN), "am 19. Juni 2024", "on 19 June 2024"),
        (JUNE, "im Juni 2024", "in June 2024"),
        (When.between(date(2024, 1, 1), date(2024, 12, 31), BERLIN), "im Jahr 2024", "in 2024"),
        (replace(JUNE, edtf="2024-22"), "im Sommer 2024", "in the summer of 2024"),
        (replace(JUNE, edtf="199X"), "in den 1990er-Jahren", "in the 1990s"),
        (replace(JUNE, edtf="19XX"), "im 20. Jahrhundert", "in century 20 CE"),
        (When(edtf="-0489"), "im Jahr 490 v. Chr.", "in 490 BC"),
        (replace(JUNE, edtf="1930~"), "etwa im Jahr 1930", "about in 1930"),
        (
            When.at(datetime(2024, 12, 5, 2, 40, tzinfo=BERLIN)),
            "am 5. Dezember 2024 um 2.40 Uhr",
            "on 5 December 2024 at 02:40",
        ),
        (
            When.between(date(2024, 6, 18), date(2024, 7, 2), BERLIN),
            "zwischen dem 18. Juni 2024 und dem 2. Juli 2024",
            "between 18 June 2024 and 2 July 2024",
        ),
        (When(form=Form(weekday=3)), "an einem Mittwoch", "on a Wednesday"),
        (When(form=Form(month=6)), "im Juni eines unbekannten Jahres", "in June of an unknown year"),
        (When(), "zu unbekannter Zeit", "at an unknown time"),
    ],
)
def test_as_exactly_as_known(when: When, german: str, english: str) -> None:
    assert (when_text(when, load("de")), when_text(when, load("en"))) == (german, english)


def test_days_one_by_one() -> None:
    assert FOUR is not None
    assert when_text(FOUR, load("de"), listed=True) == "am 5., 12., 19. oder 26. Juni 2024"
    assert when_text(FOUR, load("en"), listed=True) == "on 5, 12, 19 or 26 June 2024"


def test_days_of_two_months() -> None:
    either = When.on(date(2024, 6, 19), BERLIN).union(When.on(date(2024, 7, 3), BERLIN))
    assert when_text(either, load("de")) == "am 19. Juni 2024 oder 3. Juli 2024"


def test_open_bounds() -> None:
    since = When(earliest=datetime(2024, 6, 19, tzinfo=BERLIN))
    until = When(latest=datetime(2024, 6, 19, 23, 59, 59, tzinfo=BERLIN))
    assert when_text(since, load("de")) == "frühestens am 19. Juni 2024"
    assert when_text(until, load("en")) == "on 19 June 2024 at the latest"
