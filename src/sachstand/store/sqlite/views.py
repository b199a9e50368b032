"""The reading roles over SQLite. Each view asks one table and returns model values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from typing import Generic, TypeVar

from sachstand.model.capture import Failure
from sachstand.model.copies import Group
from sachstand.model.document import Document
from sachstand.model.event import Event, InferredDate
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Mention
from sachstand.model.story import Story, Unit
from sachstand.store.codec import unpack
from sachstand.store.roles import CaptureNote, Hit
from sachstand.store.sqlite.database import Database
from sachstand.store.sqlite.search import hits

T = TypeVar("T")

AT_ONCE = 500
"""SQLite takes at least 999 values in one question."""


class _Bodies(Generic[T]):
    """What the views over bodies share: where ``body`` lies, the type it holds, and the column it goes by."""

    def __init__(self, database: Database, kind: type[T], place: str, key: str = "id") -> None:
        self._database = database
        self._kind = kind
        self._place = place
        self._key = key

    def get(self, wanted: str) -> T | None:
        """The one with this id."""
        return next(self._where(f"{self._key} = ?", wanted), None)

    def count(self) -> int:
        """How many there are."""
        return int(self._database.rows(f"SELECT count(*) FROM {self._place}")[0][0])

    def many(self, ids: Iterable[str]) -> dict[str, T]:
        """Those of the ids that are there, in the order of the ids."""
        wanted = list(dict.fromkeys(ids))
        found: dict[str, T] = {}
        for start in range(0, len(wanted), AT_ONCE):
            part = wanted[start : start + AT_ONCE]
            found |= dict(self._pairs(f"{self._key} IN ({','.join('?' * len(part))})", *part))
        return {id_: found[id_] for id_ in wanted if id_ in found}

    def all(self) -> Iterator[T]:
        """All of them, by id."""
        return self._where("true")

    def _where(self, condition: str, *values: str) -> Iterator[T]:
        return (item for _, item in self._pairs(condition, *values))

    def _pairs(self, condition: str, *values: str) -> Iterator[tuple[str, T]]:
        asked = f"SELECT {self._key}, body FROM {self._place} WHERE {condition} ORDER BY {self._key}"
        return ((key, unpack(self._kind, body)) for key, body in self._database.stream(asked, *values))


class Captures:
    """Implements `sachstand.store.roles.CaptureView`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, capture_id: str) -> CaptureNote | None:
        """The note of one capture."""
        return next(self._where("id = ?", capture_id), None)

    def all(self) -> Iterator[CaptureNote]:
        """All notes, by id."""
        return self._where("true")

    def _where(self, condition: str, *values: str) -> Iterator[CaptureNote]:
        asked = f"SELECT id, source, url, captured, digest FROM captures WHERE {condition} ORDER BY id"
        for id_, source, url, captured, digest in self._database.stream(asked, *values):
            yield CaptureNote(id_, source, url, datetime.fromisoformat(captured), digest)


class Documents(_Bodies[Document]):
    """Implements `sachstand.store.roles.DocumentView`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Document, "documents")

    def of_capture(self, capture_id: str) -> tuple[Document, ...]:
        """The report of a capture and its teasers."""
        return tuple(self._where("capture_id = ?", capture_id))

    def search(self, words: str, limit: int = 20) -> tuple[Hit, ...]:
        """Documents with all the words (or words that begin so), the best first."""
        return hits(self._database, words, limit)


class Mentions(_Bodies[Mention]):
    """Implements `sachstand.store.roles.MentionView`: each document by the reading that counts."""

    def __init__(self, database: Database) -> None:
        joined = "(SELECT m.* FROM mentions m JOIN documents d ON d.id = m.document_id AND d.reading = m.reading)"
        super().__init__(database, Mention, joined)

    def of_document(self, document_id: str) -> tuple[Mention, ...]:
        """The mentions of one document, in text order."""
        found = self._where("document_id = ?", document_id)
        return tuple(sorted(found, key=lambda mention: (mention.span, mention.trigger, mention.id)))


class Events(_Bodies[Event]):
    """Implements `sachstand.store.roles.EventView`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Event, "events")

    def of_mention(self, mention_id: str) -> Event | None:
        """The event that a mention belongs to."""
        return next(self._where("id IN (SELECT event_id FROM event_mentions WHERE mention_id = ?)", mention_id), None)


class Stories(_Bodies[Story]):
    """Implements `sachstand.store.roles.StoryView`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Story, "stories")

    def of_event(self, event_id: str) -> tuple[Story, ...]:
        """The stories that an event belongs to."""
        return tuple(self._where("id IN (SELECT story_id FROM story_events WHERE event_id = ?)", event_id))


class CopyGroups:
    """Implements `sachstand.store.roles.CopyView`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Iterator[Group]:
        """All groups."""
        return iter(sorted(self._where("true")))

    def of_documents(self, document_ids: Iterable[str]) -> tuple[Group, ...]:
        """The groups that any of the documents has an entry in, whole."""
        wanted = sorted(set(document_ids))
        numbers: set[int] = set()
        for start in range(0, len(wanted), AT_ONCE):
            part = wanted[start : start + AT_ONCE]
            asked = f"SELECT DISTINCT number FROM copies WHERE document_id IN ({','.join('?' * len(part))})"
            numbers |= {row[0] for row in self._database.rows(asked, *part)}
        return tuple(sorted(group for number in sorted(numbers) for group in self._where("number = ?", number)))

    def _where(self, condition: str, *values: int) -> Iterator[Group]:
        asked = f"SELECT number, document_id, entry_id FROM copies WHERE {condition} ORDER BY 1, 2, 3"
        for _, rows in groupby(self._database.stream(asked, *values), key=lambda row: row[0]):
            yield tuple(Unit(document_id, entry_id) for _, document_id, entry_id in rows)


class Inferred(_Bodies[InferredDate]):
    """Implements `sachstand.store.roles.InferredView`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, InferredDate, "inferred", "document_id")


class Failures(_Bodies[Failure]):
    """Implements `sachstand.store.roles.FailureView`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Failure, "failures", "number")

    def of_capture(self, capture_id: str) -> tuple[Failure, ...]:
        """What went wrong with one capture."""
        return tuple(self._where("capture_id = ?", capture_id))


class Judgements(_Bodies[Judgement]):
    """Implements `sachstand.store.roles.JudgementView`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Judgement, "judgements")

    def all(self) -> Iterator[Judgement]:
        """All judgements, by their time, then by id."""
        return iter(sorted(super().all(), key=lambda judgement: (judgement.made, judgement.id)))
