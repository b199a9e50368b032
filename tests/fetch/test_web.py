# ruff: noqa: E501 (addresses and feeds stand in one line)
"""Pages and feeds from the network: robots.txt, pauses, retries, what has not changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from tests.fetch.server import Site, answer

from sachstand.config import Limits
from sachstand.errors import FetchError
from sachstand.fetch.feeds import MOST_ITEMS, is_feed, items_of
from sachstand.fetch.http import HttpClient, Patience, Validators
from sachstand.fetch.web import WebFetcher
from sachstand.model.capture import Capture, Failure

NOW = datetime(2024, 12, 5, tzinfo=UTC)
PAGE = b"<p>Die Faehre ist ausgelaufen.</p>"


class Waiting:
    """A clock that moves only by sleeping."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.now += seconds


@pytest.fixture
def waiting() -> Waiting:
    return Waiting()


@pytest.fixture
def client() -> Iterator[HttpClient]:
    made = HttpClient(Limits(bytes=20_000_000), Patience(2.0, 2.0, 5.0), frozenset({"127.0.0.1"}))
    yield made
    made.close()


@pytest.fixture
def web(client: HttpClient, waiting: Waiting) -> WebFetcher:
    return WebFetcher(client, lambda: NOW, monotonic=lambda: waiting.now, sleep=waiting.sleep)


def failure(items: list[Capture | Failure]) -> Failure:
    (item,) = items
    assert isinstance(item, Failure)
    return item


def test_a_page_becomes_a_capture(site: Site, web: WebFetcher) -> None:
    site.pages["/a"] = answer(status=301, Location="/b")
    site.pages["/b"] = answer(PAGE, Content_Type="text/html; charset=utf-8", ETag='"v1"')
    (capture,) = web.fetch(site.url("/a"))
    assert isinstance(capture, Capture)
    assert (capture.source, capture.url, capture.body) == (site.url("/a"), site.url("/b"), PAGE)
    assert (capture.captured, capture.media_type) == (NOW, "text/html")
    assert Validators.of(capture) == Validators('"v1"', None)


def test_what_robots_txt_does_not_permit_is_not_got(site: Site, web: WebFetcher) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /private/\n")
    site.pages["/private/a"] = answer(PAGE)
    assert "robots.txt does not permit it" in failure(list(web.fetch(site.url("/private/a")))).reason
    assert site.paths() == ["/robots.txt"]


def test_a_robots_txt_that_cannot_be_read_means_waiting(site: Site, web: WebFetcher) -> None:
    site.pages["/robots.txt"] = answer(status=503)
    site.pages["/a"] = answer(PAGE)
    assert "so the page waits" in failure(list(web.fetch(site.url("/a")))).reason
    assert site.paths() == ["/robots.txt"]


def test_no_robots_txt_permits_and_is_asked_for_once(site: Site, web: WebFetcher) -> None:
    site.pages["/a"] = answer(PAGE)
    assert len([*web.fetch(site.url("/a")), *web.fetch(site.url("/a"))]) == 2
    assert site.paths() == ["/robots.txt", "/a", "/a"]


def test_hosts_are_left_a_pause(site: Site, web: WebFetcher, waiting: Waiting) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nCrawl-delay: 7\n")
    site.pages["/a"] = answer(PAGE)
    list(web.fetch(site.url("/a")))
    list(web.fetch(site.url("/a")))
    assert waiting.slept == [7.0]


def test_a_busy_server_is_asked_again(site: Site, web: WebFetcher, waiting: Waiting) -> None:
    answers = [answer(status=503, Retry_After="12"), answer(status=429), answer(PAGE)]
    site.pages["/a"] = lambda handler: answers.pop(0)(handler)
    (capture,) = web.fetch(site.url("/a"))
    assert isinstance(capture, Capture)
    assert waiting.slept == [12.0, 2.0]


def test_a_page_that_has_not_changed_gives_nothing(site: Site, client: HttpClient, waiting: Waiting) -> None:
    site.pages["/a"] = answer(status=304)
    web = WebFetcher(client, lambda: NOW, lambda url: Validators('"v1"'), lambda: waiting.now, waiting.sleep)
    assert list(web.fetch(site.url("/a"))) == []


@pytest.mark.parametrize(("status", "reason"), [(404, "answers 404"), (410, "answers 410"), (200, "empty")])
def test_a_page_that_is_not_there_is_told(site: Site, web: WebFetcher, status: int, reason: str) -> None:
    site.pages["/a"] = answer(b"", status)
    assert reason in failure(list(web.fetch(site.url("/a")))).reason


@pytest.mark.parametrize("place", ["http://", "ftp://a.example/x", "http://10.1.2.3/"])
def test_a_place_that_cannot_be_got_is_one_line(web: WebFetcher, place: str) -> None:
    found = failure(list(web.fetch(place)))
    assert found.source == place and "\n" not in found.reason


RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Küstenbote</title>{items}</channel></rss>"""
ITEM = "<item><title>Bericht {n}</title><link>{link}</link></item>"


def feed(body: bytes | str) -> Capture:
    return Capture("f", body if isinstance(body, bytes) else body.encode(), NOW, "https://k.example/feed/")


def test_the_pages_of_a_feed_are_got(site: Site, web: WebFetcher) -> None:
    items = ITEM.format(n=1, link="/a") + ITEM.format(n=2, link="/b") + ITEM.format(n=3, link="/a")
    site.pages["/feed"] = answer(RSS.format(items=items).encode(), Content_Type="application/rss+xml")
    site.pages["/a"] = answer(PAGE)
    got = list(web.fetch(site.url("/feed")))
    assert [type(item) for item in got] == [Capture, Failure]
    assert got[0].source == site.url("/a")


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


LAUGHS = '<?xml version="1.0"{encoding}?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;">]><rss><channel>&l2;</channel></rss>'


@pytest.mark.parametrize(
    "body",
    [
        LAUGHS.format(encoding="").encode(),
        LAUGHS.format(encoding=' encoding="utf-16"').encode("utf-16"),
        LAUGHS.format(encoding=' encoding="utf-7"').replace("!", "+ACE-").encode(),
        b'<!DOCTYPE rss SYSTEM "http://10.0.0.1/x.dtd" [ <!ENTITY % a SYSTEM "file:///etc/passwd"> ]><rss/>',
    ],
)
def test_xml_with_entities_is_refused(body: bytes) -> None:
    with pytest.raises(FetchError, match="entities"):
        items_of(feed(body))


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
    ],
)
def test_a_broken_feed_gives_no_items_or_one_line(body: str) -> None:
    try:
        assert items_of(feed(body)) == ()
    except FetchError as error:
        assert "\n" not in str(error)
