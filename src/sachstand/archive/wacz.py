"""Writes an archive as one WACZ file (Web Archive Collection Zipped, version 1.1.1).

    archive/captures-000001.warc.gz …   the WARC files, byte for byte, not packed again
    indexes/index.cdx                   their CDXJ index
    pages/pages.jsonl                   one line for each time that a page was seen
    datapackage.json                    the name, size and SHA-256 of each of these (Frictionless Data Package)
    datapackage-digest.json             the SHA-256 of datapackage.json

Replay tools (ReplayWeb.page, pywb) open it as it is. Captures of files that have no address lie in the WARC files and
in the index, and are no pages. What editors took out of the record is in the archive all the same, and so in the file.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sachstand.archive.index import Sighting
from sachstand.archive.warc import WarcArchive
from sachstand.errors import RecordUnwritable

VERSION = "1.1.1"
_PIECE = 1 << 20
_PAGES = ("text/html", "application/xhtml+xml", "warc/revisit")
_FIRST_YEAR = datetime(1980, 1, 1, tzinfo=UTC)
"""ZIP files know no earlier time."""


@dataclass(frozen=True, slots=True)
class About:
    """What is said of the collection. ``titles`` are those of pages, by capture id."""

    title: str
    created: datetime
    software: str
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Resource:
    path: str
    digest: str
    size: int

    def entry(self) -> dict[str, Any]:
        name = self.path.rpartition("/")[2]
        return {"name": name, "path": self.path, "hash": f"sha256:{self.digest}", "bytes": self.size}


def write_wacz(archive: WarcArchive, path: Path, about: About) -> int:
    """Write all that the archive holds; gives the number of pages. ``path`` is there whole or not at all.

    Another process may go on writing to the archive: what it adds meanwhile is left out. Raises `RecordUnwritable`.
    """
    new = path.with_name(path.name + ".new")
    sightings = archive.sightings()
    try:
        with zipfile.ZipFile(new, "w") as package:
            count = _fill(package, archive.folder, sightings, about)
        with new.open("rb+") as file:
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise RecordUnwritable(
            f"cannot be written: {error.strerror or error}", subject=str(path), advice="choose another place"
        ) from error
    return count


def _fill(package: zipfile.ZipFile, folder: Path, sightings: list[Sighting], about: About) -> int:
    ends: dict[str, int] = {}
    for one in sightings:
        ends[one.place.file] = max(ends.get(one.place.file, 0), one.place.offset + one.place.length)
    writer = _Writer(package, about.created)
    resources = [writer.copy(f"archive/{name}", folder / name, end) for name, end in sorted(ends.items())]
    index = "".join(line + "\n" for line in sorted(one.line() for one in sightings))
    pages = list(_pages(sightings, about.titles))
    resources.append(writer.put("indexes/index.cdx", index))
    resources.append(writer.put("pages/pages.jsonl", "".join(json.dumps(one) + "\n" for one in (_PAGES_HEAD, *pages))))
    described = writer.put("datapackage.json", json.dumps(_package(resources, about), indent=2))
    digest = {"path": "datapackage.json", "hash": f"sha256:{described.digest}"}
    writer.put("datapackage-digest.json", json.dumps(digest, indent=2))
    return len(pages)


_PAGES_HEAD = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}


def _pages(sightings: list[Sighting], titles: Mapping[str, str]) -> Iterator[dict[str, str]]:
    for one in sightings:
        if one.target.startswith(("http://", "https://")) and one.mime in _PAGES:
            seen = one.captured.astimezone(UTC)
            page = {
                "id": f"{one.capture_id}-{seen:%Y%m%d%H%M%S}",
                "url": one.target,
                "ts": f"{seen:%Y-%m-%dT%H:%M:%SZ}",
            }
            title = titles.get(one.capture_id)
            yield page | ({"title": title} if title else {})


def _package(resources: list[_Resource], about: About) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "wacz_version": VERSION,
        "title": about.title,
        "created": f"{about.created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "software": about.software,
        "resources": [resource.entry() for resource in resources],
    }


class _Writer:
    """Puts members into the ZIP file, all with one time, and measures them."""

    def __init__(self, package: zipfile.ZipFile, created: datetime) -> None:
        self._package = package
        self._time = max(created.astimezone(UTC), _FIRST_YEAR).timetuple()[:6]

    def put(self, path: str, text: str) -> _Resource:
        data = text.encode("utf-8", "surrogatepass")
        self._package.writestr(self._member(path), data, zipfile.ZIP_DEFLATED)
        return _Resource(path, hashlib.sha256(data).hexdigest(), len(data))

    def copy(self, path: str, source: Path, end: int) -> _Resource:
        """The first ``end`` bytes of a file, not packed again: replay tools read records out of the middle of it."""
        digest, left = hashlib.sha256(), end
        with source.open("rb") as file, self._package.open(self._member(path), "w", force_zip64=True) as member:
            while left and (piece := file.read(min(left, _PIECE))):
                digest.update(piece)
                member.write(piece)
                left -= len(piece)
        return _Resource(path, digest.hexdigest(), end - left)

    def _member(self, path: str) -> zipfile.ZipInfo:
        member = zipfile.ZipInfo(path, self._time)
        member.external_attr = 0o644 << 16
        return member
