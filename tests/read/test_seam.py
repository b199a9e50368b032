from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sachstand.errors import BinaryInput, EmptyInput, UnknownLanguage
from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Teaser
from sachstand.read import PageReader
from sachstand.read.assemble import assemble
from sachstand.read.parts import EntryParts, Parts

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def capture(body: str | bytes) -> Capture:
    return Capture("page.html", body.encode() if isinstance(body, str) else body, NOW)


def test_entries_are_spans_of_the_joined_text() -> None:
    parts = Parts("liveblog", (EntryParts("a", "Eins."), EntryParts("b", "Zwei.")), opening="Der Vorspann.")
    report = assemble(parts, capture("x"), "de")[0]
    assert report.text == "Der Vorspann.\n\nEins.\n\nZwei."
    assert [entry.span.of(report.text) for entry in report.entries] == ["Eins.", "Zwei."]


def test_a_teaser_is_a_document_of_its_own() -> None:
    parts = Parts(
        "article", (EntryParts("1", "Text."),), teasers=(Teaser("Anderes", "Woanders.", "https://a.example/2"),)
    )
    report, teaser = assemble(parts, capture("x"), "de")
    assert (teaser.id, teaser.teaser_of, teaser.text) == (f"{report.id}.1", report.id, "Woanders.")


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", EmptyInput),
        (b"  \n ", EmptyInput),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), BinaryInput),
        ("Le président de la République a annoncé hier soir que la France allait quitter l'accord.", UnknownLanguage),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(body: str | bytes, error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        PageReader(load).read(capture(body))
    assert str(caught.value).startswith("page.html: ")
    assert "\n" not in str(caught.value)
