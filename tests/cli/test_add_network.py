"""`sachstand add` of every kind of place on the network, against a server on this machine."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Ran, Run
from tests.cli.live_page import FERRY, HARBOUR, article, feed, live_page
from tests.fetch.server import Site, answer, serving

from sachstand.archive import WarcArchive
from sachstand.fetch import politeness

PAGE = article("Neue Fähre", "Die Reederei hat am 5. Dezember 2024 in Kielstadt eine neue Fähre vorgestellt.")
SITEMAP = "<urlset><url><loc>{}</loc></url></urlset>"
INDEX = "<sitemapindex><sitemap><loc>{}</loc></sitemap></sitemapindex>"
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Fähre</title><link href="/a"/></entry></feed>'
RSS_1 = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
    '<item rdf:about="{0}"><title>Fähre</title><link>{0}</link></item></rdf:RDF>'
)
MHTML = (
    b"MIME-Version: 1.0\r\nSnapshot-Content-Location: https://bote.example/a\r\n"
    b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n'
    b"Content-Transfer-Encoding: 8bit\r\nContent-Location: https://bote.example/a\r\n\r\n" + PAGE + b"\r\n--b--\r\n"
)


def warc() -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789abc>\r\n"
        "WARC-Date: 2024-12-05T01:40:00Z\r\nWARC-Target-URI: https://bote.example/a\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def wacz() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("archive/a.warc.gz", gzip.compress(warc()))
    return file.getvalue()


def bodies(site: Site) -> dict[str, bytes]:
    page = site.url("/a")
    told = {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": page}]}
    return {
        "page": PAGE,
        "gzip": gzip.compress(PAGE),
        "rss 2.0": feed(page),
        "rss 1.0": RSS_1.format(page).encode(),
        "atom": ATOM.encode(),
        "json feed": json.dumps(told).encode(),
        "sitemap": SITEMAP.format(page).encode(),
        "index of packed sitemaps": gzip.compress(INDEX.format(site.url("/sitemap.xml.gz")).encode()),
        "opml": f'<opml version="2.0"><body><outline xmlUrl="{site.url("/rss")}"/></body></opml>'.encode(),
        "warc": warc(),
        "warc.gz": gzip.compress(warc()),
        "wacz": wacz(),
        "mhtml": MHTML,
    }


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr(politeness, "PAUSE", 0.0)
    with serving() as running:
        running.pages["/a"] = answer(PAGE, Content_Type="text/html; charset=utf-8", ETag='"1"')
        running.pages["/rss"] = answer(feed(running.url("/a")))
        running.pages["/sitemap.xml.gz"] = answer(gzip.compress(SITEMAP.format(running.url("/a")).encode()))
        yield running


@pytest.fixture
def add(run: Run) -> Run:
    def ran(*arguments: str | Path) -> Ran:
        return run("add", "--allow-host", "127.0.0.1", *arguments)

    return ran


KINDS = [
    "page",
    "gzip",
    "rss 2.0",
    "rss 1.0",
    "atom",
    "json feed",
    "sitemap",
    "index of packed sitemaps",
    "opml",
    "warc",
    "warc.gz",
    "wacz",
    "mhtml",
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_taken_from_an_address_and_from_a_file(
    kind: str, site: Site, add: Run, run: Run, tmp_path: Path
) -> None:
    body = bodies(site)[kind]
    site.pages["/place"] = answer(body)
    ran = add(site.url("/place"))
    assert (ran.code, ran.err) == (0, "")
    (document,) = run("export", "--what", "documents").objects
    assert document["title"] == "Neue Fähre"

    file = tmp_path / "place.bin"
    file.write_bytes(body.replace(b'href="/a"', f'href="{site.url("/a")}"'.encode()))
    ran = add("--record", tmp_path / "second", file)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("1 added")


def test_what_was_archived_keeps_its_time_and_address(site: Site, add: Run, record: Path) -> None:
    site.pages["/place"] = answer(wacz())
    add(site.url("/place"))
    (capture,) = WarcArchive(record / "captures").captures()
    assert (capture.url, f"{capture.captured:%Y-%m-%dT%H:%M}") == ("https://bote.example/a", "2024-12-05T01:40")
    assert capture.source == site.url("/place")


def test_a_page_that_is_known_is_got_only_if_it_has_changed(site: Site, add: Run, record: Path) -> None:
    add(site.url("/a"))
    site.pages["/a"] = answer(status=304)
    ran = add(site.url("/rss"))
    assert (ran.code, ran.out.splitlines()[0]) == (0, "1 known already")
    assert site.seen[-1][1]["if-none-match"] == '"1"'
    site.pages["/a"] = answer(PAGE.replace(b"eine neue", b"keine neue"), Content_Type="text/html")
    assert add(site.url("/a")).out.startswith("1 added")
    assert len(WarcArchive(record / "captures").ids()) == 2


def test_what_was_removed_comes_back_though_it_has_not_changed(site: Site, add: Run, run: Run) -> None:
    add(site.url("/a"))
    run("remove", site.url("/a"))
    site.pages["/a"] = answer(status=304)
    add(site.url("/a"))
    assert len(run("export", "--what", "documents").objects) == 1


def test_request_and_answer_are_kept_and_other_tools_find_them(site: Site, add: Run, record: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    add(site.url("/a"))
    with (record / "captures" / "captures-000001.warc.gz").open("rb") as file:
        kinds = {one.rec_type: one.http_headers for one in ArchiveIterator(file)}
    assert set(kinds) == {"warcinfo", "request", "response"}
    assert kinds["request"].get_header("User-Agent").startswith("Sachstand/")
    assert kinds["request"].statusline == "/a HTTP/1.1"


FAULTS = {
    "/gone": (answer(status=410), "the server answers 410 (has taken the page away)"),
    "/busy": (answer(status=503, Retry_After="3600"), "the server answers 503 (try again later)"),
    "/loop": (answer(status=302, Location="/loop"), "more than 10 redirects"),
    "/out": (answer(status=302, Location="http://10.0.0.1/"), "10.0.0.1, which is not a public address"),
    "/file": (answer(status=302, Location="file:///etc/passwd"), "which is no http(s) address"),
    "/empty": (answer(b" "), "the page is empty"),
    "/bomb": (answer(gzip.compress(b"\0" * 60_000_000), Content_Encoding="gzip"), "is larger than 52,428,800 bytes"),
    "/laughs": (answer(b'<!DOCTYPE a [<!ENTITY b "c">]><rss><channel/></rss>'), "declares XML entities"),
    "/nothing": (answer(b"<rss><channel/></rss>"), "the list names no page"),
    "/binary": (answer(bytes(range(256)) * 9), "neither text nor HTML"),
    "/zip": (answer(b"PK\3\4" + b"\0" * 90), "the WACZ file is damaged"),
}


@pytest.mark.parametrize("path", sorted(FAULTS))
def test_each_fault_is_one_clear_line_and_the_rest_goes_on(path: str, site: Site, add: Run) -> None:
    site.pages[path], reason = FAULTS[path]
    other = "http://127.0.0.1:1/" if path == "/busy" else site.url("/a")
    ran = add(site.url(path), other)
    assert ran.code == 1
    assert ran.complaints[0].startswith(f"sachstand: {site.url(path)}: ")
    assert reason in ran.complaints[0]
    assert ran.out.startswith("1 added, 1 failed" if path != "/busy" else "2 failed")


def test_a_liveblog_is_read_entry_by_entry(site: Site, add: Run, run: Run) -> None:
    site.pages["/live"] = answer(live_page(FERRY, HARBOUR), Content_Type="text/html")
    assert add(site.url("/live")).code == 0
    (document,) = run("export", "--what", "documents").objects
    assert (document["kind"], len(document["entries"])) == ("liveblog", 2)
