"""The list of stories, and what a search finds: few words each, and those checked like any other line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sachstand.model.document import Document
from sachstand.model.story import Story
from sachstand.model.text import Span
from sachstand.publish.check import CaptureText, Verbatim
from sachstand.publish.contents import Contents
from sachstand.publish.context import Piece, pieces_of
from sachstand.publish.lines import Line, LineMaker
from sachstand.publish.source import Source, count_reports, source_of
from sachstand.publish.ticker import latest_of
from sachstand.store.roles import Hit
from sachstand.web.record import Record

LINES_PER_HIT = 3
_NEVER = datetime.min.replace(tzinfo=UTC)
_CUT = re.compile(r"…|\n")


@dataclass(frozen=True, slots=True)
class Listed:
    """One story: its headline, when its newest report was told, how many outlets tell how many events."""

    story_id: str
    title: Verbatim | None
    language: str
    stand: datetime | None
    outlets: tuple[str, ...]
    reports: int
    events: int


@dataclass(frozen=True, slots=True)
class Found:
    """One report that a search found: its headline, the words around the find, and lines with the words in them."""

    source: Source
    title: Verbatim | None
    pieces: tuple[Piece, ...]
    lines: tuple[Line, ...]
    stories: tuple[Listed, ...]


def stories_of(record: Record, most: int) -> list[Listed]:
    """The stories, that with the newest report first; among equals the one with more events."""
    stories = list(record.views.stories.all())
    documents = record.views.documents.many(name for story in stories for name in _documents_of(story))
    stands = {story.id: _stand(record, story, documents) for story in stories}
    stories.sort(key=lambda one: (stands[one.id] or _NEVER, len(one.events), one.id), reverse=True)
    return [_listed(record, story, documents, stands[story.id]) for story in stories[:most]]


def story_of(record: Record, story: Story) -> Listed:
    """One story as in the list."""
    documents = record.views.documents.many(_documents_of(story))
    return _listed(record, story, documents, _stand(record, story, documents))


def search(record: Record, words: str, most: int) -> list[Found]:
    """Reports with all the words, the best first."""
    hits = record.views.documents.search(words, most)
    documents = record.views.documents.many(hit.document_id for hit in hits)
    return [_found(record, hit, documents[hit.document_id], words) for hit in hits if hit.document_id in documents]


def _documents_of(story: Story) -> list[str]:
    return sorted({story.title_document, *(unit.document_id for unit in story.units)})


def _stand(record: Record, story: Story, documents: Mapping[str, Document]) -> datetime | None:
    """The latest time that any report of the story states of itself."""
    maker = LineMaker(Contents({}), record.texts)
    times = []
    for unit in story.units:
        document = documents.get(unit.document_id)
        if document is not None:
            entry = next((entry for entry in document.entries if entry.id == unit.entry_id), None)
            times.append(latest_of(maker.reported(document, entry)))
    return max((time for time in times if time is not None), default=None)


def _listed(record: Record, story: Story, documents: Mapping[str, Document], stand: datetime | None) -> Listed:
    titled = documents.get(story.title_document)
    maker = LineMaker(Contents({}), record.texts)
    told = [documents[name] for name in _documents_of(story) if name in documents]
    return Listed(
        story_id=story.id,
        title=maker.heading(titled, story.title.strip("+ ")) if titled else None,
        language=titled.language if titled else "",
        stand=stand,
        outlets=tuple(sorted({source_of(document).label for document in told})),
        reports=count_reports(
            documents[name] for name in sorted({u.document_id for u in story.units}) if name in documents
        ),
        events=len(story.events),
    )


def _found(record: Record, hit: Hit, document: Document, words: str) -> Found:
    terms = [word.casefold() for word in words.split()]
    mentions = record.views.mentions.of_document(document.id)
    sentences = {mention.span: mention for mention in reversed(mentions)}
    telling = [
        mention
        for span, mention in sorted(sentences.items())
        if span.end <= len(document.text) and any(term in span.of(document.text).casefold() for term in terms)
    ]
    lines: list[Line] = []
    stories: dict[str, Story] = {}
    for mention in telling[:LINES_PER_HIT]:
        gathered = record.of_line(mention.id)
        if gathered is not None:
            made = LineMaker(gathered.contents, record.texts).of_events(gathered.contents.events.values()).lines
            lines += [line for line in made if line.id == mention.id]
            stories |= gathered.contents.stories
    text = record.texts.get(document.capture_id)
    return Found(
        source=source_of(document),
        title=text.verbatim((document.title or "").strip("+ ")) if text else None,
        pieces=_snippet(hit, text) if text else (),
        lines=tuple(lines),
        stories=tuple(story_of(record, story) for story in stories.values()),
    )


def _snippet(hit: Hit, text: CaptureText) -> tuple[Piece, ...]:
    """The words around the find, if every piece between their cuts is in the capture."""
    parts = [part.strip() for part in _CUT.split(hit.snippet)]
    if not all(text.place_of(part) for part in parts if part):
        return ()
    return pieces_of(hit.snippet, Span(0, len(hit.snippet)), tuple(("line", mark) for mark in hit.marks))
