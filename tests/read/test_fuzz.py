"""Pages that nobody would write: the reader gives a sound document or one clear line, and never anything else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.pages import FIRST, NOW, PARAGRAPHS, SECOND, TEXT, page, read

from sachstand.errors import ItemError
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.publish.check import CaptureText

BOUNDED = settings(max_examples=60, deadline=None)
KEYS = [
    "@type",
    "@id",
    "@graph",
    "headline",
    "name",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "liveBlogUpdate",
    "articleBody",
    "description",
    "url",
    "identifier",
    "isAccessibleForFree",
]
WORDS = st.sampled_from(
    (
        "LiveBlogPosting",
        "NewsArticle",
        "2024-12-05T10:00:00+01:00",
        "9999-99-99",
        "2124-01-01",
        "<p>a</p>",
        FIRST,
        "",
        "\ud800",
    )
)
VALUES = st.recursive(
    WORDS | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=20,
)
CLOCKS = (
    "16:13",
    "16.13 Uhr",
    "vor 5 Minuten",
    "24:00",
    "Mittwoch, 31. 2.",
    "+++",
    "Stand: 5.12.2024, 25:61 Uhr",
    "Update vom 5. Dezember, 14.26 Uhr:",
)
LINES = st.lists(
    st.sampled_from((*CLOCKS, "___", "Fähre fährt", FIRST, SECOND, "(dpa)", "Lesen Sie auch")), max_size=14
)


def sound(document: Document) -> None:
    """Spans lie in the text, and no id is two posts'."""
    spans = [entry.span for entry in document.entries]
    assert all(0 <= span.start <= span.end <= len(document.text) for span in spans)
    assert len({entry.id for entry in document.entries}) == len(spans)


@given(VALUES)
@BOUNDED
def test_any_json_ld_gives_a_sound_document(value: Any) -> None:
    block = json.dumps(value)
    try:
        report = read(page(head=f'<script type="application/ld+json">{block}</script>', title="Liveblog: Die Brücke"))
    except ItemError as error:
        assert "\n" not in str(error)
        return
    sound(report)


@given(LINES)
@BOUNDED
def test_any_order_of_lines_in_a_plain_text(lines: list[str]) -> None:
    try:
        report = read("Liveblog: Die Brücke\n\n" + "\n\n".join(lines))
    except ItemError as error:
        assert "\n" not in str(error)
        return
    sound(report)


@given(LINES, st.sampled_from(("p", "h3", "li", "div class='time'", "span", "strong", "td", "dt", "summary")))
@BOUNDED
def test_any_order_of_lines_in_any_elements(lines: list[str], tag: str) -> None:
    name = tag.split(maxsplit=1)[0]
    body = "".join(f"<div class='post'><{tag}>{line}</{name}><p>{SECOND}</p></div>" for line in lines)
    report = read(page(body + PARAGRAPHS, title="Liveblog: Die Brücke"))
    sound(report)
    source = CaptureText(Capture("page.html", page(body + PARAGRAPHS, title="Liveblog: Die Brücke").encode(), NOW))
    assert all(source.place_of(line) for line in report.text.split("\n\n") if line)


def test_a_text_file_that_holds_a_page_is_read_as_one_and_its_lines_are_found() -> None:
    html = page()
    assert read(html, media_type="text/plain").text == TEXT
    source = CaptureText(Capture("page.txt", html.encode(), NOW, None, "text/plain"))
    assert all(source.place_of(line) == "text" for line in TEXT.split("\n\n"))


def test_a_text_about_mark_up_is_no_page() -> None:
    text = f"Wie das Netz aussieht\n\nEin Absatz beginnt mit <p> und endet mit </p>, das gilt seit 1993.\n\n{FIRST}"
    report = read(text, media_type="text/plain")
    assert "beginnt mit <p> und endet" in report.text
    source = CaptureText(Capture("page.txt", text.encode(), NOW, None, "text/plain"))
    assert all(source.place_of(line) for line in report.text.split("\n\n"))


@pytest.mark.parametrize("content", ["noindex, nofollow", "NOINDEX", "max-image-preview:large, noarchive"])
def test_a_page_that_does_not_want_to_be_indexed_says_so(content: str) -> None:
    notes = read(page(head=f'<meta name="robots" content="{content}">')).notes
    assert [note for note in notes if note.startswith("robots:")]


@pytest.mark.parametrize("content", ["index, follow", "max-snippet:-1"])
def test_a_page_that_says_nothing_of_the_kind_has_no_note(content: str) -> None:
    assert read(page(head=f'<meta name="robots" content="{content}">')).notes == ()
