"""The bytes of an archived answer as its reader saw them: parts joined, packing undone, never past a limit.

Archives keep answers as they came over the wire, or as the archiving program had unpacked them, and leave the headers
as they were in both cases. So a packing that is stated and not there is passed over. Knows gzip, deflate and Brotli.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

from sachstand.errors import FetchError, InputTooLarge
from sachstand.fetch.unpack import GZIP_MAGIC, gunzip, too_large

_CHUNK = re.compile(rb"\s*([0-9a-fA-F]{1,12})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_MOST_CODINGS = 4
_PIECE = 64 * 1024


def joined(body: bytes) -> bytes:
    """The body of "Transfer-Encoding: chunked" (RFC 9112, section 7.1); as it is where it is not in chunks."""
    parts: list[bytes] = []
    at = 0
    while (found := _CHUNK.match(body, at)) and int(found[1], 16):
        at = found.end() + int(found[1], 16)
        if at > len(body):
            break
        parts.append(body[found.end() : at])
    if found is None or at > len(body):
        if parts:
            raise FetchError("is cut off within its chunks")
        return body
    return b"".join(parts)


def decoded(body: bytes, codings: str, limit: int, source: str) -> bytes:
    """``body`` without the packings that "Content-Encoding" names, the last one first.

    Raises `FetchError` for too many, for broken data and for a packing that is not known.
    """
    names = [name for part in codings.lower().split(",") if (name := part.strip()) not in ("", "identity", "none")]
    for name in reversed(names[:_MOST_CODINGS] if body else ()):
        undo = _UNDOING.get(name)
        if undo is None:
            raise FetchError(f"is packed with '{name[:20]}', which is not read", subject=source)
        try:
            body = undo(body, limit, source)
        except InputTooLarge as error:
            raise FetchError(f"unpacks to more than {limit:,} bytes", subject=source) from error
    return body


def _gzip(body: bytes, limit: int, source: str) -> bytes:
    return gunzip(body, limit, source) if body.startswith(GZIP_MAGIC) else body


def _deflate(body: bytes, limit: int, source: str) -> bytes:
    """Some servers leave the frame (RFC 1950) out."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        unpacker = zlib.decompressobj(window)
        try:
            found = unpacker.decompress(body, limit + 1)
        except zlib.error:
            continue
        if len(found) > limit:
            raise too_large(source, limit, "unpacked ")
        if unpacker.eof:
            return found
    return body


def _brotli(body: bytes, limit: int, source: str) -> bytes:
    import brotli  # late: most archives need none

    unpacker, found, rest = brotli.Decompressor(), bytearray(), body
    try:
        while not unpacker.is_finished():
            piece = unpacker.process(rest, output_buffer_limit=_PIECE)
            found += piece
            if len(found) > limit:
                raise too_large(source, limit, "unpacked ")
            if not piece and not rest:
                raise FetchError("is packed with Brotli and cut off", subject=source)
            rest = b""
    except brotli.error:
        return body
    return bytes(found)


_UNDOING: dict[str, Callable[[bytes, int, str], bytes]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
}
