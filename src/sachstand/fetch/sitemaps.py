"""What a sitemap lists: pages (with Google's news extension or without), or other sitemaps.

Formats: sitemaps.org 0.9 and the news extension 0.9. Namespaces are not insisted on, for some sites leave them out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from lxml import etree

from sachstand.fetch.feeds import FeedItem
from sachstand.fetch.xml_safe import local_name, parse_xml, text_of
from sachstand.model.capture import Capture

MOST_PAGES = 1_000
"""More pages than this are no news sitemap that somebody watches; the newest are taken."""
MOST_SITEMAPS = 50

_ROOT = re.compile(rb"<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s>]")
_SNIFFED = 4_000
_MOST_READ = 50_000
"""The protocol's own limit of addresses in one sitemap."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """Pages, newest first where the sitemap dates them, and the addresses of other sitemaps."""

    pages: tuple[FeedItem, ...] = ()
    sitemaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Listed:
    url: str
    title: str | None
    stamp: float


def is_sitemap(capture: Capture) -> bool:
    """Whether the capture is a sitemap or an index of sitemaps, by its first words."""
    return bool(_ROOT.search(capture.body[:_SNIFFED]))


def read_sitemap(capture: Capture) -> Sitemap:
    """What it lists, each address once, at most `MOST_PAGES` and `MOST_SITEMAPS`. Raises `FetchError`."""
    root = parse_xml(capture.body, capture.source, "the sitemap")
    listed = [_listed(element) for element in islice(root, _MOST_READ)]
    ordered = sorted((one for one in listed if one.url), key=lambda one: -one.stamp)
    if local_name(root) == "sitemapindex":
        return Sitemap(sitemaps=tuple(dict.fromkeys(one.url for one in ordered))[:MOST_SITEMAPS])
    pages: dict[str, FeedItem] = {}
    for one in ordered:
        pages.setdefault(one.url, FeedItem(one.url, one.title))
        if len(pages) >= MOST_PAGES:
            break
    return Sitemap(pages=tuple(pages.values()))


def _listed(element: etree._Element) -> _Listed:
    """One ``url`` or ``sitemap`` element; without an http(s) address its address is empty."""
    found = {"loc": "", "title": "", "publication_date": "", "lastmod": ""}
    for inner in islice(element.iter(), 200):
        name = local_name(inner)
        if name in found and not found[name] and not _in_picture(inner):
            found[name] = text_of(inner)
    url = found["loc"] if found["loc"].startswith(("http://", "https://")) else ""
    return _Listed(url, found["title"] or None, _stamp(found["publication_date"] or found["lastmod"]))


def _in_picture(element: etree._Element) -> bool:
    """Picture and video extensions have titles and addresses of their own."""
    parent = element.getparent()
    return parent is not None and local_name(parent) in ("image", "video")


def _stamp(stated: str) -> float:
    """Seconds since 1970, for the order alone; what is no time comes last, in the sitemap's own order."""
    try:
        return datetime.fromisoformat(stated).timestamp()
    except (ValueError, OverflowError, OSError):
        return float("-inf")
