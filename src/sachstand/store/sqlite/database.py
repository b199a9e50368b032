"""One connection to one SQLite file: transactions that nest, and SQLite's errors as ours."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sachstand.errors import RecordDamaged, RecordError, RecordLocked, RecordMissing, RecordUnwritable

WAIT = 10.0
"""Seconds to wait for another connection that is writing."""


class Database:
    """Opens a file for writing (made if need be), or for reading alone.

    In a folder that cannot be written, SQLite can make no shared memory for its log; the file is then opened as one
    that nobody changes. Raises `RecordMissing`, `RecordUnwritable` or `RecordDamaged`.
    """

    def __init__(self, path: Path, *, write: bool) -> None:
        self.path = path
        self._depth = 0
        if not write and not path.exists():
            raise RecordMissing(
                "there is no record here", subject=str(path.parent), advice="make one with: sachstand add"
            )
        with self._own_errors():
            self._connection = self._connect(write)
            self._connection.execute("PRAGMA foreign_keys = ON")
            if write:
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows that a question gives."""
        with self._own_errors():
            return self._connection.execute(sql, values).fetchall()

    def stream(self, sql: str, *values: Any) -> Iterator[tuple[Any, ...]]:
        """The rows one by one, for questions whose answer may be the whole record."""
        with self._own_errors():
            yield from self._connection.execute(sql, values)

    def run(self, sql: str, *values: Any) -> None:
        """One change, in a transaction."""
        with self.batch(), self._own_errors():
            self._connection.execute(sql, values)

    def run_many(self, sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """The same change for many rows, in a transaction."""
        with self.batch(), self._own_errors():
            self._connection.executemany(sql, rows)

    def insert(self, sql: str, *values: Any) -> int:
        """One new row; gives its number."""
        with self.batch(), self._own_errors():
            return self._connection.execute(sql, values).lastrowid or 0

    def script(self, sql: str) -> None:
        """Several statements that manage their own transaction."""
        with self._own_errors():
            self._connection.executescript(sql)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """One transaction around all that is done inside; an error takes all of it back."""
        if self._depth:
            yield
            return
        with self._own_errors():
            self._connection.execute("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
            with self._own_errors():
                self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    def close(self) -> None:
        """Close the connection; SQLite folds its log into the file when it was the last one."""
        self._connection.close()

    def _connect(self, write: bool) -> sqlite3.Connection:
        mode = "mode=rwc" if write else "mode=ro"
        if not write and not os.access(self.path.parent, os.W_OK):
            mode = "immutable=1"
        return sqlite3.connect(
            f"file:{quote(str(self.path.absolute()))}?{mode}",
            uri=True,
            timeout=WAIT,
            isolation_level=None,
            check_same_thread=False,
        )

    @contextmanager
    def _own_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._own(error) from error

    def _own(self, error: sqlite3.Error) -> RecordError:
        name = getattr(error, "sqlite_errorname", "") or ""
        subject = str(self.path)
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return RecordLocked(
                "is being written to", subject=subject, advice="try again when the other command has ended"
            )
        if name.startswith(("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            return RecordUnwritable(
                f"cannot be written: {error}", subject=subject, advice="free some space or choose another --record"
            )
        return RecordDamaged(
            f"cannot be used: {error}", subject=subject, advice="make it again with: sachstand rebuild"
        )
