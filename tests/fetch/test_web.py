"""Pages and feeds from the network: robots.txt, pauses, retries, what has not changed."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from tests.fetch.server import Site, answer

from sachstand.config import Limits
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


def earlier(url: str) -> Capture:
    return Capture(url, PAGE, NOW - timedelta(days=1), url, "text/html", (("ETag", '"v1"'),))


def test_a_page_that_has_not_changed_gives_what_is_known(site: Site, client: HttpClient, waiting: Waiting) -> None:
    site.pages["/a"] = answer(status=304)
    web = WebFetcher(client, lambda: NOW, earlier, lambda: waiting.now, waiting.sleep)
    assert list(web.fetch(site.url("/a"))) == [earlier(site.url("/a"))]
    assert site.seen[-1][1]["if-none-match"] == '"v1"'


def test_not_modified_is_no_answer_to_who_knows_nothing(site: Site, web: WebFetcher) -> None:
    site.pages["/a"] = answer(status=304)
    assert failure(list(web.fetch(site.url("/a")))).reason == "the server answers 304"


def test_the_pages_behind_a_redirect_ask_robots_txt_before_they_are_got(site: Site, web: WebFetcher) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /private/\n")
    site.pages["/a"] = answer(status=302, Location="/private/a")
    site.pages["/private/a"] = answer(PAGE)
    assert "robots.txt does not permit it" in failure(list(web.fetch(site.url("/a")))).reason
    assert site.paths() == ["/robots.txt", "/a"]


def test_cookies_hold_over_all_hops_though_robots_txt_is_asked_between_them(site: Site, waiting: Waiting) -> None:
    site.pages["/a"] = answer(status=302, Location=site.url("/consent", "localhost"), Set_Cookie="seen=1; Path=/")
    site.pages["/consent"] = answer(status=302, Location=site.url("/b"))
    site.pages["/b"] = answer(PAGE)
    client = HttpClient(allowed=frozenset({"127.0.0.1", "localhost"}), resolver=lambda host, port: ["127.0.0.1"])
    list(WebFetcher(client, lambda: NOW, monotonic=lambda: waiting.now, sleep=waiting.sleep).fetch(site.url("/a")))
    client.close()
    assert [(path, headers.get("cookie")) for path, headers in site.seen] == [
        ("/robots.txt", None),
        ("/a", None),
        ("/robots.txt", None),
        ("/consent", None),
        ("/b", "seen=1"),
    ]


def test_a_redirect_to_what_is_no_address_is_one_line(site: Site, web: WebFetcher) -> None:
    site.pages["/a"] = answer(status=302, Location="http://[")
    assert "leads to 'http://[', which is no address" in failure(list(web.fetch(site.url("/a")))).reason


def test_a_sitemap_that_is_packed_by_itself_is_read(site: Site, web: WebFetcher) -> None:
    index = f"<sitemapindex><sitemap><loc>{site.url('/news.xml.gz')}</loc></sitemap></sitemapindex>"
    pages = f"<urlset><url><loc>{site.url('/a')}</loc></url></urlset>"
    site.pages["/sitemap.xml.gz"] = answer(gzip.compress(index.encode()), Content_Type="application/x-gzip")
    site.pages["/news.xml.gz"] = answer(gzip.compress(pages.encode()), Content_Type="application/gzip")
    site.pages["/a"] = answer(PAGE)
    (capture,) = web.fetch(site.url("/sitemap.xml.gz"))
    assert (capture.source, getattr(capture, "body", b"")) == (site.url("/a"), PAGE)


def test_one_bad_item_does_not_stop_a_feed(site: Site, web: WebFetcher) -> None:
    links = ("http://[bad", "file:///etc/passwd", "http://me:secret@127.0.0.1/", site.url("/a"))
    site.pages["/feed"] = answer(RSS.format(items="".join(ITEM.format(n=1, link=link) for link in links)).encode())
    site.pages["/a"] = answer(PAGE)
    got = list(web.fetch(site.url("/feed")))
    assert [type(item) for item in got] == [Failure, Capture]
    assert "password" in getattr(got[0], "reason", "")


def test_a_long_rest_that_is_asked_for_is_not_waited_for_but_told(
    site: Site, web: WebFetcher, waiting: Waiting
) -> None:
    site.pages["/a"] = answer(status=503, Retry_After="3600")
    site.pages["/b"] = answer(PAGE)
    asked = web.ask(site.url("/a"))
    assert asked.failure is not None and asked.wait == timedelta(hours=1)
    assert "busy" in failure(list(web.fetch(site.url("/b")))).reason
    assert (site.paths(), waiting.slept) == (["/robots.txt", "/a"], [])


def test_a_feed_of_a_silent_host_does_not_wait_for_each_item(site: Site, waiting: Waiting) -> None:
    items = "".join(ITEM.format(n=n, link=f"http://127.0.0.1:1/{n}") for n in range(200))
    site.pages["/feed"] = answer(RSS.format(items=items).encode())
    asked: list[str] = []

    def resolver(host: str, port: int) -> list[str]:
        asked.append(f"{host}:{port}")
        return [host]

    client = HttpClient(allowed=frozenset({"127.0.0.1"}), resolver=resolver)
    got = list(
        WebFetcher(client, lambda: NOW, monotonic=lambda: waiting.now, sleep=waiting.sleep).fetch(site.url("/feed"))
    )
    client.close()
    assert len(got) == 200
    assert {getattr(item, "reason", "") for item in got} == {
        "robots.txt cannot be read (no connection: connection refused), so the page waits"
    }
    assert asked.count("127.0.0.1:1") == 1


def test_a_server_that_holds_the_line_is_not_asked_again(site: Site) -> None:
    """Else one slow page holds up the others three times as long."""
    site.pages["/a"] = lambda handler: time.sleep(0.5)
    clock = count(0.0, 40.0)
    client = HttpClient(patience=Patience(1.0, 0.1, 5.0), allowed=frozenset({"127.0.0.1"}))
    web = WebFetcher(client, lambda: NOW, monotonic=lambda: next(clock), sleep=lambda seconds: None)
    assert "no answer in time" in failure(list(web.fetch(site.url("/a")))).reason
    client.close()
    assert site.paths().count("/a") == 1


def test_a_host_that_falls_silent_is_left_alone_for_a_while(site: Site, waiting: Waiting) -> None:
    site.pages["/robots.txt"] = answer(status=404)
    for path in ("/a", "/b", "/c"):
        site.pages[path] = lambda handler: handler.connection.close()
    client = HttpClient(allowed=frozenset({"127.0.0.1"}))
    web = WebFetcher(client, lambda: NOW, monotonic=lambda: waiting.now, sleep=waiting.sleep)
    reasons = [failure(list(web.fetch(site.url(path)))).reason for path in ("/a", "/b", "/c")]
    client.close()
    assert reasons[2] == "the host does not answer, so the page waits"
    assert site.paths().count("/c") == 0


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


def test_the_pages_of_a_feed_are_got(site: Site, web: WebFetcher) -> None:
    items = ITEM.format(n=1, link="/a") + ITEM.format(n=2, link="/b") + ITEM.format(n=3, link="/a")
    site.pages["/feed"] = answer(RSS.format(items=items).encode(), Content_Type="application/rss+xml")
    site.pages["/a"] = answer(PAGE)
    got = list(web.fetch(site.url("/feed")))
    assert [type(item) for item in got] == [Capture, Failure]
    assert got[0].source == site.url("/a")
