"""Captures out of a WACZ file (Web Archive Collection Zipped, 1.1): the WARC files in its ``archive/`` folder.

Indexes and page lists in it are not read; the WARC files say everything. Nothing is unpacked to the disk, so that the
names in it lead nowhere, and all of it together may not unpack to more than a share of the file's own size.
"""

from __future__ import annotations

import lzma
import zipfile
import zlib
from collections.abc import Iterator
from io import SEEK_END
from typing import BinaryIO

from sachstand.errors import FetchError
from sachstand.fetch.unpack import Ration, pieces_of, plain
from sachstand.fetch.warc import Own, no_own, read_warc
from sachstand.model.capture import Capture, Failure

ZIP_MAGIC = b"PK\x03\x04"
_WARCS = (".warc", ".warc.gz")
_MOST_FILES = 10_000
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, RuntimeError, EOFError, ValueError, OSError)
"""`zipfile` raises RuntimeError for encrypted members and, as a kind of it, for packings it does not know."""


def read_wacz(stream: BinaryIO, source: str, limit: int, own: Own = no_own) -> Iterator[Capture | Failure]:
    """All captures in it. ``stream`` can be searched back and forth. Raises `FetchError` for a ZIP without WARCs."""
    try:
        with zipfile.ZipFile(stream) as archive:
            names = sorted(name for name in archive.namelist()[:_MOST_FILES] if name.lower().endswith(_WARCS))
            if not names:
                raise FetchError("no WARC file in this ZIP file", subject=source, advice="only WACZ is read")
            yield from read_warc(_Members(archive, names, stream.seek(0, SEEK_END), source), source, limit, own)
    except _BROKEN as error:
        raise FetchError("the WACZ file is damaged", subject=source, advice="get the file again") from error


class _Members:
    """The WARC files of an archive of ``size`` bytes, each time from the first on."""

    def __init__(self, archive: zipfile.ZipFile, names: list[str], size: int, source: str) -> None:
        self._archive = archive
        self._names = names
        self._size = size
        self._source = source

    def __call__(self) -> Iterator[Iterator[bytes]]:
        ration = Ration(self._source, self._size)
        for name in self._names:
            with self._archive.open(name) as member:
                yield ration.spent(plain(pieces_of(member), self._source))  # type: ignore[arg-type]
