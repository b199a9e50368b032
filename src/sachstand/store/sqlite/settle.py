"""Writes what follows from captures together, in place of what stood before: of the whole record or of a part of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sachstand.model.event import Event
from sachstand.model.story import Story
from sachstand.store.codec import pack, unpack
from sachstand.store.roles import Part, Settled
from sachstand.store.sqlite.database import Database

_PART = "SELECT document_id FROM part"


def replace_computed(database: Database, settled: Settled) -> None:
    """Put ``settled`` in place of what stood before. Runs inside the transaction of its caller."""
    part = settled.part
    if part is None or part.within is None:
        _delete_all(database)
    else:
        _delete_part(database, part.within)
    _insert(database, settled, part.of if part is not None else {})
    _tie(database, part)
    _read_as(database, settled)


def _delete_all(database: Database) -> None:
    for table in ("inferred", "events", "event_mentions", "stories", "story_events", "copies", "families", "touched"):
        database.run(f"DELETE FROM {table}")
    database.run("UPDATE documents SET reading = '' WHERE reading <> ''")


def _delete_part(database: Database, within: Iterable[str]) -> None:
    run = database.run
    run("CREATE TEMP TABLE IF NOT EXISTS part (document_id TEXT PRIMARY KEY) WITHOUT ROWID")
    run("DELETE FROM part")
    database.run_many("INSERT INTO part VALUES (?)", ((name,) for name in within))
    families = f"family IN (SELECT family FROM families WHERE document_id IN ({_PART}))"
    events = [unpack(Event, row[0]) for row in database.rows(f"SELECT body FROM events WHERE {families}")]
    stories = [unpack(Story, row[0]) for row in database.rows(f"SELECT body FROM stories WHERE {families}")]
    run(f"DELETE FROM events WHERE {families}")
    run(f"DELETE FROM stories WHERE {families}")
    database.run_many("DELETE FROM event_mentions WHERE mention_id = ? AND event_id = ?", _told(events))
    database.run_many("DELETE FROM story_events WHERE event_id = ? AND story_id = ?", _grouped(stories))
    run(f"DELETE FROM copies WHERE number IN (SELECT number FROM copies WHERE document_id IN ({_PART}))")
    for table in ("inferred", "families", "touched"):
        run(f"DELETE FROM {table} WHERE document_id IN ({_PART})")
    run(f"UPDATE documents SET reading = '' WHERE reading <> '' AND id IN ({_PART})")


def _read_as(database: Database, settled: Settled) -> None:
    """Which reading of each document counts. Of others those are kept that have ties: a round on the way used them."""
    database.run_many("UPDATE documents SET reading = ? WHERE id = ?", ((key, name) for name, key in settled.keys))
    within = "" if settled.part is None or settled.part.within is None else f"AND document_id IN ({_PART})"
    used = "(SELECT id, reading FROM documents UNION SELECT document_id, reading FROM ties)"
    for table in ("mentions", "readings"):
        database.run(f"DELETE FROM {table} WHERE reading <> '' {within} AND (document_id, reading) NOT IN {used}")


def _insert(database: Database, settled: Settled, families: Mapping[str, str]) -> None:
    run_many = database.run_many
    run_many("INSERT INTO inferred VALUES (?, ?)", ((date.document_id, pack(date)) for date in settled.inferred))
    run_many("INSERT INTO events VALUES (?, ?, ?)", ((e.id, pack(e), families.get(e.id, "")) for e in settled.events))
    run_many("INSERT OR IGNORE INTO event_mentions VALUES (?, ?)", _told(settled.events))
    run_many("INSERT INTO stories VALUES (?, ?, ?)", ((s.id, pack(s), families.get(s.id, "")) for s in settled.stories))
    run_many("INSERT OR IGNORE INTO story_events VALUES (?, ?)", _grouped(settled.stories))
    ((first,),) = database.rows("SELECT coalesce(max(number), -1) + 1 FROM copies")
    groups = enumerate(settled.copies, start=first)
    rows = ((number, unit.document_id, unit.entry_id) for number, group in groups for unit in group)
    run_many("INSERT INTO copies VALUES (?, ?, ?)", rows)


def _tie(database: Database, part: Part | None) -> None:
    """Families and ties; the ties of a reading that is there already do not change."""
    if part is None:
        database.run("DELETE FROM ties")
        return
    rows = ((name, family.name, ",".join(family.readings)) for name, family in part.families.items())
    database.run_many("INSERT INTO families VALUES (?, ?, ?)", rows)
    where = "" if part.within is None else f" WHERE document_id IN ({_PART})"
    tied = {(row[0], row[1]) for row in database.rows(f"SELECT document_id, reading FROM ties{where}")}
    database.run_many("DELETE FROM ties WHERE document_id = ? AND reading = ?", sorted(tied - part.tied))
    new = ((row.document_id, row.reading, row.keys, row.ties) for row in part.ties)
    database.run_many("INSERT OR REPLACE INTO ties VALUES (?, ?, ?, ?)", new)


def _told(events: Iterable[Event]) -> list[tuple[str, str]]:
    return [(mention, event.id) for event in events for mention in event.mentions]


def _grouped(stories: Iterable[Story]) -> list[tuple[str, str]]:
    return [(event, story.id) for story in stories for event in story.events]
