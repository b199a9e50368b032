"""Collects the hints at other reports around this one. They become documents of their own.

A hint is a line that is a link to another page of the same host and long enough for a headline; what stands below it
behind the same link, or beside it in the same box, is its text. Services, job offers and topics, which have hosts of
their own or two words, are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from sachstand.languages.spec import ReadingRules
from sachstand.model.document import Teaser
from sachstand.read.blocks import Block
from sachstand.read.furniture import kind_of

_MOST = 40
_LONGEST_TITLE = 250
_TITLE_WORDS = 4
_TEXT = 60
_SENTENCE_END = (".", "!", "?", "…", "“", "”", '"', "«")


@dataclass(slots=True)
class _Hint:
    titles: list[str] = field(default_factory=list)
    text: str = ""

    def add(self, line: str) -> None:
        """A further line behind the same link: a sentence below a title is the text, all else may be the title."""
        if self.titles and len(line) >= _TEXT and line.endswith(_SENTENCE_END):
            self.text = self.text or line
        elif len(line) <= _LONGEST_TITLE:
            self.titles.append(line)

    @property
    def title(self) -> str:
        return max(self.titles, key=len, default="")


def find_teasers(
    blocks: Sequence[Block], kept: Sequence[Block], base: str | None, rules: ReadingRules
) -> tuple[Teaser, ...]:
    """The hints behind the report's beginning, at most 40, in page order, one for each address."""
    hints: dict[str, _Hint] = {}
    for block, below in _hinting(blocks, kept, rules):
        url = _address(base, block.url)
        if url is None:
            continue
        hint = hints.setdefault(url, _Hint())
        hint.add(block.text)
        if below is not None and not hint.text:
            hint.text = below.text
    found = [Teaser(hint.title, hint.text, url) for url, hint in hints.items() if _is_headline(hint)]
    return tuple(found[:_MOST])


def _is_headline(hint: _Hint) -> bool:
    return bool(hint.titles) and (len(hint.title.split()) >= _TITLE_WORDS or bool(hint.text))


def _hinting(
    blocks: Sequence[Block], kept: Sequence[Block], rules: ReadingRules
) -> Iterator[tuple[Block, Block | None]]:
    """Linked lines that are not the report's, each with the unlinked sentence that stands below it in its box."""
    taken = {block.number for block in kept}
    first = kept[0].number if kept else len(blocks)
    for block, below in zip(blocks, [*blocks[1:], None], strict=False):
        linked = block.place.link is not None or block.linked * 3 >= len(block.text)
        if block.number < first or block.number in taken or not linked or block.place.in_frame:
            continue
        if kind_of(block.text, rules) is None:
            yield block, below if below is not None and _is_text_of(below, block, taken) else None


def _is_text_of(below: Block, block: Block, taken: set[int]) -> bool:
    return (
        below.number not in taken
        and not below.is_heading
        and not below.linked
        and below.place.link is None
        and below.parent == block.parent
        and len(below.text) >= _TEXT
    )


def _address(base: str | None, url: str | None) -> str | None:
    """The full address of another page of the same host, ``None`` for any other."""
    try:
        full = urljoin(base or "", (url or "").strip()).partition("#")[0]
        there, here = urlsplit(full), urlsplit(base or "")
        same = not base or _host(there.hostname) == _host(here.hostname)
    except ValueError:
        return None
    known = there.scheme in ("http", "https") or (not base and not there.scheme)
    return full if full and known and same and full != (base or "").partition("#")[0] else None


def _host(name: str | None) -> str:
    return (name or "").removeprefix("www.")
