"""One page over HTTP: every safety rule has its test."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from tests.fetch.server import Site, answer, serving

from sachstand.config import Limits
from sachstand.errors import FetchError, ItemError
from sachstand.fetch.addresses import RefusedAddress
from sachstand.fetch.deadline import NoAnswer
from sachstand.fetch.http import USER_AGENT, HttpClient, Patience, Question, Validators

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


@pytest.mark.parametrize(
    "target", ["data:text/html,x", "ftp://k.example/", "http://me:secret@127.0.0.1/", "//", "http://["]
)
def test_a_redirect_to_what_is_not_to_be_asked_is_one_line(site: Site, client: HttpClient, target: str) -> None:
    site.pages["/a"] = answer(status=302, Location=target)
    with pytest.raises(FetchError) as found:
        client.get(site.url("/a"))
    assert "\n" not in str(found.value)
    assert set(site.paths()) == {"/a"}


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


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "compress", "gzip, gzip"])
def test_an_encoding_that_was_not_asked_for_is_told(site: Site, client: HttpClient, coding: str) -> None:
    """What is not asked for is not unpacked: it can be no bomb."""
    site.pages["/a"] = answer(b"\x0b\x02\x80", Content_Encoding=coding)
    with pytest.raises(FetchError, match=f"is packed with '{coding}', which was not asked for"):
        client.get(site.url("/a"))


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(FetchError) as caught:
        HttpClient(resolver=lambda host, port: []).get("http://nowhere.example/")
    assert "\n" not in str(caught.value)


def test_a_conditional_request_says_what_is_known(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(status=304)
    found = client.get(site.url("/a"), Question(Validators('"v1"', "Thu, 05 Dec 2024 01:40:00 GMT")))
    assert found.status == 304
    assert site.seen[0][1]["if-none-match"] == '"v1"'
    assert site.seen[0][1]["if-modified-since"] == "Thu, 05 Dec 2024 01:40:00 GMT"


@pytest.mark.parametrize("mark", ['"ü"', '"a\r\nX-Injected: 1"', '"\x00"'])
def test_a_mark_that_no_request_can_carry_is_not_asked_with(site: Site, client: HttpClient, mark: str) -> None:
    site.pages["/a"] = answer(PAGE)
    assert client.get(site.url("/a"), Question(Validators(mark, mark))).body == PAGE
    assert {"if-none-match", "if-modified-since", "x-injected"}.isdisjoint(site.seen[0][1])


def test_line_ends_in_an_address_make_no_request_of_their_own(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(status=302, Location="/b%0d%0aX-Injected:%201%0d%0a%0d%0aGET%20/d")
    client.get(site.url("/a"))
    site.pages["/a"] = answer(status=302, Location="/b\tHTTP/1.1")
    with pytest.raises(FetchError, match="leads to no address"):
        client.get(site.url("/a"))
    with pytest.raises(FetchError, match="no address"):
        client.get(site.url("/c HTTP/1.1\r\nX-Injected: 1\r\n\r\nGET /d"))
    assert all("x-injected" not in headers for _, headers in site.seen)
    assert "/d" not in site.paths()


def test_the_fragment_is_no_part_of_the_address(site: Site, client: HttpClient) -> None:
    site.pages["/a?b"] = answer(PAGE)
    assert client.get(site.url("/a?b#ref=rss")).url == site.url("/a?b")


def test_cookies_live_as_long_as_one_question(site: Site, client: HttpClient) -> None:
    site.pages["/a"] = answer(status=302, Location="/b", Set_Cookie="seen=1")
    site.pages["/b"] = answer(PAGE)
    client.get(site.url("/a"))
    client.get(site.url("/b"))
    assert [headers.get("cookie") for _, headers in site.seen] == [None, "seen=1", None]


def test_packed_bytes_that_unpack_to_nothing_end_at_the_limit(site: Site, client: HttpClient) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Encoding", "gzip")
        handler.end_headers()
        handler.wfile.write(gzip.compress(b"")[:10])
        while True:
            handler.wfile.write(b"\x00\x00\x00\xff\xff" * 2_000)

    site.pages["/a"] = endless
    with pytest.raises(ItemError, match="larger than"):
        client.get(site.url("/a"))


def test_a_bomb_in_a_file_that_is_packed_by_itself_ends_at_the_limit(site: Site, client: HttpClient) -> None:
    site.pages["/a.xml.gz"] = answer(gzip.compress(b"\0" * 20_000_000))
    with pytest.raises(ItemError, match="unpacked"):
        client.get(site.url("/a.xml.gz"))


def test_a_packed_bomb_within_a_packed_bomb_ends_at_the_limit(site: Site, client: HttpClient) -> None:
    twice = gzip.compress(gzip.compress(b"\0" * 50_000_000))
    site.pages["/a"] = answer(twice, Content_Encoding="gzip")
    with pytest.raises(ItemError, match="unpacked"):
        client.get(site.url("/a"))


def test_a_head_without_end_ends(site: Site, client: HttpClient) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            handler.wfile.write(b"X-A: " + b"b" * 1_000 + b"\r\n")

    site.pages["/a"] = endless
    with pytest.raises(FetchError, match="could not be got"):
        client.get(site.url("/a"))


def impatient() -> HttpClient:
    return HttpClient(patience=Patience(1.0, 1.0, 0.3), allowed=HOME)


def test_a_slow_head_ends_in_time(site: Site) -> None:
    """Each byte comes in time, the head never."""

    def slow(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-A: ")
        for _ in range(100):
            handler.wfile.write(b"x")
            time.sleep(0.05)

    site.pages["/a"] = slow
    with pytest.raises(NoAnswer, match=r"took longer than 0\.3 seconds"):
        impatient().get(site.url("/a"))


def test_early_answers_without_end_end_in_time(site: Site) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        while True:
            handler.wfile.write(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100)

    site.pages["/a"] = endless
    with pytest.raises(NoAnswer, match="took longer"):
        impatient().get(site.url("/a"))


def test_a_slow_redirect_after_another_ends_in_time(site: Site) -> None:
    """The patience is that of the item, not of each hop."""

    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.1)
        answer(status=302, Location="/a")(handler)

    site.pages["/a"] = slow
    with pytest.raises(NoAnswer, match="took longer"):
        impatient().get(site.url("/a"))
    assert len(site.seen) <= 4


def test_a_connection_that_is_refused_is_told_plainly() -> None:
    with pytest.raises(NoAnswer, match=r"no connection: connection refused \(check the network"):
        HttpClient(allowed=HOME).get("http://127.0.0.1:1/")


def test_a_name_that_cannot_be_looked_up_now_is_told_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", away)
    with pytest.raises(NoAnswer, match=r"news\.example cannot be looked up now \(check the network and try again"):
        HttpClient().get("http://news.example/")


def test_a_server_without_tls_is_told_plainly(site: Site, client: HttpClient) -> None:
    with pytest.raises(FetchError, match="no safe connection: "):
        client.get(site.url("/a").replace("http:", "https:"))


def test_a_certificate_of_ones_own_is_not_accepted(tmp_path: Path) -> None:
    make = shutil.which("openssl")
    if make is None:
        pytest.skip("there is no openssl to make a certificate with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = [make, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    subprocess.run([*made, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with (
        serving(context) as safe,
        pytest.raises(FetchError, match=r"its certificate is not valid: self.signed") as found,
    ):
        HttpClient(allowed=HOME).get(safe.url("/a").replace("http:", "https:"))
    assert not isinstance(found.value, NoAnswer), "another try would not help"
