"""Which agency format a capture is in, if any."""

from __future__ import annotations

import re

from sachstand.errors import ReadError
from sachstand.model.capture import Capture
from sachstand.read.agency import AgencyItem
from sachstand.read.newsml import is_newsml, open_newsml
from sachstand.read.ninjs import open_ninjs

_XML = re.compile(r"\s*<\?xml\b")
_LISTS = re.compile(r"<(?:\w{1,20}:)?(?:rss|feed|RDF|opml|urlset|sitemapindex)[\s>]")
_SNIFFED = 2_000


def open_items(text: str, capture: Capture) -> tuple[AgencyItem, ...] | None:
    """The items in an agency's file, ``None`` for what is a page or a plain text.

    Raises `ReadError` for a file in an agency's format that is broken, and for a list of reports instead of a report.
    """
    if is_newsml(text):
        return open_newsml(text, capture.source)
    if _XML.match(text) and _LISTS.search(text[:_SNIFFED]):
        raise ReadError("lists reports and is none", subject=capture.source, advice="follow it: sachstand watch")
    return open_ninjs(text, capture.source, is_stated="json" in (capture.media_type or ""))
