"""What the page asks of a record: the store's reading roles and the archive, gathered for one story or one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from sachstand.model.event import Event, InferredDate
from sachstand.model.mention import Mention
from sachstand.model.story import Story
from sachstand.publish.check import CaptureTexts
from sachstand.publish.contents import Captures, Contents
from sachstand.publish.lines import Line
from sachstand.store.roles import Views


@dataclass(frozen=True, slots=True)
class Gathered:
    """The part of a record that one page shows."""

    contents: Contents
    story: Story | None = None


class Record:
    """A record to read from. ``lock`` is held while a page is made: one connection, one page at a time."""

    def __init__(self, views: Views, captures: Captures) -> None:
        """Take the roles; nothing is read yet."""
        self.views = views
        self.texts = CaptureTexts(captures)
        self.lock = Lock()

    def of_story(self, story_id: str) -> Gathered | None:
        """All that a story's ticker and chronology need."""
        story = self.views.stories.get(story_id)
        if story is None:
            return None
        return Gathered(self.contents_of(self.views.events.many(story.events).values(), story), story)

    def of_line(self, mention_id: str) -> Gathered | None:
        """A line's event, and the events told by the same sentence."""
        event = self.views.events.of_mention(mention_id)
        mention = self.views.mentions.get(mention_id)
        if event is None or mention is None:
            return None
        siblings = (
            self.views.events.of_mention(other.id)
            for other in self.views.mentions.of_document(mention.document_id)
            if other.span == mention.span
        )
        stories = self.views.stories.of_event(event.id)
        events = {found.id: found for found in (event, *siblings) if found is not None}
        return Gathered(self.contents_of(events.values(), *stories), stories[0] if stories else None)

    def stand(self) -> datetime | None:
        """When the newest capture was got: the record stands as of then."""
        return max((note.captured for note in self.views.captures.all()), default=None)

    def documents_of(self, line: Line) -> Contents:
        """The document of a line alone."""
        return Contents(self.views.documents.many([line.document_id]))

    def contents_of(self, events: Iterable[Event], *stories: Story) -> Contents:
        """Events with their mentions, documents and inferred dates, and the documents that head the stories."""
        by_id = {event.id: event for event in events}
        mentions = self.views.mentions.many(name for event in by_id.values() for name in event.mentions)
        titled = (story.title_document for story in stories)
        told = _documents(mentions.values())
        copies = self.views.copies.of_documents(told)
        printed = (unit.document_id for group in copies for unit in group)
        documents = self.views.documents.many([*told, *titled, *printed])
        inferred = {name: found for name in documents if (found := self._inferred(name))}
        return Contents(documents, mentions, by_id, {story.id: story for story in stories}, inferred, copies)

    def _inferred(self, document_id: str) -> InferredDate | None:
        return self.views.inferred.get(document_id)


def _documents(mentions: Iterable[Mention]) -> list[str]:
    return sorted({mention.document_id for mention in mentions})
