from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.pages import PARAGRAPHS, ld, page, read

from sachstand.languages import load
from sachstand.read.stamps import machine_time, printed_times, url_date

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2024, 12, 5, 12, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("stated", "edtf"),
    [
        ("2024-12-05T02:40:00+01:00", "2024-12-05T02:40:00+01:00"),
        ("2024-12-05T01:40:00.123Z", "2024-12-05T02:40:00+01:00"),
        ("2024-12-05T02:40+0100", "2024-12-05T02:40:00+01:00"),
        ("2024-12-05 02:40:00", "2024-12-05T02:40:00+01:00"),
        ("Thu, 05 Dec 2024 01:40:00 GMT", "2024-12-05T02:40:00+01:00"),
        ("Thu Dec 05 02:40:00 CET 2024", "2024-12-05T02:40:00+01:00"),
        ("Thu Dec 05 2024 01:40:00 GMT+0000 (Coordinated Universal Time)", "2024-12-05T02:40:00+01:00"),
        (1733362800, "2024-12-05T02:40:00+01:00"),
        ("1733362800000", "2024-12-05T02:40:00+01:00"),
        ("2024-12-05", "2024-12-05"),
    ],
)
def test_machine_times(stated: object, edtf: str) -> None:
    found = machine_time(stated, BERLIN)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize(
    "stated", ["", "gestern", "2024", "2024-13-05", "2024-02-31T10:00", "0001-01-01", "1970-01-01", None, True, [], {}]
)
def test_what_is_no_time_is_none(stated: object) -> None:
    assert machine_time(stated, BERLIN) is None


@given(st.one_of(st.text(), st.integers(), st.floats()))
def test_nothing_that_a_page_states_is_an_error(stated: object) -> None:
    machine_time(stated, BERLIN)
    url_date(str(stated), BERLIN)
    for code in ("de", "en"):
        printed_times(str(stated), load(code).reading, BERLIN)


@pytest.mark.parametrize(
    ("code", "line", "edtf"),
    [
        ("de", "Stand: 05.12.2024 02:40 Uhr", "2024-12-05T02:40:00+01:00"),
        ("de", "Do 05.12.24 | 14:07 Uhr | Von Max Muster", "2024-12-05T14:07:00+01:00"),
        ("de", "Veröffentlicht am 5. Dezember 2024 um 15:44", "2024-12-05T15:44:00+01:00"),
        ("de", "5. Dez. 2024", "2024-12-05"),
        ("en", "Thu 5 Dec 2024 10.15", "2024-12-05T10:15:00+01:00"),
        ("en", "December 5, 2024 at 2:40 pm", "2024-12-05T14:40:00+01:00"),
        ("en", "5 December 2024, 12:10 am", "2024-12-05T00:10:00+01:00"),
    ],
)
def test_printed_times(code: str, line: str, edtf: str) -> None:
    assert [found.when.edtf for found in printed_times(line, load(code).reading, BERLIN)] == [edtf]


def test_impossible_printed_dates_are_left_out() -> None:
    assert printed_times("31.02.2024, 25:00 Uhr und 00.00.0000", load("de").reading, BERLIN) == ()


@pytest.mark.parametrize(
    ("url", "edtf"),
    [
        ("https://a.example/2024/12/05/bruecke", "2024-12-05"),
        ("https://a.example/bruecke-20241205-100.html", "2024-12-05"),
        ("https://a.example/2024/12/05/rueckblick-2023-11-04", None),
        ("https://a.example/id_101072480/", None),
        ("https://a.example/2024/02/31/", None),
        ("https://a.example/politik/2024-11/bruecke-sanierung", "2024-11"),
        ("https://a.example/2024/11/bruecke/", "2024-11"),
        ("https://a.example/2024-11/archiv/2023-10/bruecke", None),
        ("https://a.example/2024-13/bruecke", None),
        ("https://a.example/akte-2024-11-bruecke", None),
    ],
)
def test_date_in_an_address(url: str, edtf: str | None) -> None:
    found = url_date(url, BERLIN)
    assert (found.edtf if found else None) == edtf


def test_order_of_trust_and_contradictions() -> None:
    html = page(
        head='<meta property="article:published_time" content="2024-12-04T23:00+01:00">'
        + ld(datePublished="2024-12-05T02:40+01:00")
    )
    published = read(html).published
    assert (published.evidence, str(published.when and published.when.day)) == ("json-ld:datePublished", "2024-12-05")
    assert [other.evidence for other in published.others] == ["meta:article:published:time"]


def test_an_update_is_no_publication() -> None:
    report = read(page(f"<p>Stand: 05.12.2024 02:40 Uhr</p>{PARAGRAPHS}"))
    assert report.published.when is None
    assert report.modified.when is not None
    assert report.modified.when.edtf == "2024-12-05T02:40:00+01:00"
    assert report.modified.evidence == "text:Stand: 05.12.2024 02:40 Uhr"


def test_a_date_in_a_sentence_is_not_the_date_of_the_page() -> None:
    report = read(page(PARAGRAPHS.replace("im Juli", "am 05.07.2024")))
    assert report.published.when is None


def test_a_day_is_sharpened_by_a_time_of_the_same_day() -> None:
    html = page(
        '<time datetime="2024-12-05T02:40+01:00">heute</time>' + PARAGRAPHS, head=ld(datePublished="2024-12-05")
    )
    published = read(html).published
    assert (published.evidence, published.when and published.when.edtf) == ("time", "2024-12-05T02:40:00+01:00")
    assert published.others == ()


def test_a_date_after_the_capture_is_not_believed() -> None:
    html = page(head='<meta name="date" content="2026-02-28">' + ld(datePublished="2031-01-01T10:00Z"))
    published = read(html, captured=datetime(2026, 3, 1, tzinfo=UTC)).published
    assert (published.evidence, published.when and published.when.edtf) == ("meta:date", "2026-02-28")
    assert [other.evidence for other in published.others] == ["json-ld:datePublished (after the capture)"]


def test_without_any_date_nothing_is_known() -> None:
    report = read(page())
    assert (report.published.when, report.modified.when, report.published.evidence) == (None, None, "")


def test_a_month_in_an_address_ends_with_the_capture_and_contradicts_no_day_of_it() -> None:
    url = "https://a.example/politik/2024-12/bruecke"
    alone = read(page(PARAGRAPHS), url=url, captured=NOON).published
    assert alone.evidence == "url"
    assert alone.when is not None
    assert alone.when.edtf == "2024-12-01/2024-12-05"
    stated = read(page(PARAGRAPHS, head=ld(datePublished="2024-12-04")), url=url, captured=NOON)
    assert (stated.published.evidence, stated.published.others) == ("json-ld:datePublished", ())


def test_a_plain_text_takes_outlet_and_date_from_its_address() -> None:
    report = read(
        "Die Brücke ist zu\n\nDie Stadt hat die Brücke am Mittwoch gesperrt.", url="https://www.zeit.de/2024-11/bruecke"
    )
    assert report.outlet == "ZEIT ONLINE"
    assert (report.published.when and report.published.when.edtf, report.published.evidence) == ("2024-11", "url")
