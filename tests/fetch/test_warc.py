"""Captures out of WARC files, whole and broken."""

from __future__ import annotations

import gzip
import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.config import Limits
from sachstand.fetch import FileFetcher
from sachstand.fetch.warc import read_warc
from sachstand.model.capture import Capture, Failure

NOW = datetime(2025, 1, 2, 3, 4, tzinfo=UTC)
DATES = ("2024-12-05T01:40:00Z", "2024-12-05T01:41:00.250Z", "2024-12-05T01:42:00Z")


def page(number: int) -> bytes:
    return f"<p>Meldung Nummer {number} von der Küste.</p>".encode() * 5


def record(kind: str, url: str, date: str, block: bytes, block_type: str) -> bytes:
    """One record, written out by hand after the standard, so that the reader is not tested against its own library."""
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789abc>\r\n"
        f"WARC-Date: {date}\r\nWARC-Target-URI: {url}\r\nContent-Type: {block_type}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(payload: bytes, headers: str = "Content-Type: text/html\r\n", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\n{headers}\r\n".encode() + payload


def warc(packed: bool = False, headers: str = "Content-Type: text/html\r\n", status: str = "200 OK") -> bytes:
    records = [record("warcinfo", "", DATES[0], b"software: test\r\n", "application/warc-fields")]
    for number, date in enumerate(DATES):
        block = answer(page(number), headers, status)
        records.append(
            record("response", f"https://k.example/{number}", date, block, "application/http;msgtype=response")
        )
    return b"".join(gzip.compress(one) if packed else one for one in records)


def read(data: bytes, most: int = 100_000) -> tuple[list[Capture], list[Failure]]:
    items = list(read_warc(iter([data[i : i + 100] for i in range(0, len(data), 100)]), "a.warc", most))
    captures = [item for item in items if isinstance(item, Capture)]
    failures = [item for item in items if isinstance(item, Failure)]
    assert len(failures) <= 1
    return captures, failures


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
    bomb = answer(gzip.compress(b"x" * 1_000_000), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")
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


def wacz(tmp_path: Path, *members: tuple[str, bytes]) -> Path:
    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members:
            archive.writestr(name, body)
    return path


def test_the_warcs_of_a_wacz_are_read(tmp_path: Path) -> None:
    path = wacz(
        tmp_path, ("datapackage.json", b"{}"), ("archive/a.warc.gz", warc(packed=True)), ("archive/b.warc", warc())
    )
    items = list(FileFetcher(lambda: NOW).fetch(str(path)))
    assert [item.url for item in items if isinstance(item, Capture)] == [
        f"https://k.example/{n}" for n in (0, 1, 2)
    ] * 2
    assert len(items) == 6


def test_a_wacz_through_a_pipe_is_read(tmp_path: Path) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    stream = Pipe(wacz(tmp_path, ("archive/a.warc", warc())).read_bytes())
    assert len(list(FileFetcher(lambda: NOW, stdin=stream).fetch("-"))) == 3


@pytest.mark.parametrize("kept", [-40, 60, 200])
def test_a_damaged_wacz_is_one_line(tmp_path: Path, kept: int) -> None:
    path = wacz(tmp_path, ("archive/a.warc", warc()))
    path.write_bytes(path.read_bytes()[:kept])
    (failure,) = FileFetcher(lambda: NOW).fetch(str(path))
    assert isinstance(failure, Failure) and "damaged" in failure.reason


def test_a_zip_without_warcs_is_one_line(tmp_path: Path) -> None:
    (failure,) = FileFetcher(lambda: NOW).fetch(str(wacz(tmp_path, ("word/document.xml", b"<x/>"))))
    assert isinstance(failure, Failure) and "no WARC file" in failure.reason
