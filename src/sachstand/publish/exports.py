"""A whole record as JSON objects: documents, mentions, events, stories, or the timeline of every story.

The objects of `sachstand.publish.objects`, each with its document's source and URL. What has not passed the span check
is left out: lines, mentions, events of which no mention passed, titles of stories. Documents are what the reader read,
as it read it. `docs/reference/json.md` lists every field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sachstand.model.document import Document
from sachstand.model.event import Event
from sachstand.model.mention import Mention
from sachstand.model.story import Story
from sachstand.publish.chronology import make_chronology
from sachstand.publish.contents import Contents
from sachstand.publish.happening import Happening
from sachstand.publish.lines import Line, LineMaker
from sachstand.publish.objects import (
    Object,
    attribution_object,
    mention_object,
    moment,
    read_object,
    when_object,
)


def export(what: str, contents: Contents, maker: LineMaker) -> Iterator[Object]:
    """All objects of one sort, by id; the timeline by story and time. ``what`` is a key of `EXPORTS`."""
    return EXPORTS[what](contents, maker)


def story_timeline(story: Story, contents: Contents, maker: LineMaker) -> Iterator[Object]:
    """The events of one story by the time at which they happened, then those of unknown time by their first report."""
    chronology = make_chronology(story, contents, maker)
    title = maker.title_of(story)
    for happening in (*chronology.dated, *chronology.undated):
        yield {"story": story.id, "story_title": title.text if title else None, **_happening(happening, contents)}


def line_object(line: Line, contents: Contents) -> Object:
    """One published line: the source's own words, and who says so."""
    return {
        "id": line.id,
        "text": line.text,
        **_source(contents.documents[line.document_id]),
        "start": line.span.start,
        "end": line.span.end,
        "stance": line.stance,
        "polarity": line.polarity,
        "background": line.background,
        "attribution": [attribution_object(link) for link in line.attribution],
        "reported": {
            "value": moment(line.reported.when),
            "by": line.reported.by,
            "evidence": line.reported.evidence or None,
        },
        "captured": line.captured.isoformat(),
    }


def event_object(event: Event, contents: Contents, maker: LineMaker) -> Object | None:
    """One event, with what each checked mention adds to its date; ``None`` where no mention passed."""
    checked = [name for name in event.mentions if maker.words_of(name)]
    if not checked:
        return None
    dates = [one for one in event.dates if one.mention_id in checked]
    told = sorted({contents.mentions[name].document_id for name in checked})
    return {
        "id": event.id,
        "kind": event.kind,
        "when": when_object(event.when, reason=event.contradiction),
        "dates": [{"mention": one.mention_id, "when": when_object(one.when)} for one in dates],
        "contradiction": event.contradiction,
        "origins": list(event.origins),
        "mentions": checked,
        "sources": [_source(contents.documents[name]) for name in told],
    }


def story_object(story: Story, contents: Contents, maker: LineMaker) -> Object:
    """One story: its documents with the entries that belong to it, and its events."""
    title = maker.title_of(story)
    entries: dict[str, list[str]] = {}
    for unit in story.units:
        entries.setdefault(unit.document_id, []).append(unit.entry_id)
    return {
        "id": story.id,
        "title": title.text if title else None,
        "title_document": story.title_document,
        "documents": [
            {**_source(contents.documents[name]), "entries": ids}
            for name, ids in entries.items()
            if name in contents.documents
        ],
        "events": list(story.events),
    }


def document_object(document: Document, contents: Contents) -> Object:
    """One report or teaser: what ``read`` prints, with where it came from and a date that others gave it."""
    inferred = contents.inferred.get(document.id)
    report = read_object(document)
    if inferred is not None and document.published.when is None:
        report["published"] = {"value": moment(inferred.when), "evidence": f"inferred: {inferred.reason}"}
    return {
        **_source(document),
        "capture": document.capture_id,
        "teaser_of": document.teaser_of,
        "topic": document.topic,
        **report,
        "inferred": None
        if inferred is None
        else {**(when_object(inferred.when, reason=inferred.reason) or {}), "events": list(inferred.events)},
    }


def stored_mention_object(mention: Mention, contents: Contents) -> Object:
    """One mention: what ``annotate`` prints, with its words and its document."""
    document = contents.documents[mention.document_id]
    inferred = contents.inferred.get(document.id)
    depends = inferred is not None and mention.when is not None and mention.when.anchor is not None
    return {
        "id": mention.id,
        **_source(document),
        "entry": mention.entry_id,
        "language": mention.language,
        "text": mention.span.of(document.text),
        **mention_object(mention, reason=inferred.reason if inferred and depends else None),
        "background": mention.background,
        "made_by": mention.made_by,
    }


def _happening(happening: Happening, contents: Contents) -> Object:
    event = contents.events[happening.event_id]
    return {
        "event": event.id,
        "kind": event.kind,
        "when": when_object(event.when, reason=event.contradiction),
        "by": None if happening.by is None else happening.by.isoformat(),
        "standing": happening.standing,
        "after": None if happening.after is None else happening.after.isoformat(),
        "origins": list(event.origins),
        "contradiction": event.contradiction,
        "line": line_object(happening.line, contents),
        "others": [line_object(line, contents) for line in happening.others],
        "denials": [line_object(line, contents) for line in happening.denials],
        "copies": happening.copies,
    }


def _source(document: Document) -> Object:
    return {"document": document.id, "source": document.source, "url": document.url}


def _mentions(contents: Contents, maker: LineMaker) -> Iterator[Object]:
    for mention in contents.mentions.values():
        if maker.words_of(mention.id):
            yield stored_mention_object(mention, contents)


def _events(contents: Contents, maker: LineMaker) -> Iterator[Object]:
    made = (event_object(event, contents, maker) for event in contents.events.values())
    return (one for one in made if one is not None)


def _timeline(contents: Contents, maker: LineMaker) -> Iterator[Object]:
    for story in contents.stories.values():
        yield from story_timeline(story, contents, maker)


EXPORTS: dict[str, Callable[[Contents, LineMaker], Iterator[Object]]] = {
    "documents": lambda contents, _: (document_object(one, contents) for one in contents.documents.values()),
    "mentions": _mentions,
    "events": _events,
    "stories": lambda contents, maker: (story_object(one, contents, maker) for one in contents.stories.values()),
    "timeline": _timeline,
}
