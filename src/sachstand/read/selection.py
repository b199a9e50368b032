"""Chooses the blocks of a page that are its report, with the extractor's text as a guide.

A block is chosen when its words stand in that text and its surroundings are none of furniture; surroundings that hold
most of the report are not held against it. Sub-headings between chosen blocks come back in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sachstand.read.blocks import Block, Place
from sachstand.read.dom import word_key

_CERTAIN = 25
"""A block with as many characters is recognised inside the extractor's text; a shorter one must be a line of it."""
_PARAGRAPH = 60
_ENOUGH = 0.5
"""Below this share of the extractor's words found again in blocks, its own lines are taken as they are."""
_RARE = 0.15
_CARD = 0.3
_HEADLINE = 4
_FEWEST, _MUCH = 3, 2
_SENTENCE_END = (".", "!", "?", "…", "“", "”", '"', "«", "»", ")")


def select(blocks: Sequence[Block], lines: Sequence[str]) -> list[Block]:
    """The blocks of the report in page order; ``lines`` is the extractor's text.

    Where the two do not meet, the lines themselves as blocks; without lines, the paragraphs of the page.
    """
    chosen = _chosen(blocks, _Words.of(lines)) or [_loose(*line) for line in enumerate(lines)] or _paragraphs(blocks)
    return _unseen(blocks, chosen) or chosen


@dataclass(frozen=True, slots=True)
class _Words:
    """The words that the extractor took for the report, as lines of word keys."""

    lines: frozenset[str]
    joined: str

    @classmethod
    def of(cls, lines: Sequence[str]) -> _Words:
        keys = [word_key(line) for line in lines]
        return cls(frozenset(keys) - {""}, "\n".join(keys))

    def hold(self, block: Block) -> bool:
        return block.key in self.lines or (len(block.key) >= _CERTAIN and block.key in self.joined)


def _paragraphs(blocks: Sequence[Block]) -> list[Block]:
    """Where the extractor sees no report at all: the page's paragraphs outside of boxes, pictures and links."""
    trusted = _Context(figure=True, box=True, frame=True)
    return [block for block in blocks if block.tag == "p" and len(block.text) >= _PARAGRAPH and trusted.allows(block)]


def _unseen(blocks: Sequence[Block], chosen: Sequence[Block]) -> list[Block]:
    """The report where its paragraphs are no paragraphs to the extractor: ``div`` elements of one make.

    Empty unless they are three or more and hold more than twice of what was chosen.
    """
    trusted = _Context(figure=True, box=True, frame=True)
    makes: dict[tuple[str, str], list[Block]] = {}
    for block in blocks:
        prose = block.tag == "div" and len(block.text) >= _PARAGRAPH and block.text.endswith(_SENTENCE_END)
        if prose and not block.place.in_list and trusted.allows(block):
            makes.setdefault((block.tag, block.marks), []).append(block)
    best = max(makes.values(), key=lambda made: sum(len(block.text) for block in made), default=[])
    size = sum(len(block.text) for block in chosen)
    if len(best) < _FEWEST or sum(len(block.text) for block in best) <= _MUCH * size:
        return []
    first, last = best[0].number, best[-1].number
    before = [block for block in chosen if block.number < first]
    inside = {block.number for block in best} | {block.number for block in chosen}
    between = [
        block
        for block in blocks
        if first <= block.number <= last
        and (block.number in inside or (block.is_heading and trusted.allows(block) and not block.linked))
    ]
    return [*before, *between]


def _loose(number: int, line: str) -> Block:
    return Block(number, "p", line, word_key(line), 0, None, "", 0, Place())


def _chosen(blocks: Sequence[Block], words: _Words) -> list[Block] | None:
    """The blocks of the report in page order; ``None`` where blocks and extractor do not meet."""
    held = [block for block in blocks if words.hold(block)]
    if not held or sum(len(block.key) for block in held) < _ENOUGH * len(words.joined):
        return None
    trusted = _Context.of(held)
    core = [block for block in held if trusted.allows(block) and not block.is_heading and len(block.text) >= _PARAGRAPH]
    if not core:
        return held
    makes, cards = _makes(held), _cards(blocks, held)
    first, last = core[0].number, core[-1].number
    numbers = {block.number for block in held if first <= block.number <= last and trusted.allows(block)}
    numbers |= {
        b.number for b in blocks if b.is_heading and first < b.number < last and trusted.allows(b) and not b.linked
    }
    return [block for block in blocks if block.number in numbers - cards and not _odd(block, makes)]


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


def _cards(blocks: Sequence[Block], held: Sequence[Block]) -> set[int]:
    """Blocks of small boxes that begin with a linked headline: a hint at another report with its text below."""
    lengths: Counter[int] = Counter()
    for block in held:
        lengths[block.parent] += len(block.text)
    total = lengths.total()
    heads: dict[int, bool] = {}
    for block in blocks:
        heads.setdefault(block.parent, block.is_link and block.key.count(" ") >= _HEADLINE - 1)
    return {block.number for block in held if heads[block.parent] and lengths[block.parent] < _CARD * total}


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
