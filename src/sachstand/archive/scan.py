"""Reads WARC files record by record, and finds where a killed process left half a record.

Each record is one gzip member, so a file ends well where its last member ends. What follows the last whole member is a
record that was never reported as kept: a power cut or a full disk came between. The scan works on any WARC file of ours
and does not need the index.
"""

from __future__ import annotations

import gzip
import mmap
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from warcio.archiveiterator import ArchiveIterator

from sachstand.archive.index import Place, Sighting
from sachstand.archive.records import instant_of
from sachstand.errors import RecordDamaged

_BLOCK = 1 << 20
_MAGIC = b"\x1f\x8b\x08"
KEPT = ("response", "resource", "revisit")


@dataclass(frozen=True, slots=True)
class Gap:
    """Bytes of a file that are no whole record. ``last``: nothing follows; ``half``: a record that was begun."""

    start: int
    end: int
    half: bool
    last: bool


def record_at(folder: Path, place: Place) -> tuple[Any, bytes]:
    """The record at a place and its payload (empty for a revisit). Raises `RecordDamaged`."""
    try:
        with (folder / place.file).open("rb") as file:
            file.seek(place.offset)
            packed = file.read(place.length)
        record, payload = parse(packed)
    except (OSError, zlib.error, EOFError, ValueError) as error:
        raise RecordDamaged(f"the record at byte {place.offset} cannot be read: {error}", subject=place.file) from error
    return record, payload


def parse(packed: bytes) -> tuple[Any, bytes]:
    """One gzip member as a record and its payload. Raises `EOFError`, `ValueError` or `zlib.error`."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS + 16)
    plain = unpacker.decompress(packed)
    if not unpacker.eof:
        raise EOFError("half a record")
    record = next(iter(ArchiveIterator(BytesIO(plain))), None)
    if record is None or record.rec_headers.get_header("WARC-Type") is None:
        raise ValueError("no WARC record")
    return record, b"" if record.rec_type == "revisit" else record.raw_stream.read()


def sightings_in(folder: Path, name: str, start: int = 0) -> Iterator[Sighting | Gap]:
    """The kept records of a file from ``start`` on, in order, and what lies between or behind them."""
    for place in _members(folder / name, start):
        if isinstance(place, Gap):
            yield place
            continue
        try:
            record, _ = record_at(folder, place)
        except RecordDamaged:
            yield Gap(place.offset, place.offset + place.length, half=False, last=False)
            continue
        if record.rec_type in KEPT and record.rec_headers.get_header("Sachstand-Capture"):
            yield sighting_from(record, place)


def sighting_from(record: Any, place: Place) -> Sighting:
    """The index entry of one record."""
    fields = record.rec_headers
    return Sighting(
        capture_id=fields.get_header("Sachstand-Capture"),
        source=unquote(fields.get_header("Sachstand-Source"), errors="surrogatepass"),
        captured=instant_of(fields.get_header("WARC-Date")),
        digest=fields.get_header("WARC-Payload-Digest").removeprefix("sha256:"),
        target=fields.get_header("WARC-Target-URI"),
        mime=_mime(record),
        place=place,
    )


def _mime(record: Any) -> str:
    if record.rec_type == "revisit":
        return "warc/revisit"
    if record.rec_type == "response":
        stated = record.http_headers.get_header("content-type") if record.http_headers else None
        return (stated or "unk").replace(";", " ").split(" ")[0]
    return (record.rec_headers.get_header("Content-Type") or "unk").replace(";", " ").split(" ")[0]


def _members(path: Path, start: int) -> Iterator[Place | Gap]:
    """The gzip members of a file, and the gaps where there is none."""
    size = path.stat().st_size
    if start >= size:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        while start < size:
            length = _member_length(data, start)
            if length is not None:
                yield Place(path.name, start, length)
                start += length
                continue
            following = _next_member(data, start + 1)
            half = following is None and data[start : start + 3] == _MAGIC[: size - start] and _is_half(data, start)
            yield Gap(start, following or size, half=half, last=following is None)
            start = following or size


def _member_length(data: mmap.mmap, start: int) -> int | None:
    """How many bytes the gzip member at ``start`` has; ``None`` where none begins or it does not end."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS + 16)
    at = start
    try:
        while not unpacker.eof and at < len(data):
            unpacker.decompress(data[at : at + _BLOCK])
            at += _BLOCK
    except zlib.error:
        return None
    return min(at, len(data)) - len(unpacker.unused_data) - start if unpacker.eof else None


def _is_half(data: mmap.mmap, start: int) -> bool:
    unpacker = zlib.decompressobj(zlib.MAX_WBITS + 16)
    try:
        unpacker.decompress(data[start:])
    except zlib.error:
        return False
    return not unpacker.eof


def _next_member(data: mmap.mmap, start: int) -> int | None:
    """Where the next whole member with a WARC record begins: damage to one record does not hide those behind it."""
    at = data.find(_MAGIC, start)
    while at >= 0:
        length = _member_length(data, at)
        if length is not None and gzip.decompress(data[at : at + length]).startswith(b"WARC/"):
            return at
        at = data.find(_MAGIC, at + 1)
    return None
