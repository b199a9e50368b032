"""Reads an article: the report's own paragraphs out of a page.

trafilatura says which words are the report; the page's own blocks say where these words stand. What both agree on is
text. The blocks then mend what an extractor of text alone cannot see: sub-headings and paragraphs of the same make
between text that it lost, the lead above it, and the links, captions, bylines and boxes that it took along.
Measured beside trafilatura alone in `eval.pages`.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import trafilatura
from selectolax.lexbor import LexborHTMLParser

from sachstand.read.blocks import Block, Place, cut
from sachstand.read.dom import word_key
from sachstand.read.furniture import agency_of, credits_in, kind_of
from sachstand.read.lead import find_lead
from sachstand.read.page import Page
from sachstand.read.parts import EntryParts, Parts
from sachstand.read.paywall import paywall_notes
from sachstand.read.teasers import find_teasers

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

_CERTAIN = 25
"""A block with as many characters is recognised inside the extractor's text; a shorter one must be a line of it."""
_PARAGRAPH = 60
_ENOUGH = 0.5
"""Below this share of the extractor's words found again in blocks, its own lines are taken as they are."""
_RARE = 0.15
_USELESS = "script, style, noscript, svg, iframe, template, nav, link, button, picture, source, video, audio, object"


@dataclass(frozen=True, slots=True)
class _Words:
    """The words that the extractor took for the report, as lines of word keys."""

    lines: tuple[str, ...]
    joined: str

    def hold(self, block: Block) -> bool:
        if len(block.key) >= _CERTAIN:
            return block.key in self.joined
        return bool(block.key) and f"\n{block.key}\n" in self.joined


def read_article(page: Page, head: Parts) -> Parts:
    """The article on this page; without any text its one entry is empty. ``head`` knows title and lead."""
    tree, layout = page.tree, page.setting.layout
    for node in tree.css(", ".join(filter(None, (_USELESS, layout.remove)))):
        node.decompose()
    lines = _selected(tree, layout.body, page) or _extracted(tree)
    blocks = cut(tree.body, page.setting.language.reading) if tree.body is not None else []
    words = _Words(lines, "\n" + "\n".join(word_key(line) for line in lines) + "\n")
    chosen = (
        _chosen(blocks, words) or [_loose(number, line) for number, line in enumerate(lines)] or _paragraphs(blocks)
    )
    return _parts(page, head, blocks, chosen)


def _selected(tree: LexborHTMLParser, selector: str, page: Page) -> tuple[str, ...]:
    """The lines that the source's layout names as the report's; empty where it names none or the page has none."""
    if not selector:
        return ()
    rules = page.setting.language.reading
    return tuple(block.text for node in tree.css(selector) for block in cut(node, rules))


def _extracted(tree: LexborHTMLParser) -> tuple[str, ...]:
    """The lines of the report as trafilatura sees it; empty where it sees none."""
    found = trafilatura.bare_extraction(tree.html or "", fast=True, include_comments=False, include_tables=False)
    body = getattr(found, "body", None)
    if body is None:
        return ()
    parts = (part for outer in body for part in (outer if outer.tag == "list" else (outer,)))
    lines = (" ".join("".join(part.itertext()).split()) for part in parts)
    return tuple(line for line in lines if line)


def _paragraphs(blocks: Sequence[Block]) -> list[Block]:
    """Where the extractor sees no report at all: the page's paragraphs outside of boxes, pictures and links."""
    trusted = _Context(figure=True, box=True, frame=True)
    return [block for block in blocks if block.tag == "p" and len(block.text) >= _PARAGRAPH and trusted.allows(block)]


def _loose(number: int, line: str) -> Block:
    return Block(number, "p", line, word_key(line), 0, None, "", 0, Place())


def _chosen(blocks: Sequence[Block], words: _Words) -> list[Block] | None:
    """The blocks of the report in page order; ``None`` where blocks and extractor do not meet."""
    held = [block for block in blocks if words.hold(block)]
    wanted = sum(len(line) for line in words.lines)
    if not held or sum(len(block.text) for block in held) < _ENOUGH * wanted:
        return None
    trusted = _Context.of(held)
    core = [block for block in held if trusted.allows(block) and not block.is_heading and len(block.text) >= _PARAGRAPH]
    if not core:
        return held
    makes = _makes(held)
    first, last = core[0].number, core[-1].number
    numbers = {block.number for block in held if first <= block.number <= last and trusted.allows(block)}
    numbers |= {
        b.number for b in blocks if b.is_heading and first < b.number < last and trusted.allows(b) and not b.linked
    }
    return [block for block in blocks if block.number in numbers and not _odd(block, makes)]


@dataclass(frozen=True, slots=True)
class _Context:
    """Which surroundings may be trusted to be furniture: not those that hold most of the report."""

    figure: bool
    box: bool
    frame: bool

    @classmethod
    def of(cls, held: Sequence[Block]) -> _Context:
        total = sum(len(block.text) for block in held)

        def few(chosen: Iterable[Block]) -> bool:
            return sum(len(block.text) for block in chosen) * 3 < total

        return cls(
            few(block for block in held if block.place.in_figure),
            few(block for block in held if block.place.in_box),
            few(block for block in held if block.place.in_frame),
        )

    def allows(self, block: Block) -> bool:
        place = block.place
        return not (
            (self.figure and place.in_figure)
            or (self.box and place.in_box)
            or (self.frame and place.in_frame)
            or block.is_link
            or place.link
        )


def _makes(held: Sequence[Block]) -> Counter[tuple[str, str]]:
    """How much of the report is made of each kind of element."""
    makes: Counter[tuple[str, str]] = Counter()
    for block in held:
        makes[block.tag, block.marks] += len(block.text)
    return makes


def _odd(block: Block, makes: Counter[tuple[str, str]]) -> bool:
    """A ``div`` of a make that carries little of the report: a caption or a pull quote without a figure around it."""
    if block.tag in ("p", "li", "blockquote") or block.is_heading or len(makes) < 2:
        return False
    return makes[block.tag, block.marks] < _RARE * sum(makes.values())


def _parts(page: Page, head: Parts, blocks: Sequence[Block], chosen: Sequence[Block]) -> Parts:
    rules = page.setting.language.reading
    kept = _without_furniture(chosen, page, head)
    lead = find_lead(blocks, kept, head, rules)
    texts = [block.text for block in kept]
    if lead is not None and not any(lead.key in block.key for block in kept):
        texts.insert(0, lead.text)
    credits = credits_in(_near_lines(blocks, kept), rules)
    return Parts(
        kind="article",
        entries=(EntryParts(id="1", text="\n\n".join(texts)),),
        lead=lead.text if lead is not None else None,
        agency=agency_of(credits),
        credits=credits,
        notes=paywall_notes(page.data, blocks, kept, rules),
        teasers=find_teasers(blocks, kept, head, page.setting.url),
    )


def _near_lines(blocks: Sequence[Block], kept: Sequence[Block]) -> list[str]:
    """Short lines in the report and just around it, where its credits stand."""
    if not kept:
        return []
    first, last = max(0, kept[0].number - _HEAD_LINES), kept[-1].number + _NEAR
    return [block.text for block in blocks[first : last + 1] if len(block.text) < _CREDIT and not block.is_link]


_HEAD_LINES = 20
_CREDIT = 400


def _without_furniture(chosen: Sequence[Block], page: Page, head: Parts) -> list[Block]:
    rules = page.setting.language.reading
    linked, headings = _link_lists(chosen), {block.key for block in chosen if block.is_heading}
    title = word_key(head.title or "")
    kept: list[Block] = []
    skipping = False
    for block in chosen:
        kind = kind_of(block.text, rules)
        skipping = kind == "teasers" or (skipping and _may_hint(block))
        if skipping or kind is not None or not block.key or block.key == title or block.number in linked:
            continue
        if block.place.in_list and block.key in headings:  # a table of contents
            continue
        if block.is_heading and len(title) >= _CERTAIN and title in block.key:  # the headline with a kicker above it
            continue
        kept.append(block)
    return _without_loose_ends(_without_doubles(kept), head)


def _may_hint(block: Block) -> bool:
    """Whether a block behind "Read also" is one more hint and not the report going on."""
    return block.is_heading or block.place.in_list or block.linked * 2 >= len(block.text)


def _without_doubles(kept: Sequence[Block]) -> list[Block]:
    """Without blocks whose words stand in another block: pull quotes, leads printed twice."""
    left: list[Block] = []
    for block in kept:
        if len(block.key) < _CERTAIN or not any(_repeats(block, other) for other in kept):
            left.append(block)
    return left


def _repeats(block: Block, other: Block) -> bool:
    """Whether ``other`` says all of ``block``; a heading may use words of its paragraph."""
    if other is block or block.key not in other.key:
        return False
    same = block.key == other.key
    return other.number < block.number if same else not block.is_heading


def _without_loose_ends(kept: Sequence[Block], head: Parts) -> list[Block]:
    """Without headings that no text follows, and without what is told of the authors behind the report."""
    names = tuple(name for name in head.authors if " " in name)
    left = [
        block
        for block, below in zip(kept, [*kept[1:], None], strict=False)
        if not block.is_heading or (below is not None and not below.is_heading and below.number - block.number <= _NEAR)
    ]
    while left and len(left) > 1 and names and left[-1].text.startswith(names) and len(left[-1].text) < _BIOGRAPHY:
        left.pop()
    return left


_NEAR = 4
"""So many blocks, pictures and boxes, may stand between a heading and its first paragraph."""
_BIOGRAPHY = 500


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
