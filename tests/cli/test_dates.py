"""Dates in words, as exactly as they are known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from sachstand.cli.dates import instant_words, when_words
from sachstand.model.when import Form, When

JUNE = When.between(date(2024, 6, 1), date(2024, 6, 30), UTC)
EAST, WEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
NIGHT = datetime(2024, 12, 5, 2, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "unknown"),
        (When(), "unknown"),
        (When.on(date(2024, 6, 19), UTC), "19 June 2024"),
        (JUNE, "June 2024"),
        (JUNE.intersect(When(form=Form(weekday=3))), "5, 12, 19 or 26 June 2024"),
        (When(days=(date(2024, 6, 30), date(2024, 7, 1))), "30 June 2024 or 1 July 2024"),
        (When.between(date(2024, 1, 1), date(2024, 12, 31), UTC), "2024"),
        (When.between(date(2023, 1, 1), date(2024, 12, 31), UTC), "2023 to 2024"),
        (When.between(date(2024, 6, 3), date(2024, 6, 9), UTC), "3 June 2024 to 9 June 2024"),
        (When.at(NIGHT), "5 December 2024, 02:40"),
        (When(earliest=NIGHT, latest=NIGHT.replace(hour=5)), "5 December 2024, 02:40 to 05:40"),
        (When(earliest=NIGHT.replace(tzinfo=EAST), latest=NIGHT.replace(tzinfo=WEST)), "5 December 2024"),
        (When(latest=NIGHT), "before 5 December 2024, 02:40"),
        (When(earliest=NIGHT), "after 5 December 2024, 02:40"),
        (When(form=Form(weekday=3)), "a Wednesday"),
        (When(form=Form(month=6)), "a June"),
        (When(form=Form(month=6, day=19)), "19 June of some year"),
    ],
)
def test_when(when: When | None, words: str) -> None:
    assert when_words(when) == words


def test_the_end_of_a_day_is_the_day() -> None:
    assert instant_words(datetime(2024, 6, 30, 23, 59, 59, tzinfo=UTC)) == "30 June 2024"
