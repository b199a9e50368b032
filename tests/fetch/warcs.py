"""WARC and WACZ files for the tests, written out by hand after the standard."""

from __future__ import annotations

import gzip
import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from sachstand.fetch.warc import read_warc
from sachstand.model.capture import Capture, Failure

NOW = datetime(2025, 1, 2, 3, 4, tzinfo=UTC)
DATES = ("2024-12-05T01:40:00Z", "2024-12-05T01:41:00.250Z", "2024-12-05T01:42:00Z")


def packed_bytes(body: bytes) -> bytes:
    """Without the time of packing, so that the tests have the same names in every process."""
    return gzip.compress(body, mtime=0)


def page(number: int) -> bytes:
    return f"<p>Meldung Nummer {number} von der Küste.</p>".encode() * 5


def record(kind: str, url: str, date: str, block: bytes, block_type: str, more: str = "") -> bytes:
    """One record, written out by hand after the standard, so that the reader is not tested against its own library."""
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789abc>\r\n"
        f"WARC-Date: {date}\r\nWARC-Target-URI: {url}\r\nContent-Type: {block_type}\r\n"
        f"{more}Content-Length: {len(block)}\r\n\r\n"
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
    return b"".join(packed_bytes(one) if packed else one for one in records)


def read(data: bytes, most: int = 100_000) -> tuple[list[Capture], list[Failure]]:
    items = list(read_warc(lambda: [iter([data[i : i + 100] for i in range(0, len(data), 100)])], "a.warc", most))
    captures = [item for item in items if isinstance(item, Capture)]
    failures = [item for item in items if isinstance(item, Failure)]
    assert len(failures) <= 1
    return captures, failures


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:50], body[50:])) + b"0\r\n\r\n"


def response(body: bytes, headers: str, more: str = "", url: str = "https://k.example/a") -> bytes:
    block = answer(body, f"Content-Type: text/html\r\n{headers}")
    return record("response", url, DATES[0], block, "application/http;msgtype=response", more)


def revisit(url: str, date: str, block: bytes, more: str) -> bytes:
    kind = "application/http;msgtype=response"
    return record("revisit", url, date, block, kind, f"WARC-Profile: http://netpreserve.org/warc/1.1/x\r\n{more}")


EMPTY = "WARC-Block-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\r\n"
"""wget writes this into every revisit, whatever its block holds."""
SAME = "WARC-Payload-Digest: sha1:3EF8GZ\r\n"
BEFORE = f"WARC-Refers-To-Target-URI: https://k.example/a\r\nWARC-Refers-To-Date: {DATES[0]}\r\n"


def wacz(tmp_path: Path, *members: tuple[str, bytes]) -> Path:
    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members:
            archive.writestr(name, body)
    return path
