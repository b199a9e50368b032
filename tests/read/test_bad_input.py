"""Hostile and broken pages: one clear error or a sound document, in bounded time, never a crash."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.pages import FIRST, PARAGRAPHS, TEXT, TITLE, ld, page, read, read_all

from sachstand.errors import BinaryInput, EmptyInput, InputTooLarge, ItemError, UnknownLanguage

FRENCH = (
    "<p>Le pont fermé sur la rivière sera rouvert à la circulation lundi, a annoncé vendredi la mairie après une "
    "réunion de la commission des travaux publics.</p><p>La maire a parlé d'un grand soulagement.</p>"
)


@pytest.mark.parametrize(
    ("body", "error", "words"),
    [
        (b"", EmptyInput, "no bytes"),
        (b" \n\t ", EmptyInput, "no bytes"),
        (page("").encode(), EmptyInput, "no report"),
        (b"%PDF-1.7 \xe2\xe3\xcf\xd3", BinaryInput, "neither text nor HTML"),
        (bytes(range(256)) * 20, BinaryInput, "neither text nor HTML"),
        (gzip.compress(page().encode())[:200], BinaryInput, "broken gzip"),
        (page(FRENCH, title="Le pont rouvre lundi", lang="fr").encode(), UnknownLanguage, "the text is in 'fr'"),
        (page(FRENCH, title="Le pont rouvre lundi", lang="de").encode(), UnknownLanguage, "known: de, en"),
        (b"<div>" * 12_000_000, InputTooLarge, "bytes"),
        (b"<html>" + b"<div>" * 9_000_000, InputTooLarge, "tags"),
        (gzip.compress(b"<p>" + b"a" * 60_000_000), InputTooLarge, "bytes"),
    ],
    ids=["empty", "blank", "no-text", "pdf", "binary", "cut-gzip", "french", "french-lies", "60-mb", "45-mb", "bomb"],
)
@pytest.mark.timeout(20)
def test_refused_with_one_clear_line(body: bytes, error: type[ItemError], words: str) -> None:
    with pytest.raises(error, match=words) as caught:
        read(body)
    assert caught.value.subject == "page.html"
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("tag", ["div", "span", "b", "a href='x'", "blockquote", "section", "em id='1'"])
@pytest.mark.timeout(20)
def test_twenty_thousand_nested_elements(tag: str) -> None:
    report = read(page(f"<{tag}>" * 20_000 + PARAGRAPHS))
    assert FIRST in report.text


@pytest.mark.parametrize("tag", ["b", "font color=red", "i class='x'"])
@pytest.mark.timeout(20)
def test_open_formatting_is_not_multiplied(tag: str) -> None:
    body = "".join(f"<{tag} id='{number}'>" for number in range(5_000)) + PARAGRAPHS * 3_000
    assert FIRST in read(page(body)).text


def test_gzip_is_unpacked() -> None:
    assert read(gzip.compress(page().encode())).text == TEXT


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "iso8859-15", "utf-16"])
def test_the_bytes_count_more_than_a_wrong_declaration(charset: str) -> None:
    assert read(page().encode(charset)).text == TEXT


@pytest.mark.parametrize(
    "name", ["hex", "zip", "rot13", "idna", "punycode", "undefined", "unicode_escape", "mbcs", "x-user-defined"]
)
def test_a_declared_charset_that_is_none(name: str) -> None:
    html = page().replace('charset="utf-8"', f'charset="{name}"')
    assert read(html.encode("cp1252")).text == TEXT


def test_utf8_declared_as_latin() -> None:
    html = page().replace('charset="utf-8"', 'charset="iso-8859-1"')
    assert read(html.encode(), media_type="text/html; charset=iso-8859-1").text == TEXT


def test_two_charsets_in_one_page() -> None:
    first, second = page("<p>" + FIRST + "</p>\nSEAM\n" + PARAGRAPHS.replace(f"<p>{FIRST}</p>", "")).split("SEAM")
    assert read(first.encode() + second.encode("cp1252")).text == TEXT


def test_nul_bytes_part_words_and_do_no_harm() -> None:
    report = read(page().replace("Verkehr geöffnet", "Verkehr\0geöffnet").encode())
    assert report.text == TEXT
    assert "\0" not in report.text


@pytest.mark.parametrize(
    "block",
    [
        "{broken",
        "[" * 100_000,
        '{"@type": ["NewsArticle", 7, null], "headline": 17, "datePublished": {}, "author": [[[[]]]], "publisher": []}',
        '{"@type": "NewsArticle", "headline": ["a"], "datePublished": "31.02.2024", "author": null}',
        '{"@graph": {"@type": {"a": 1}}}',
        '"NewsArticle"',
        "null",
    ],
)
def test_json_ld_that_lies_or_is_broken(block: str) -> None:
    report = read(page(head=f'<script type="application/ld+json">{block}</script>'))
    assert (report.title, report.text, report.published.when) == (TITLE, TEXT, None)


def test_json_ld_with_raw_line_breaks_is_read() -> None:
    block = '{"@type": "NewsArticle",\n"datePublished": "2024-12-05",\n"description": "a\nb"}'
    assert (
        read(page(head=f'<script type="application/ld+json">{block}</script>')).published.evidence
        == "json-ld:datePublished"
    )


@pytest.mark.parametrize("url", ["http://[broken", "not a url", "", "https://" + "a" * 5_000])
def test_broken_addresses(url: str) -> None:
    body = PARAGRAPHS + f"<h3><a href='{url}'>Streit um das Schwimmbad geht in die nächste Runde</a></h3>"
    assert read_all(page(body, head=ld(url=url)), url=url)[0].text == TEXT


@given(st.text(alphabet=st.sampled_from("<>/=\"'! abpdiv-[]{}&;\n\0ä"), max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_mark_up_is_a_document_or_an_item_error(noise: str) -> None:
    try:
        report = read(page(noise + PARAGRAPHS))
    except ItemError:
        return
    assert all(entry.span.of(report.text) is not None for entry in report.entries)


@given(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_a_document_or_an_item_error(body: bytes) -> None:
    try:
        assert read(body).text
    except ItemError as error:
        assert "\n" not in str(error)


@pytest.mark.timeout(20)
def test_more_text_than_any_report_is_refused_early() -> None:
    with pytest.raises(InputTooLarge, match="more text than a report"):
        read(page("".join(f"<p>{FIRST} {number}</p>" for number in range(60_000))))


@pytest.mark.timeout(20)
def test_a_page_of_one_endless_paragraph_ends() -> None:
    with pytest.raises(ItemError):
        read(page("<p>" + "Die Brücke ist wieder offen. " * 200_000))
