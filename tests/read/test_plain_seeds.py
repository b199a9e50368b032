"""The two seed captures, as EXPECTED.md describes them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader

pytestmark = pytest.mark.shared


def read(shared: Path, name: str) -> tuple[Document, ...]:
    path = next((shared / "seeds").glob(name))
    return PageReader(load).read(Capture(str(path), path.read_bytes(), datetime(2026, 1, 1, tzinfo=UTC)))


@pytest.fixture
def liveblog(shared: Path) -> Document:
    (document,) = read(shared, "000_*.txt")
    return document


@pytest.fixture
def article(shared: Path) -> tuple[Document, ...]:
    return read(shared, "002_*.txt")


def test_the_liveblog_is_known_as_one(liveblog: Document) -> None:
    assert liveblog.kind == "liveblog"
    assert liveblog.title == "Abkommen zwischen Russland und Nordkorea in Kraft"
    assert liveblog.topic == "Krieg gegen die Ukraine"


def test_the_stand_stamp_is_the_time_of_change_and_no_publication(liveblog: Document) -> None:
    assert liveblog.modified.when is not None
    assert liveblog.modified.when.earliest == datetime(2024, 12, 5, 1, 40, tzinfo=UTC)
    assert liveblog.modified.when.edtf == "2024-12-05T02:40:00+01:00"
    assert liveblog.modified.evidence == "text:Stand: 05.12.2024 02:40 Uhr"
    assert liveblog.published.when is None


def test_the_lead_is_no_entry(liveblog: Document) -> None:
    assert liveblog.lead is not None
    assert liveblog.lead.startswith("Das Verteidigungsabkommen") and liveblog.lead.endswith("im Liveblog.")
    assert liveblog.text.startswith(liveblog.lead)
    assert liveblog.entries[0].span.start > len(liveblog.lead)


def test_five_entries_without_times(liveblog: Document) -> None:
    texts = [entry.span.of(liveblog.text) for entry in liveblog.entries]
    assert [text.split()[:3] for text in texts] == [
        ["Das", "US-Militär", "meldet"],
        ["Erstmals", "seit", "Beginn"],
        ["Das", "im", "Juni"],
        ["Unions-Kanzlerkandidat", "Friedrich", "Merz"],
        ["Eine", "ukrainische", "Delegation"],
    ]
    assert [text.count("\n\n") + 1 for text in texts] == [2, 1, 3, 2, 2]
    assert all(entry.published.when is None and entry.modified.when is None for entry in liveblog.entries)
    assert len({entry.id for entry in liveblog.entries}) == 5


def test_the_article_has_its_title_once_and_its_outlet(article: tuple[Document, ...]) -> None:
    report = article[0]
    assert report.kind == "article"
    assert report.title == "Putin und Kim schließen militärischen Beistandspakt"
    assert report.outlet == "Deutsche Tageszeitung"
    assert report.title not in report.text


def test_an_agency_under_a_photo_is_no_agency_of_the_text(article: tuple[Document, ...]) -> None:
    report = article[0]
    assert report.agency is None
    assert [(credit.name, credit.share) for credit in report.credits] == [
        ("POOL/AFP", "photo"),
        ("O.Zhukova", "author"),
    ]


def test_furniture_and_codes_are_no_text(article: tuple[Document, ...]) -> None:
    report = article[0]
    assert report.text.startswith("Russland und Nordkorea wollen")
    assert report.text.endswith("den Weltraumbahnhof Wostotschny besucht.")
    for words in ("Textgröße", "DTZ", "Foto", "Empfohlen", "Chile"):
        assert words not in report.text
    assert report.text.count("\n\n") == 8


def test_no_date_is_invented(article: tuple[Document, ...]) -> None:
    assert article[0].published.when is None
    assert article[0].modified.when is None


def test_four_teasers_are_documents_of_their_own(article: tuple[Document, ...]) -> None:
    report, *teasers = article
    assert [teaser.title for teaser in teasers] == [
        'Gespräche in Berlin über "möglichen Waffenstillstand in Ukraine"',
        "Zweite Runde der Präsidentschaftswahl in Chile",
        "Ungarn fordern Rücktritt Orbans nach Bekanntwerden von Missbrauchsfällen",
        "US-Soldaten in Syrien in mutmaßlichem Hinterhalt des IS getötet",
    ]
    assert all(teaser.teaser_of == report.id and teaser.text and teaser.published.when is None for teaser in teasers)
