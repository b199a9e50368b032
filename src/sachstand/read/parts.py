"""What the reader of one format hands to the dispatcher, before it becomes a `Document`.

`sachstand.read.article`, `sachstand.read.liveblog` and `sachstand.read.plain` each fill a `Parts`;
`sachstand.read.reader` joins the texts, computes the spans, fills what was left open from the page's head, and makes
the documents. Nothing here reads anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.model.document import Credit, Dated, DocumentKind, Teaser

UNDATED = Dated()
"""No time is known."""


@dataclass(frozen=True, slots=True)
class EntryParts:
    """One post of a liveblog, or the whole of an article.

    ``text`` is the post's own text, paragraphs joined by an empty line; ``title`` its headline, not part of the text.
    """

    id: str
    text: str
    title: str | None = None
    published: Dated = UNDATED
    modified: Dated = UNDATED


@dataclass(frozen=True, slots=True)
class Parts:
    """One report in pieces. ``None``, ``()`` and an empty `Dated` mean "left open": the page's head may fill it.

    The document's text is ``opening`` (the lead or summary that stands before the first post of a liveblog; it is no
    entry) and then the text of each entry, joined by empty lines. An article has no ``opening`` and one entry, whose
    text begins with the lead where the page prints one.
    """

    kind: DocumentKind
    entries: tuple[EntryParts, ...]
    opening: str = ""
    title: str | None = None
    lead: str | None = None
    topic: str | None = None
    outlet: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    published: Dated = UNDATED
    modified: Dated = UNDATED
    teasers: tuple[Teaser, ...] = ()
    url: str | None = None
    notes: tuple[str, ...] = ()
