"""Gzip without trust: unpacked piece by piece, never past a limit, and honest about a stream that breaks off.

Knows several members one after another (as in WARC files). Does not touch any other compression.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from sachstand.errors import FetchError, InputTooLarge

GZIP_MAGIC = b"\x1f\x8b"
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


def pieces_of(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes of a stream, 64 KiB at a time."""
    while piece := stream.read(_PIECE):
        yield piece


def too_large(source: str, limit: int, how: str = "") -> InputTooLarge:
    """The one line for an input over the limit."""
    return InputTooLarge(
        f"is larger than {limit:,} bytes {how}".rstrip(), subject=source, advice="raise limits.bytes to read it"
    )
