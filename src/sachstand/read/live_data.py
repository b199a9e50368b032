"""Posts from JSON-LD: schema.org's ``LiveBlogPosting`` with its ``liveBlogUpdate``.

Takes the posts in the page's order, newest first or last. Posts may be given in place, as a single object, or as
references into the page's graph. What has no words, or is no object, is passed over.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any
from urllib.parse import urldefrag

from selectolax.lexbor import LexborHTMLParser

from sachstand.model.document import Dated
from sachstand.read.instants import dated
from sachstand.read.jsonld import types
from sachstand.read.live_dom import lines_in
from sachstand.read.page import Page
from sachstand.read.parts import EntryParts

_LIVEBLOG = "LiveBlogPosting"
_BODY = ("articleBody", "text", "description")
_LONGEST_BODY = 200_000


def posts_from_data(page: Page) -> tuple[EntryParts, ...]:
    """The posts of the liveblog with the most of them; none where the page has no such data."""
    named = {str(thing["@id"]): thing for thing in page.data if isinstance(thing.get("@id"), str)}
    blogs = [_posts(thing, named, page) for thing in page.data if _LIVEBLOG in types(thing)]
    return max(blogs, key=len, default=())


def has_data(page: Page) -> bool:
    """Whether the page says that it is a liveblog."""
    return any(_LIVEBLOG in types(thing) for thing in page.data)


def _posts(blog: Mapping[str, Any], named: Mapping[str, Mapping[str, Any]], page: Page) -> tuple[EntryParts, ...]:
    stated = blog.get("liveBlogUpdate")
    updates = stated if isinstance(stated, list) else [stated]
    posts = [_post(_resolved(update, named), page) for update in updates if isinstance(update, Mapping | str)]
    return tuple(post for post in posts if post is not None)


def _resolved(update: Mapping[str, Any] | str, named: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """The object behind a reference; the object itself where it is given in place."""
    if isinstance(update, str):
        return named.get(update, {})
    key = update.get("@id")
    return named.get(key, update) if isinstance(key, str) and len(update) <= 2 else update


def _post(update: Mapping[str, Any], page: Page) -> EntryParts | None:
    title = " ".join(" ".join(_lines(update.get("headline") or update.get("name"))).split())
    lines = next((found for key in _BODY if (found := _lines(update.get(key)))), [])
    text = "\n\n".join(lines) or title
    if not text:
        return None
    return EntryParts(
        id=_id(update),
        text=text,
        title=title if lines and title else None,
        published=_dated(update, "datePublished", page)
        if update.get("datePublished")
        else _dated(update, "dateCreated", page),
        modified=_dated(update, "dateModified", page),
    )


def _dated(update: Mapping[str, Any], key: str, page: Page) -> Dated:
    return dated(update.get(key), f"json-ld:{key}", page.setting.zone, page.setting.captured)


def _lines(value: Any) -> list[str]:
    """Words as lines: mark-up and entities inside the string are resolved, as often as they were put on."""
    if not isinstance(value, str):
        return []
    text = html.unescape(value[:_LONGEST_BODY])
    if "<" in text and ">" in text:
        body = LexborHTMLParser(text).body
        return [line.text for line in lines_in(body)] if body is not None else []
    lines = [" ".join(html.unescape(line).split()) for line in text.splitlines()]
    return [line for line in lines if line]


def _id(update: Mapping[str, Any]) -> str:
    """The post's own id: the fragment of its address, else its identifier."""
    for key in ("@id", "url", "mainEntityOfPage"):
        value = update.get(key)
        if isinstance(value, str) and urldefrag(value).fragment:
            return urldefrag(value).fragment
    identifier = update.get("identifier")
    return str(identifier) if isinstance(identifier, str | int) and not isinstance(identifier, bool) else ""
