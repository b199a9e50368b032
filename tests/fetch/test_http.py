"""One page over HTTP: every safety rule has its test."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from tests.fetch.server import Site, answer

from sachstand.config import Limits
from sachstand.errors import FetchError, ItemError
from sachstand.fetch.addresses import RefusedAddress
from sachstand.fetch.http import USER_AGENT, HttpClient, Patience, Validators

HOME = frozenset({"127.0.0.1"})
PAGE = b"<p>Die Faehre ist ausgelaufen.</p>"


@pytest.fixture
def client() -> Iterator[HttpClient]:
    made = HttpClient(Limits(bytes=100_000), Patience(2.0, 2.0, 5.0), HOME)
    yield made
    made.close()


def test_a_page_is_got_with_a_truthful_user_agent(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(PAGE, Content_Type="text/html; charset=utf-8")
    found = client.get(site.url("/a"))
    assert (found.status, found.body, found.url) == (200, PAGE, site.url("/a"))
    assert site.seen[0][1]["user-agent"] == USER_AGENT
    assert USER_AGENT.startswith("Sachstand/")


def test_gzip_is_unpacked(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(gzip.compress(PAGE), Content_Encoding="gzip")
    assert client.get(site.url("/a")).body == PAGE


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://a.example/",
        "gopher://a.example",
        "javascript:1",
        "//a.example",
        "http://",
        "http://[",
        "",
    ],
)
def test_only_http_and_https_are_got(client: HttpClient, url: str) -> None:
    with pytest.raises(FetchError):
        client.get(url)


def test_addresses_with_a_password_are_refused(client: HttpClient) -> None:
    with pytest.raises(FetchError, match="password"):
        client.get("http://user:secret@a.example/")


def test_this_machine_is_refused_unless_it_is_named(site: Site) -> None:
    site.pages["/a"] = answer(PAGE)
    with pytest.raises(RefusedAddress, match="not a public address"):
        HttpClient().get(site.url("/a"))
    assert site.seen == []


@pytest.mark.parametrize("host", ["localhost", "0.0.0.0", "[::1]", "2130706433", "127.1"])
def test_other_spellings_of_this_machine_are_refused(site: Site, host: str) -> None:
    with pytest.raises(ItemError):
        HttpClient(patience=Patience(1.0, 1.0, 2.0)).get(site.url("/a", host))
    assert site.seen == []


@pytest.mark.parametrize(
    "target",
    [
        "http://localhost:{port}/b",
        "http://169.254.169.254/latest",
        "http://10.0.0.1/",
        "http://[::ffff:127.0.0.1]:{port}/b",
    ],
)
def test_a_redirect_into_a_private_network_is_refused(site: Site, client: HttpClient, target: str) -> None:
    site.pages["/a"] = answer(status=302, Location=target.format(port=site.port))
    with pytest.raises(RefusedAddress):
        client.get(site.url("/a"))
    assert site.paths() == ["/a"]


def test_a_redirect_to_another_scheme_is_refused(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(status=302, Location="file:///etc/passwd")
    with pytest.raises(FetchError, match="no http"):
        client.get(site.url("/a"))


def test_redirects_are_followed_and_the_final_address_kept(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(status=301, Location="/b?x=1")
    site.pages["/b?x=1"] = answer(PAGE)
    assert client.get(site.url("/a")).url == site.url("/b?x=1")


def test_an_endless_redirect_ends(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(status=302, Location="/a")
    with pytest.raises(FetchError, match="more than 10 redirects"):
        client.get(site.url("/a"))
    assert len(site.seen) == 11


def test_a_proxy_setting_is_not_used(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, site.url(""))
    with pytest.raises(RefusedAddress):
        HttpClient().get("http://10.0.0.1/secret")
    assert site.seen == []


def test_a_body_over_the_limit_ends(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(b"x" * 100_001)
    with pytest.raises(ItemError, match="larger than 100,000 bytes"):
        client.get(site.url("/a"))


def test_an_endless_body_ends_at_the_limit(site: Site, client: HttpClient) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b"x" * 10_000)

    site.pages["/a"] = endless
    with pytest.raises(ItemError, match="larger than"):
        client.get(site.url("/a"))


def test_a_decompression_bomb_ends_at_the_limit(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(gzip.compress(b"\0" * 20_000_000), Content_Encoding="gzip")
    with pytest.raises(ItemError, match="unpacked"):
        client.get(site.url("/a"))


def test_a_slow_body_ends_in_time(site: Site) -> None:
    def slow(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b"x")
            time.sleep(0.05)

    site.pages["/a"] = slow
    with pytest.raises(FetchError, match=r"took longer than 0\.3 seconds"):
        HttpClient(patience=Patience(1.0, 1.0, 0.3), allowed=HOME).get(site.url("/a"))


def test_a_silent_server_ends_in_time(site: Site) -> None:
    site.pages["/a"] = lambda handler: time.sleep(1.0)
    with pytest.raises(FetchError, match="no answer in time"):
        HttpClient(patience=Patience(1.0, 0.2, 5.0), allowed=HOME).get(site.url("/a"))


def test_truncated_gzip_is_told(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(gzip.compress(PAGE * 50)[:-9], Content_Encoding="gzip")
    with pytest.raises(FetchError, match="cut off"):
        client.get(site.url("/a"))


def test_an_encoding_that_was_not_asked_for_is_told(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(b"\x0b\x02\x80", Content_Encoding="br")
    with pytest.raises(FetchError, match="'br'"):
        client.get(site.url("/a"))


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(FetchError) as caught:
        HttpClient(resolver=lambda host, port: []).get("http://nowhere.example/")
    assert "\n" not in str(caught.value)


def test_a_conditional_request_says_what_is_known(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(status=304)
    found = client.get(site.url("/a"), Validators('"v1"', "Thu, 05 Dec 2024 01:40:00 GMT"))
    assert found.status == 304
    assert site.seen[0][1]["if-none-match"] == '"v1"'
    assert site.seen[0][1]["if-modified-since"] == "Thu, 05 Dec 2024 01:40:00 GMT"
