"""A report as it was read from a capture.

Text is immutable and holds the report alone: no furniture, no captions, no teasers. An article has one entry; a
liveblog has one for each post. Entries are spans of the document's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sachstand.model.annotation import Anchor
from sachstand.model.text import Span
from sachstand.model.when import When

DocumentKind = Literal["article", "liveblog"]


@dataclass(frozen=True, slots=True)
class Dated:
    """A time that a page states of itself, and where it states it.

    ``evidence`` says how it is known: ``json-ld:datePublished``, ``meta:article:published_time``, ``url``,
    ``text:Stand: 05.12.2024 02:40 Uhr`` … Without a time, ``when`` is ``None`` and the evidence is empty or says
    why none was taken. ``others`` keeps what contradicts the value, in order of falling trust.
    """

    when: When | None = None
    evidence: str = ""
    others: tuple[Dated, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated post of a liveblog, or the whole of an article. ``span`` lies in the document's text.

    ``id`` stays the same over captures of the same page. ``title`` is the post's own headline, not part of the text.
    """

    id: str
    span: Span
    title: str | None = None
    published: Dated = Dated()
    modified: Dated = Dated()


@dataclass(frozen=True, slots=True)
class Teaser:
    """A short hint at another report, found around this one. It becomes a document of its own."""

    title: str
    text: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """Who is named as having a share in the text, and what for: ``text`` (an agency report), ``photo``, ``author``."""

    name: str
    share: Literal["text", "photo", "author"]
    words: str


@dataclass(frozen=True, slots=True)
class Document:
    """One report: an article, a liveblog, or a teaser of one (``teaser_of`` names the document it stood in).

    ``agency`` is the agency that the page credits for the *text*; an agency under a photo is a `Credit` alone.
    ``id`` is the capture's id, for a teaser with its number behind a dot.
    """

    id: str
    capture_id: str
    source: str
    url: str | None
    kind: DocumentKind
    title: str | None
    lead: str | None
    language: str
    text: str
    entries: tuple[Entry, ...]
    topic: str | None = None
    outlet: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    published: Dated = Dated()
    modified: Dated = Dated()
    teasers: tuple[Teaser, ...] = ()
    teaser_of: str | None = None
    notes: tuple[str, ...] = ()

    def anchors(self, inferred: When | None = None) -> tuple[Anchor, ...]:
        """For each entry, the time that its words are to be read from, in order of trust.

        The entry's own time, else the document's publication, else its last change (a "Stand" stamp), else a
        date inferred from other reports, else none. The last anchor covers the whole text (a lead is no entry).
        """
        whole = self.published.when or self.modified.when or inferred
        own = tuple(Anchor(entry.span, entry.published.when or entry.modified.when or whole) for entry in self.entries)
        return (*own, Anchor(Span(0, len(self.text)), whole))
