"""One small protocol for each stage. The wiring knows stages by these alone; a stage knows no other stage::

    fetch -> archive -> read -> annotate -> extract -> link -> group -> publish

Stages are pure: they take model values and return model values. Those that see several documents are given either all
of a record, or a part that nothing binds to the rest, and then who stands ``around`` it in crowds
(`sachstand.model.tie`). What they find wrong with one item they raise as `sachstand.errors.ItemError`; only the wiring
turns that into a stored `Failure`. What is kept lies in `sachstand.store`, whose roles are declared there, one a noun.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, Self

from sachstand.model.annotation import Anchor, Annotations
from sachstand.model.capture import Capture, Failure
from sachstand.model.copies import NONE, Copies
from sachstand.model.document import Document
from sachstand.model.event import Event, InferredDate, Linkage
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Mention
from sachstand.model.story import Grouping
from sachstand.model.tie import NOBODY, Around, Crowd, Tie, TieKind


class Fetcher(Protocol):
    """Gets captures from a place in the world. One bad item is a `Failure` in the stream, not an exception."""

    def fetch(self, place: str) -> Iterator[Capture | Failure]: ...


class Archive(Protocol):
    """Keeps captures for ever. ``keep`` returns only when the bytes are on the disk; keeping twice keeps once."""

    def keep(self, capture: Capture) -> None: ...

    def get(self, capture_id: str) -> Capture: ...

    def captures(self) -> Iterator[Capture]: ...


class Reader(Protocol):
    """Reads one capture: the report first, then one document for each teaser around it. Raises `ReadError`."""

    def read(self, capture: Capture) -> tuple[Document, ...]: ...


class Annotator(Protocol):
    """Sees sentences, times, names and quotations in a text.

    ``language`` is an ISO 639-1 code. Raises `UnknownLanguage`.
    """

    def annotate(self, text: str, language: str, anchors: tuple[Anchor, ...] = ()) -> Annotations: ...


class Extractor(Protocol):
    """Finds the statements of events in an annotated report, in text order."""

    def extract(self, document: Document, annotations: Annotations) -> tuple[Mention, ...]: ...


class CopyFinder(Protocol):
    """Finds the entries that print one report. A function of the set of documents, and of their texts alone."""

    def __call__(self, documents: Mapping[str, Document], around: Around = NOBODY) -> Copies: ...


class Linker(Protocol):
    """Joins mentions of one event. A function of the sets: their order makes no difference.

    ``copies`` join nothing; they say which reports count as one source.
    """

    def link(
        self,
        mentions: Iterable[Mention],
        documents: Mapping[str, Document],
        judgements: Iterable[Judgement] = (),
        copies: Copies = NONE,
        around: Around = NOBODY,
    ) -> Linkage: ...


class Grouper(Protocol):
    """Joins events and entries that belong to one story. A function of the sets: their order makes no difference."""

    def group(
        self,
        documents: Mapping[str, Document],
        mentions: Mapping[str, Mention],
        events: Iterable[Event],
        inferred: Iterable[InferredDate] = (),
        around: Around = NOBODY,
    ) -> Grouping: ...


class Told(Protocol):
    """One reading of a document, to be compared with others: whether two ties with keys in common can bind at all."""

    def may_bind(self, kind: TieKind, name: str, other: Self, other_name: str) -> bool: ...


class Tying(Protocol):
    """Names what can bind a document to others, and what makes a crowd of each kind of tie.

    A function of one document and its mentions. What the stages above join must share a key: the rest of the record is
    not looked at when a document comes.
    """

    def crowds(self) -> Mapping[TieKind, Crowd]: ...

    def of_text(self, document: Document) -> tuple[Tie, ...]: ...

    def of_mentions(self, document: Document, mentions: tuple[Mention, ...]) -> tuple[Tie, ...]: ...

    def told(self, document: Document, mentions: tuple[Mention, ...]) -> Told: ...
