"""Small readings of a DOM: text, meta elements. Decides nothing about what belongs to a report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

_WORD = re.compile(r"[^\W_]+")
_SOFT = re.compile("[\u00ad\u200b\u2060\ufeff]")


def text_of(node: LexborNode | None, separator: str = " ") -> str:
    """The text inside, white space folded. ``separator`` stands between neighbouring elements."""
    return " ".join(node.text(deep=True, separator=separator).split()) if node is not None else ""


def word_key(text: str) -> str:
    """The words alone, lower case: equal for two texts that differ in marks and hyphenation only."""
    return " ".join(_WORD.findall(_SOFT.sub("", text).lower()))


def metas(tree: LexborHTMLParser) -> dict[str, str]:
    """The first content of each meta element by its name in lower case, with ``:`` for every mark in it.

    ``article:published_time``, ``article:published:time`` and ``article.published-time`` are written for one thing.
    """
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        values = node.attributes
        name = values.get("property") or values.get("name") or values.get("itemprop")
        content = " ".join((values.get("content") or "").split())
        if name and content:
            found.setdefault(re.sub(r"[._:-]+", ":", name.strip().lower()), content)
    return found


def ancestors(node: LexborNode, most: int = 40) -> Iterator[LexborNode]:
    """The elements around ``node``, inner first."""
    parent = node.parent
    while parent is not None and most:
        yield parent
        parent, most = parent.parent, most - 1
