"""What a user knows of a saved page, in a file beside it.

    page.html
    page.html.meta.json      {"url": "https://news.example/a", "captured": "2024-12-05T02:40:00+01:00"}

Both fields may be missing. ``page.meta.json`` serves as well. ``captured`` needs a zone, because a time without one
is not an instant and none is guessed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sachstand.errors import FetchError
from sachstand.model.capture import is_sound

SUFFIX = ".meta.json"
_MOST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Sidecar:
    """The address a saved page came from and when it was saved; ``None`` where the file says nothing."""

    url: str | None = None
    captured: datetime | None = None


def read_sidecar(page: Path) -> Sidecar:
    """The sidecar of ``page``, an empty one where there is no such file. Raises `FetchError` for a wrong one."""
    found = next((place for place in _places(page) if place.is_file()), None)
    return Sidecar() if found is None else _parse(found)


def _places(page: Path) -> list[Path]:
    """``page.html.gz.meta.json``, then ``page.html.meta.json``, then ``page.meta.json``."""
    names = [page.name]
    while (stem := Path(names[-1]).stem) != names[-1]:
        names.append(stem)
    return [page.with_name(name + SUFFIX) for name in names]


def _parse(path: Path) -> Sidecar:
    try:
        with path.open("rb") as file:
            table = json.loads(file.read(_MOST))
    except (OSError, ValueError, RecursionError) as error:
        raise _wrong(path, "is no JSON object") from error
    if not isinstance(table, dict):
        raise _wrong(path, "is no JSON object")
    return Sidecar(url=_url(table.get("url"), path), captured=_instant(table.get("captured"), path))


def _url(value: Any, path: Path) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value.startswith(("http://", "https://")):
        raise _wrong(path, "'url' is no http(s) address")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise _wrong(path, "'url' holds half a character") from error
    return value


def _instant(value: Any, path: Path) -> datetime | None:
    if value is None:
        return None
    try:
        instant = datetime.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise _wrong(path, "'captured' is no ISO 8601 time") from error
    if instant.tzinfo is None:
        raise _wrong(path, "'captured' has no zone")
    if not is_sound(instant):
        raise _wrong(path, "'captured' is no time at which pages could be saved")
    return instant


def _wrong(path: Path, reason: str) -> FetchError:
    return FetchError(
        reason, subject=str(path), advice='like {"url": "https://…", "captured": "2024-12-05T02:40+01:00"}'
    )
