"""Captures out of WARC files (ISO 28500, versions 1.0 and 1.1), with the address and the time they were archived.

Takes pages and plain texts that were answered with 2xx, `resource` records, and `revisit` records, whose bytes stand in
another record of the same files. Leaves pictures, styles, scripts, metadata and conversions alone. Of the WARC files
that Sachstand has written itself every capture is taken, and keeps the place that it came from. A record whose bytes do
not fit its digest is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, TypeVar

from sachstand.errors import ItemError, RecordDamaged
from sachstand.fetch.warc_frames import Record, Window, next_record
from sachstand.fetch.warc_records import WarcRecord
from sachstand.model.capture import Capture, Failure

WarcFiles = Callable[[], Iterable[Iterator[bytes]]]
"""The unpacked bytes of each WARC file in turn, from the beginning; none, where they cannot be read a second time.

The second time it may give more files, in which the bytes of revisits can stand.
"""

Own = Callable[[Any, bytes], Capture | None]
"""The capture in a record that Sachstand itself has written, ``None`` for any other. May raise `RecordDamaged`."""

_Found = TypeVar("_Found")
_READ = ("response", "resource", "revisit")
_MOST_REVISITS = 100_000


def no_own(record: Any, body: bytes) -> Capture | None:
    """For who does not know what Sachstand writes."""
    return None


def read_warc(files: WarcFiles, source: str, limit: int, own: Own = no_own) -> Iterator[Capture | Failure]:
    """All whole records that hold a report; at the end one `Failure` if anything was broken.

    Records with more than ``limit`` bytes are left out and counted as broken. The files are read a second time for
    what revisits refer to.
    """
    reading = _Reading(source, limit, own)
    for pieces in files():
        yield from reading.captures(pieces)
    if reading.revisits:
        for pieces in files():
            yield from reading.revisited(pieces)
            if not reading.revisits:
                break
    yield from reading.end()


class _Reading:
    """What was found and what went wrong in one go. ``revisits`` by what they refer to."""

    def __init__(self, source: str, limit: int, own: Own) -> None:
        self._source = source
        self._limit = limit
        self._own = own
        self._faults: list[str] = []
        self._found = self._noted = 0
        self.revisits: dict[str, list[Record]] = {}

    def captures(self, pieces: Iterator[bytes]) -> Iterator[Capture]:
        """All captures whose bytes stand in their record; revisits are noted."""
        for record in self._records(pieces, self._faults):
            opened = self._tried(record, partial(self._opened, record))
            if opened is None:
                continue
            if opened.kind == "revisit":
                self._note(record, opened)
            elif (capture := self._tried(record, partial(self._capture, opened, opened))) is not None:
                self._found += 1
                yield capture

    def revisited(self, pieces: Iterator[bytes]) -> Iterator[Capture]:
        """The captures of the revisits whose bytes are in this file."""
        for record in self._records(pieces, []):
            original = self._tried(record, partial(self._opened, record), told=False)
            if original is None or original.kind == "revisit":
                continue
            for waiting in self._waiting_for(original):
                capture = self._tried(waiting, partial(self._capture, WarcRecord(waiting), original))
                if capture is not None:
                    self._found += 1
                    yield capture

    def end(self) -> Iterator[Failure]:
        """One failure, if anything is to be told."""
        left, advice = sum(map(len, self.revisits.values())), "get the file again, or go on with these"
        if left:
            advice = advice if self._faults else "put the WARC files that belong together into one directory"
            self._faults.append(
                f"of {left} captures it says that the page is as before, and what was before is not there"
            )
        if self._faults:
            more = f", and {len(self._faults) - 1} more" if len(self._faults) > 1 else ""
            reason = f"{self._faults[0]}{more}; {self._found} whole captures were read"
            yield Failure(self._source, "fetch", reason, advice)
        elif not self._found:
            advice = "only pages and plain texts are read"
            yield Failure(self._source, "fetch", "the WARC file holds no page", advice)

    def _records(self, pieces: Iterator[bytes], faults: list[str]) -> Iterator[Record]:
        window = Window(pieces)
        while window.has_more():
            record = next_record(window, self._limit, faults)
            if record is not None:
                yield record
        if window.broken:
            faults.append(window.broken)

    def _opened(self, record: Record) -> WarcRecord | None:
        opened = WarcRecord(record)
        if opened.kind not in _READ:
            return None
        if opened.kind != "revisit":  # wget states the digest of an empty block there, whatever the block holds
            opened.check()
        return opened

    def _note(self, record: Record, opened: WarcRecord) -> None:
        is_own = opened.header("Sachstand-Capture") is not None
        if (opened.is_page or is_own) and self._noted < _MOST_REVISITS:
            self._noted += 1
            self.revisits.setdefault(opened.refers_to, []).append(record)

    def _waiting_for(self, original: WarcRecord) -> list[Record]:
        keys = (original.digest, original.moment)
        return [record for key in keys if key for record in self.revisits.pop(key, [])]

    def _capture(self, opened: WarcRecord, original: WarcRecord) -> Capture | None:
        """The capture in a record whose bytes stand in ``original``; ``None`` where it holds no report."""
        is_own = opened.header("Sachstand-Capture") is not None
        if not is_own and not (opened.is_page and original.is_page):
            return None
        body = original.body(self._limit, self._source)
        own = self._own(opened.parsed, body) if is_own else None
        if own is not None and (own.url is None or own.url.startswith(("http://", "https://"))):
            return own
        if not body.strip() or not opened.is_page:
            return None
        told = opened if opened.headers else original
        return Capture(self._source, body, opened.captured, opened.url, told.media_type, told.headers)

    def _tried(self, record: Record, work: Callable[[], _Found | None], told: bool = True) -> _Found | None:
        """What ``work`` finds in a record. A fault costs the record and no more."""
        try:
            return work()
        except (ItemError, RecordDamaged) as error:
            reason = error.reason
        except Exception as error:  # warcio lets through whatever its parsers raise on hostile headers
            reason = f"cannot be read ({type(error).__name__})"
        if told:
            self._faults.append(f"the record at byte {record.offset} {reason}")
        return None
