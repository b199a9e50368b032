"""Takes out of the chosen blocks what is no text: furniture, link lists, doubles, headings of boxes, portraits."""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.languages.spec import ReadingRules
from sachstand.read.blocks import Block
from sachstand.read.dom import word_key
from sachstand.read.furniture import kind_of
from sachstand.read.parts import Parts

_CERTAIN = 25
"""Shorter lines may say the same twice without being doubles ("Ja.")."""
_AROUND = 15
"""So many blocks around one are searched for its words."""
_NEAR = 4
"""So many blocks, pictures and boxes, may stand between a heading and its first paragraph."""
_BIOGRAPHY = 500


def without_furniture(
    chosen: Sequence[Block], head: Parts, rules: ReadingRules, printed: Sequence[str] = ()
) -> list[Block]:
    """The blocks that are text. ``head`` knows the title and the authors, whose portraits are no text.

    ``printed`` are the keys of the page's headings of first rank, which may print another headline than the title.
    """
    linked, headings = _link_lists(chosen), {block.key for block in chosen if block.is_heading}
    title = word_key(head.title or "")
    headlines = [key for key in (title, *printed) if len(key) >= _CERTAIN]
    kept: list[Block] = []
    skipping = False
    for block in chosen:
        kind = kind_of(block.text, rules)
        skipping = kind == "teasers" or (skipping and _may_hint(block))
        if skipping or kind is not None or not block.key or block.key == title or block.number in linked:
            continue
        if block.place.in_list and block.key in headings:  # a table of contents
            continue
        if block.is_heading and any(key in block.key for key in headlines):  # the headline with a kicker above it
            continue
        kept.append(block)
    return _without_loose_ends(_without_doubles(kept), head)


def _may_hint(block: Block) -> bool:
    """Whether a block behind "Read also" is one more hint and not the report going on."""
    return block.is_heading or block.place.in_list or block.linked * 2 >= len(block.text)


def _without_doubles(kept: Sequence[Block]) -> list[Block]:
    """Without blocks whose words stand in another block near them: pull quotes, leads printed twice."""
    seen: set[str] = set()
    left: list[Block] = []
    for place, block in enumerate(kept):
        around = kept[max(0, place - _AROUND) : place + _AROUND]
        double = block.key in seen or (not block.is_heading and any(_holds(other, block) for other in around))
        if not double or len(block.key) < _CERTAIN:
            left.append(block)
        seen.add(block.key)
    return left


def _holds(other: Block, block: Block) -> bool:
    return len(other.key) > len(block.key) and block.key in other.key


def _without_loose_ends(kept: Sequence[Block], head: Parts) -> list[Block]:
    """Without headings that no text follows, and without what is told of the authors behind the report."""
    left: list[Block] = []
    for block in reversed(kept):
        below = left[-1].number if left else None
        if not block.is_heading or (below is not None and below - block.number <= _NEAR):
            left.append(block)
    left.reverse()
    names = tuple(name for name in head.authors if " " in name)
    while len(left) > 1 and names and left[-1].text.startswith(names) and len(left[-1].text) < _BIOGRAPHY:
        left.pop()
    return left


def _link_lists(chosen: Sequence[Block]) -> set[int]:
    """Blocks of lists of which most points are mostly links: hints at other reports, or sources."""
    lists: dict[int, list[Block]] = {}
    for block in chosen:
        if block.place.in_list:
            lists.setdefault(block.parent, []).append(block)
    return {
        block.number
        for group in lists.values()
        if sum(block.linked * 3 >= len(block.text) for block in group) * 5 >= 3 * len(group)
        for block in group
    }
