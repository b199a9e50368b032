"""The two real liveblog pages of the shared data: every post, with its exact time."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader

pytestmark = pytest.mark.shared


def read(shared: Path, name: str) -> Document:
    path = shared / "bench" / "pages" / "liveblogs" / name
    body = path.read_bytes()
    body = gzip.decompress(body) if path.suffix == ".gz" else body
    return PageReader(load).read(Capture(name, body, datetime(2026, 1, 1, tzinfo=UTC)))[0]


def times(document: Document) -> list[str]:
    found = [entry.published.when.earliest for entry in document.entries if entry.published.when]
    return [when.astimezone(UTC).strftime("%m-%d %H:%M:%S") for when in found if when]


def test_the_page_with_26_posts(shared: Path) -> None:
    document = read(shared, "corkbeo.ie.level.html")
    assert document.kind == "liveblog"
    found = times(document)
    assert len(document.entries) == len(found) == 26
    assert found[:4] == ["10-06 20:22:53", "10-06 20:01:08", "10-06 19:36:02", "10-06 19:03:10"]
    assert found[-1] == "10-06 07:44:43"
    assert document.entries[0].id == "2259242"
    assert document.entries[3].span.of(document.text).startswith("Cork County Council have given an update")


def test_the_page_with_nine_posts(shared: Path) -> None:
    document = read(shared, "Express_2024_07_18.html.gz")
    assert times(document) == [f"07-18 {clock}:00" for clock in (
        "10:48", "09:05", "07:36", "07:13", "06:32", "06:22", "06:09", "06:06", "06:06"
    )]  # fmt: skip
    assert [entry.id for entry in document.entries][:2] == ["live-1924698-qq0im", "live-1924698-8eoz5"]


def test_a_ticker_that_nothing_but_its_headings_shows(shared: Path) -> None:
    path = next((shared / "bench" / "pages").glob("*/NZZ_2024_07_18.html.gz"))
    body = gzip.decompress(path.read_bytes())
    document = PageReader(load).read(Capture(path.name, body, datetime(2026, 1, 1, tzinfo=UTC)))[0]
    assert document.kind == "liveblog"
    found = times(document)
    assert len(document.entries) == len(found) == 12
    assert (found[0], found[3], found[-1]) == ("07-18 09:04:00", "07-17 11:28:00", "07-15 23:26:00")


@pytest.mark.parametrize("name", ["corkbeo.ie.level.html", "Express_2024_07_18.html.gz"])
def test_bylines_and_clock_times_are_no_text(shared: Path, name: str) -> None:
    document = read(shared, name)
    for entry in document.entries:
        words = entry.span.of(document.text)
        assert words and not words.startswith(("Frances Watkins", "Gavin O'Callaghan", "Jon King", "10:05"))
