"""Turns bytes into text: byte order mark, declared charset, UTF-8, and only then a guess.

What the bytes say counts more than what the page says of them: a page that is valid UTF-8 is UTF-8, whatever it
declares. Bytes that a charset cannot express are replaced one by one, never the whole text dropped. Nothing here
looks at what the text means.
"""

from __future__ import annotations

import codecs
import gzip
import re
import zlib
from io import BytesIO

from charset_normalizer import from_bytes

from sachstand.errors import BinaryInput, EmptyInput, InputTooLarge
from sachstand.model.capture import Capture

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.I)
_MAGIC = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x7fELF", b"SQLite format", b"RIFF", b"OggS")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WESTERN = re.compile("ascii|cp125|iso8859|latin")
"""Single-byte charsets that a guess cannot tell from Windows-1252, the likeliest by far on pages in our languages."""
_EVERY_BYTE = bytes(range(256))
_SAMPLE = 65_536
_MOST_CONTROLS = 0.02
"""More control characters than this share make a file binary; a page with a few stray NULs is still a page."""

_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
"""Control characters that stand in no text; each becomes a blank."""


def decode(capture: Capture, most_bytes: int) -> str:
    """The text of a capture, gzip unpacked. Raises `EmptyInput`, `BinaryInput` or `InputTooLarge`."""
    body = _unpacked(capture, most_bytes)
    if not body.strip():
        raise EmptyInput("no bytes", subject=capture.source, advice="is the file the right one?")
    if _is_binary(body):
        raise BinaryInput(
            "neither text nor HTML", subject=capture.source, advice="save the page as HTML or copy its text"
        )
    return _NOT_TEXT.sub(" ", _text(body, _header_charset(capture)))


def _unpacked(capture: Capture, most_bytes: int) -> bytes:
    body = capture.body
    if body[:2] == b"\x1f\x8b":
        try:
            body = gzip.GzipFile(fileobj=BytesIO(body)).read(most_bytes + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise BinaryInput(f"broken gzip: {error}", subject=capture.source, advice="fetch it again") from error
    if len(body) > most_bytes:
        raise InputTooLarge(
            f"more than {most_bytes:,} bytes", subject=capture.source, advice="raise limits.bytes in the configuration"
        )
    return body


def _is_binary(body: bytes) -> bool:
    head = body[:_SAMPLE]
    if any(head.startswith(bom) for bom, _ in _BOMS):
        return False
    if head.startswith(_MAGIC):
        return True
    return len(_CONTROLS.findall(head)) > _MOST_CONTROLS * len(head)


def _header_charset(capture: Capture) -> str | None:
    stated = [value for name, value in capture.headers if name.lower() == "content-type"]
    found = _HEADER_CHARSET.search(" ".join([capture.media_type or "", *stated]))
    return found.group(1) if found else None


def _text(body: bytes, header: str | None) -> str:
    for bom, charset in _BOMS:
        if body.startswith(bom):
            return body.decode(charset, errors="replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        charset = _declared(body, header) or _guessed(body)
        return "".join(_line(line, charset) for line in body.splitlines(keepends=True))


def _line(line: bytes, charset: str) -> str:
    """Each line by itself: pages are glued together from parts of different systems."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode(charset, errors="replace")


def _declared(body: bytes, header: str | None) -> str | None:
    """The charset of header or page, if Python knows it and the bytes have not refuted it already."""
    meta = _META_CHARSET.search(body[:_SAMPLE])
    for name in (header, meta.group(1).decode("ascii") if meta else None):
        codec = _codec(name or "")
        if codec not in ("utf-8", "ascii") and not codec.startswith("utf-16"):
            # ISO 8859-1 is read as Windows-1252, as browsers do: otherwise German quotation marks become controls.
            return "cp1252" if codec == "iso8859-1" else codec
    return None


def _codec(name: str) -> str:
    """Python's name for a charset; "utf-8" for what it does not know, or knows as something else than a charset.

    Among its codecs are zlib, base64 and the like, which a page may name as well.
    """
    try:
        codec = codecs.lookup(name).name
        if not codec.endswith("unicode-escape"):
            _EVERY_BYTE.decode(codec, errors="replace")
            return codec
    except (LookupError, UnicodeError):
        pass
    return "utf-8"


def _guessed(body: bytes) -> str:
    """Windows-1252, unless there is no valid UTF-8 beyond ASCII and the bytes look like something else."""
    sample = body[:_SAMPLE]
    if any(char > "\x7f" for char in sample.decode("utf-8", errors="ignore")):
        return "cp1252"
    guess = from_bytes(sample).best()
    if guess is None or _WESTERN.match(guess.encoding):
        return "cp1252"
    return guess.encoding
