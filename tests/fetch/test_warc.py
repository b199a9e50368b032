"""Captures out of WARC files, whole and broken."""

from __future__ import annotations

import hashlib
import zlib
from base64 import b32encode
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fetch.warcs import (
    BEFORE,
    DATES,
    EMPTY,
    NOW,
    SAME,
    answer,
    chunked,
    packed_bytes,
    page,
    read,
    record,
    response,
    revisit,
    wacz,
    warc,
)

from sachstand.archive import WarcArchive
from sachstand.config import Limits
from sachstand.fetch import FileFetcher
from sachstand.model.capture import Capture, Failure


@pytest.mark.parametrize("packed", [False, True])
def test_address_and_original_time_are_kept(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(warc(packed))
    items = list(FileFetcher(lambda: NOW).fetch(str(path)))
    found = [(item.url, item.body, item.captured) for item in items if isinstance(item, Capture)]
    assert found == [
        ("https://k.example/0", page(0), datetime(2024, 12, 5, 1, 40, tzinfo=UTC)),
        ("https://k.example/1", page(1), datetime(2024, 12, 5, 1, 41, 0, 250_000, tzinfo=UTC)),
        ("https://k.example/2", page(2), datetime(2024, 12, 5, 1, 42, tzinfo=UTC)),
    ]
    assert len(items) == 3


def test_a_warc_over_the_limit_of_one_capture_is_read_record_by_record(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(warc(packed=False))
    assert path.stat().st_size > 1_200
    assert len(list(FileFetcher(lambda: NOW, Limits(bytes=1_200)).fetch(str(path)))) == 3


@pytest.mark.parametrize("packed", [False, True])
def test_a_warc_cut_in_the_middle_gives_what_is_whole_and_one_line(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(warc(packed)[:-150])
    items = list(FileFetcher(lambda: NOW).fetch(str(path)))
    assert [type(item) for item in items] == [Capture, Capture, Failure]
    assert "2 whole captures were read" in items[-1].reason if isinstance(items[-1], Failure) else False


@pytest.mark.parametrize("wrong", [b"5", b"100", b"400", b"1200", b"99999999999", b"-5", b"abc", b"9" * 400])
def test_a_wrong_length_costs_one_record(wrong: bytes) -> None:
    data = warc(packed=False)
    head, tail = data.split(b"WARC-Target-URI: https://k.example/1\r\n")
    length = tail.split(b"Content-Length: ", 1)[1].split(b"\r\n", 1)[0]
    tail = tail.replace(b"Content-Length: " + length, b"Content-Length: " + wrong, 1)
    captures, failures = read(head + b"WARC-Target-URI: https://k.example/1\r\n" + tail)
    found = [capture.url for capture in captures]
    assert found[0] == "https://k.example/0"
    assert "https://k.example/1" not in found
    assert len(failures) == 1
    if len(wrong) < 4:
        assert found[-1] == "https://k.example/2"


def test_a_record_over_the_limit_is_left_out() -> None:
    captures, failures = read(warc(packed=False), most=150)
    assert captures == []
    assert "larger than 150 bytes" in failures[0].reason


def test_a_compressed_body_is_unpacked_up_to_the_limit() -> None:
    bomb = answer(packed_bytes(b"x" * 1_000_000), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
    data = record("response", "https://k.example/b", DATES[0], bomb, "application/http;msgtype=response")
    captures, failures = read(data, most=50_000)
    assert captures == []
    assert "unpacks to more than 50,000 bytes" in failures[0].reason


def test_pictures_and_scripts_are_left_alone() -> None:
    captures, failures = read(warc(headers="Content-Type: image/png\r\n"))
    assert captures == []
    assert "holds no page" in failures[0].reason


def test_pages_that_were_not_found_are_left_alone() -> None:
    captures, _ = read(warc(status="404 Not Found"))
    assert captures == []


def test_a_resource_record_is_a_page() -> None:
    captures, failures = read(record("resource", "https://k.example/r", DATES[0], page(7), "text/html"))
    assert [capture.body for capture in captures] == [page(7)]
    assert failures == []


@pytest.mark.parametrize("tail", [b"", b"\0" * 300, b"\r\n\r\n" * 50, b"Content-Length: 5\r\n\r\nabcde"])
def test_garbage_after_the_magic_ends_in_one_line(tail: bytes) -> None:
    captures, failures = read(b"WARC/1.0\r\n" + tail)
    assert captures == []
    assert len(failures) == 1


@given(data=st.binary(max_size=600), cut=st.integers(0, 2_000), kept=st.integers(0, 2_000))
def test_no_bytes_make_it_fall(data: bytes, cut: int, kept: int) -> None:
    sound = warc(packed=False)
    read(sound[:cut] + data + sound[cut + kept :])


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (page(1), ""),
        (chunked(page(1)), "Transfer-Encoding: chunked\r\n"),
        (page(1), "Transfer-Encoding: chunked\r\n"),
        (packed_bytes(page(1)), "Content-Encoding: gzip\r\n"),
        (packed_bytes(page(1)), "content-encoding: GZIP\r\n"),
        (chunked(packed_bytes(page(1))), "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
        (page(1), "Content-Encoding: gzip\r\n"),
        (zlib.compress(page(1)), "Content-Encoding: deflate\r\n"),
        (zlib.compress(page(1))[2:-4], "Content-Encoding: deflate\r\n"),
        (brotli.compress(page(1)), "Content-Encoding: br\r\n"),
        (page(1), "Content-Encoding: br\r\n"),
        (brotli.compress(packed_bytes(page(1))), "Content-Encoding: gzip, br\r\n"),
    ],
)
def test_bodies_are_read_as_they_came_over_the_wire_and_as_programs_unpack_them(body: bytes, headers: str) -> None:
    captures, failures = read(response(body, headers))
    assert ([capture.body for capture in captures], failures) == ([page(1)], [])


@pytest.mark.parametrize(
    ("body", "coding", "reason"),
    [
        (brotli.compress(b"x" * 100_000_000, quality=5), "br", "unpacks to more than 50,000 bytes"),
        (zlib.compress(b"x" * 10_000_000), "deflate", "unpacks to more than 50,000 bytes"),
        (packed_bytes(packed_bytes(b"x" * 100_000_000)), "gzip, gzip", "unpacks to more than 50,000 bytes"),
        (brotli.compress(page(1))[:-3], "br", "is packed with Brotli and cut off"),
        (packed_bytes(page(1))[:-9], "gzip", "the gzip file is cut off"),
        (b"(\xb5/\xfd\x04\x00", "zstd", "is packed with 'zstd', which is not read"),
    ],
)
def test_bombs_and_broken_packings_are_told(body: bytes, coding: str, reason: str) -> None:
    captures, failures = read(response(body, f"Content-Encoding: {coding}\r\n"), most=50_000)
    assert captures == []
    assert f"the record at byte 0 {reason}" in failures[0].reason


def test_wget_writes_addresses_in_angle_brackets() -> None:
    captures, _ = read(response(page(1), "", url="<https://k.example/a>"))
    assert [capture.url for capture in captures] == ["https://k.example/a"]


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        ("http://[bad", "http://[bad"),
        ("http://k.example/<b>", "http://k.example/<b>"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
    ],
)
def test_addresses_are_kept_as_they_are_and_only_those_of_the_web(stated: str, url: str | None, tmp_path: Path) -> None:
    captures, _ = read(response(page(1), "", url=stated))
    assert [capture.url for capture in captures] == ([] if url is None else [url])
    archive = WarcArchive(tmp_path / "captures", write=True)
    for capture in captures:
        archive.keep(replace(capture, request=(("Host", "x"),) if "[" not in stated else ()))
        assert archive.get(capture.id) == capture
    archive.close()


def test_names_of_headers_may_be_written_in_any_case() -> None:
    data = warc()
    for name in (b"WARC-Type", b"WARC-Date", b"WARC-Target-URI", b"Content-Length"):
        data = data.replace(name, name.lower())
    assert read(data) == read(warc())


@pytest.mark.parametrize(
    ("kind", "url", "block_type"),
    [
        ("metadata", "https://k.example/a", "application/warc-fields"),
        ("conversion", "https://k.example/a", "text/plain"),
        ("request", "https://k.example/a", "application/http;msgtype=request"),
        ("resource", "urn:text:https://k.example/a", "text/plain"),
        ("resource", "metadata://gnu.org/software/wget/warc/wget.log", "text/plain"),
        ("response", "dns:k.example", "text/dns"),
    ],
)
def test_what_crawlers_write_beside_pages_is_left_alone(kind: str, url: str, block_type: str) -> None:
    captures, failures = read(record(kind, url, DATES[0], b"GET / HTTP/1.1\r\n\r\n", block_type) + warc())
    assert (len(captures), failures) == (3, [])


@pytest.mark.parametrize("form", ["sha1", "SHA-1", "sha256", "sha256-hex", "md5"])
def test_bytes_are_compared_with_their_digest(form: str) -> None:
    name = form.removesuffix("-hex")
    found = hashlib.new(name.replace("-", "").lower(), answer(page(1), "Content-Type: text/html\r\n"))
    value = found.hexdigest() if form.endswith("hex") else b32encode(found.digest()).decode()
    data = response(page(1), "", f"WARC-Block-Digest: {name}:{value}\r\n")
    assert [capture.body for capture in read(data)[0]] == [page(1)]
    captures, failures = read(data.replace(b"Meldung", b"meldung", 1) + warc())
    assert len(captures) == 3
    assert "the record at byte 0 does not fit its digest" in failures[0].reason


def test_a_digest_of_an_unknown_kind_is_passed_over() -> None:
    assert len(read(response(page(1), "", "WARC-Block-Digest: crc32:1234\r\n"))[0]) == 1


@pytest.mark.parametrize(
    ("block", "more"),
    [
        (answer(b""), SAME),
        (answer(b""), SAME + EMPTY),
        (b"", SAME),
        (answer(b"", "", "304 Not Modified"), BEFORE),
        (answer(b""), SAME.replace("3EF8GZ", "3ef8gz")),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_revisit_has_the_bytes_of_the_record_that_it_names(block: bytes, more: str, first: bool) -> None:
    original, later = response(page(1), "", SAME), revisit("https://k.example/b", DATES[1], block, more)
    captures, failures = read(original + later if first else later + original)
    assert [(one.url, one.body, one.captured.minute) for one in captures] == [
        ("https://k.example/a", page(1), 40),
        ("https://k.example/b", page(1), 41),
    ]
    assert failures == []


def test_a_revisit_of_what_is_not_in_the_file_is_told() -> None:
    captures, failures = read(warc() + revisit("https://k.example/b", DATES[1], answer(b""), SAME) * 2)
    assert len(captures) == 3
    assert "of 2 captures it says that the page is as before" in failures[0].reason


@pytest.mark.parametrize(
    "block",
    [answer(b"", "Content-Type: image/png\r\n"), answer(b"", "", "301 Moved"), answer(b"", "", "404 Not Found")],
)
def test_a_revisit_of_what_is_no_page_is_left_alone(block: bytes) -> None:
    _, failures = read(warc() + revisit("https://k.example/b", DATES[1], block, SAME))
    assert failures == []


def test_a_zip_without_warcs_is_one_line(tmp_path: Path) -> None:
    (failure,) = FileFetcher(lambda: NOW).fetch(str(wacz(tmp_path, ("word/document.xml", b"<x/>"))))
    assert isinstance(failure, Failure) and "no WARC file" in failure.reason
