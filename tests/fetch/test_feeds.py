"""The items of feeds, as they are written by good and by bad systems."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.errors import FetchError
from sachstand.fetch.feeds import MOST_ITEMS, FeedItem, is_feed, items_of
from sachstand.fetch.xml_safe import parse_xml
from sachstand.model.capture import Capture

NOW = datetime(2024, 12, 5, tzinfo=UTC)
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Küstenbote</title>{items}</channel></rss>"""
ITEM = "<item><title>Bericht {n}</title><link>{link}</link></item>"


def feed(body: bytes | str) -> Capture:
    return Capture("f", body if isinstance(body, bytes) else body.encode(), NOW, "https://k.example/feed/")


def test_rss_atom_and_json_feeds_are_known() -> None:
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="a1"/></entry></feed>'
    told = json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/j1", "title": "J"}, {"id": 3}, 4]}
    )
    rss = RSS.format(items=ITEM.format(n=1, link="https://k.example/r1"))
    found = [[item.url for item in items_of(feed(body))] for body in (atom, told, rss)]
    assert found == [["https://k.example/feed/a1"], ["https://k.example/j1"], ["https://k.example/r1"]]
    assert all(is_feed(feed(body)) for body in (atom, told, rss))
    assert not is_feed(feed("<html><body>rss</body></html>"))


LAUGHS = (
    '<?xml version="1.0"{encoding}?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;">]>'
    "<rss><channel><item><title>&l2;</title><link>https://k.example/1</link></item></channel></rss>"
)


@pytest.mark.parametrize(
    "body",
    [
        LAUGHS.format(encoding="").encode(),
        LAUGHS.format(encoding=' encoding="utf-16"').encode("utf-16"),
        b'<!DOCTYPE rss SYSTEM "http://10.0.0.1/x.dtd" [ <!ENTITY % a SYSTEM "file:///etc/passwd"> ]><rss/>',
    ],
)
def test_xml_with_entities_is_refused(body: bytes) -> None:
    with pytest.raises(FetchError, match="entities"):
        items_of(feed(body))


def test_entities_behind_a_charset_come_to_nothing() -> None:
    hidden = LAUGHS.format(encoding=' encoding="utf-7"').replace("!", "+ACE-").encode()
    assert items_of(feed(hidden)) == ()
    with pytest.raises(FetchError, match="entities"):
        parse_xml(hidden, "f", "the list")


def test_a_feed_with_50000_entries_ends() -> None:
    body = RSS.format(items="".join(ITEM.format(n=n, link=f"https://k.example/{n}") for n in range(50_000)))
    assert len(items_of(feed(body))) == MOST_ITEMS


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<rss",
        "{",
        '{"version": "https://jsonfeed.org/version/1", "items": ',
        "[" * 100_000,
        "<rss><item><link>javascript:1</link></item></rss>",
        "<rss><item><link>http://[bad</link></item></rss>",
    ],
)
def test_a_broken_feed_gives_no_items_or_one_line(body: str) -> None:
    try:
        assert items_of(feed(body)) == ()
    except FetchError as error:
        assert "\n" not in str(error)


def urls(body: bytes | str) -> list[str]:
    return [item.url for item in items_of(feed(body))]


def test_rss_1_with_its_own_namespaces() -> None:
    body = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="https://k.example/"><link>https://k.example/</link></channel>
    <item rdf:about="https://k.example/1"><title>Eins</title><link>https://k.example/1?rss</link></item>
    <item rdf:about="https://k.example/2"><title>Zwei</title></item></rdf:RDF>"""
    assert is_feed(feed(body))
    assert items_of(feed(body)) == (
        FeedItem("https://k.example/1?rss", "Eins"),
        FeedItem("https://k.example/2", "Zwei"),
    )


def test_atom_takes_the_page_and_not_the_other_links() -> None:
    body = """<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="/news/"><a:link href="/"/>
    <a:entry xml:base="mai/"><a:link rel="self" href="/self"/><a:link rel="enclosure" href="/ton.mp3"/>
    <a:link rel="alternate" href="1"/></a:entry></a:feed>"""
    assert is_feed(feed(body))
    assert urls(body) == ["https://k.example/news/mai/1"]


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("<link>https://k.example/?a=1&b=2</link>", ["https://k.example/?a=1&b=2"]),
        ("<link><![CDATA[https://k.example/?a=1&b=2]]></link>", ["https://k.example/?a=1&b=2"]),
        ("<link>https://k.example/?a=1&amp;b=2</link>", ["https://k.example/?a=1&b=2"]),
        ("<link>\n  ../1  </link>", ["https://k.example/1"]),
        ('<guid isPermaLink="true">https://k.example/2</guid>', ["https://k.example/2"]),
        ('<guid isPermaLink="false">https://k.example/2</guid>', []),
        ("<guid>tag:k.example,2024:2</guid>", []),
        ("<link>file:///etc/passwd</link>", []),
        ("<link>data:text/html,1</link>", []),
        ("<link>ftp://k.example/1</link>", []),
    ],
)
def test_where_the_address_of_an_item_stands(item: str, found: list[str]) -> None:
    assert urls(RSS.format(items=f"<item>{item}</item>")) == found


def test_prefixes_that_nobody_has_declared_cost_nothing() -> None:
    body = """<rss><channel><item><media:content><media:title>Bild</media:title></media:content><dc:date>x</dc:date>
    <atom:link rel="self" href="/self"/><title>Text</title><link>/1</link></item></channel></rss>"""
    assert items_of(feed(body)) == (FeedItem("https://k.example/1", "Text"),)


def test_a_wrong_charset_costs_no_address() -> None:
    body = RSS.format(items=ITEM.format(n="ä", link="/1") + ITEM.format(n=2, link="/2")).encode("iso-8859-1")
    assert urls(body) == ["https://k.example/1", "https://k.example/2"]


def test_titles_are_those_of_the_item_with_their_signs_written_out() -> None:
    body = """<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><media:title>Bild</media:title>
    <title>Hafen &amp;amp; Fähre&nbsp;wieder &#8222;offen&#8220;</title><link>/1</link></item></channel></rss>"""
    assert [item.title for item in items_of(feed(body))] == ["Hafen & Fähre wieder „offen“"]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_charsets(charset: str) -> None:
    declared = charset.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?><rss><item><title>Fähre</title><link>/1</link></item></rss>'
    assert is_feed(feed(text.encode(charset)))
    assert items_of(feed(text.encode(charset))) == (FeedItem("https://k.example/1", "Fähre"),)


def test_what_stands_before_the_feed_and_what_breaks_off_cost_nothing_more() -> None:
    items = ITEM.format(n=1, link="/1") + ITEM.format(n="a < b", link="/2")
    body = f"<br />\n<b>Warning</b>: unknown\n{RSS.format(items=items)}"
    assert urls(body[: body.rindex("</item>") + 9]) == ["https://k.example/1", "https://k.example/2"]


@pytest.mark.parametrize(
    "body",
    [
        b"<rss>" + b"<!DOCTYPE " * 1_000_000,
        b"<rss>" + b"<![CDATA[" * 1_000_000,
        b"<rss><channel>" + b"<a>" * 1_000_000,
        b"<rss><channel><item>" + b"<title>&" * 500_000,
        b'<?xml version="1.0" encoding="punycode"?><rss>' + b"a-" * 1_000_000,
        b"<rss>" + b"<item><link>http://a.example/</link></item>" * 200_000,
    ],
)
def test_no_feed_takes_more_than_its_size_in_time(body: bytes) -> None:
    """What takes the square of its size runs into the limit that every test has."""
    assert len(items_of(feed(body))) <= 1


@given(data=st.binary(max_size=400), cut=st.integers(0, 400), kept=st.integers(0, 400))
def test_no_bytes_make_it_fall(data: bytes, cut: int, kept: int) -> None:
    sound = RSS.format(items=ITEM.format(n=1, link="/1") + ITEM.format(n=2, link="/2")).encode()
    for body in (data, sound[:cut] + data + sound[cut + kept :], b'{"items":' + data):
        is_feed(feed(body))
        try:
            assert all(url.startswith("http") for url in urls(body))
        except FetchError as error:
            assert "\n" not in str(error)
