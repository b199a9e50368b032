"""Small stages that obey the contracts, to test the wiring without any language.

A report is lines of ``key: value``. ``date: 2024-06-19`` dates the report; ``event NAME`` tells an event on that day,
``event NAME 2024-06-19`` one on a stated day, ``event NAME -280`` one so many days before the report. Events of one
name are one event. A report without a date gets that of a dated report which tells the same event as news.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sachstand.errors import BinaryInput
from sachstand.model.annotation import Anchor, Annotations
from sachstand.model.capture import Capture, Failure
from sachstand.model.copies import NONE, Copies
from sachstand.model.document import Dated, Document, Entry
from sachstand.model.event import DateEvidence, Event, InferredDate, Linkage
from sachstand.model.judgement import Judgement
from sachstand.model.mention import Attribution, Mention
from sachstand.model.story import Grouping, Story, Unit
from sachstand.model.text import Span
from sachstand.model.tie import NOBODY, Around
from sachstand.model.when import When
from sachstand.tracker import Stages

NOON = datetime(2024, 12, 5, 12, tzinfo=UTC)
_EVENT = re.compile(r"event (\w+)(?: (\d{4}-\d\d-\d\d|-\d+))?")


def toy_stages() -> Stages:
    return Stages(ToyFetcher(), ToyReader(), ToyAnnotator(), ToyExtractor(), ToyLinker(), ToyGrouper(), toy_copies)


def toy_copies(documents: Mapping[str, Document], around: Around = NOBODY) -> Copies:
    return NONE


class ToyFetcher:
    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        path = Path(place)
        if not path.exists():
            yield Failure(place, "fetch", "no such file", "check the path")
        for file in sorted(path.iterdir()) if path.is_dir() else [path] if path.exists() else []:
            yield Capture(file.name, file.read_bytes(), NOON)


class ToyReader:
    def read(self, capture: Capture) -> tuple[Document, ...]:
        if b"\0" in capture.body:
            raise BinaryInput("is no text", subject=capture.source)
        if b"bug" in capture.body:
            raise KeyError("bug")
        text = capture.body.decode()
        stated = re.search(r"date: (\S+)", text)
        when = When.on(date.fromisoformat(stated[1]), UTC) if stated else None
        return (
            Document(
                id=capture.id,
                capture_id=capture.id,
                source=capture.source,
                url=capture.url,
                kind="article",
                title=text.splitlines()[0],
                lead=None,
                language="de",
                text=text,
                entries=(Entry("1", Span(0, len(text))),),
                outlet=capture.source,
                published=Dated(when, "text" if when else ""),
            ),
        )


class ToyAnnotator:
    def annotate(self, text: str, language: str, anchors: tuple[Anchor, ...] = ()) -> Annotations:
        return Annotations(text, language, anchors, (), (Span(0, len(text)),), (), (), ())


class ToyExtractor:
    def extract(self, document: Document, annotations: Annotations) -> tuple[Mention, ...]:
        return tuple(self._mention(document, annotations, found) for found in _EVENT.finditer(document.text))

    def _mention(self, document: Document, annotations: Annotations, found: re.Match[str]) -> Mention:
        span = Span(*found.span())
        return Mention(
            id=f"{document.id}-{span.start}",
            document_id=document.id,
            entry_id="1",
            language="de",
            span=span,
            trigger=Span(*found.span(1)),
            lemma=found[1],
            kind="other",
            participants=(),
            when=_when(found[2], annotations.anchors[0].when),
            attribution=(Attribution("outlet", document.outlet or "?"),),
            stance="asserted",
            polarity="positive",
            figures=(),
            terms=(),
            made_by="toy@1",
            background=found[2] is not None,
        )


def _when(stated: str | None, anchor: When | None) -> When | None:
    if stated is not None and not stated.startswith("-"):
        return When.on(date.fromisoformat(stated), UTC)
    if anchor is None or anchor.day is None:
        return None
    return When.on(anchor.day + timedelta(days=int(stated or 0)), UTC)


class ToyLinker:
    def link(
        self,
        mentions: Iterable[Mention],
        documents: Mapping[str, Document],
        judgements: Iterable[Judgement] = (),
        copies: Copies = NONE,
        around: Around = NOBODY,
    ) -> Linkage:
        named: dict[str, list[Mention]] = {}
        for mention in sorted(mentions, key=lambda mention: mention.id):
            named.setdefault(mention.lemma, []).append(mention)
        events = tuple(self._event(named[name]) for name in sorted(named))
        return Linkage(events, tuple(self._inferred(named, documents)))

    def _event(self, mentions: Sequence[Mention]) -> Event:
        dated = [mention.when for mention in mentions if mention.when is not None]
        return Event(
            id=f"event-{mentions[0].id}",
            kind="other",
            mentions=tuple(mention.id for mention in mentions),
            when=min(dated, key=lambda when: str(when.earliest), default=None),
            dates=tuple(DateEvidence(one.id, one.when) for one in mentions if one.when is not None),
            origins=tuple(sorted({link.name for mention in mentions for link in mention.attribution})),
        )

    def _inferred(
        self, named: Mapping[str, Sequence[Mention]], documents: Mapping[str, Document]
    ) -> Iterator[InferredDate]:
        for id_ in sorted(documents):
            if documents[id_].published.when is None:
                days = sorted({str(when.edtf): when for when in self._days(id_, named)}.items())
                if days:
                    yield InferredDate(id_, days[0][1], "tells an event of that day", ())

    def _days(self, document_id: str, named: Mapping[str, Sequence[Mention]]) -> Iterator[When]:
        for mentions in named.values():
            if any(mention.document_id == document_id and not mention.background for mention in mentions):
                yield from (m.when for m in mentions if m.when is not None and m.document_id != document_id)


class ToyGrouper:
    def group(
        self,
        documents: Mapping[str, Document],
        mentions: Mapping[str, Mention],
        events: Iterable[Event],
        inferred: Iterable[InferredDate] = (),
        around: Around = NOBODY,
    ) -> Grouping:
        told = sorted(events, key=lambda event: event.id)
        if not told:
            return Grouping()
        first = documents[mentions[told[0].mentions[0]].document_id]
        units = tuple(sorted({Unit(mentions[m].document_id, "1") for event in told for m in event.mentions}))
        return Grouping((Story("story", first.title or "", first.id, units, tuple(event.id for event in told)),))
