"""The tables, as numbered steps from the first day; ``PRAGMA user_version`` holds how many were taken.

A step is never changed once it was released; a change is a new step at the end. Bodies are JSON by
`sachstand.store.codec`; columns beside them are only what is searched or joined by.
"""

from __future__ import annotations

from sachstand.errors import RecordDamaged
from sachstand.store.sqlite.database import Database

STEPS = (
    """
    CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE captures (
      id TEXT PRIMARY KEY, source TEXT NOT NULL, url TEXT, captured TEXT NOT NULL, digest TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX captures_by_source ON captures (source);
    CREATE TABLE documents (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      capture_id TEXT NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
      reading TEXT NOT NULL DEFAULT '', body TEXT NOT NULL
    );
    CREATE INDEX documents_by_capture ON documents (capture_id);
    CREATE VIRTUAL TABLE documents_text USING fts5 (title, lead, text, tokenize = "unicode61 remove_diacritics 2");
    CREATE TABLE readings (
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, reading TEXT NOT NULL,
      PRIMARY KEY (document_id, reading)
    ) WITHOUT ROWID;
    CREATE TABLE mentions (
      document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
      reading TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (document_id, reading, position)
    ) WITHOUT ROWID;
    CREATE INDEX mentions_by_id ON mentions (id);
    CREATE TABLE inferred (document_id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE events (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE event_mentions (mention_id TEXT, event_id TEXT, PRIMARY KEY (mention_id, event_id)) WITHOUT ROWID;
    CREATE TABLE stories (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE story_events (event_id TEXT, story_id TEXT, PRIMARY KEY (event_id, story_id)) WITHOUT ROWID;
    CREATE TABLE failures (number INTEGER PRIMARY KEY, source TEXT NOT NULL, capture_id TEXT, body TEXT NOT NULL);
    CREATE INDEX failures_by_capture ON failures (capture_id);
    CREATE TABLE judgements (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
    CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
      BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END;
    CREATE TRIGGER judgements_last BEFORE DELETE ON judgements
      BEGIN SELECT RAISE(ABORT, 'judgements are never deleted'); END;
    """,
    # Copies follow from what is there already, so the next command that writes finds them.
    """
    CREATE TABLE copies (
      number INTEGER, document_id TEXT, entry_id TEXT, PRIMARY KEY (number, document_id, entry_id)
    ) WITHOUT ROWID;
    CREATE INDEX copies_by_document ON copies (document_id);
    UPDATE marks SET value = '1' WHERE name = 'stale';
    """,
    # Families, so that a new report need not be laid beside the whole record. The next command that writes makes them.
    """
    CREATE TABLE touched (document_id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE ties (
      document_id TEXT NOT NULL, reading TEXT NOT NULL, keys BLOB NOT NULL, ties TEXT NOT NULL,
      PRIMARY KEY (document_id, reading)
    );
    CREATE TABLE families (document_id TEXT PRIMARY KEY, family TEXT NOT NULL, readings TEXT NOT NULL) WITHOUT ROWID;
    CREATE INDEX families_by_name ON families (family);
    ALTER TABLE events ADD COLUMN family TEXT NOT NULL DEFAULT '';
    ALTER TABLE stories ADD COLUMN family TEXT NOT NULL DEFAULT '';
    CREATE INDEX events_by_family ON events (family);
    CREATE INDEX stories_by_family ON stories (family);
    UPDATE marks SET value = '1' WHERE name = 'stale';
    """,
)


def migrate(database: Database) -> None:
    """Take the steps that are still missing, each in its own transaction. Raises `RecordDamaged` for a newer record."""
    taken = version(database)
    for number, step in enumerate(STEPS[taken:], start=taken + 1):
        database.script(f"BEGIN IMMEDIATE; {step}; PRAGMA user_version = {number}; COMMIT;")


def version(database: Database) -> int:
    """How many steps the file has taken. Raises `RecordDamaged` when they are more than are known here."""
    taken = int(database.rows("PRAGMA user_version")[0][0])
    if taken > len(STEPS):
        raise RecordDamaged("was made by a newer Sachstand", subject=str(database.path), advice="update Sachstand")
    return taken
