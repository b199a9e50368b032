"""What a source says of its outlet is used in reading."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.read.pages import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, capture, page

from sachstand.languages import load
from sachstand.model.document import Document
from sachstand.read import PageReader
from sachstand.sources import Layout, Source

BOX = "<p class='fremd'>Hier steht ein langer Kasten der Redaktion, der mit dem Bericht nichts zu tun hat.</p>"
OLD = Layout(valid_until=date(2025, 12, 31), title=".alt")
NEW = Layout(remove=".fremd", title=".neu")
SOURCE = Source("Beispielblatt", zone="America/New_York", agency=True, layouts=(OLD, NEW))


def read(html: str, source: Source = SOURCE, captured: datetime = datetime(2026, 3, 1, tzinfo=UTC)) -> Document:
    return PageReader(load, sources=lambda url: source).read(capture(html, captured=captured))[0]


def test_what_is_to_be_removed_is_no_text() -> None:
    html = page(f"<p>{FIRST}</p><p>{SECOND}</p>{BOX}<p>{THIRD}</p>")
    assert read(html).text == TEXT
    assert "Kasten" in read(html, Source("Anders")).text


def test_the_layout_of_the_time_names_the_title() -> None:
    html = page("<p class='alt'>Alter Titel</p><p class='neu'>Neuer Titel</p>" + PARAGRAPHS)
    assert read(html).title == "Neuer Titel"
    assert read(html, captured=datetime(2025, 6, 1, tzinfo=UTC)).title == "Alter Titel"


def test_the_body_may_be_named() -> None:
    html = page(f"<div class='b'><p>{FIRST}</p></div><p>{SECOND}</p><div class='b'><p>{THIRD}</p></div>")
    assert read(html, Source("Beispielblatt", layouts=(Layout(body=".b"),))).text == f"{FIRST}\n\n{THIRD}"


def test_zone_outlet_and_agency_come_from_the_source() -> None:
    report = read(page('<time datetime="2024-12-05 02:40">früh</time>' + PARAGRAPHS))
    assert report.published.when is not None
    assert report.published.when.edtf == "2024-12-05T02:40:00-05:00"
    assert (report.outlet, report.agency) == ("Beispielblatt", "Beispielblatt")


def test_what_is_to_be_removed_is_no_post_either() -> None:
    posts = "".join(
        f"<div class='post'><time datetime='2026-03-01T0{hour}:00:00+01:00'>0{hour}:00</time><p>{text}</p>"
        "<p class='fremd'>Hier wirbt die Redaktion mit vielen Worten für ein Abonnement ihrer Zeitung.</p></div>"
        for hour, text in ((9, FIRST), (8, SECOND), (7, THIRD))
    )
    html = page(posts, title="Liveblog: Die Brücke")
    assert [entry.span.of(report.text) for report in [read(html)] for entry in report.entries] == [FIRST, SECOND, THIRD]
