"""Cuts a page into blocks: runs of text that stand alone, in page order, each with what surrounds it.

Nothing is judged here; a block only says where it stands (in a list, under a picture, in a box with a telling class)
and how much of it is a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborNode

from sachstand.read.dom import word_key

_INLINE = re.compile(
    "a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|"
    "span|strong|sub|sup|time|tt|u|var|wbr|-text"
).fullmatch
_HOLDS_BLOCKS = (
    "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, section, article, figure, header, footer, table, blockquote"
)
_SKIPPED = re.compile(
    "script|style|noscript|svg|iframe|template|nav|button|select|option|textarea|input|head|title|object|embed|canvas|"
    "audio|video|dialog|map|math|[!#_].*"
).fullmatch
_FIGURE = frozenset(("figure", "figcaption"))
_BOX = re.compile(
    r"(?<![a-z])(?:teasers?|related|recommend\w*|newsletter\w*|promo\w*|advert\w*|anzeige\w*|outbrain|taboola|plista|"
    r"social|share|sharing|comments?|kommentare?|cookies?|consent|breadcrumbs?|sidebar|more-?articles?|read-?more|"
    r"most-?read|paywall\w*|piano|subscri\w*|author-?(?:box|bio|info|teaser|card)|bio|infobox-?author|tags?|keywords|"
    r"topics?|themen|opta-widget|embed-?(?:consent|privacy)|toolbar|mehr-?zum-?thema|weiterlesen)(?![a-z])",
    re.I,
)
_CAPTION = re.compile(
    r"(?<![a-z])(?:(?:image|img|media|photo|picture|bild)-?_*(?:caption|copyright|credit|source|info|text)|caption|copyright|credits?|bildunterschrift|bu|wp-caption-text)(?![a-z])",
    re.I,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
MOST_BLOCKS = 20_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: what the elements around it are."""

    parent: int = 0
    in_list: bool = False
    in_figure: bool = False
    in_box: bool = False
    in_frame: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text. ``linked`` is the number of its characters inside links, ``marks`` its own class and id."""

    number: int
    tag: str
    text: str
    key: str
    linked: int
    url: str | None
    marks: str
    place: Place

    @property
    def is_heading(self) -> bool:
        """Whether it is marked as a heading."""
        return len(self.tag) == 2 and self.tag[0] == "h" and self.tag[1].isdigit()

    @property
    def is_link(self) -> bool:
        """Whether nearly all of it is a link."""
        return self.linked * 10 >= len(self.text) * 9


@dataclass(slots=True)
class _Run:
    """Inline text collected so far inside one element."""

    pieces: list[str]
    linked: int = 0
    url: str | None = None


def cut(root: LexborNode) -> list[Block]:
    """The blocks below ``root``, at most `MOST_BLOCKS`. Takes linear time and no recursion, however deep the page."""
    blocks: list[Block] = []
    for tag, marks, place, run in _runs(root):
        text = " ".join("".join(run.pieces).split())
        if text:
            blocks.append(
                Block(len(blocks), tag, text, word_key(text), run.linked, run.url or place.link, marks, place)
            )
            if len(blocks) >= MOST_BLOCKS:
                break
    return blocks


def _runs(root: LexborNode) -> Iterator[tuple[str, str, Place, _Run]]:
    waiting: list[tuple[LexborNode, Place] | tuple[str, str, Place, _Run]] = [(root, Place())]
    while waiting:
        item = waiting.pop()
        if len(item) == 4:
            yield item
        else:
            waiting.extend(reversed(list(_inside(item[0], item[1]))))


def _inside(node: LexborNode, place: Place) -> Iterator[tuple[LexborNode, Place] | tuple[str, str, Place, _Run]]:
    """The inline runs of one element and, between them, the elements that must be opened."""
    marks = _marks(node)
    inner = _placed(node, marks, place)
    tag, run = node.tag or "", _Run([])
    for child in node.iter(include_text=True):
        name = child.tag or ""
        if _SKIPPED(name):
            continue
        if _INLINE(name) and not _opens(child, name):
            _add(run, child, name)
            continue
        yield tag, marks, inner, run
        run = _Run([])
        yield child, inner
    yield tag, marks, inner, run


def _opens(child: LexborNode, name: str) -> bool:
    """Whether an inline element holds blocks: a link around a card, a span around paragraphs."""
    return name in ("a", "span", "strong", "b", "font") and child.css_first(_HOLDS_BLOCKS) is not None


def _add(run: _Run, child: LexborNode, name: str) -> None:
    text = child.text(deep=True) if name != "-text" else child.text_content or ""
    if not text:
        return
    anchor = child if name == "a" else child.css_first("a") if name != "-text" else None
    url = anchor.attributes.get("href") if anchor is not None else None
    if anchor is not None and url and not url.startswith("#"):
        run.linked += len(" ".join(anchor.text(deep=True).split()))
        run.url = run.url or url
    run.pieces.append(text)


def _marks(node: LexborNode) -> str:
    values = node.attributes
    stated = " ".join(filter(None, (values.get("class"), values.get("id"), values.get("itemprop"), values.get("role"))))
    return _CAMEL.sub("-", stated[:300])


def _placed(node: LexborNode, marks: str, place: Place) -> Place:
    tag = node.tag or ""
    return replace(
        place,
        parent=node.mem_id if tag not in ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6") else place.parent,
        in_list=place.in_list or tag in ("ul", "ol", "li", "dl"),
        in_figure=place.in_figure or tag in _FIGURE or bool(_CAPTION.search(marks)),
        in_box=place.in_box
        or tag == "aside"
        or bool(tag not in ("body", "main", "article", "p") and _BOX.search(marks)),
        in_frame=place.in_frame or tag in ("footer", "form"),
        link=node.attributes.get("href") if tag == "a" else place.link,
    )
