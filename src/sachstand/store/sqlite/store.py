"""The store: the views, and everything that writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from sachstand.model.capture import Failure
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Mention
from sachstand.store.codec import pack, unpack
from sachstand.store.roles import Derived, Reading, Settled, TieRow
from sachstand.store.sqlite.database import Database
from sachstand.store.sqlite.schema import STEPS, migrate, version
from sachstand.store.sqlite.settle import replace_computed
from sachstand.store.sqlite.views import (
    AT_ONCE,
    Captures,
    CopyGroups,
    Documents,
    Events,
    Failures,
    Inferred,
    Judgements,
    Mentions,
    Stories,
)

_TOUCH = "INSERT OR IGNORE INTO touched SELECT id FROM documents WHERE capture_id = ?"
_LINKING = ("same", "not_same")
"""The decisions that linking heeds."""
_BASE = "SELECT document_id, body FROM mentions WHERE reading = ''"


def open_store(path: Path, *, write: bool = False) -> SqliteStore:
    """Open the file; for writing it is made and brought up to date. Raises the `RecordError` that says why not."""
    database = Database(path, write=write)
    if write:
        migrate(database)
    elif version(database) < len(STEPS):
        database.close()
        database = Database(path, write=True)
        migrate(database)
    return SqliteStore(database)


class SqliteStore:
    """Implements `sachstand.store.roles.Store`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.captures = Captures(database)
        self.documents = Documents(database)
        self.mentions = Mentions(database)
        self.events = Events(database)
        self.stories = Stories(database)
        self.copies = CopyGroups(database)
        self.inferred = Inferred(database)
        self.failures = Failures(database)
        self.judgements = Judgements(database)

    def batch(self) -> AbstractContextManager[None]:
        """One transaction around several calls."""
        return self._database.batch()

    def put(self, derived: Derived) -> None:
        """Replace all that one capture gives by itself."""
        note = derived.capture
        with self.batch():
            self.drop(note.id)
            self._database.run("DELETE FROM failures WHERE source = ? AND capture_id IS NULL", note.source)
            self._database.run(
                "INSERT INTO captures VALUES (?, ?, ?, ?, ?)",
                *(note.id, note.source, note.url, note.captured.isoformat(), note.digest),
            )
            self._put_documents(derived)
            self._database.run(_TOUCH, note.id)
            for failure in derived.failures:
                self._put_failure(failure)

    def drop(self, capture_id: str) -> None:
        """Take out all that one capture gives by itself."""
        with self.batch():
            self._database.run(_TOUCH, capture_id)
            numbers = "SELECT number FROM documents WHERE capture_id = ?"
            self._database.run(f"DELETE FROM documents_text WHERE rowid IN ({numbers})", capture_id)
            self._database.run("DELETE FROM captures WHERE id = ?", capture_id)
            self._database.run("DELETE FROM failures WHERE capture_id = ?", capture_id)

    def note_failure(self, failure: Failure) -> None:
        """Keep what went wrong before there was a capture; one for each source."""
        with self.batch():
            self._database.run("DELETE FROM failures WHERE source = ? AND capture_id IS NULL", failure.source)
            self._put_failure(failure)

    def judge(self, judgement: Judgement) -> None:
        """Append a judgement; one that is there already is left as it is. What it joins or parts is touched."""
        named = (judgement.value or "").strip().strip('"')
        undone = self.judgements.get(named) if judgement.decision == "undo" else None
        targets = [target for one in (judgement, undone) if one and one.decision in _LINKING for target in one.targets]
        with self.batch():
            row = (judgement.id, pack(judgement))
            self._database.run("INSERT OR IGNORE INTO judgements (id, body) VALUES (?, ?)", *row)
            self._database.run_many(_TOUCH, sorted({(target.capture_id,) for target in targets}))

    def settle(self, settled: Settled, readings: Iterable[Reading]) -> None:
        """Replace all that follows from the captures together, or from those of one part of them."""
        with self.batch():
            for reading in readings:
                self._put_reading(reading)
            replace_computed(self._database, settled)

    def base_mentions(self, document_ids: Iterable[str] | None = None) -> dict[str, tuple[Mention, ...]]:
        """The mentions of documents (of all) as they are read without any inferred date, by document."""
        if document_ids is None:
            document_ids = [row[0] for row in self._database.rows("SELECT id FROM documents ORDER BY id")]
            rows = self._database.stream(f"{_BASE} ORDER BY document_id, position")
        else:
            document_ids = sorted(document_ids)
            rows = self._of_documents(f"{_BASE} AND document_id IN ({{}}) ORDER BY document_id, position", document_ids)
        found: dict[str, list[Mention]] = {name: [] for name in document_ids}
        for document_id, body in rows:
            found[document_id].append(unpack(Mention, body))
        return {document_id: tuple(mentions) for document_id, mentions in found.items()}

    def touched(self) -> set[str]:
        """The documents that have come, gone or been judged since all was settled."""
        return {row[0] for row in self._database.rows("SELECT document_id FROM touched")}

    def tie_keys(self) -> Iterator[tuple[str, str, bytes]]:
        """Document, reading and keys of all that is tied."""
        return (
            (row[0], row[1], row[2]) for row in self._database.stream("SELECT document_id, reading, keys FROM ties")
        )

    def ties(self, document_ids: Iterable[str]) -> dict[tuple[str, str], TieRow]:
        """The ties of some documents, by document and reading."""
        asked = "SELECT document_id, reading, keys, ties FROM ties WHERE document_id IN ({})"
        rows = self._of_documents(asked, document_ids)
        return {(row[0], row[1]): TieRow(*row) for row in rows}

    def kin(self, document_ids: Iterable[str]) -> set[str]:
        """All documents of the families of some, with these."""
        wanted = set(document_ids)
        asked = (
            "SELECT document_id FROM families WHERE family IN (SELECT family FROM families WHERE document_id IN ({}))"
        )
        return wanted | {row[0] for row in self._of_documents(asked, wanted)}

    def later_readings(self) -> dict[str, tuple[str, ...]]:
        """For documents that were read anew: from which dates, in the rounds after the first."""
        rows = self._database.rows("SELECT document_id, readings FROM families WHERE readings <> ''")
        return {document_id: tuple(readings.split(",")) for document_id, readings in rows}

    def reading(self, document_id: str, key: str) -> tuple[Mention, ...] | None:
        """The mentions of a document as read from an inferred date; ``None`` when it was not yet read so."""
        if not self._database.rows("SELECT 1 FROM readings WHERE document_id = ? AND reading = ?", document_id, key):
            return None
        asked = "SELECT body FROM mentions WHERE document_id = ? AND reading = ? ORDER BY position"
        return tuple(unpack(Mention, row[0]) for row in self._database.rows(asked, document_id, key))

    def mark(self, name: str) -> str | None:
        """A note of the wiring to itself."""
        rows = self._database.rows("SELECT value FROM marks WHERE name = ?", name)
        return rows[0][0] if rows else None

    def set_mark(self, name: str, value: str) -> None:
        """Leave a note of the wiring to itself."""
        self._database.run("INSERT OR REPLACE INTO marks VALUES (?, ?)", name, value)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _put_documents(self, derived: Derived) -> None:
        for document in derived.documents:
            number = self._database.insert(
                "INSERT INTO documents (id, capture_id, body) VALUES (?, ?, ?)",
                *(document.id, document.capture_id, pack(document)),
            )
            self._database.run(
                "INSERT INTO documents_text (rowid, title, lead, text) VALUES (?, ?, ?, ?)",
                *(number, document.title, document.lead, document.text),
            )
        for document_id, mentions in derived.mentions:
            self._put_reading(Reading(document_id, "", mentions))

    def _put_reading(self, reading: Reading) -> None:
        key = (reading.document_id, reading.key)
        self._database.run("INSERT OR REPLACE INTO readings VALUES (?, ?)", *key)
        self._database.run_many(
            "INSERT OR REPLACE INTO mentions VALUES (?, ?, ?, ?, ?)",
            ((*key, position, mention.id, pack(mention)) for position, mention in enumerate(reading.mentions)),
        )

    def _put_failure(self, failure: Failure) -> None:
        self._database.run(
            "INSERT INTO failures (source, capture_id, body) VALUES (?, ?, ?)",
            *(failure.source, failure.capture_id, pack(failure)),
        )

    def _of_documents(self, asked: str, document_ids: Iterable[str]) -> Iterator[tuple[Any, ...]]:
        """The rows of a question about some documents, whose ids it wants at ``{}``."""
        wanted = sorted(document_ids)
        for start in range(0, len(wanted), AT_ONCE):
            part = wanted[start : start + AT_ONCE]
            yield from self._database.stream(asked.format(",".join("?" * len(part))), *part)
