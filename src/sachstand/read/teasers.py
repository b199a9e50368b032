"""Collects the hints at other reports around this one. They become documents of their own."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin

from sachstand.model.document import Teaser
from sachstand.read.blocks import Block
from sachstand.read.parts import Parts

_MOST = 40
_TITLE = (20, 250)
_TEXT = 60


def find_teasers(blocks: Sequence[Block], kept: Sequence[Block], head: Parts, base: str | None) -> tuple[Teaser, ...]:
    """Linked lines behind the report's beginning that are long enough for a headline, with the text under them."""
    if not kept:
        return ()
    taken = {block.number for block in kept}
    found: dict[str, Teaser] = {}
    for position, block in enumerate(blocks):
        if block.number <= kept[0].number or block.number in taken or not _is_hint(block):
            continue
        text = _text_under(blocks, position, taken)
        url = _address(base, block.url)
        if url != base:
            found.setdefault(block.key, Teaser(block.text, text, url))
        if len(found) >= _MOST:
            break
    return tuple(found.values())


def _is_hint(block: Block) -> bool:
    linked = block.linked * 3 >= len(block.text) or block.place.link is not None
    return linked and bool(block.url) and _TITLE[0] <= len(block.text) <= _TITLE[1] and not block.place.in_frame


def _text_under(blocks: Sequence[Block], position: int, taken: set[int]) -> str:
    below = blocks[position + 1] if position + 1 < len(blocks) else None
    if below is None or below.number in taken or below.is_heading or len(below.text) < _TEXT:
        return ""
    same = below.parent == blocks[position].parent or (below.place.link and below.place.link == blocks[position].url)
    return below.text if same else ""


def _address(base: str | None, url: str | None) -> str | None:
    try:
        return urljoin(base or "", url or "") or None
    except ValueError:
        return None
