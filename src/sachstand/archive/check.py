"""Reads the whole archive again and names every record whose bytes are not those that were kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sachstand.archive.index import Sighting
from sachstand.archive.scan import Gap, record_at, sightings_in
from sachstand.archive.warc import WarcArchive
from sachstand.errors import SachstandError


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is wrong, and where."""

    subject: str
    reason: str


def check_archive(archive: WarcArchive) -> Iterator[Damage]:
    """Compare every record with its digests and with the index. Yields nothing for a whole archive."""
    for path in archive.files():
        for found in sightings_in(archive.folder, path.name):
            if isinstance(found, Gap):
                yield Damage(f"{path.name}, bytes {found.start} to {found.end}", "no whole record")
    for sighting in archive.sightings():
        yield from _wrongly_indexed(archive, sighting)
    for capture_id in archive.ids():
        try:
            archive.get(capture_id)
        except SachstandError as error:
            yield Damage(f"capture {capture_id}", error.reason)


def _wrongly_indexed(archive: WarcArchive, sighting: Sighting) -> Iterator[Damage]:
    try:
        record, _ = record_at(archive.folder, sighting.place)
    except SachstandError:
        return  # named as a gap already
    if record.rec_headers.get_header("Sachstand-Capture") != sighting.capture_id:
        yield Damage(f"capture {sighting.capture_id}", "the index names another record")
