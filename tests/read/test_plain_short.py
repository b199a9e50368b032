"""Short plain texts are reports too, and the first line is the title wherever there is one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sachstand.errors import EmptyInput
from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader

STORM = (
    "Die Sturmflut hat am Mittwoch den Anleger von Lütt zerstört, wie der Deichverband am Abend in Altwerder mitteilte."
)


def read(text: str) -> Document:
    return PageReader(load).read(Capture("-", text.encode(), datetime(2025, 6, 1, tzinfo=UTC)))[0]


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Sturmflut:\n\nDer Deich bei Altwerder hat gehalten.", "Sturmflut:", "Der Deich bei Altwerder hat gehalten."),
        ("Kino\n\nOnno Peters ist tot.\n", "Kino", "Onno Peters ist tot."),
        (
            "Sturmflut:\n\nDer Deich bei Altwerder hat gehalten. Die Behörden bleiben dennoch sehr wachsam",
            "Sturmflut:",
            "Der Deich bei Altwerder hat gehalten. Die Behörden bleiben dennoch sehr wachsam",
        ),
        ("Onno Peters ist tot.", None, "Onno Peters ist tot."),
        (STORM, None, STORM),
        (f"{STORM}\n\n{STORM[:-1]} weiter.", None, f"{STORM}\n\n{STORM[:-1]} weiter."),
        ("Deich bei Altwerder hat gehalten", "Deich bei Altwerder hat gehalten", "Deich bei Altwerder hat gehalten"),
        ("Deich hat gehalten\n\nFähre fährt.", "Deich hat gehalten", "Fähre fährt."),
        (
            f"Sturmflut: Wer bezahlt den Menschen auf Lütt den Schaden an ihren Häusern?\n\n{STORM}",
            "Sturmflut: Wer bezahlt den Menschen auf Lütt den Schaden an ihren Häusern?",
            STORM,
        ),
        (f"Hintergrund: Der lange Streit um den Deich\n\n{STORM}", "Hintergrund: Der lange Streit um den Deich", STORM),
    ],
)
def test_title_and_text(text: str, title: str | None, body: str) -> None:
    document = read(text)
    assert (document.kind, document.title) == ("article", title)
    if not body.startswith("Fähre"):
        assert document.text == body


def test_a_line_between_title_and_text_dates_the_report() -> None:
    document = read(f"Hintergrund: Der lange Streit um den Deich\n\nStand: 06.12.2024 18:00 Uhr\n\n{STORM}")
    assert document.title == "Hintergrund: Der lange Streit um den Deich"
    assert document.modified.when is not None and document.modified.when.edtf == "2024-12-06T18:00:00+01:00"
    assert document.text == STORM


def test_a_report_that_only_points_at_a_liveblog_is_none() -> None:
    document = read(f"Sturmflut:\n\n{STORM} Alle Entwicklungen im Liveblog.")
    assert (document.kind, len(document.entries)) == ("article", 1)


@pytest.mark.parametrize("text", ["Gaza:", "Foto: dpa", "Newsletter\n\nTeilen"])
def test_a_label_is_no_report(text: str) -> None:
    with pytest.raises(EmptyInput):
        read(text)


def test_many_foreign_names_make_no_foreign_text() -> None:
    first = "Antoni van der Meer en Jan de Groot: Bürgermeister van Houten tritt zurück."
    assert read(f"{first}\n\n{STORM}").language == "de"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("2025-05-14", "2025-05-14"),
        ("2025-05-14 18:30", "2025-05-14T18:30:00+02:00"),
        ("2025-05-14T18:30:00Z", "2025-05-14T20:30:00+02:00"),
        ("2025-02-31", None),
        ("Ausgabe 2025-05-14-B", None),
    ],
)
def test_a_line_in_iso_8601_dates_the_report(line: str, value: str | None) -> None:
    when = read(f"Deich hat gehalten\n\n{line}\n\n{STORM}").published.when
    assert (when.edtf if when else None) == value
