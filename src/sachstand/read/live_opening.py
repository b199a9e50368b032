"""What stands above the posts of a liveblog, and where the posts go on: its lead, and links to older posts."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from sachstand.read.lines import is_prose, kind_of
from sachstand.read.live_dom import is_region, is_said, walk, words_of
from sachstand.read.page import Page
from sachstand.read.parts import EntryParts

_MOST_LINES = 8
_MOST_LINKS = 20
_OPENING = 60


def opening_of(page: Page, first: LexborNode | None, entries: Sequence[EntryParts]) -> list[str]:
    """The paragraphs between the headline and the first post."""
    body, headline = page.tree.body, page.tree.css_first("h1")
    if body is None or first is None or headline is None:
        return []
    lines: list[str] = []
    begun = False
    known = {entry.text[:_OPENING] for entry in entries}
    for node in walk(body, lambda n: is_region(n) and is_said(n)):
        if node.mem_id == headline.mem_id:
            begun = True
        if node.mem_id == first.mem_id or len(lines) == _MOST_LINES:
            break
        if begun and node.tag == "p":
            words = words_of(node)
            if (
                is_prose(words)
                and kind_of(words, page.setting.language.reading) is None
                and words[:_OPENING] not in known
            ):
                lines.append(words)
    return list(dict.fromkeys(lines))


def more_posts(page: Page) -> tuple[str, ...]:
    """One note for each link to further posts of the same liveblog, with its address."""
    older = page.setting.language.liveblogs.older
    base = page.setting.url or ""
    notes = []
    for node in page.tree.css("a[href], link[rel=next], button"):
        href = node.attributes.get("href") or ""
        rel = (node.attributes.get("rel") or "").lower().split()
        words = words_of(node)
        if "next" in rel or (len(words) <= _OPENING and older.match(words)):
            place = urljoin(base, href) if href and not href.startswith(("#", "javascript:")) else ""
            notes.append(f"more posts: {place or words}")
    return tuple(dict.fromkeys(notes))[:_MOST_LINKS]
