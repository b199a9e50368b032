"""Posts of a page where heads and paragraphs stand side by side ("<h2>14:26 Uhr: …</h2><p>…</p><h2>14:02 …").

The stretch of the page that holds all heads becomes lines, and is read like plain text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from selectolax.lexbor import LexborNode

from sachstand.read.clocks import PostHead, day_line, post_head
from sachstand.read.lines import is_prose, kind_of
from sachstand.read.live_dom import HEADINGS, Line, is_region, is_said, lines_in, words_of
from sachstand.read.page import Page
from sachstand.read.plain_posts import Posts, bare_clocks, read_posts
from sachstand.read.timeline import PageTime

_LONGEST_TIME_LINE = 60
_MOST_LEVELS = 40
_MOST_INLINE = 6
_CLOCK = 8
_LONGEST_HEAD = 200
_MOST_BELOW = 12
FEWEST_HEADINGS = 4
"""Of 50 real pages of articles none has a heading with a clock time at its head; a ticker has one for each post."""


def posts_beside(page: Page, page_time: PageTime) -> Posts | None:
    """The posts by the heads among the page's lines; ``None`` where there are too few."""
    body = page.tree.body
    if body is None:
        return None
    lines = lines_in(body, lambda node: is_region(node) and is_said(node))
    heads = [number for number, line in enumerate(lines) if _is_head(line.text, page)]
    lines = _without_cards(lines, heads, page)
    heads = [number for number, line in enumerate(lines) if _is_head(line.text, page)]
    if len(heads) < 2:
        return None
    titled = [number for number in heads if in_heading(lines[number].node)]
    if len(titled) >= FEWEST_HEADINGS:  # a time above the first of them is the page's own: "18.07.2024, 11.08 Uhr"
        lines = [line for number, line in enumerate(lines) if number >= titled[0] or number not in heads]
        heads = [number for number, line in enumerate(lines) if _is_head(line.text, page) and in_heading(line.node)]
    region = _shared(lines[heads[0]].node, lines[heads[-1]].node)
    kept = [line for line in lines if _within(line.node, region)]
    kept = _without_furniture(kept, page)
    anchors = [_anchor(line.node, region) for line in kept]
    posts = read_posts([line.text for line in kept], page_time, page.setting.language, anchors)
    return None if posts is None else replace(posts, opening=_opening(posts.opening, page))


def _without_cards(lines: Sequence[Line], heads: Sequence[int], page: Page) -> list[Line]:
    """Without times that stand alone and have no prose before the next one: those of lists of other reports."""
    rules = page.setting.language.liveblogs
    out = set()
    for number, following in zip(heads, [*heads[1:], len(lines)], strict=False):
        head = post_head(lines[number].text, rules)
        below = lines[number + 1 : min(following, number + _MOST_BELOW)]
        if head is not None and not head.rest and not any(is_prose(line.text) for line in below):
            out.add(number)
    return [line for number, line in enumerate(lines) if number not in out]


def has_clock_headings(page: Page) -> bool:
    """Whether headings or paragraphs begin with clock times: a ticker, whatever it calls itself and its elements.

    A paragraph must have its clock in bold, or behind it a colon or a dash.
    """
    rules = page.setting.language.liveblogs
    found = {"p": 0, "h": 0}
    for node in page.tree.css("h2, h3, h4, h5, h6, p"):
        words = (node.text(deep=True) or "")[:_LONGEST_HEAD].strip()
        head = post_head(" ".join(words.split()), rules) if words[:_CLOCK].strip("+•| ")[:1].isdigit() else None
        if head is not None and head.marked and (head.rest or node.tag == "p"):
            found[(node.tag or "p")[0]] += node.tag != "p" or _is_set_off(node, head)
    return max(found.values()) >= FEWEST_HEADINGS


def _is_set_off(node: LexborNode, head: PostHead) -> bool:
    """Whether a paragraph's clock stands apart from its words: in bold, alone, or before a colon."""
    bold = node.css_first("b, strong")
    start = words_of(node)[:_LONGEST_HEAD]
    behind = start.partition(head.stamp.words)[2].lstrip()[:1]
    return (
        not head.rest or behind in tuple(":+–—|-") or (bold is not None and start.startswith(words_of(bold)[:_CLOCK]))
    )


def in_heading(node: LexborNode | None) -> bool:
    """Whether the element is a heading or stands in one."""
    for _ in range(_MOST_INLINE):
        if node is None or node.tag in HEADINGS:
            return node is not None
        node = node.parent
    return False


def _opening(lines: Sequence[str], page: Page) -> tuple[str, ...]:
    """The prose between the headline and the first post."""
    headline = page.tree.css_first("h1")
    title = words_of(headline) if headline is not None else ""
    start = next((number + 1 for number, line in enumerate(lines) if line == title), 0)
    rules = page.setting.language.reading
    return tuple(line for line in lines[start:] if is_prose(line) and kind_of(line, rules) is None)


def _is_head(text: str, page: Page) -> bool:
    head = post_head(text, page.setting.language.liveblogs)
    return (head is not None and head.marked) or text.startswith("+++")


def _shared(one: LexborNode, other: LexborNode) -> LexborNode:
    """The nearest element around both."""
    above = set()
    node: LexborNode | None = one
    while node is not None:
        above.add(node.mem_id)
        node = node.parent
    node = other
    while node is not None and node.mem_id not in above:
        node = node.parent
    return node if node is not None else one


def _within(node: LexborNode | None, region: LexborNode) -> bool:
    for _ in range(_MOST_LEVELS):
        if node is None:
            return False
        if node.mem_id == region.mem_id:
            return True
        node = node.parent
    return False


def _without_furniture(lines: Sequence[Line], page: Page) -> list[Line]:
    """The lines of the report; everything behind a label that ends it is left out."""
    kept = []
    rules = page.setting.language
    last = max((number for number, line in enumerate(lines) if _is_head(line.text, page)), default=0)
    clocks = bare_clocks([line.text for line in lines], rules)
    for number, line in enumerate(lines):
        kind = None if line.text in clocks else kind_of(line.text, rules.reading)
        if kind == "end" or (kind == "teasers" and number > last):
            break
        if kind in (None, "agency", "stamp") or day_line(line.text, rules.liveblogs) is not None:
            kept.append(line)
    return kept


def _anchor(node: LexborNode | None, region: LexborNode) -> str:
    """The id of the line's element or of one around it, below the region."""
    while node is not None and node.mem_id != region.mem_id:
        found = node.attributes.get("id") or node.attributes.get("name")
        if found:
            return str(found)
        node = node.parent
    return ""
