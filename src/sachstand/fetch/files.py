"""Captures from the disk: files, directories, standard input; saved pages, gzip, MHTML and WARC by their first bytes.

Does not look into the report and opens no network connection. Whatever is wrong with one item becomes one `Failure`.
"""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from sachstand.config import Limits
from sachstand.errors import FetchError, InternalFault, ItemError
from sachstand.fetch.mhtml import is_mhtml, open_mhtml
from sachstand.fetch.sidecar import SUFFIX, Sidecar, read_sidecar
from sachstand.fetch.unpack import GZIP_MAGIC, gunzip, pieces_of, plain, too_large, unpacked
from sachstand.fetch.wacz import ZIP_MAGIC, read_wacz
from sachstand.fetch.warc import Own, no_own, read_warc
from sachstand.fetch.warc_frames import WARC_MAGIC
from sachstand.model.capture import Capture, Failure

STDIN = "-"

MEDIA_TYPES = {
    ".htm": "text/html",
    ".html": "text/html",
    ".json": "application/json",
    ".mht": "multipart/related",
    ".mhtml": "multipart/related",
    ".text": "text/plain",
    ".txt": "text/plain",
    ".wacz": "application/wacz",
    ".warc": "application/warc",
    ".xhtml": "application/xhtml+xml",
    ".xml": "application/xml",
}
"""What is taken from a directory, by suffix (before ``.gz``). A file that is named itself is always taken."""

_MOST_BESIDE = 20
"""Crawlers begin a new WARC file at a gigabyte; what a revisit refers to is looked for in so many files before it."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}:(?://|[a-z])", re.I)
_SAVED_PARTS = ("_files", "-Dateien", "_Dateien")
"""Folders in which browsers keep the pictures and scripts of a saved page."""


class FileFetcher:
    """A `sachstand.contracts.Fetcher` for paths and ``-``.

    ``clock`` tells the time of capture where neither a sidecar nor the file itself states one. ``stdin`` is read
    for ``-``, once. ``own`` reads the records that Sachstand has written into web archives.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        limits: Limits | None = None,
        stdin: BinaryIO | None = None,
        own: Own = no_own,
    ) -> None:
        self._clock = clock
        self._limit = (limits or Limits()).bytes
        self._stdin = stdin
        self._own = own

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        """Everything at ``place``; a directory is walked in the order of its names."""
        if place == STDIN:
            yield from self._guarded(STDIN, self._from_stdin())
        elif Path(place).is_dir():
            yield from self._from_directory(Path(place))
        elif _ADDRESS.match(place) and not Path(place).exists():
            yield Failure(place, "fetch", "is no http(s) address", "of addresses, only these are got")
        else:
            yield from self._guarded(place, self._from_file(Path(place)))

    def opened(self, capture: Capture) -> Iterator[Capture | Failure]:
        """What is in a capture that is a web archive or a saved page; any other one as it is."""
        if capture.body.startswith((ZIP_MAGIC, WARC_MAGIC)) or is_mhtml(capture.body):
            known = Sidecar(capture.url, capture.captured)
            stream = BytesIO(capture.body)
            yield from self._guarded(capture.source, self._from_stream(stream, capture.source, known, None))
        else:
            yield capture

    def _guarded(self, source: str, items: Iterator[Capture | Failure]) -> Iterator[Capture | Failure]:
        try:
            yield from items
        except ItemError as error:
            yield Failure(error.subject or source, "fetch", error.reason, error.advice)
        except OSError as error:
            yield Failure(source, "fetch", *_told(error))
        except Exception as error:
            fault = InternalFault.of(error, "fetch", source)
            yield Failure(source, "fetch", fault.reason, fault.advice)

    def _from_directory(self, top: Path) -> Iterator[Capture | Failure]:
        empty, real = True, top.resolve()
        before: deque[Path] = deque(maxlen=_MOST_BESIDE)
        for path in _reports_in(top):
            empty = False
            if not path.resolve().is_relative_to(real):
                yield Failure(str(path), "fetch", "is a link out of this directory", "add what it leads to by its name")
                continue
            yield from self._guarded(str(path), self._from_file(path, tuple(before)))
            if MEDIA_TYPES[_suffix(path)] == "application/warc":
                before.appendleft(path)
        if empty:
            yield Failure(
                str(top), "fetch", "no report in this directory", "taken are " + " ".join(sorted(MEDIA_TYPES))
            )

    def _from_stdin(self) -> Iterator[Capture | Failure]:
        if self._stdin is None:
            raise FetchError("there is no standard input", subject=STDIN)
        yield from self._from_stream(self._stdin, STDIN, Sidecar(), None)

    def _from_file(self, path: Path, beside: tuple[Path, ...] = ()) -> Iterator[Capture | Failure]:
        sidecar = Sidecar()
        try:
            sidecar = read_sidecar(path)
        except ItemError as error:
            yield Failure(error.subject, "fetch", error.reason, error.advice)
        with path.open("rb") as stream:
            yield from self._from_stream(stream, str(path), sidecar, MEDIA_TYPES.get(_suffix(path)), beside)

    def _from_stream(
        self,
        stream: BinaryIO,
        source: str,
        sidecar: Sidecar,
        media_type: str | None,
        beside: tuple[Path, ...] = (),
    ) -> Iterator[Capture | Failure]:
        pieces = pieces_of(stream)
        first = next(pieces, b"")
        if first.startswith(ZIP_MAGIC):
            yield from read_wacz(self._searchable(stream, first, pieces, source), source, self._limit, self._own)
        elif _is_warc(first, source):
            files = _WarcFile(stream, chain([first], pieces), source, beside)
            yield from read_warc(files, source, self._limit, self._own)
        else:
            yield self._one(self._collected(first, pieces, source), source, sidecar, media_type)

    def _searchable(self, stream: BinaryIO, first: bytes, pieces: Iterator[bytes], source: str) -> BinaryIO:
        """A file as it is; what comes through a pipe is held in memory, up to the limit."""
        if stream.seekable():
            stream.seek(0)
            return stream
        return BytesIO(self._collected(first, pieces, source))

    def _collected(self, first: bytes, pieces: Iterator[bytes], source: str) -> bytes:
        body = bytearray(first)
        for piece in pieces:
            body += piece
            if len(body) > self._limit:
                raise too_large(source, self._limit)
        whole = bytes(body)
        if len(whole) > self._limit:
            raise too_large(source, self._limit)
        return gunzip(whole, self._limit, source) if whole.startswith(GZIP_MAGIC) else whole

    def _one(self, body: bytes, source: str, sidecar: Sidecar, media_type: str | None) -> Capture:
        if not body.strip():
            raise FetchError("the file is empty", subject=source, advice="nothing to read")
        if not is_mhtml(body):
            return Capture(source, body, sidecar.captured or self._clock(), sidecar.url, media_type)
        page = open_mhtml(body, source)
        headers = (("Content-Type", page.content_type),) if page.content_type else ()
        captured = sidecar.captured or page.saved or self._clock()
        return Capture(source, page.body, captured, sidecar.url or page.url, "text/html", headers)


class _WarcFile:
    """One WARC file: the bytes that are there; the second time those from its beginning, and the files beside it."""

    def __init__(self, stream: BinaryIO, pieces: Iterator[bytes], source: str, beside: tuple[Path, ...]) -> None:
        self._stream = stream
        self._pieces: Iterator[bytes] | None = pieces
        self._source = source
        self._beside = beside

    def __call__(self) -> Iterator[Iterator[bytes]]:
        pieces, self._pieces = self._pieces, None
        if pieces is not None:
            yield plain(pieces, self._source)
            return
        if self._stream.seekable():
            self._stream.seek(0)
            yield plain(pieces_of(self._stream), self._source)
        for path in self._beside:
            with path.open("rb") as stream:
                yield plain(pieces_of(stream), str(path))


def _is_warc(first: bytes, source: str) -> bool:
    if not first.startswith(GZIP_MAGIC):
        return first.startswith(WARC_MAGIC)
    try:
        return next(unpacked(iter([first]), source), b"").startswith(WARC_MAGIC)
    except ItemError:
        return False


def _suffix(path: Path) -> str:
    suffixes = [suffix.lower() for suffix in path.suffixes]
    if suffixes and suffixes[-1] == ".gz":
        suffixes.pop()
    return suffixes[-1] if suffixes else ""


def _reports_in(top: Path) -> Iterator[Path]:
    """Files with a known suffix, in the order of their paths; hidden ones and parts of saved pages are left out."""
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not name.endswith(_SAVED_PARTS))
        for name in sorted(names):
            path = Path(folder, name)
            if (
                not name.startswith(".")
                and not name.endswith(SUFFIX)
                and _suffix(path) in MEDIA_TYPES
                and path.is_file()
            ):
                yield path


def _told(error: OSError) -> tuple[str, str]:
    if isinstance(error, FileNotFoundError):
        return "no such file", "check the path"
    if isinstance(error, PermissionError):
        return "may not be read", "check the permissions"
    return (error.strerror or str(error)).lower(), "check the path"
