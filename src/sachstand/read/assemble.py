"""Joins `Parts` into documents: one text, entries as spans of it, teasers as documents of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sachstand.model.capture import Capture
from sachstand.model.document import Document, Entry, Teaser
from sachstand.model.text import Span
from sachstand.read.parts import EntryParts, Parts

_GAP = "\n\n"


def fill(parts: Parts, head: Parts) -> Parts:
    """``parts``, and where they leave something open, what the page's head says."""
    dated = {
        name: getattr(parts, name) if getattr(parts, name).when is not None else getattr(head, name)
        for name in ("published", "modified")
    }
    return replace(
        parts,
        title=parts.title or head.title,
        lead=parts.lead or head.lead,
        topic=parts.topic or head.topic,
        outlet=parts.outlet or head.outlet,
        agency=parts.agency or head.agency,
        authors=parts.authors or head.authors,
        credits=parts.credits or head.credits,
        teasers=parts.teasers or head.teasers,
        url=parts.url or head.url,
        notes=(*head.notes, *parts.notes),
        **dated,
    )


def assemble(parts: Parts, capture: Capture, language: str) -> tuple[Document, ...]:
    """The report first, then one document for each teaser."""
    text, entries = _joined(parts)
    report = Document(
        id=capture.id,
        capture_id=capture.id,
        source=capture.source,
        url=capture.url or parts.url,
        kind=parts.kind,
        title=parts.title,
        lead=parts.lead,
        language=language,
        text=text,
        entries=entries,
        topic=parts.topic,
        outlet=parts.outlet,
        agency=parts.agency,
        authors=parts.authors,
        credits=parts.credits,
        published=parts.published,
        modified=parts.modified,
        teasers=parts.teasers,
        notes=parts.notes,
    )
    return (report, *(_teaser(report, number, teaser) for number, teaser in enumerate(parts.teasers, 1)))


def assemble_all(reports: Sequence[tuple[Parts, str]], capture: Capture) -> tuple[Document, ...]:
    """The reports of one capture, each with its language, and their teasers. The first has the capture's id."""
    found: list[Document] = []
    for parts, language in reports:
        base, number = capture.id, len(found)
        names = {}
        for document in assemble(parts, capture, language):
            names[document.id] = f"{base}.{number}" if number else base
            number += 1
            found.append(replace(document, id=names[document.id], teaser_of=names.get(document.teaser_of or "")))
    return tuple(found)


def _joined(parts: Parts) -> tuple[str, tuple[Entry, ...]]:
    pieces = [parts.opening] if parts.opening else []
    length = len(parts.opening)
    entries = []
    for entry in parts.entries:
        start = length + len(_GAP) if pieces else 0
        length = start + len(entry.text)
        pieces.append(entry.text)
        entries.append(_entry(entry, Span(start, length)))
    return _GAP.join(pieces), tuple(entries)


def _entry(entry: EntryParts, span: Span) -> Entry:
    return Entry(entry.id, span, entry.title, entry.published, entry.modified)


def _teaser(report: Document, number: int, teaser: Teaser) -> Document:
    text = teaser.text
    return Document(
        id=f"{report.id}.{number}",
        capture_id=report.capture_id,
        source=report.source,
        url=teaser.url,
        kind="article",
        title=teaser.title or None,
        lead=None,
        language=report.language,
        text=text,
        entries=(Entry("1", Span(0, len(text))),) if text else (),
        outlet=report.outlet,
        teaser_of=report.id,
    )
