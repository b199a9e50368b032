"""The archive: numbered WARC files in one folder, with an index beside them.

``keep`` returns when the bytes are on the disk (fsync). One process writes at a time; the store's lock sees to that.
Does not know what the bytes mean, and never deletes any.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

from warcio.warcwriter import WARCWriter

from sachstand.archive.index import Place, Sighting, read_index, write_index
from sachstand.archive.records import BUILDER, capture_of, record_of, request_of, revisit_of
from sachstand.archive.scan import Gap, record_at, sighting_from, sightings_in
from sachstand.errors import RecordDamaged, RecordUnwritable
from sachstand.model.capture import Capture

FILE_LIMIT = 1 << 30
"""A new file is begun when one has this many bytes: the size that web archives commonly use."""


@dataclass
class _Known:
    """What the index holds, by capture and by content; ``latest`` by source."""

    all: list[Sighting] = field(default_factory=list)
    of_capture: dict[str, list[Sighting]] = field(default_factory=dict)
    with_bytes: dict[str, Sighting] = field(default_factory=dict)
    latest: dict[str, Sighting] = field(default_factory=dict)

    def add(self, sighting: Sighting) -> None:
        self.all.append(sighting)
        self.of_capture.setdefault(sighting.capture_id, []).append(sighting)
        if not sighting.is_revisit:
            self.with_bytes.setdefault(sighting.digest, sighting)
        if sighting.captured >= self.latest.get(sighting.source, sighting).captured:
            self.latest[sighting.source] = sighting


class WarcArchive:
    """Implements `sachstand.contracts.Archive` on a folder.

    Opening for reading never changes the folder. Opening for writing makes it, and cuts off half a record at the end of
    the last file (it was never reported as kept). Other damage there is moved to a file of its own (``….damaged``), and
    damage between whole records is left alone: the records behind it are found all the same.
    """

    def __init__(self, folder: Path, *, write: bool = False, file_limit: int = FILE_LIMIT) -> None:
        self.folder = folder
        self._limit = file_limit
        self._writes = write
        self._changed = False
        self._read_at = ""
        if write:
            _make(folder)
            _ = self._known  # half a record is cut off before anything is appended

    def keep(self, capture: Capture) -> None:
        """Keep a capture; returns when it is on the disk. Raises `RecordUnwritable`.

        A capture seen before at the same source is not written again, unless it is now known to be older. The same
        bytes from another place make a small revisit record.
        """
        if not self._is_news(capture):
            return
        original = self._known.with_bytes.get(capture.digest)
        record = record_of(capture) if original is None else revisit_of(capture, self._capture(original))
        request = request_of(capture, record)
        place = self._append(_packed(record), _packed(request) if request is not None else b"")
        self._known.add(sighting_from(record, place))
        self._changed = True

    def get(self, capture_id: str) -> Capture:
        """The capture as its first sighting tells it. Raises `RecordDamaged` when it is not there or not whole."""
        sightings = self._of(capture_id)
        if not sightings:
            raise RecordDamaged("is not in the archive", subject=f"capture {capture_id}")
        return self._capture(min(sightings, key=lambda sighting: sighting.order))

    def latest(self, source: str) -> Capture | None:
        """What a source gave last; ``None`` where nothing of it is there and whole."""
        sighting = self._known.latest.get(source)
        try:
            return None if sighting is None else self._capture(sighting)
        except RecordDamaged:
            return None

    def captures(self) -> Iterator[Capture]:
        """All captures, by id."""
        for capture_id in self.ids():
            yield self.get(capture_id)

    def ids(self) -> list[str]:
        """The ids of all captures, sorted."""
        return sorted(self._known.of_capture)

    def sightings(self, capture_id: str | None = None) -> list[Sighting]:
        """Each time that bytes were seen, of one capture or of all, the first one first."""
        found = self._known.all if capture_id is None else self._known.of_capture.get(capture_id, [])
        return sorted(found, key=lambda sighting: sighting.order)

    def files(self) -> list[Path]:
        """The WARC files, in the order in which they were written."""
        return sorted(self.folder.glob("captures-*.warc.gz"))

    def position(self) -> str:
        """Changes whenever something is kept: the last file and its size."""
        files = self.files()
        return f"{files[-1].name}:{files[-1].stat().st_size}" if files else ""

    def close(self) -> None:
        """Write the index, if anything was kept. Raises `RecordUnwritable`."""
        if self._changed and self._writes:
            try:
                write_index(self.folder / "index.cdxj", self._known.all)
            except OSError as error:
                raise _unwritable(self.folder, error) from error
            self._changed = False

    def _of(self, capture_id: str) -> list[Sighting]:
        """The sightings of a capture; a reader looks again when another process has kept something since."""
        if capture_id not in self._known.of_capture and not self._writes and self.position() != self._read_at:
            del self._known
        return self._known.of_capture.get(capture_id, [])

    def _is_news(self, capture: Capture) -> bool:
        known = [s for s in self._known.of_capture.get(capture.id, []) if s.source == capture.source]
        return not known or all(capture.captured < sighting.captured for sighting in known)

    def _capture(self, sighting: Sighting) -> Capture:
        record, body = record_at(self.folder, sighting.place)
        if sighting.is_revisit:
            original = self._known.with_bytes.get(sighting.digest)
            if original is None:
                raise RecordDamaged("its bytes are not in the archive", subject=f"capture {sighting.capture_id}")
            _, body = record_at(self.folder, original.place)
        return capture_of(record, body)

    @cached_property
    def _known(self) -> _Known:
        """The index, and what the files hold beyond it."""
        known = _Known()
        self._read_at = self.position()
        files = {path.name: path.stat().st_size for path in self.files()}
        indexed = read_index(self.folder / "index.cdxj")
        if any(s.place.offset + s.place.length > files.get(s.place.file, -1) for s in indexed):
            indexed = []
        for sighting in sorted(indexed, key=lambda s: (s.place.file, s.place.offset)):
            known.add(sighting)
        ends: dict[str, int] = {}
        for sighting in indexed:
            ends[sighting.place.file] = max(
                ends.get(sighting.place.file, 0), sighting.place.offset + sighting.place.length
            )
        for name, size in files.items():
            if ends.get(name, 0) < size:
                self._scan(known, name, ends.get(name, 0))
        return known

    def _scan(self, known: _Known, name: str, start: int) -> None:
        for found in sightings_in(self.folder, name, start):
            if isinstance(found, Sighting):
                known.add(found)
                self._changed = True
            elif found.last and self._writes:
                self._mend(name, found)

    def _mend(self, name: str, gap: Gap) -> None:
        """Cut off what follows the last whole record; what is no begun record is set aside first."""
        path = self.folder / name
        try:
            with path.open("r+b") as file:
                if not gap.half:
                    file.seek(gap.start)
                    (self.folder / f"{name}.{gap.start}.damaged").write_bytes(file.read())
                file.truncate(gap.start)
                os.fsync(file.fileno())
        except OSError as error:
            raise _unwritable(path, error) from error

    def _append(self, packed: bytes, before: bytes) -> Place:
        """Write whole or not at all: what a full disk left of a record is taken back. ``before`` goes before it."""
        path = self._current()
        try:
            with path.open("ab") as file:
                start = file.tell()
                try:
                    if start == 0:
                        file.write(_packed(BUILDER.create_warcinfo_record(path.name, _INFO)))
                    offset = file.tell() + len(before)
                    file.write(before + packed)
                    file.flush()
                    os.fsync(file.fileno())
                except OSError:
                    os.truncate(path, start)
                    raise
            if start == 0:
                _sync_folder(self.folder)
        except OSError as error:
            raise _unwritable(path, error) from error
        return Place(path.name, offset, len(packed))

    def _current(self) -> Path:
        files = self.files()
        if files and files[-1].stat().st_size < self._limit:
            return files[-1]
        return self.folder / f"captures-{len(files) + 1:06}.warc.gz"


_INFO = {
    "software": "sachstand",
    "format": "WARC File Format 1.1",
    "conformsTo": "https://iipc.github.io/warc-specifications/",
}


def _packed(record: Any) -> bytes:
    buffer = BytesIO()
    WARCWriter(buffer, gzip=True, warc_version="1.1").write_record(record)
    return buffer.getvalue()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unwritable(path: Path, error: OSError) -> RecordUnwritable:
    return RecordUnwritable(
        f"cannot be written: {error.strerror or error}",
        subject=str(path),
        advice="free some space or choose another --record",
    )
