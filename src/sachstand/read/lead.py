"""Finds the lead: the paragraph between headline and report that the page prints larger than the rest.

Only what is printed counts: a description in the page's head names the lead but is never taken in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sachstand.languages.spec import ReadingRules
from sachstand.read.blocks import Block
from sachstand.read.dom import word_key
from sachstand.read.furniture import kind_of
from sachstand.read.parts import Parts

_LEAD = re.compile(
    r"(?<![a-z])(?:lead|intro\w*|summary|excerpt|dek|vorspann|standfirst|abstract|teaser-?text|kicker-?text|"
    r"subline|subtitle|sub-?headline|description|anleser|einleitung|article-?(?:intro|lead|teaser)|shorttext|stand-?first)(?![a-z])",
    re.I,
)
_SHORTEST, _LONGEST = 40, 1_200
_SENTENCE_END = (".", "!", "?", "…", "“", "”", '"', "«", ":")
_SHARED = 0.6


def find_lead(blocks: Sequence[Block], kept: Sequence[Block], head: Parts, rules: ReadingRules) -> Block | None:
    """The lead among the blocks from the headline to the report's first paragraph; ``None`` without one."""
    if not kept:
        return None
    title = word_key(head.title or "")
    first = kept[0]
    start = min((b.number for b in blocks[: first.number] if b.is_heading and title and title in b.key), default=-1)
    told = set(word_key(head.lead or "").split())
    before = [b for b in blocks[start + 1 : first.number] if _may_lead(b, rules, title)]
    named = [block for block in before if _shares(block, told)]
    marked = [block for block in before if _LEAD.search(block.marks) and not block.place.in_box]
    if named or marked:
        return (named or marked)[-1]
    if start >= 0 and before and before[-1].text.endswith(_SENTENCE_END) and len(before[-1].text) >= 2 * _SHORTEST:
        return before[-1]
    return first if _shares(first, told) or _LEAD.search(first.marks) else None


def _may_lead(block: Block, rules: ReadingRules, title: str) -> bool:
    place = block.place
    return (
        _SHORTEST <= len(block.text) <= _LONGEST
        and not (place.in_figure or place.in_list or place.in_frame or block.is_link or place.link)
        and block.key != title
        and kind_of(block.text, rules) is None
    )


def _shares(block: Block, told: set[str]) -> bool:
    words = set(block.key.split())
    return len(told) >= 5 and len(words & told) >= _SHARED * min(len(words), len(told))
