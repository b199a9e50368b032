"""ninjs and NewsML-G2: what an item states, and what does not pass for one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read import agency_items as items

from sachstand.errors import ReadError
from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Dated, Document
from sachstand.publish.check import CaptureText
from sachstand.read import PageReader

NOW = datetime(2024, 12, 5, tzinfo=UTC)
TEXT = f"{items.FIRST}\n\n{items.SECOND}"
FORMATS = {
    "ninjs 1": items.ninjs(items.NINJS_1),
    "ninjs 1, text": items.ninjs({name: value for name, value in items.NINJS_1.items() if name != "body_xhtml"}),
    "ninjs 2": items.ninjs(items.NINJS_2),
    "ninjs, UTF-8": json.dumps(items.NINJS_1, ensure_ascii=False, indent=1).encode(),
    "nitf": items.newsml(items.NITF),
    "xhtml": items.newsml(items.INLINE_XHTML),
    "text": items.newsml(items.INLINE_TEXT),
    "html in CDATA": items.newsml(items.INLINE_HTML),
}


def capture(body: bytes, media_type: str | None = None) -> Capture:
    return Capture("item", body, NOW, None, media_type)


def read(body: bytes, media_type: str | None = None) -> tuple[Document, ...]:
    return PageReader(load).read(capture(body, media_type))


def stamp(dated: Dated) -> tuple[str, str]:
    assert dated.when is not None
    assert dated.when.earliest is not None
    return dated.when.earliest.astimezone(UTC).isoformat(), dated.evidence


@pytest.mark.parametrize("name", FORMATS)
def test_the_text_and_the_title_are_the_items_own(name: str) -> None:
    document = read(FORMATS[name])[0]
    assert (document.text, document.title) == (TEXT, "Reederei stellt neue Fähre vor")
    assert (document.kind, document.language, len(document.entries)) == ("article", "de", 1)


@pytest.mark.parametrize("name", FORMATS)
def test_every_line_stands_in_the_bytes(name: str) -> None:
    held = CaptureText(capture(FORMATS[name]))
    for line in (items.FIRST, items.SECOND, "Reederei stellt neue Fähre vor", "Schiff fahre ab März nach Lund, sagte"):
        assert held.place_of(line) is not None, line
    for line in ("Die Reederei hat am Mittwoch", f"{items.SECOND} {items.FIRST}", "Marz nach Lund"):
        assert held.place_of(line) is None, line


def test_times_with_their_evidence() -> None:
    first, second, third = (read(items.ninjs(one))[0] for one in (items.NINJS_1, items.NINJS_2, items.NINJS_3))
    assert stamp(first.published) == ("2024-12-03T13:05:00+00:00", "ninjs:firstcreated")
    assert stamp(first.modified) == ("2024-12-03T14:40:00+00:00", "ninjs:versioncreated")
    assert stamp(second.published) == ("2024-12-03T13:05:00+00:00", "ninjs:contentcreated")
    assert stamp(third.published) == ("2024-12-03T13:05:00+00:00", "ninjs:versioncreated")
    item = read(items.newsml(items.NITF))[0]
    assert stamp(item.published) == ("2024-12-03T13:05:00+00:00", "newsml:firstCreated")
    assert stamp(item.modified) == ("2024-12-03T14:40:00+00:00", "newsml:versionCreated")


def test_a_later_version_alone_says_nothing_of_its_publication() -> None:
    later = {name: value for name, value in items.NINJS_1.items() if name != "firstcreated"}
    document = read(items.ninjs(later))[0]
    assert document.published.when is None
    assert document.modified.when is not None


def test_a_time_after_the_capture_is_not_taken() -> None:
    document = read(items.ninjs(items.NINJS_1 | {"firstcreated": "2031-01-01T00:00:00Z"}))[0]
    assert document.published.when is None
    assert "later than the capture" in document.published.evidence


def test_agency_authors_and_credits() -> None:
    first, second, third = (read(items.ninjs(one))[0] for one in (items.NINJS_1, items.NINJS_2, items.NINJS_3))
    assert (first.agency, first.outlet, first.authors) == ("dpa", "dpa", ("Max Muster",))
    assert (second.agency, second.authors) == ("AFP", ("Max Muster", "Eva Beispiel"))
    assert [credit.name for credit in second.credits] == ["AFP", "dpa"], "the dateline credits a second one"
    assert (third.agency, third.authors) == ("Küstenagentur", ())
    item = read(items.newsml(items.NITF))[0]
    assert (item.agency, item.outlet, item.authors) == ("dpa", "dpa", ("Max Muster",))


def test_a_cancelled_item_says_so() -> None:
    assert read(items.ninjs(items.NINJS_3))[0].notes == ("the agency has cancelled this item",)
    assert read(items.ninjs(items.NINJS_1))[0].notes == ()


def test_texts_that_are_sent_along_and_references_of_a_package_are_teasers() -> None:
    report, teaser = read(items.ninjs(items.NINJS_2))
    assert (teaser.title, teaser.url) == ("Hafen wird ausgebaut", "https://agentur.example/items/4700")
    assert (teaser.teaser_of, teaser.id) == (report.id, f"{report.id}.1")


def test_a_package_is_what_describes_it_and_its_references_are_teasers() -> None:
    with pytest.raises(ReadError, match="without text"):
        read(items.PACKAGE)
    said = "An der Küste wird ein Hafen ausgebaut, und eine Reederei hat eine neue Fähre vorgestellt."
    body = items.PACKAGE.decode().replace("</headline>", f"</headline><description>{said}</description>")
    report, first, second = read(body.encode())
    assert (report.text, report.agency) == (said, "dpa")
    assert (first.title, first.url) == ("Reederei stellt neue Fähre vor", None)
    assert (second.title, second.url) == ("Hafen wird ausgebaut", "https://agentur.example/items/4700")
    assert second.text == "Der Hafen von Kielstadt wird größer."


def test_a_message_with_several_items_gives_a_report_for_each() -> None:
    two = items.news_item(items.INLINE_TEXT) + items.news_item(items.NITF, guid="urn:newsml:agentur.example:4712")
    body = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{two}</itemSet></newsMessage>'
    one, other = read(body.encode())
    assert (one.text, other.text) == (TEXT, TEXT)
    assert (one.id, other.id, other.teaser_of) == (one.capture_id, f"{one.capture_id}.1", None)
    three = read(items.ninjs([items.NINJS_1, items.NINJS_2]))
    assert [document.teaser_of for document in three] == [None, None, three[1].id]


def test_latin_1_in_xml_is_read_and_checked() -> None:
    body = items.newsml(items.INLINE_XHTML).decode().replace('"UTF-8"', '"ISO-8859-1"')
    body = body.replace("«", "&#171;").replace("»", "&#187;")
    document = read(body.encode("latin-1"))[0]
    assert document.text == TEXT
    assert CaptureText(capture(body.encode("latin-1"))).place_of(items.SECOND) is not None


BOMB = b'<?xml version="1.0"?><!DOCTYPE newsItem [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><newsItem>&b;</newsItem>'


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (items.ninjs(items.NINJS_1)[:-20], "broken JSON"),
        (b"[" * 200_000, "broken JSON"),
        (b'{"a": 1}', "no ninjs item"),
        (b"[1, 2, 3]", "no ninjs item"),
        (b'{"uri": 7, "headline": {}, "bodies": "x"}', "no ninjs item"),
        (items.ninjs([items.NINJS_1] * 201), "more than 200 items"),
        (b'{"uri": "x", "headline": "Nur ein Titel", "language": "de"}', "no report"),
        (items.newsml(items.NITF)[:-60], "broken XML"),
        (items.newsml("<inlineXML>" + "<p>" * 20_000 + "</inlineXML>"), "broken XML"),
        (BOMB, "declares XML entities"),
        (items.newsml('<remoteContent href="https://agentur.example/bild.jpg"/>'), "without text"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel><item/></channel></rss>', "lists reports"),
    ],
)
def test_bad_items_are_one_error(body: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read(body, "application/json")


@pytest.mark.parametrize(
    "wrong",
    [
        {"headline": ["x"], "headlines": [7, None, {"value": 3}]},
        {"bodies": [7, {"value": {}}, {"contenttype": 3, "value": "Text"}]},
        {"infosources": "x", "associations": {"a": 7, "b": {"type": "text"}}, "by": 7},
        {"versioncreated": 12, "firstcreated": "gestern", "language": 3},
    ],
)
def test_wrong_types_in_an_item_do_no_harm(wrong: dict[str, Any]) -> None:
    document = read(items.ninjs(items.NINJS_1 | wrong))[0]
    assert document.text == TEXT


def test_a_plain_text_that_begins_with_a_bracket_is_a_plain_text() -> None:
    text = "[Aktualisiert] Die Reederei hat am Dienstag in Kielstadt eine neue Fähre vorgestellt, wie sie mitteilte."
    assert "neue Fähre vorgestellt" in read(text.encode())[0].text
    assert CaptureText(capture(text.encode())).place_of("in Kielstadt eine neue Fähre") == "text"


@given(st.sampled_from(sorted(FORMATS)), st.integers(0, 3_000), st.binary(max_size=6), st.booleans())
@settings(max_examples=60)
def test_damaged_items_end_in_a_text_or_in_one_error(name: str, at: int, bytes_: bytes, cut: bool) -> None:
    body = FORMATS[name]
    damaged = body[:at] + bytes_ + (b"" if cut else body[at + len(bytes_) :])
    try:
        documents = read(damaged)
    except ReadError:
        return
    assert documents[0].text.strip()
    CaptureText(capture(damaged)).place_of(items.FIRST)
