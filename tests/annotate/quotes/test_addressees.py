"""To whom something is said."""

from __future__ import annotations

import pytest
from tests.annotate.quotes.speech import quotations


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Otten sagte der „Bruchfelder Post“, er gehe.", "de", ["der „Bruchfelder Post“"]),
        ("„Wir gehen“, sagte Otten dem Sender Norna.", "de", ["dem Sender Norna"]),
        ("Er gehe, sagte Otten gegenüber Reportern.", "de", ["Reportern"]),
        ("Otten sagte am Montag, er gehe.", "de", []),
        ("„Wir gehen“, sagte der Chef.", "de", []),
        ("She told reporters that nobody was hurt.", "en", ["reporters"]),
        ("She said that nobody was hurt.", "en", []),
    ],
)
def test_addressee(text: str, language: str, expected: list[str]) -> None:
    (one,) = quotations(text, language)
    assert [span.of(text) for span in one.addressee] == expected
