"""Reads files through the real stages, with the rounds that dates need, and finds what tests ask for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sachstand.config import Config
from sachstand.model.capture import Failure
from sachstand.model.document import Document
from sachstand.model.event import Event, Linkage
from sachstand.model.mention import Mention
from sachstand.model.story import Story
from sachstand.model.when import When
from sachstand.tracker.rounds import run_rounds
from sachstand.tracker.stages import make_stages


@dataclass(frozen=True, slots=True)
class Record:
    """What the stages make of some files."""

    documents: dict[str, Document]
    mentions: dict[str, Mention]
    linkage: Linkage
    stories: tuple[Story, ...]

    def find(self, words: str, kind: str = "") -> list[Mention]:
        """Mentions whose sentence holds ``words``, of one kind if it is given, in text order."""
        return [
            mention
            for mention in self.mentions.values()
            if words in mention.span.of(self.documents[mention.document_id].text) and kind in ("", mention.kind)
        ]

    def one(self, words: str, kind: str) -> Mention:
        """The only mention that `find` finds."""
        (mention,) = self.find(words, kind)
        return mention

    def event(self, mention: Mention) -> Event:
        """The event that a mention tells."""
        return next(event for event in self.linkage.events if mention.id in event.mentions)

    def stories_of(self, event: Event) -> list[Story]:
        """The stories that hold an event."""
        return [story for story in self.stories if event.id in story.events]

    def words(self, mention: Mention) -> str:
        """The trigger as it is printed."""
        return mention.trigger.of(self.documents[mention.document_id].text)


def read_files(paths: list[Path]) -> Record:
    """The record of ``paths``."""
    stages = make_stages(Config())
    documents: dict[str, Document] = {}
    for path in paths:
        for capture in stages.fetcher.fetch(str(path)):
            assert not isinstance(capture, Failure), capture
            documents.update({document.id: document for document in stages.reader.read(capture)})

    def reread(document: Document, when: When | None = None) -> tuple[Mention, ...]:
        seen = stages.annotator.annotate(document.text, document.language, document.anchors(when))
        return stages.extractor.extract(document, seen)

    base = {id: reread(document) for id, document in documents.items()}
    rounds = run_rounds(documents, base, reread, lambda mentions, number: stages.linker.link(mentions, documents))
    mentions = {mention.id: mention for own in rounds.mentions.values() for mention in own}
    stories = stages.grouper.group(documents, mentions, rounds.linkage.events, rounds.linkage.inferred).stories
    return Record(documents, mentions, rounds.linkage, stories)


def who(mention: Mention) -> set[str]:
    """The last words of the names of all participants: "kim jong un" and "kim" differ, "wladimir putin" is "putin"."""
    return {part.name.split()[-1] for part in mention.participants}


def sources(mention: Mention) -> set[str]:
    """The names of the chain within the report: origins and speakers."""
    return {link.name for link in mention.attribution if link.role in ("origin", "speaker")}
