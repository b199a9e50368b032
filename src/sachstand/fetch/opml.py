"""The feeds in an OPML list (versions 1.0 and 2.0), as feed readers export them."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from sachstand.fetch.feeds import FeedItem
from sachstand.fetch.xml_safe import local_name, parse_xml
from sachstand.model.capture import Capture

MOST_FEEDS = 1_000

_ROOT = re.compile(rb"<opml[\s>]", re.I)
_SNIFFED = 4_000
_MOST_OUTLINES = 100_000


def is_opml(capture: Capture) -> bool:
    """Whether the capture is an OPML list, by its first words."""
    return bool(_ROOT.search(capture.body[:_SNIFFED]))


def feeds_in(capture: Capture) -> tuple[FeedItem, ...]:
    """The feeds in the list's order, each once, at most `MOST_FEEDS`; outlines without a feed are folders.

    Raises `FetchError`.
    """
    root = parse_xml(capture.body, capture.source, "the OPML list")
    feeds: dict[str, FeedItem] = {}
    for outline in islice((one for one in root.iter() if local_name(one) == "outline"), _MOST_OUTLINES):
        url, title = _stated(outline, "xmlurl"), _stated(outline, "title") or _stated(outline, "text")
        if url.startswith(("http://", "https://")):
            feeds.setdefault(url, FeedItem(url, title or None))
        if len(feeds) >= MOST_FEEDS:
            break
    return tuple(feeds.values())


def _stated(outline: etree._Element, name: str) -> str:
    """An attribute whose name some programs write in other letters (``xmlurl``, ``xmlUrl``)."""
    return next((str(value).strip() for key, value in outline.attrib.items() if str(key).lower() == name), "")
