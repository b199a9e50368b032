"""Captures out of a WACZ file (Web Archive Collection Zipped, 1.1): the WARC files in its ``archive/`` folder.

Indexes and page lists in it are not read; the WARC files say everything. Nothing is unpacked to the disk.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from sachstand.errors import FetchError
from sachstand.fetch.unpack import GZIP_MAGIC, pieces_of, unpacked
from sachstand.fetch.warc import read_warc
from sachstand.model.capture import Capture, Failure

ZIP_MAGIC = b"PK\x03\x04"
_WARCS = (".warc", ".warc.gz")
_MOST_FILES = 10_000


def read_wacz(stream: BinaryIO, source: str, limit: int) -> Iterator[Capture | Failure]:
    """All captures in it. ``stream`` can be searched back and forth. Raises `FetchError` for a ZIP without WARCs."""
    try:
        with zipfile.ZipFile(stream) as archive:
            names = sorted(name for name in archive.namelist()[:_MOST_FILES] if name.lower().endswith(_WARCS))
            if not names:
                raise FetchError("no WARC file in this ZIP file", subject=source, advice="only WACZ is read")
            for name in names:
                with archive.open(name) as member:
                    yield from read_warc(_plain(pieces_of(member), source), source, limit)  # type: ignore[arg-type]
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError) as error:
        # `zipfile` raises RuntimeError for encrypted members and, as a kind of it, for packings it does not know.
        raise FetchError("the WACZ file is damaged", subject=source, advice="get the file again") from error


def _plain(pieces: Iterator[bytes], source: str) -> Iterator[bytes]:
    first = next(pieces, b"")
    whole = chain([first], pieces)
    return unpacked(whole, source) if first.startswith(GZIP_MAGIC) else whole
