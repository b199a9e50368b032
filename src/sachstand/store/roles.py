"""What can be asked of a store, and what can be put into it: one small role a noun.

The doors (`sachstand.web`, `sachstand.cli`) get `Views`, which only read. The wiring gets a `Store`, which writes too.
Every list comes in a fixed order, by id where nothing else is said. Ids that are not there are left out of ``many`` and
give ``None`` from ``get``.

    captures ── documents ── mentions ── events ── stories        derived, can be made again
                    ├── copies                                    derived, can be made again
                    └── inferred dates    failures                derived, can be made again
    judgements                                                    kept for ever, append-only
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sachstand.model.capture import Failure
from sachstand.model.copies import Group
from sachstand.model.document import Document
from sachstand.model.event import Event, InferredDate
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Mention
from sachstand.model.story import Story
from sachstand.model.text import Span


@dataclass(frozen=True, slots=True)
class CaptureNote:
    """What the store notes of a capture; its bytes lie in the archive alone."""

    id: str
    source: str
    url: str | None
    captured: datetime
    digest: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that was found, with words of it; ``marks`` are what was searched for, in ``snippet``."""

    document_id: str
    title: str | None
    snippet: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Derived:
    """All that one capture gives by itself. ``mentions`` are read without any inferred date."""

    capture: CaptureNote
    documents: tuple[Document, ...] = ()
    mentions: tuple[tuple[str, tuple[Mention, ...]], ...] = ()
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The mentions of one document, read from a date that was inferred; ``key`` names that date."""

    document_id: str
    key: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class TieRow:
    """What can bind one reading of a document to others: the keys of its ties, 64 bits each, and the ties in JSON."""

    document_id: str
    reading: str
    keys: bytes
    ties: str


@dataclass(frozen=True, slots=True)
class Family:
    """The family of a document, and from which dates it was read in the rounds after the first."""

    name: str
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Which documents a `Settled` is about, and how what it holds belongs together.

    ``within`` is ``None`` for the whole record. ``families`` are those of documents, ``of`` those of events and
    stories. ``tied`` are the readings whose ties count, ``ties`` those of them that are new.
    """

    within: frozenset[str] | None
    families: Mapping[str, Family]
    of: Mapping[str, str]
    tied: frozenset[tuple[str, str]]
    ties: tuple[TieRow, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What follows from all captures together, or from those of a ``part`` that nothing binds to the others.

    ``keys`` say which reading of a document counts.
    """

    keys: tuple[tuple[str, str], ...] = ()
    inferred: tuple[InferredDate, ...] = ()
    events: tuple[Event, ...] = ()
    stories: tuple[Story, ...] = ()
    copies: tuple[Group, ...] = ()
    part: Part | None = None


class CaptureView(Protocol):
    """The captures that the record has taken in."""

    def get(self, capture_id: str) -> CaptureNote | None: ...

    def all(self) -> Iterator[CaptureNote]: ...


class DocumentView(Protocol):
    """Reports and teasers as they were read."""

    def get(self, document_id: str) -> Document | None: ...

    def many(self, ids: Iterable[str]) -> dict[str, Document]: ...

    def count(self) -> int: ...

    def all(self) -> Iterator[Document]: ...

    def of_capture(self, capture_id: str) -> tuple[Document, ...]: ...

    def search(self, words: str, limit: int = 20) -> tuple[Hit, ...]: ...


class MentionView(Protocol):
    """Mentions, each as it is read now, with what is known of its document's date."""

    def get(self, mention_id: str) -> Mention | None: ...

    def many(self, ids: Iterable[str]) -> dict[str, Mention]: ...

    def all(self) -> Iterator[Mention]: ...

    def of_document(self, document_id: str) -> tuple[Mention, ...]: ...


class EventView(Protocol):
    """Events as they were computed last."""

    def get(self, event_id: str) -> Event | None: ...

    def many(self, ids: Iterable[str]) -> dict[str, Event]: ...

    def count(self) -> int: ...

    def all(self) -> Iterator[Event]: ...

    def of_mention(self, mention_id: str) -> Event | None: ...


class StoryView(Protocol):
    """Stories as they were computed last."""

    def get(self, story_id: str) -> Story | None: ...

    def count(self) -> int: ...

    def all(self) -> Iterator[Story]: ...

    def of_event(self, event_id: str) -> tuple[Story, ...]: ...


class CopyView(Protocol):
    """The prints of one report, group by group, as they were found last; groups in their own order."""

    def all(self) -> Iterator[Group]: ...

    def of_documents(self, document_ids: Iterable[str]) -> tuple[Group, ...]: ...


class InferredView(Protocol):
    """Dates of documents that follow from events."""

    def get(self, document_id: str) -> InferredDate | None: ...

    def all(self) -> Iterator[InferredDate]: ...


class FailureView(Protocol):
    """What could not be got or read."""

    def all(self) -> Iterator[Failure]: ...

    def of_capture(self, capture_id: str) -> tuple[Failure, ...]: ...


class JudgementView(Protocol):
    """Editors' decisions, in the order of their time."""

    def all(self) -> Iterator[Judgement]: ...


class Views(Protocol):
    """A record to read from."""

    @property
    def captures(self) -> CaptureView: ...

    @property
    def documents(self) -> DocumentView: ...

    @property
    def mentions(self) -> MentionView: ...

    @property
    def events(self) -> EventView: ...

    @property
    def stories(self) -> StoryView: ...

    @property
    def copies(self) -> CopyView: ...

    @property
    def inferred(self) -> InferredView: ...

    @property
    def failures(self) -> FailureView: ...

    @property
    def judgements(self) -> JudgementView: ...


class Writer(Protocol):
    """Puts things into a record. Each call is one transaction, or part of the one that ``batch`` opens.

    Raises `RecordUnwritable` when the disk is full or the place is read-only; nothing of the transaction is kept then.
    """

    def batch(self) -> AbstractContextManager[None]: ...

    def put(self, derived: Derived) -> None: ...

    def drop(self, capture_id: str) -> None: ...

    def note_failure(self, failure: Failure) -> None: ...

    def judge(self, judgement: Judgement) -> None: ...

    def settle(self, settled: Settled, readings: Iterable[Reading]) -> None: ...


class Bookkeeping(Protocol):
    """What the wiring must know to finish what a killed process left."""

    def base_mentions(self, document_ids: Iterable[str] | None = None) -> dict[str, tuple[Mention, ...]]: ...

    def reading(self, document_id: str, key: str) -> tuple[Mention, ...] | None: ...

    def mark(self, name: str) -> str | None: ...

    def set_mark(self, name: str, value: str) -> None: ...


class Neighbours(Protocol):
    """What binds documents to each other, and which of them have come, gone or been judged since all was settled."""

    def touched(self) -> set[str]: ...

    def tie_keys(self) -> Iterator[tuple[str, str, bytes]]: ...

    def ties(self, document_ids: Iterable[str]) -> dict[tuple[str, str], TieRow]: ...

    def kin(self, document_ids: Iterable[str]) -> set[str]: ...

    def later_readings(self) -> dict[str, tuple[str, ...]]: ...


class Store(Views, Writer, Bookkeeping, Neighbours, Protocol):
    """A record to read from and write to."""

    def close(self) -> None: ...
