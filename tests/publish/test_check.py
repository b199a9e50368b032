"""The span check: which words a capture holds, worked out by eye from the bytes."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.errors import SpanError
from sachstand.model.capture import Capture
from sachstand.publish.check import CaptureText, CaptureTexts, SourceText, Verbatim

NOW = datetime(2024, 12, 5, 3, 0, tzinfo=UTC)


def place(body: str | bytes, line: str, media_type: str | None = None, header: str | None = None) -> str | None:
    raw = body.encode() if isinstance(body, str) else body
    headers = (("Content-Type", header),) if header else ()
    return CaptureText(Capture("x", raw, NOW, media_type=media_type, headers=headers)).place_of(line)


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("<p>Der Damm ist <b>ge</b>brochen.</p>", "Der Damm ist gebrochen."),
        ("<p>Der Damm\n\t ist&nbsp;gebrochen.", "Der Damm ist gebrochen."),
        ("<p>Der Damm<br>ist gebrochen.", "Der Damm ist gebrochen."),
        ("<p>&bdquo;Der Damm h&auml;lt&ldquo;, sagte <a title='a > b'>Roth</a>.", "„Der Damm hält“, sagte Roth."),
        ("<p>Der Damm<!-- war > alt --> ist gebrochen.", "Der Damm ist gebrochen."),
        ("<p>Der Damm<script>if (a<b) x('<p>')</script> ist gebrochen.", "Der Damm ist gebrochen."),
        ("<p>Der Damm<STYLE>p{}</STYLE > ist gebrochen.", "Der Damm ist gebrochen."),
        ("<p>Der Fluss&shy;damm ist ge\u00adbrochen.", "Der Flussdamm ist gebrochen."),
        ("<p>Der Da\u0308mm ist gebrochen.", "Der Dämm ist gebrochen."),
        ("<p title=it's>Der Damm ist gebrochen.</p><p>'Nein'</p>", "Der Damm ist gebrochen."),
        ("<p>5 < 7 und 9 > 8, sagte er.</p>", "5 < 7 und 9 > 8, sagte er."),
    ],
)
def test_words_between_the_tags_are_found(page: str, line: str) -> None:
    assert place(page, line) == "text"


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("<p>Der Damm ist gebrochen.", "Der Damm ist nicht gebrochen."),
        ("<p>Der Damm ist gebrochen.", "Der Dammist gebrochen."),
        ("<p>Der Dammist gebrochen.", "Der Damm ist gebrochen."),
        ("<p>Der Damm. <p>Die Brücke.", "Der Damm.Die Brücke."),
        ("<!-- Der Damm --><p>ist gebrochen", "Der Damm"),
        ("<script>Der Damm</script><p>ist gebrochen", "Der Damm"),
        ("<script>x = 'Der Damm'</script><p>ist gebrochen", "Der Damm"),
        ("<style>/* Der Damm */</style><p>ist gebrochen", "Der Damm"),
        ("<img alt='Der Damm'><p>ist gebrochen", "Der Damm"),
        ("<p>ist gebrochen", ""),
        ("<p>ist gebrochen", " "),
        ("<p>Der Damm <script>ist gebrochen", "ist gebrochen"),
        ("<p>abc\u202edef", "abcdef"),
    ],
)
def test_other_words_are_not(page: str, line: str) -> None:
    assert place(page, line) is None


def script(value: object, ascii_only: bool) -> str:
    text = json.dumps(value, ensure_ascii=ascii_only).replace("</", "<\\/")
    return f'<html><script type="application/ld+json">{text}</script><p>Mehr dazu'


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize(
    ("body", "line"),
    [
        ('Sie rief: "Der Damm hält!"\nDann ging sie.', 'Sie rief: "Der Damm hält!" Dann ging sie.'),
        ("<p>Der Damm <b>hält</b>.</p><p>Noch.</p>", "Der Damm hält. Noch."),
        ("&lt;p&gt;Der Damm h&amp;auml;lt.&lt;/p&gt;", "Der Damm hält."),
        ("R&uuml;gen \\ Der Damm", "Rügen \\ Der Damm"),
    ],
)
def test_posts_that_stand_only_in_a_script_are_found_there(body: str, line: str, ascii_only: bool) -> None:
    page = script({"liveBlogUpdate": [{"articleBody": body}]}, ascii_only)
    assert place(page, line) == "script"


def test_no_line_joins_two_strings_of_a_script() -> None:
    page = script({"headline": "Der Damm", "articleBody": "ist gebrochen."}, False)
    assert place(page, "Der Damm") == "script"
    assert place(page, "Der Damm ist gebrochen.") is None


def test_a_script_that_is_no_json_is_no_place() -> None:
    assert place('<html><script>say("Der Damm")</script>', "Der Damm") is None


def test_meta_elements_hold_title_and_lead() -> None:
    page = '<meta name="description" content="Der Damm &amp; die Br&uuml;cke"><meta content="halten"><p>x'
    assert place(page, "Der Damm & die Brücke") == "meta"
    assert place(page, "Der Damm & die Brücke halten") is None


def test_plain_text_is_taken_as_it_is() -> None:
    assert place("Der Damm <Pegel 5> hält &amp; steht.", "Der Damm <Pegel 5> hält &amp; steht.") == "text"
    assert place("Ein <b> im Text.\n<p>", "Ein <b> im Text.", media_type="text/plain") == "text"


@pytest.mark.parametrize(
    ("body", "header"),
    [
        ("<p>Der Dämm hält – noch.".encode("windows-1252"), None),
        ("<p>Der Dämm hält – noch.".encode("windows-1252"), "text/html; charset=utf-8"),
        ("\ufeff<p>Der Dämm hält – noch.".encode(), None),
        ("\ufeff<p>Der Dämm hält – noch.".encode("utf-16"), None),
        ("<p>Der Dämm hält – noch.".encode() + b"\n<p>M\xfcnchen", None),
        ("<p>Der Dämm hält – noch.".encode("windows-1252") + "\n<p>München".encode(), None),
    ],
)
def test_encodings(body: bytes, header: str | None) -> None:
    assert place(body, "Der Dämm hält – noch.", header=header) == "text"


def test_a_declared_encoding_is_used_where_the_bytes_are_not_utf_8() -> None:
    page = '<meta charset="iso-8859-2"><p>Wałęsa sprach.'.encode("iso-8859-2")
    assert place(page, "Wałęsa sprach.") == "text"


def test_undecodable_characters_vouch_for_nothing() -> None:
    page = b'<meta charset="windows-1252"><p>Der \x81Damm'
    assert place(page, "Der \ufffdDamm") is None


def test_checked_words_can_not_be_made_without_the_check() -> None:
    source = CaptureText(Capture("x", b"<p>Der Damm", NOW))
    words = Verbatim("Der Damm", source)
    assert (words.text, words.capture_id, words.place) == ("Der Damm", source.capture_id, "text")
    with pytest.raises(SpanError):
        Verbatim("Der Deich", source)
    assert source.verbatim("Der Deich") is None


@pytest.mark.parametrize(
    "page",
    ["<div>" * 400_000, "<a <a " * 400_000, '<a b="' * 400_000, "<!--" * 500_000, '<script type="json">"\\"' * 90_000],
)
def test_hostile_pages_come_to_an_end(page: str) -> None:
    assert place("<html><p>" + page, "Der Damm") is None


@given(st.lists(st.text(st.characters(exclude_characters="<>&\ufffd", exclude_categories=["Cs", "Cc"]))))
def test_every_piece_of_the_text_is_found_and_joined_pieces_are_too(pieces: list[str]) -> None:
    source = SourceText(pieces)
    whole = " ".join("".join(pieces).split())
    assert source.holds(whole) == bool(whole)
    assert all(source.holds(word) for word in whole.split())


@given(st.text("ab ", min_size=1), st.text("ab ", min_size=1))
def test_on_plain_text_it_says_what_a_search_says(text: str, line: str) -> None:
    folded, wanted = " ".join(text.split()), " ".join(line.split())
    assert SourceText([text]).holds(line) == (bool(wanted) and wanted in folded)


def test_captures_are_taken_apart_once_until_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Archive:
        def get(self, capture_id: str) -> Capture:
            asked.append(capture_id)
            if capture_id == "none":
                raise LookupError(capture_id)
            return Capture(capture_id, f"<p>Der Damm {capture_id} hält".encode(), NOW)

    monkeypatch.setattr("sachstand.publish.check.CHARACTERS_IN_MEMORY", 35)
    texts = CaptureTexts(Archive())
    for name in ("a", "b", "a", "none", "c", "a", "b"):
        text = texts.get(name)
        assert (text is None) == (name == "none")
        assert text is None or text.place_of(f"Der Damm {name} hält") == "text"
    assert asked == ["a", "b", "none", "c", "b"]


@pytest.mark.parametrize(
    "body",
    [
        b'{"a":"' + b'\\"' * 3_000_000,
        b"[" * 5_000_000,
        b'{"a":"<![CDATA[' + b"<![CDATA[" * 500_000,
        b"<?xml version='1.0'?><newsItem>" + b"<![CDATA[" * 500_000,
        b"<?xml version='1.0'?><newsItem>" + b"<![CDATA[<p>]]>" * 300_000,
    ],
)
def test_hostile_json_and_xml_come_to_an_end(body: bytes) -> None:
    held = CaptureText(Capture("x", body, datetime(2024, 12, 5, tzinfo=UTC)))
    assert held.place_of("Ein Satz, der nirgends steht.") is None
