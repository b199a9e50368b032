"""The places that are watched, in a file of the record.

``watch/places.jsonl``: one place a line, in the order of their addresses. It is replaced as a whole, so that a process
that dies at any moment leaves the old file or the new one. To lose it loses no capture, only the pace.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from sachstand.errors import RecordUnwritable
from sachstand.model.watched import Watched
from sachstand.store.codec import pack, unpack


class WatchFile:
    """Reads and writes the file in the folder ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "places.jsonl"

    def all(self) -> dict[str, Watched]:
        """All places by address. A line that cannot be read is left out: it is asked as if it were new."""
        try:
            lines = self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._unwritable(error) from error
        found = (_read(line) for line in lines)
        return {one.place: one for one in found if one is not None}

    def replace(self, places: Iterable[Watched]) -> None:
        """Write all places; returns when they are on the disk. Raises `RecordUnwritable`."""
        new = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with new.open("w", encoding="utf-8") as file:
                file.writelines(pack(one) + "\n" for one in sorted(places, key=lambda one: one.place))
                file.flush()
                os.fsync(file.fileno())
            new.replace(self.path)
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> RecordUnwritable:
        return RecordUnwritable(
            f"cannot be used: {error.strerror or error}", subject=str(self.path), advice="check the disk"
        )


def _read(line: str) -> Watched | None:
    try:
        found = unpack(Watched, line)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    times = (found.course.asked, found.course.changed, found.course.until)
    sound = isinstance(found.place, str) and found.kind in ("list", "liveblog", "page")
    return found if sound and all(time is None or time.tzinfo is not None for time in times) else None
