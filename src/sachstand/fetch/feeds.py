"""The items of a feed: RSS 0.9 to 2.0, Atom, JSON Feed 1.

An item is an address and what the feed says of it; the page behind it is another capture. Feeds are read as far as they
go: items behind a fault in the XML are lost, those before it are not. Of a large feed no more is parsed than is taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from sachstand.errors import FetchError
from sachstand.fetch.xml_safe import elements, head_of, local_name, text_of
from sachstand.model.capture import Capture

MOST_ITEMS = 1_000
"""More items than this are no feed that somebody reads; the first ones are taken, which are the newest."""

_MOST_READ = 50_000
_XML_FEED = re.compile(rb"<(?:[\w-]{1,20}:)?(?:rss|feed|RDF)[\s>]")
_JSON_FEED = re.compile(rb'"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version')
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item: its address, absolute, and its title, ``None`` where the feed gives none."""

    url: str
    title: str | None = None


def is_feed(capture: Capture) -> bool:
    """Whether the capture is a feed, by its first words."""
    head = head_of(capture.body)
    return bool(_XML_FEED.search(head)) or (head.startswith(b"{") and bool(_JSON_FEED.search(head)))


def items_of(capture: Capture) -> tuple[FeedItem, ...]:
    """The items in the feed's order, each address once, at most `MOST_ITEMS`. Raises `FetchError`."""
    found = _json_items(capture) if head_of(capture.body).startswith(b"{") else _xml_items(capture)
    items: dict[str, FeedItem] = {}
    for link, title in islice(found, _MOST_READ):
        url = _absolute(capture.url or "", link)
        if url.startswith(("http://", "https://")):
            items.setdefault(url, FeedItem(url, title))
        if len(items) >= MOST_ITEMS:
            break
    return tuple(items.values())


def _absolute(base: str, link: str) -> str:
    """Empty for what is no address."""
    try:
        return urljoin(base, link.strip())
    except ValueError:
        return ""


def _xml_items(capture: Capture) -> Iterator[tuple[str, str | None]]:
    for element in elements(capture.body, ("item", "entry"), capture.source, "the feed"):
        link = _link(element)
        if link:
            yield _absolute(_base(element), link), _title_of(element)


def _link(item: etree._Element) -> str:
    """RSS writes the address in a ``link`` or in a ``guid`` that says to be one, Atom in an attribute."""
    links = [child for child in item if local_name(child) == "link"]
    stated = [text_of(child) for child in links]
    pages = [child.get("href") or "" for child in links if child.get("rel", "alternate") == "alternate"]
    guids = [text_of(child) for child in item if local_name(child) == "guid" and child.get("isPermaLink") != "false"]
    permanent = [guid for guid in guids if guid.startswith(("http://", "https://"))]
    about = [str(value) for name, value in item.attrib.items() if str(name).endswith("}about")]
    return next((link for link in (*stated, *pages, *permanent, *about) if link), "")


def _title_of(item: etree._Element) -> str | None:
    """The item's own title, not one of a picture's in it."""
    space = str(item.tag).rpartition("}")[0]
    own = (child for child in item if local_name(child) == "title" and str(child.tag).rpartition("}")[0] == space)
    return next((_title(unescape(text)) for child in own if (text := text_of(child))), None)


def _base(item: etree._Element) -> str:
    """What the feed's ``xml:base`` says that addresses are relative to."""
    bases = [str(stated) for one in (item, *item.iterancestors()) if (stated := one.get(_XML_BASE))]
    base = ""
    for stated in reversed(bases):
        base = _absolute(base, stated)
    return base


def _json_items(capture: Capture) -> Iterator[tuple[str, str | None]]:
    try:
        table = json.loads(capture.body.decode("utf-8-sig", errors="replace"))
    except (ValueError, RecursionError) as error:
        raise FetchError("the JSON feed is broken", subject=capture.source, advice="get it again") from error
    stated = table.get("items") if isinstance(table, dict) else None
    for item in stated if isinstance(stated, list) else ():
        if isinstance(item, dict) and isinstance(link := item.get("url") or item.get("external_url"), str):
            yield link, _title(item.get("title"))


def _title(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
