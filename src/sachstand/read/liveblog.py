"""Reads liveblogs off HTML pages.

    is it one? -> posts from JSON-LD -> posts as blocks of the page -> posts beside their heads -> joined

JSON-LD knows the exact times and ids, the page holds the words that readers saw; where a post is found in both, each
gives what it is best at. A post that only one of them has is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sachstand.model.document import Dated
from sachstand.read.article import read_article
from sachstand.read.clocks import Stamp
from sachstand.read.entry_ids import with_ids
from sachstand.read.head import read_head
from sachstand.read.lines import is_prose
from sachstand.read.live_blocks import Block, blocks_of, times_on
from sachstand.read.live_data import has_data, posts_from_data
from sachstand.read.live_dom import walk, words_of
from sachstand.read.live_flat import FEWEST_HEADINGS, has_clock_headings, posts_beside
from sachstand.read.live_join import joined
from sachstand.read.live_opening import more_posts, opening_of
from sachstand.read.live_times import headings_as_marks
from sachstand.read.page import Page
from sachstand.read.parts import EntryParts, Parts
from sachstand.read.plain_posts import Posts
from sachstand.read.plus_titles import topic_and_title
from sachstand.read.timeline import PageTime, newest_first, resolve
from sachstand.read.unmarked import by_subject

_MARKS = ("liveblog", "live-blog", "ticker", "live-event", "live-update", "live-report", "livereport", "live-feed")
_ADDRESS = re.compile(
    r"live-?(?:blog|ticker)|news-?(?:blog|ticker)|[/-]live[-/.]|[/-]live$|ticker|minutenprotokoll|as-it-happened", re.I
)
_ATTRIBUTE = re.compile(r"""\b(?:class|id)=["'][^"'<>]*$""")
_LONGEST_CLASS = 200
_MOST_BESIDE = 40
_TITLES = "title, meta[property='og:title']"
_MOST_TITLES = 4
_FEWEST, _FEWEST_UNNAMED = 2, 4


def read_liveblog(page: Page) -> Parts | None:
    """The liveblog on this page, ``None`` when it is none."""
    named = _is_named(page)
    if not named and not _is_marked(page):
        return _ticker(page) if has_clock_headings(page) else None
    head = read_head(page)
    page_time = _page_time(head, page)
    data = posts_from_data(page)
    blocks = blocks_of(page, times_on(page))
    found = _from_blocks(blocks, page_time)
    posts = Posts((), joined(data, found)) if len(data) > 0 or len(found) >= _FEWEST else None
    if posts is None or (not data and len(found) < _FEWEST_UNNAMED):
        beside = posts_beside(page, page_time)
        told = sum(is_prose(entry.text) for entry in found)
        posts = beside if beside is not None and _told(beside) > told else posts
    if named and not data and (posts is None or len(posts.entries) < _FEWEST):
        blocks = blocks_of(page, headings_as_marks(page.tree.body))
        headed = tuple(entry for entry in _from_blocks(blocks, page_time) if entry.title and is_prose(entry.text))
        posts = Posts((), headed) if len(headed) >= _FEWEST_UNNAMED else posts
    if posts is None or len(posts.entries) < (1 if data else _FEWEST if named else _FEWEST_UNNAMED):
        unmarked = _unmarked(page, head) if named and _is_labelled(page) else None
        return _named(unmarked, head, page) if unmarked is not None else None
    return _named(_parts(page, posts, blocks), head, page)


def _ticker(page: Page) -> Parts | None:
    """A page that nothing but its headings shows to be a ticker; ``None`` where too few of them have prose below."""
    head = read_head(page)
    posts = posts_beside(page, _page_time(head, page))
    if posts is None or _told(posts) < FEWEST_HEADINGS or 2 * _told(posts) < len(posts.entries):
        return None
    return _named(_parts(page, posts, ()), head, page)


def _told(posts: Posts) -> int:
    """How many posts have more than a headline."""
    return sum(is_prose(entry.text) for entry in posts.entries)


def _named(parts: Parts, head: Parts, page: Page) -> Parts:
    """With topic and title apart where the headline holds both; the topic may stand in another of the page's titles."""
    _, title = topic_and_title(head.title or "")
    if title is None:
        return parts
    stated = [node.attributes.get("content") or words_of(node) for node in page.tree.css(_TITLES)[:_MOST_TITLES]]
    found = [topic_and_title(words) for words in (head.title or "", *stated)]
    topic = next((topic for topic, same in found if topic and same == title), None)
    return replace(parts, title=parts.title or title, topic=parts.topic or topic)


def _is_labelled(page: Page) -> bool:
    """Whether the page's data, or a label beside its headline, say nothing but that this is a liveblog."""
    h1 = page.tree.css_first("h1")
    if has_data(page):
        return True
    if h1 is None or h1.parent is None:
        return False
    names = page.setting.language.liveblogs.names
    return any(names.fullmatch(words_of(node)) for node in list(walk(h1.parent))[:_MOST_BESIDE])


def _unmarked(page: Page, head: Parts) -> Parts | None:
    """A liveblog that has lost its posts' times and heads: its text is divided by headings or by change of subject."""
    more = more_posts(page)
    article = read_article(page, head)
    text = "\n\n".join(entry.text for entry in article.entries)
    posts = by_subject([line for line in text.split("\n\n") if line], page.setting.language)
    if len(posts.entries) < _FEWEST_UNNAMED:
        return None
    return replace(
        article,
        kind="liveblog",
        entries=with_ids(posts.entries),
        opening="\n\n".join(posts.opening),
        notes=more,
    )


def _is_marked(page: Page) -> bool:
    """Whether several elements bear a liveblog's class; asked only where the word stands on the page at all."""
    return any(_uses_in_names(page.html, mark) >= _FEWEST_UNNAMED for mark in _MARKS)


def _uses_in_names(text: str, mark: str) -> int:
    """How often a class or an id bears ``mark``; a search in the text takes a tenth of a CSS selector's time."""
    uses, place = 0, text.find(mark)
    while place >= 0 and uses < _FEWEST_UNNAMED:
        before = text[max(0, place - _LONGEST_CLASS) : place]
        uses += _ATTRIBUTE.search(before) is not None
        place = text.find(mark, place + 1)
    return uses


def _is_named(page: Page) -> bool:
    """Whether the page calls itself a liveblog: in its data, its address, its title or its headline."""
    if has_data(page) or _ADDRESS.search(page.setting.url or ""):
        return True
    names = page.setting.language.liveblogs.names
    heads = page.tree.css("title, h1, meta[property='og:title'], meta[property='og:url'], link[rel=canonical]")[:8]
    for node in heads:
        words = node.attributes.get("content") or node.attributes.get("href") or words_of(node)
        if names.search(words) or (node.tag != "h1" and node.tag != "title" and _ADDRESS.search(words)):
            return True
    h1 = page.tree.css_first("h1")
    # With blanks between the elements: "<span>Liveblog</span><h1>Sturmflut" is no "LiveblogSturmflut".
    kicker = h1.parent.text(deep=True, separator=" ").lstrip() if h1 is not None and h1.parent is not None else ""
    return bool(names.search(kicker[:400]))


def _page_time(head: Parts, page: Page) -> PageTime:
    return PageTime(
        page.setting.zone,
        head.modified.when,
        head.published.when,
        head.modified.evidence,
        head.published.evidence,
        page.setting.captured,
    )


def _from_blocks(blocks: Sequence[Block], page_time: PageTime) -> tuple[EntryParts, ...]:
    """The blocks as entries; printed clock times get their day from their order, pinned posts standing aside."""
    rest = [block for block in blocks if not block.pinned]
    stamps = [_stamp(block, page_time) for block in rest]
    times = dict(zip((id(block) for block in rest), resolve(stamps, page_time), strict=True))
    entries = []
    for block in blocks:
        if block.pinned and (block.published.when is None or any(_same(block, other) for other in rest)):
            continue
        when = block.published if block.published.when else times.get(id(block), Dated())
        when = when if block.stamp is not None or block.published.when else Dated()
        title = block.title if block.lines else None
        entries.append(
            EntryParts(block.id, "\n\n".join(block.lines) or block.title, title or None, when, block.modified)
        )
    return tuple(entries)


def _stamp(block: Block, page_time: PageTime) -> Stamp:
    """The printed stamp; a machine-readable time serves as a fixed point for those that have none."""
    when = block.published.when
    if when is None or when.earliest is None:
        return block.stamp or Stamp("")
    at = when.earliest.astimezone(page_time.zone)
    return Stamp("", at.year, at.month, at.day, None, at.timetz().replace(tzinfo=None), page_time.zone)


def _same(pinned: Block, other: Block) -> bool:
    return (
        bool(pinned.id and pinned.id == other.id)
        or (bool(pinned.title) and pinned.title == other.title)
        or pinned.lines == other.lines
    )


def _parts(page: Page, posts: Posts, blocks: Sequence[Block]) -> Parts:
    first = blocks[0].node if blocks else None
    opening = posts.opening or tuple(opening_of(page, first, posts.entries))
    summary = [line for block in blocks if block.pinned and block.published.when is None for line in block.lines]
    stamps = [_clock_of(entry) for entry in posts.entries]
    return Parts(
        kind="liveblog",
        entries=with_ids(posts.entries, newest_first=newest_first([stamp for stamp in stamps if stamp is not None])),
        opening="\n\n".join([*opening, *summary]),
        notes=(*posts.notes, *more_posts(page)),
    )


def _clock_of(entry: EntryParts) -> Stamp | None:
    when = entry.published.when
    if when is None or when.earliest is None:
        return None
    at = when.earliest
    return Stamp("", at.year, at.month, at.day, None, at.timetz().replace(tzinfo=None))
