"""One writer at a time: a lock on a file, which the system takes back when the process dies, however it dies."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType

from sachstand.errors import RecordLocked, RecordUnwritable


class WriteLock:
    """Holds the right to write to one record from ``with`` to its end. Raises `RecordLocked` or `RecordUnwritable`."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        self._handle: int | None = None

    def __enter__(self) -> WriteLock:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise RecordUnwritable(
                f"cannot be written: {error.strerror}", subject=str(self._path.parent), advice="choose another --record"
            ) from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.read(handle, 32).decode("ascii", "replace").strip()
            os.close(handle)
            raise RecordLocked(
                f"process {holder or '?'} is writing to it",
                subject=str(self._path.parent),
                advice="try again when it has ended",
            ) from error
        self._handle = handle
        self._write_holder(handle)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _write_holder(self, handle: int) -> None:
        # a full disk must not keep anybody from reading or mending a record; the number only makes a message clearer
        try:
            os.ftruncate(handle, 0)
            os.write(handle, str(os.getpid()).encode())
        except OSError:
            pass
