"""A store in one SQLite file: WAL, numbered migrations, full-text search (FTS5)."""

from sachstand.store.sqlite.store import SqliteStore, open_store

__all__ = ["SqliteStore", "open_store"]
