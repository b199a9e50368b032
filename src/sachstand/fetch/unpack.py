"""Gzip without trust: unpacked piece by piece, never past a limit, and honest about a stream that breaks off.

Knows several members one after another (as in WARC files). Does not touch any other compression.
What unpacks to more than `MOST_TIMES` its size is taken for a bomb: web pages reach 10 to 30 times.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from sachstand.errors import FetchError, InputTooLarge

GZIP_MAGIC = b"\x1f\x8b"
MOST_TIMES = 300
_ALLOWED = 100 * 1024 * 1024
"""Bytes from which on the share counts: a short text of one letter is no bomb."""
_PIECE = 64 * 1024
_GZIP_WINDOW = 31


class BrokenGzip(FetchError):
    """The stream ends inside a member, or its checksum is wrong."""


def gunzip(body: bytes, limit: int, source: str) -> bytes:
    """All of a gzip file, at most ``limit`` bytes. Raises `InputTooLarge` or `BrokenGzip`."""
    pieces: list[bytes] = []
    size = 0
    for piece in unpacked(iter([body]), source):
        size += len(piece)
        if size > limit:
            raise too_large(source, limit, "unpacked ")
        pieces.append(piece)
    return b"".join(pieces)


def unpacked(packed: Iterator[bytes], source: str) -> Iterator[bytes]:
    """Pieces of at most 64 KiB, each given before the next is unpacked. Raises `BrokenGzip` at the break."""
    member = zlib.decompressobj(_GZIP_WINDOW)
    started = False
    for piece in packed:
        rest = piece
        while rest:
            if member.eof:
                if not rest.startswith(GZIP_MAGIC[: len(rest)]):
                    return
                member = zlib.decompressobj(_GZIP_WINDOW)
            started = True
            try:
                out = member.decompress(rest, _PIECE)
            except zlib.error as error:
                raise BrokenGzip("the gzip data are damaged", subject=source, advice="get the file again") from error
            if out:
                yield out
            rest = member.unused_data if member.eof else member.unconsumed_tail
    if started and not member.eof:
        raise BrokenGzip("the gzip file is cut off", subject=source, advice="get the file again")


def plain(pieces: Iterator[bytes], source: str) -> Iterator[bytes]:
    """The pieces of a file that may be packed, unpacked. Raises `BrokenGzip`, or `InputTooLarge` for a bomb."""
    first = next(pieces, b"")
    whole = chain([first], pieces)
    if not first.startswith(GZIP_MAGIC):
        return whole
    ration = Ration(source)
    return ration.spent(unpacked(ration.given(whole), source))


class Ration:
    """How much may be unpacked, all together, from the bytes that were given."""

    def __init__(self, source: str, size: int = 0) -> None:
        self._source = source
        self._packed = size
        self._unpacked = 0

    def given(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """The packed pieces as they go by."""
        for piece in pieces:
            self._packed += len(piece)
            yield piece

    def spent(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """The unpacked pieces as they go by. Raises `InputTooLarge`."""
        for piece in pieces:
            self._unpacked += len(piece)
            if self._unpacked > max(_ALLOWED, MOST_TIMES * self._packed):
                reason = f"unpacks to more than {MOST_TIMES} times its size"
                raise InputTooLarge(reason, subject=self._source, advice="it is refused for safety")
            yield piece


def pieces_of(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes of a stream, 64 KiB at a time."""
    while piece := stream.read(_PIECE):
        yield piece


def too_large(source: str, limit: int, how: str = "") -> InputTooLarge:
    """The one line for an input over the limit."""
    return InputTooLarge(
        f"is larger than {limit:,} bytes {how}".rstrip(), subject=source, advice="raise limits.bytes to read it"
    )
