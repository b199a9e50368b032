"""How long a host is left alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sachstand.fetch.http import Answer, HttpClient
from sachstand.fetch.politeness import Politeness

NOW = datetime(2024, 12, 5, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [
        ("120", 120.0),
        (" 5 ", 5.0),
        ("Thu, 05 Dec 2024 08:10:00 GMT", 600.0),
        ("Thu, 05 Dec 2024 09:10:00 +0100", 600.0),
        ("Thu, 05 Dec 2024 07:00:00 GMT", 0.0),
        ("\u00b2", None),
        ("-5", None),
        ("soon", None),
        ("9" * 400, None),
        ("Thu, 99 Dec 99999 08:10:00 GMT", None),
        ("", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(stated: str, seconds: float | None) -> None:
    politeness = Politeness(HttpClient(), lambda: NOW, lambda: 0.0, lambda seconds: None)
    answer = Answer("http://k.example/", 503, (("retry-after", stated),), b"")
    assert politeness.asked_wait(answer) == seconds
