"""Captures out of a WARC file (ISO 28500, versions 1.0 and 1.1), with the address and the time they were archived.

Takes pages and plain texts that were answered with 2xx, and `resource` records; leaves pictures, styles, scripts and
`revisit` records (whose bytes stand elsewhere) alone. The frames of the records are checked here, because the libraries
pass over a file that is cut off or lies about a length without a word (warcio 1.8, fastwarc 2.0); what is inside a
whole record is read by warcio.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from warcio.archiveiterator import ArchiveIterator

from sachstand.errors import FetchError
from sachstand.fetch.unpack import BrokenGzip
from sachstand.model.capture import Capture, Failure, is_sound

WARC_MAGIC = b"WARC/"
_HEADER_MOST = 64 * 1024
_END = b"\r\n\r\n"
_NEXT = b"\r\n\r\nWARC/1."
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


def read_warc(pieces: Iterator[bytes], source: str, limit: int) -> Iterator[Capture | Failure]:
    """All whole records that hold a report; at the end one `Failure` if anything was broken.

    ``pieces`` are the unpacked bytes; records with more than ``limit`` bytes are left out and counted as broken.
    """
    window = _Window(pieces)
    faults: list[str] = []
    found = 0
    while window.has_more():
        record = _next_record(window, limit, faults)
        capture = None if record is None else _capture(record, source, limit, faults)
        if capture is not None:
            found += 1
            yield capture
    if window.broken:
        faults.append(window.broken)
    if faults:
        yield _failure(source, faults, found)
    elif not found:
        yield Failure(source, "fetch", "the WARC file holds no page", "only pages and plain texts are read")


def _failure(source: str, faults: list[str], found: int) -> Failure:
    more = f", and {len(faults) - 1} more" if len(faults) > 1 else ""
    return Failure(
        source,
        "fetch",
        f"{faults[0]}{more}; {found} whole captures were read",
        "get the file again, or go on with these",
    )


class _Window:
    """A stretch of the file that is held in memory, with its offset in the unpacked file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._held = bytearray()
        self.offset = 0
        self.broken = ""

    def fill(self, size: int) -> bytes:
        """The next ``size`` bytes without taking them; fewer at the end of the file."""
        while len(self._held) < size and self._more():
            pass
        return bytes(self._held[:size])

    def drop(self, size: int) -> None:
        size = min(size, len(self._held))
        del self._held[:size]
        self.offset += size

    def skip_past(self, size: int) -> None:
        """Drop ``size`` bytes without ever holding them all."""
        while size > 0 and self.fill(1):
            step = min(size, len(self._held))
            self.drop(step)
            size -= step

    def has_more(self) -> bool:
        """Whether anything but line ends is left; drops these."""
        while head := self.fill(1):
            if head not in b"\r\n":
                return True
            self.drop(1)
        return False

    def find(self, mark: bytes, start: int, most: int) -> int:
        """Where ``mark`` stands within the next ``most`` bytes, -1 when it does not."""
        while (place := self._held.find(mark, start, most)) < 0 and len(self._held) < most:
            start = max(start, len(self._held) - len(mark))
            if not self._more():
                return -1
        return place

    def seek_record(self) -> None:
        """Drop all up to the next thing that looks like the head of a record."""
        while (place := self.find(_NEXT, 0, len(self._held) + _HEADER_MOST)) < 0:
            if not self._more():
                self.drop(len(self._held))
                return
            self.drop(max(0, len(self._held) - 2 * _HEADER_MOST))
        self.drop(place + len(_END))

    def _more(self) -> bool:
        try:
            piece = next(self._pieces, None)
        except BrokenGzip as error:
            self.broken, piece = error.reason, None
            self._pieces = iter(())
        if piece is None:
            return False
        self._held += piece
        return True


@dataclass(frozen=True, slots=True)
class _Record:
    offset: int
    data: bytes


def _next_record(window: _Window, limit: int, faults: list[str]) -> _Record | None:
    """The next whole record; ``None`` after a broken one, with the fault noted and the window at a later record."""
    offset = window.offset
    head = window.find(_END, 0, _HEADER_MOST)
    size = _content_length(window.fill(head)) if head >= 0 else None
    if size is None:
        faults.append(f"the record at byte {offset} has no sound header")
        window.drop(1)
        window.seek_record()
        return None
    whole = head + len(_END) + size
    if size > limit:
        faults.append(f"the record at byte {offset} is larger than {limit:,} bytes")
        window.skip_past(whole)
        return None
    data = window.fill(whole + len(_END))
    if data[whole:] not in (_END, b"\r\n", b"") and not data[whole:].startswith((b"\n", b"WARC")):
        faults.append(f"the record at byte {offset} states a wrong length")
        window.drop(head)
        window.seek_record()
        return None
    if len(data) < whole:
        faults.append(f"the file is cut off inside the record at byte {offset}")
        window.drop(head)
        window.seek_record()
        return None
    window.drop(whole)
    return _Record(offset, data[:whole] + _END)


def _content_length(head: bytes) -> int | None:
    if not head.startswith(WARC_MAGIC):
        return None
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            text = value.strip()
            return int(text) if text.isdigit() and len(text) < 16 else None
    return None


def _capture(record: _Record, source: str, limit: int, faults: list[str]) -> Capture | None:
    """What a whole record holds, ``None`` for one that holds no report."""
    try:
        return _opened(record, source, limit)
    except FetchError as error:
        faults.append(error.reason)
    except Exception as error:  # warcio lets through whatever its parsers raise on hostile headers
        faults.append(f"the record at byte {record.offset} cannot be read ({type(error).__name__})")
    return None


def _opened(record: _Record, source: str, limit: int) -> Capture | None:
    found = next(iter(ArchiveIterator(io.BytesIO(record.data))), None)
    if found is None or found.rec_type not in ("response", "resource"):
        return None
    url, media_type = found.rec_headers.get_header("WARC-Target-URI") or "", _media_type(found)
    if not url.startswith(("http://", "https://")) or media_type not in _PAGES or url.endswith("/robots.txt"):
        return None
    captured = _instant(found.rec_headers.get_header("WARC-Date") or "")
    if captured is None:
        raise FetchError(f"the record at byte {record.offset} has no sound date", subject=source)
    body = found.content_stream().read(limit + 1)
    if len(body) > limit:
        raise FetchError(f"the record at byte {record.offset} unpacks to more than {limit:,} bytes", subject=source)
    headers = tuple(found.http_headers.headers) if found.http_headers else ()
    return Capture(source, body, captured, url, media_type, headers) if body.strip() else None


def _media_type(record: Any) -> str | None:
    """The stated type of a 2xx answer or a resource, ``None`` for any other answer."""
    if record.http_headers is None:
        stated = record.rec_headers.get_header("Content-Type")
    elif not record.http_headers.get_statuscode().startswith("2"):
        return None
    else:
        stated = record.http_headers.get_header("Content-Type")
    return (stated or "text/html").partition(";")[0].strip().lower()


def _instant(value: str) -> datetime | None:
    try:
        instant = datetime.fromisoformat(value)
    except ValueError:
        return None
    return instant if instant.tzinfo is not None and is_sound(instant) else None
