"""Lines: what can be published, each bound to the words of a capture.

A `Line` holds `Verbatim` words, and those come from the span check alone; so there is no unchecked line. What the check
refuses is a `Withheld`: it is counted on the page and named by ``sachstand verify``, and is never shown.

Four clocks are kept apart: a line has ``when`` (it happened), ``reported`` (its source told it) and ``captured``
(Sachstand got the bytes); the fourth, as of when the record stands, belongs to the whole page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal

from sachstand.model.document import Dated, Document, Entry
from sachstand.model.event import Event
from sachstand.model.mention import Attribution, Mention
from sachstand.model.story import Story
from sachstand.model.text import Span
from sachstand.model.when import When
from sachstand.publish.check import CaptureText, CaptureTexts, Place, Verbatim
from sachstand.publish.contents import Captures, Contents
from sachstand.publish.source import Source, source_of

UNDATED = Dated()

ReportedBy = Literal["entry", "document", "change", "inferred", "unknown"]


@dataclass(frozen=True, slots=True)
class Reported:
    """When a source told something, and which clock says so.

    ``by`` is ``entry`` (the post's own time), ``document`` (publication), ``change`` (last change, a "Stand" stamp:
    told at the latest then), ``inferred`` (from other reports), ``unknown``. ``evidence`` is the page's own place or
    the reason. ``changed`` is the post's later edit, if it states one. ``others`` is what contradicts ``when``.
    """

    when: When | None
    by: ReportedBy
    evidence: str = ""
    changed: Dated = UNDATED
    others: tuple[Dated, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of one event, fit to be published. ``id`` is its mention's.

    ``when`` is the date of the event from all its reports, not of this mention alone. ``origins`` counts the event's
    independent sources. ``span`` lies in the text of the document that ``source`` names. ``superseded`` says that a
    later capture of the same page has this entry too, so that the source may have changed or withdrawn the words.
    """

    id: str
    words: Verbatim
    source: Source
    entry_id: str
    span: Span
    event_id: str
    kind: str
    when: When | None
    reported: Reported
    captured: datetime
    attribution: tuple[Attribution, ...]
    stance: str
    polarity: str
    origins: int
    background: bool
    superseded: bool = False

    @property
    def text(self) -> str:
        """The source's own words."""
        return self.words.text

    @property
    def document_id(self) -> str:
        """The report in whose text they stand."""
        return self.source.document_id

    @property
    def capture_id(self) -> str:
        """The capture whose bytes hold them."""
        return self.words.capture_id

    @property
    def place(self) -> Place:
        """Where in the capture they stand."""
        return self.words.place


@dataclass(frozen=True, slots=True)
class Withheld:
    """A line that is not shown, for ``reason``: its words are not in its capture, or the capture is not there."""

    id: str
    document_id: str
    capture_id: str
    reason: Literal["not_in_capture", "no_capture", "no_document", "span_outside"]


@dataclass(frozen=True, slots=True)
class Checked:
    """Lines that passed, in the order in which they were asked for, and those that did not."""

    lines: tuple[Line, ...]
    withheld: tuple[Withheld, ...] = ()


class LineMaker:
    """Makes lines of mentions. The only maker of lines.

    ``refused`` has what did not pass so far, by mention.
    """

    def __init__(self, contents: Contents, captures: Captures | CaptureTexts) -> None:
        """Take what is derived and the captures it rests on, or their texts, to share them with other makers."""
        self._contents = contents
        self._texts = captures if isinstance(captures, CaptureTexts) else CaptureTexts(captures)
        self.refused: dict[str, Withheld] = {}

    def of_events(self, events: Iterable[Event]) -> Checked:
        """One line for each mention of each event."""
        results = [self._make(mention_id, event) for event in events for mention_id in event.mentions]
        return Checked(
            tuple(made for made in results if isinstance(made, Line)),
            tuple(made for made in results if isinstance(made, Withheld)),
        )

    def heading(self, document: Document, words: str | None) -> Verbatim | None:
        """A title or lead, if the document's capture holds it; ``None`` without words."""
        source = self._texts.get(document.capture_id) if words else None
        return source.verbatim(words) if words and source else None

    def title_of(self, story: Story) -> Verbatim | None:
        """A story's title, if the capture that it is from holds it."""
        document = self._contents.documents.get(story.title_document)
        return self.heading(document, story.title.strip("+ ")) if document else None

    def text_of(self, document: Document) -> CaptureText | None:
        """All words of a document's capture, ``None`` where there is no such capture."""
        return self._texts.get(document.capture_id)

    def reported(self, document: Document, entry: Entry | None) -> Reported:
        """When a report, or one post of it, was told. A post's own time comes first, a guess never."""
        changed = entry.modified if entry else document.modified
        clocks: tuple[tuple[ReportedBy, Dated], ...] = (
            ("entry", entry.published if entry else UNDATED),
            ("document", document.published),
            ("change", entry.modified if entry else UNDATED),
            ("change", document.modified),
        )
        for by, dated in clocks:
            if dated.when is not None:
                later = UNDATED if by == "change" else changed
                return Reported(dated.when, by, dated.evidence, later, dated.others)
        inferred = self._contents.inferred.get(document.id)
        if inferred is not None:
            return Reported(inferred.when, "inferred", inferred.reason)
        return Reported(None, "unknown")

    def words_of(self, mention_id: str) -> Verbatim | None:
        """The sentence of a mention, ``None`` where it does not pass the check; ``refused`` has the reason then."""
        found = self._check(mention_id)
        if isinstance(found, Withheld):
            self.refused[mention_id] = found
            return None
        return found

    def _make(self, mention_id: str, event: Event) -> Line | Withheld:
        words = self.words_of(mention_id)
        if words is None:
            return self.refused[mention_id]
        return self._line(self._contents.mentions[mention_id], event, words)

    def _check(self, mention_id: str) -> Verbatim | Withheld:
        mention = self._contents.mentions.get(mention_id)
        document = self._contents.documents.get(mention.document_id) if mention else None
        if mention is None or document is None:
            return Withheld(mention_id, mention.document_id if mention else "", "", "no_document")
        source = self._texts.get(document.capture_id)
        if source is None:
            return Withheld(mention.id, document.id, document.capture_id, "no_capture")
        if mention.span.end > len(document.text):
            return Withheld(mention.id, document.id, document.capture_id, "span_outside")
        words = source.verbatim(mention.span.of(document.text))
        return words or Withheld(mention.id, document.id, document.capture_id, "not_in_capture")

    def _line(self, mention: Mention, event: Event, words: Verbatim) -> Line:
        document = self._contents.documents[mention.document_id]
        source = self._texts.get(document.capture_id)
        assert source is not None  # its words have passed
        entry = next((entry for entry in document.entries if entry.id == mention.entry_id), None)
        return Line(
            id=mention.id,
            words=words,
            source=source_of(document),
            entry_id=mention.entry_id,
            span=mention.span,
            event_id=event.id,
            kind=mention.kind,
            when=event.when,
            reported=self.reported(document, entry),
            captured=source.captured,
            attribution=mention.attribution,
            stance=mention.stance,
            polarity=mention.polarity,
            origins=len(event.origins),
            background=mention.background,
            superseded=self._newest.get(_page(document, mention.entry_id), document.id) != document.id,
        )

    @cached_property
    def _newest(self) -> dict[tuple[str, str], str]:
        """For each entry of each page the document of its latest capture."""
        captured = {
            name: text.captured for name, one in self._contents.documents.items() if (text := self.text_of(one))
        }
        ordered = sorted(captured, key=lambda name: (captured[name], name))
        documents = [self._contents.documents[name] for name in ordered]
        return {_page(one, entry.id): one.id for one in documents for entry in one.entries}


def _page(document: Document, entry_id: str) -> tuple[str, str]:
    return (document.url or document.source, entry_id)
