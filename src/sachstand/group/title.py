"""A story's title: a headline of one of its entries, verbatim. The most central entry's, the newest on a tie."""

from __future__ import annotations

from collections.abc import Mapping

from sachstand.group.likeness import Likeness
from sachstand.model.document import Document, Entry
from sachstand.model.mention import Mention
from sachstand.model.story import Unit
from sachstand.model.when import When

CENTRAL = 20


def story_title(
    group: list[Unit],
    documents: Mapping[str, Document],
    mentions: Mapping[str, Mention],
    scale: Likeness,
    inferred: Mapping[str, When],
) -> tuple[str, str]:
    """The title and the id of the document that it stands in."""
    ranked = sorted(group, key=lambda unit: _rank(unit, group, documents, scale, inferred))
    for unit in ranked:
        title = _headline(unit, documents[unit.document_id], scale)
        if title:
            return title, unit.document_id
    first = ranked[0]
    return _first_sentence(first, documents[first.document_id], mentions), first.document_id


def _rank(
    unit: Unit, group: list[Unit], documents: Mapping[str, Document], scale: Likeness, inferred: Mapping[str, When]
) -> tuple[bool, float, str, Unit]:
    document = documents[unit.document_id]
    central = sum(scale.of(unit, other) for other in group[:CENTRAL] if other != unit)
    when = _entry(unit, document).published.when or document.anchors(inferred.get(document.id))[-1].when
    newest = when.latest.isoformat() if when is not None and when.latest is not None else ""
    return document.teaser_of is not None, -round(central, 2), "".join(chr(255 - ord(c)) for c in newest), unit


def _headline(unit: Unit, document: Document, scale: Likeness) -> str | None:
    """The entry's own headline, or the document's where that is one report or its headline is about this entry."""
    entry = _entry(unit, document)
    if entry.title or len(document.entries) == 1:
        return entry.title or document.title
    words = {word.strip('.,:;!?"„“').lower() for word in (document.title or "").split()}
    return document.title if len(words & set(scale.features[unit])) >= 2 else None


def _first_sentence(unit: Unit, document: Document, mentions: Mapping[str, Mention]) -> str:
    own = [m for m in mentions.values() if (m.document_id, m.entry_id) == (unit.document_id, unit.entry_id)]
    entry = _entry(unit, document)
    if own:
        return min(own, key=lambda mention: mention.span).span.of(document.text)
    return entry.span.of(document.text).strip().split("\n")[0]


def _entry(unit: Unit, document: Document) -> Entry:
    return next(entry for entry in document.entries if entry.id == unit.entry_id)
