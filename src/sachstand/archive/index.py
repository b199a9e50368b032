"""The index of the WARC files, in the CDXJ format that web-archive tools read.

One line a record: ``urlkey timestamp {json}``, sorted. The JSON has the usual fields (``url``, ``mime``, ``status``,
``digest``, ``length``, ``offset``, ``filename``) and three of our own (``capture``, ``source``, ``captured``). The
index can be made again from the WARC files at any time; nothing is in it alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from sachstand.archive.records import NO_URL, instant_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record lies: ``length`` compressed bytes from ``offset`` of a WARC file."""

    file: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Sighting:
    """One time that one source gave the bytes of a capture."""

    capture_id: str
    source: str
    captured: datetime
    digest: str
    target: str
    mime: str
    place: Place

    @property
    def is_revisit(self) -> bool:
        """Whether the bytes lie in another record."""
        return self.mime == "warc/revisit"

    @property
    def order(self) -> tuple[datetime, str]:
        """The first sighting by this order speaks for the capture, in whatever order they were kept."""
        return (self.captured, self.source)

    def line(self) -> str:
        """The CDXJ line."""
        fields: dict[str, Any] = {"url": self.target, "mime": self.mime}
        if not self.is_revisit and not self.target.startswith(NO_URL):
            fields["status"] = "200"
        fields |= {
            "digest": f"sha256:{self.digest}",
            "length": str(self.place.length),
            "offset": str(self.place.offset),
            "filename": self.place.file,
            "capture": self.capture_id,
            "source": self.source,
            "captured": self.captured.isoformat(),
        }
        return f"{url_key(self.target)} {self.captured:%Y%m%d%H%M%S} {json.dumps(fields)}"


def sighting_of(line: str) -> Sighting:
    """Parse one line that `Sighting.line` wrote. Raises `ValueError` or `KeyError` on any other."""
    fields = json.loads(line.split(" ", 2)[2])
    return Sighting(
        capture_id=fields["capture"],
        source=fields["source"],
        captured=instant_of(fields["captured"]),
        digest=fields["digest"].removeprefix("sha256:"),
        target=fields["url"],
        mime=fields["mime"],
        place=Place(fields["filename"], int(fields["offset"]), int(fields["length"])),
    )


def read_index(path: Path) -> list[Sighting]:
    """All lines of an index; none when there is no index or it cannot be read: the WARC files are scanned then."""
    try:
        return [sighting_of(line) for line in path.read_text(encoding="utf-8").splitlines()]
    except (OSError, ValueError, KeyError, IndexError):
        return []


def write_index(path: Path, sightings: Iterable[Sighting]) -> None:
    """Replace the index in one step, so that a reader sees the old one or the new one. Raises `OSError`."""
    new = path.with_suffix(".new")
    with new.open("w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in sorted(sighting.line() for sighting in sightings))
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def url_key(url: str) -> str:
    """The sort key of a URL: host turned round, then the path (SURT, as web archives sort).

    A plain form of the canonical one: lower case, no ``www.``, no default port, query sorted; no session ids removed.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return url
    if not host or parts.scheme not in ("http", "https"):
        return url.replace(" ", "%20").lower()
    key = ",".join(reversed(host.removeprefix("www.").split(".")))
    if port not in (None, 80, 443):
        key += f":{port}"
    query = urlencode(sorted(parse_qsl(parts.query.lower(), keep_blank_values=True)), quote_via=quote)
    path = parts.path.lower() if parts.path == "/" else parts.path.lower().rstrip("/")
    return f"{key}){path or '/'}" + (f"?{query}" if query else "")
