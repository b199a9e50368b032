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
    tree = page.tree
    for node in tree.css(_USELESS):
        node.decompose()
    lines = _extracted(tree)
    blocks = cut(tree.body) if tree.body is not None else []
    words = _Words(lines, "\n" + "\n".join(word_key(line) for line in lines) + "\n")
    chosen = _chosen(blocks, words)
    if chosen is None:
        chosen = [_loose(number, line) for number, line in enumerate(lines)]
    return _parts(page, head, blocks, chosen)


def _extracted(tree: LexborHTMLParser) -> tuple[str, ...]:
    """The lines of the report as trafilatura sees it; empty where it sees none."""
    found = trafilatura.bare_extraction(tree.html or "", fast=True, include_comments=False, include_tables=False)
    body = found.body if found is not None else None
    if body is None:
        return ()
    lines = (" ".join("".join(part.itertext()).split()) for part in _parts_of(body))
    return tuple(line for line in lines if line)


def _parts_of(body: Iterable[object]) -> Iterable[object]:
    for part in body:
        if getattr(part, "tag", "") == "list":
            yield from part  # type: ignore[attr-defined]
        else:
            yield part


def _loose(number: int, line: str) -> Block:
    return Block(number, "p", line, word_key(line), 0, None, "", Place())


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
    numbers |= {b.number for b in blocks if _alike(b, makes) and trusted.allows(b)}
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


_Make = tuple[str, str, int]


def _make(block: Block) -> _Make:
    return block.tag, block.marks, block.place.parent


def _makes(held: Sequence[Block]) -> Counter[tuple[str, str]]:
    """How much of the report is made of each kind of element."""
    makes: Counter[tuple[str, str]] = Counter()
    for block in held:
        makes[block.tag, block.marks] += len(block.text)
    return makes


def _alike(block: Block, makes: Counter[tuple[str, str]]) -> bool:
    return False


def _odd(block: Block, makes: Counter[tuple[str, str]]) -> bool:
    """A ``div`` of a make that carries little of the report: a caption or a pull quote without a figure around it."""
    if block.tag in ("p", "li", "blockquote") or block.is_heading or len(makes) < 2:
        return False
    return makes[block.tag, block.marks] < _RARE * sum(makes.values())


def _parts(page: Page, head: Parts, blocks: Sequence[Block], chosen: Sequence[Block]) -> Parts:
    rules = page.setting.language.reading
    titles = {word_key(head.title or "")}
    kept = _without_furniture(chosen, page, titles)
    lead = find_lead(blocks, kept, head, rules)
    texts = [block.text for block in kept]
    if lead is not None and not any(lead.key in block.key for block in kept):
        texts.insert(0, lead.text)
    credits = credits_in((block.text for block in blocks if len(block.text) < 400), rules)
    return Parts(
        kind="article",
        entries=(EntryParts(id="1", text="\n\n".join(texts)),),
        lead=lead.text if lead is not None else None,
        agency=agency_of(credits),
        credits=credits,
        teasers=find_teasers(blocks, kept, head, page.setting.url),
    )


def _without_furniture(chosen: Sequence[Block], page: Page, titles: set[str]) -> list[Block]:
    rules = page.setting.language.reading
    kept: list[Block] = []
    seen: set[str] = set()
    skipping = False
    linked = _link_lists(chosen)
    for block in chosen:
        kind = kind_of(block.text, rules)
        if kind == "teasers":
            skipping = True
            continue
        if skipping and (block.linked or block.is_heading or block.place.in_list):
            continue
        skipping = False
        if kind is not None or block.number in linked or block.key in titles or not block.key:
            continue
        if block.key in seen and len(block.key) >= _CERTAIN:
            continue
        seen.add(block.key)
        kept.append(block)
    while kept and kept[-1].is_heading:
        kept.pop()
    return kept


def _link_lists(chosen: Sequence[Block]) -> set[int]:
    """Blocks of lists of which every point is mostly a link: hints at other reports, or sources."""
    lists: dict[int, list[Block]] = {}
    for block in chosen:
        if block.place.in_list:
            lists.setdefault(block.place.parent, []).append(block)
    return {
        block.number
        for group in lists.values()
        if all(block.linked * 3 >= len(block.text) for block in group)
        for block in group
    }
