"""Short lines that a system prints at the head of each post: who wrote it, from where, when, and its headline.

One such line says little; that most posts have one, in an element of the same make, tells it from the post's text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from sachstand.languages.spec import Language
from sachstand.read.clocks import find_stamp
from sachstand.read.lines import is_prose, kind_of
from sachstand.read.live_dom import HEADINGS, Line, classes

_LONGEST = 70
_NAME = re.compile(r"(?:[^\W\d_a-zäöüß][\w'’.-]*|von|van|de|zu|der|and|und|[,&|/·(])(?:\s|$)")
_ENDS = re.compile(r"[.!?…:\"“”»«]$")
_DIGITS = re.compile(r"\d+")
_MOST_INLINE = 4

Make = tuple[str, str]


def labels_of(posts: Sequence[tuple[LexborNode, Sequence[Line]]], language: Language) -> tuple[set[Make], set[Make]]:
    """The makes of lines that are no text, and of those that are headlines, though no heading."""
    told: dict[Make, list[str]] = defaultdict(list)
    for post, lines in posts:
        for line in leading(post, lines):
            told[make_of(line)].append(line.text)
    often = {make: texts for make, texts in told.items() if len(texts) >= 2 and 2 * len(texts) >= len(posts)}
    labels = {make for make, texts in often.items() if all(_is_label(text, language) for text in texts)}
    return labels, set(often) - labels


def leading(post: LexborNode, lines: Sequence[Line]) -> Iterator[Line]:
    """The short lines before the first paragraph of a post that are no headings."""
    prose = next((n for n, line in enumerate(lines) if is_prose(line.text)), 0)
    for line in lines[:prose]:
        if len(line.text) <= _LONGEST and not _ENDS.search(line.text) and not in_heading(line.node, post):
            yield line


def make_of(line: Line) -> Make:
    """Tag and class of the line's element, without numbers."""
    return line.node.tag or "", _DIGITS.sub("0", classes(line.node))


def in_heading(node: LexborNode | None, post: LexborNode) -> bool:
    """Whether the element is a heading inside ``post`` or stands in one."""
    while node is not None and node.mem_id != post.mem_id:
        if node.tag in HEADINGS or node.tag == "summary":
            return True
        node = node.parent
    return False


def _is_label(text: str, language: Language) -> bool:
    """A name, words around a time, or a label that the language knows."""
    known = find_stamp(text, language.liveblogs) is not None or kind_of(text, language.reading) is not None
    return known or all(map(_NAME.match, text.split()))
