"""Walks a page's elements without recursion, and turns an element into lines of text.

Every block element begins a new line, every ``<br>`` too. Pictures, captions, scripts, share buttons and bylines are
no lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

_SILENT = """
script style noscript template figure figcaption picture video audio iframe svg button form nav select object embed
input textarea head footer
"""
_BLOCKS = """
address article aside blockquote body dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol
p pre section summary table tbody td th tr ul
"""

SILENT = frozenset(_SILENT.split())
"""Elements whose words are never part of a report."""

BLOCKS = frozenset(_BLOCKS.split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_ASIDE = re.compile(
    r"(?:^|[-_\s])(?:share|sharing|social|authors?|byline|avatar|\w*caption|credits?|copyright|ads?|advert\w*|teasers?|"
    r"related|toolbar|newsletter|recommend\w*|comments?|paywall|consent|breadcrumbs?|visually-?hidden|screen-?reader-?\w*|sr-only)(?:$|[-_\s])",
    re.I,
)
_LONGEST_ASIDE = 400
_COMMENTS = re.compile(
    r"(?:^|[-_\s])(?:comments?|kommentare?|disqus|teaser-?list|related|recommend\w*)(?:$|[-_\s])", re.I
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text with the element it stands in."""

    text: str
    node: LexborNode


def walk(root: LexborNode, enter: Callable[[LexborNode], bool] | None = None) -> Iterator[LexborNode]:
    """All elements below and including ``root`` in page order; those that ``enter`` refuses are left out whole."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if enter is not None and not enter(node):
            continue
        yield node
        waiting.extend(reversed(list(node.iter())))


def classes(node: LexborNode) -> str:
    """The element's classes and id as one string."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}".strip()


def is_region(node: LexborNode) -> bool:
    """Whether posts can stand in this element: no menu, no footer, no comments, no list of teasers."""
    return (node.tag or "") not in SILENT and not _COMMENTS.search(classes(node))


def is_said(node: LexborNode) -> bool:
    """Whether the element's words are part of the post: no share button, no byline, no caption."""
    if (node.tag or "") in SILENT:
        return False
    named = classes(node)
    return not named or not _ASIDE.search(named) or len(node.text(deep=True)) > _LONGEST_ASIDE


def words_of(node: LexborNode) -> str:
    """The element's text with white space folded."""
    return " ".join(node.text(deep=True).split())


def lines_in(root: LexborNode, said: Callable[[LexborNode], bool] = is_said) -> list[Line]:
    """The lines of an element in page order."""
    lines: list[Line] = []
    buffer: list[str] = []
    owner = root
    # A marker of None behind an element's children closes its line.
    waiting: list[tuple[LexborNode, bool]] = [(root, True)]
    while waiting:
        node, opens = waiting.pop()
        if node.tag == "-text":
            buffer.append(node.text(deep=False))
            continue
        block = node.tag in BLOCKS or node.tag == "br"
        if opens and node is not root and not said(node):
            continue
        if block or not opens:
            _flush(buffer, owner, lines)
            owner = node if opens else (node.parent or root)
        if opens and node.tag != "br":
            if block:
                waiting.append((node, False))
            waiting.extend((child, True) for child in reversed(list(node.iter(include_text=True))))
    _flush(buffer, owner, lines)
    return lines


def _flush(buffer: list[str], owner: LexborNode, lines: list[Line]) -> None:
    text = " ".join("".join(buffer).split())
    buffer.clear()
    if any(map(str.isalnum, text)):  # a rule of underscores between two posts is no line
        lines.append(Line(text, owner))
