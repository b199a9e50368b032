"""The store: the views, and everything that writes."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path

from sachstand.model.capture import Failure
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Mention
from sachstand.store.codec import pack, unpack
from sachstand.store.roles import Derived, Reading, Settled
from sachstand.store.sqlite.database import Database
from sachstand.store.sqlite.schema import STEPS, migrate, version
from sachstand.store.sqlite.views import (
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
            for failure in derived.failures:
                self._put_failure(failure)

    def drop(self, capture_id: str) -> None:
        """Take out all that one capture gives by itself."""
        with self.batch():
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
        """Append a judgement; one that is there already is left as it is."""
        self._database.run("INSERT OR IGNORE INTO judgements (id, body) VALUES (?, ?)", judgement.id, pack(judgement))

    def settle(self, settled: Settled, readings: Iterable[Reading]) -> None:
        """Replace all that follows from the captures together."""
        with self.batch():
            for reading in readings:
                self._put_reading(reading)
            self._database.run("UPDATE documents SET reading = '' WHERE reading <> ''")
            self._database.run_many("UPDATE documents SET reading = ? WHERE id = ?", ((k, d) for d, k in settled.keys))
            self._drop_unused_readings()
            self._replace_computed(settled)

    def base_mentions(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of all documents as they are read without any inferred date, by document."""
        found: dict[str, list[Mention]] = {
            row[0]: [] for row in self._database.rows("SELECT id FROM documents ORDER BY id")
        }
        asked = "SELECT document_id, body FROM mentions WHERE reading = '' ORDER BY document_id, position"
        for document_id, body in self._database.stream(asked):
            found[document_id].append(unpack(Mention, body))
        return {document_id: tuple(mentions) for document_id, mentions in found.items()}

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

    def _drop_unused_readings(self) -> None:
        used = "SELECT id, reading FROM documents"
        for table in ("mentions", "readings"):
            self._database.run(f"DELETE FROM {table} WHERE reading <> '' AND (document_id, reading) NOT IN ({used})")

    def _replace_computed(self, settled: Settled) -> None:
        for table in ("inferred", "events", "event_mentions", "stories", "story_events", "copies"):
            self._database.run(f"DELETE FROM {table}")
        run_many = self._database.run_many
        run_many("INSERT INTO inferred VALUES (?, ?)", ((date.document_id, pack(date)) for date in settled.inferred))
        run_many("INSERT INTO events VALUES (?, ?)", ((event.id, pack(event)) for event in settled.events))
        run_many(
            "INSERT OR IGNORE INTO event_mentions VALUES (?, ?)",
            ((m, e.id) for e in settled.events for m in e.mentions),
        )
        run_many("INSERT INTO stories VALUES (?, ?)", ((story.id, pack(story)) for story in settled.stories))
        run_many(
            "INSERT OR IGNORE INTO story_events VALUES (?, ?)", ((e, s.id) for s in settled.stories for e in s.events)
        )
        run_many(
            "INSERT INTO copies VALUES (?, ?, ?)",
            ((n, unit.document_id, unit.entry_id) for n, group in enumerate(settled.copies) for unit in group),
        )
