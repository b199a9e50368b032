"""Where a line comes from: the report's name for people, and the way to the original."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote, urlsplit

from sachstand.model.document import Document

LONGEST_FRAGMENT = 100
"""Longer texts are named by their first and last words, as the specification of text fragments suggests."""

_WORDS_AT_EITHER_END = 5


@dataclass(frozen=True, slots=True)
class Source:
    """A report as a reader knows it. ``label`` is the outlet, else the host, else the file's name; never empty.

    ``url`` is ``None`` for files and for addresses that are not http or https: those are never made a link.
    """

    document_id: str
    label: str
    kind: str
    language: str
    url: str | None
    path: str
    agency: str | None = None
    outlet_is_known: bool = True


def source_of(document: Document) -> Source:
    """What is said of a report beside its lines."""
    url = document.url if document.url and urlsplit_or_none(document.url) else None
    label = document.outlet or (urlsplit_or_none(url) if url else None) or PurePath(document.source).name
    return Source(
        document_id=document.id,
        label=label or document.id,
        kind=document.kind,
        language=document.language,
        url=url,
        path=document.source,
        agency=document.agency,
        outlet_is_known=document.outlet is not None,
    )


def count_reports(documents: Iterable[Document]) -> int:
    """How many reports these are: captures of one page are versions of one report, and a teaser only hints at one."""
    return len({document.url or document.id for document in documents if document.teaser_of is None})


def urlsplit_or_none(url: str) -> str | None:
    """The host of an http or https address, ``None`` for anything else."""
    try:
        parts = urlsplit(url)
        return parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None


def fragment_link(url: str, text: str) -> str:
    """The address of ``text`` on its page, after the WICG draft "URL Fragment Text Directives".

    Browsers that do not know text fragments open the page at its beginning.
    """
    words = text.split()
    if len(text) > LONGEST_FRAGMENT and len(words) > 2 * _WORDS_AT_EITHER_END:
        ends = (words[:_WORDS_AT_EITHER_END], words[-_WORDS_AT_EITHER_END:])
        directive = ",".join(_encoded(" ".join(part)) for part in ends)
    else:
        directive = _encoded(" ".join(words))
    page, _, fragment = url.partition("#")
    return f"{page}#{fragment.partition(':~:')[0]}:~:text={directive}"


def _encoded(words: str) -> str:
    """Percent-encoded, with the hyphen too: it has a meaning in the directive."""
    return quote(words, safe="").replace("-", "%2D")
