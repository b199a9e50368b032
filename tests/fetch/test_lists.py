"""Sitemaps, OPML lists and feeds as lists of places; hostile XML."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sachstand.errors import FetchError
from sachstand.fetch.lists import is_list, listed_in, places_in_file
from sachstand.fetch.opml import MOST_FEEDS
from sachstand.fetch.sitemaps import MOST_PAGES
from sachstand.model.capture import Capture

NOW = datetime(2024, 12, 5, tzinfo=UTC)

NEWS = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
 <url><loc>https://bote.example/alt</loc><news:news>
   <news:publication_date>2024-12-04T08:00:00+01:00</news:publication_date><news:title>Alt</news:title></news:news></url>
 <url><image:image><image:loc>https://bote.example/bild.jpg</image:loc><image:title>Bild</image:title></image:image>
   <loc> https://bote.example/neu </loc><news:news>
   <news:publication_date>2024-12-05T08:00:00+01:00</news:publication_date>
   <news:title>F\xc3\xa4hre &amp; Hafen</news:title></news:news></url>
 <url><loc>https://bote.example/ohne-datum</loc></url>
 <url><loc>javascript:alert(1)</loc></url>
 <url><loc>https://bote.example/neu</loc></url>
</urlset>"""

INDEX = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
 <sitemap><loc>https://bote.example/2023.xml</loc><lastmod>2023-12-31</lastmod></sitemap>
 <sitemap><loc>https://bote.example/news.xml</loc><lastmod>2024-12-05T01:00:00Z</lastmod></sitemap>
</sitemapindex>"""

OPML = """<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="2.0"><head><title>Meine Quellen</title></head><body>
 <outline text="Nachrichten"><outline type="rss" text="Küstenbote" xmlUrl="https://bote.example/rss"/>
   <outline type="rss" title="Abendpost" text="AP" xmlurl="https://abendpost.example/feed"/></outline>
 <outline type="rss" text="doppelt" xmlUrl="https://bote.example/rss"/>
 <outline type="rss" text="Datei" xmlUrl="file:///etc/passwd"/>
</body></opml>""".encode("latin-1")

BOMB = b"""<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<urlset><url><loc>https://bote.example/&b;</loc></url></urlset>"""
OUTSIDE = b"""<!DOCTYPE opml SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<opml><body><outline xmlUrl="https://bote.example/&x;"/></body></opml>"""


def capture(body: bytes) -> Capture:
    return Capture("http://bote.example/list", body, NOW, "http://bote.example/list")


def urls(body: bytes) -> list[str]:
    return [item.url for item in listed_in(capture(body))]


def test_a_news_sitemap_lists_pages_newest_first() -> None:
    assert is_list(capture(NEWS))
    items = listed_in(capture(NEWS))
    assert [item.url for item in items] == [
        "https://bote.example/neu",
        "https://bote.example/alt",
        "https://bote.example/ohne-datum",
    ]
    assert [item.title for item in items] == ["Fähre & Hafen", "Alt", None]


def test_an_index_lists_sitemaps_newest_first() -> None:
    assert urls(INDEX) == ["https://bote.example/news.xml", "https://bote.example/2023.xml"]


def test_an_opml_list_names_feeds_once_and_folders_not() -> None:
    assert is_list(capture(OPML))
    assert [(item.url, item.title) for item in listed_in(capture(OPML))] == [
        ("https://bote.example/rss", "Küstenbote"),
        ("https://abendpost.example/feed", "Abendpost"),
    ]


@pytest.mark.parametrize(
    "body", [BOMB, OUTSIDE, BOMB.decode().replace("?>", ' encoding="UTF-16"?>', 1).encode("utf-16")]
)
def test_xml_with_entities_is_refused(body: bytes) -> None:
    from sachstand.fetch.xml_safe import parse_xml

    with pytest.raises(FetchError, match="declares XML entities"):
        parse_xml(body, "x", "the list")


@pytest.mark.parametrize(
    "body",
    [
        NEWS[:-40],
        b"<urlset><url><loc>https://a.example/</url></urlset>",
        b"<opml>" + b"<outline>" * 100_000,
        b"<urlset>\x00</urlset>",
    ],
)
def test_broken_xml_is_one_error(body: bytes) -> None:
    with pytest.raises(FetchError, match="broken XML"):
        listed_in(capture(body))


def test_long_lists_end_at_a_limit() -> None:
    rows = b"".join(b"<url><loc>https://bote.example/%d</loc></url>" % number for number in range(200_000))
    outlines = b"".join(b'<outline xmlUrl="https://bote.example/%d"/>' % number for number in range(100_000))
    assert len(urls(b"<urlset>" + rows + b"</urlset>")) == MOST_PAGES
    assert len(urls(b"<opml><body>" + outlines + b"</body></opml>")) == MOST_FEEDS


def test_an_empty_list_names_nothing() -> None:
    assert urls(b"<urlset/>") == []
    assert urls(b"<opml><body/></opml>") == []


def test_a_page_is_no_list() -> None:
    assert not is_list(capture(b"<html><body><p>urlset, opml und rss sind Formate.</p></body></html>"))


def test_a_list_on_the_disk_gives_its_addresses(tmp_path: Path) -> None:
    path = tmp_path / "feeds.opml"
    path.write_bytes(OPML)
    assert places_in_file(path, lambda: NOW, 10_000) == ("https://bote.example/rss", "https://abendpost.example/feed")
    path.write_text("Nur Text.")
    with pytest.raises(FetchError, match="no list of places"):
        places_in_file(path, lambda: NOW, 10_000)
