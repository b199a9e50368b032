"""The items of a feed: RSS and Atom by feedparser, JSON Feed by hand.

XML that declares entities is refused before any parser sees it ("billion laughs", external files). An item is an
address and what the feed says of it; the page behind it is another capture.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import urljoin

import feedparser

from sachstand.errors import FetchError
from sachstand.model.capture import Capture

MOST_ITEMS = 1_000
"""More items than this are no feed that somebody reads; the first ones are taken, which are the newest."""

_SNIFFED = 2_000
_ENTITY = re.compile(r"<!ENTITY|<!DOCTYPE[^>]*\[", re.I)
_XML_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]")
_ITEM = re.compile(r"<(?:item|entry)[\s>]")
_JSON_FEED = re.compile(r'"version"\s*:\s*"https?://(?:www\.)?jsonfeed\.org/version/')
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item: its address, absolute, and its title, ``None`` where the feed gives none."""

    url: str
    title: str | None = None


def is_feed(capture: Capture) -> bool:
    """Whether the capture is a feed, by its first words."""
    head = _text(capture.body[: 2 * _SNIFFED])[:_SNIFFED]
    return bool(_XML_FEED.search(head)) or (head.lstrip().startswith("{") and bool(_JSON_FEED.search(head)))


def items_of(capture: Capture) -> tuple[FeedItem, ...]:
    """The items in the feed's order, each address once, at most `MOST_ITEMS`. Raises `FetchError`."""
    text = _text(capture.body)
    found = _json_items(text, capture) if text.lstrip().startswith("{") else _xml_items(text, capture)
    base = capture.url or ""
    items: dict[str, FeedItem] = {}
    for item in found:
        url = urljoin(base, item.url.strip())
        if url.startswith(("http://", "https://")):
            items.setdefault(url, FeedItem(url, item.title))
        if len(items) >= MOST_ITEMS:
            break
    return tuple(items.values())


def _text(body: bytes) -> str:
    """The bytes as text, so that no other charset can hide a declaration from the check."""
    for bom, charset in _BOMS:
        if body.startswith(bom):
            return body.decode(charset, errors="replace")
    declared = re.match(rb"\s*<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]{2,40})", body)
    try:
        return body.decode(declared.group(1).decode() if declared else "utf-8", errors="replace")
    except LookupError:
        return body.decode("utf-8", errors="replace")


def _xml_items(text: str, capture: Capture) -> Iterator[FeedItem]:
    if _ENTITY.search(text):
        raise FetchError("the feed declares XML entities", subject=capture.source, advice="it is refused for safety")
    unlabelled = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", text, count=1)
    few = _first_items(unlabelled)
    parsed = feedparser.parse(few.encode("utf-8"), sanitize_html=False, resolve_relative_uris=False)
    for entry in parsed.entries:
        link = entry.get("link")
        if isinstance(link, str) and link:
            yield FeedItem(link, _title(entry.get("title")))


def _first_items(text: str) -> str:
    """The feed with its first `MOST_ITEMS` items: feedparser takes 8 seconds for 50,000."""
    starts = list(islice(_ITEM.finditer(text), MOST_ITEMS + 1))
    root = _XML_FEED.search(text)
    if len(starts) <= MOST_ITEMS or root is None:
        return text
    name = root.group().strip("<> \t\r\n")
    return text[: starts[-1].start()] + ("</channel></rss>" if name == "rss" else f"</{name}>")


def _json_items(text: str, capture: Capture) -> Iterator[FeedItem]:
    try:
        table = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FetchError("the JSON feed is broken", subject=capture.source, advice="get it again") from error
    stated = table.get("items") if isinstance(table, dict) else None
    for item in stated if isinstance(stated, list) else ():
        if isinstance(item, dict) and isinstance(link := item.get("url") or item.get("external_url"), str):
            yield FeedItem(link, _title(item.get("title")))


def _title(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
