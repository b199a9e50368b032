"""Cuts a page into blocks: runs of text that stand alone, in page order, each with what surrounds it.

Nothing is judged here; a block only says where it stands (in a list, under a picture, in a box with a telling class)
and how much of it is a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from re import Pattern

from selectolax.lexbor import LexborNode

from sachstand.languages.spec import ReadingRules
from sachstand.read.dom import word_key

_INLINE = frozenset(
    re.findall(
        r"[^|]+",
        "a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|"
        "span|strong|sub|sup|time|tt|u|var|wbr|-text",
    )
)
_HOLDS_BLOCKS = (
    "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, section, article, figure, header, footer, table, blockquote"
)
_SKIPPED = re.compile(
    "script|style|noscript|svg|iframe|template|nav|button|select|option|textarea|input|head|title|object|embed|canvas|"
    "audio|video|dialog|map|math|[!#_].*"
).fullmatch
_OPENED = frozenset(("a", "span", "strong", "b", "font"))
_FIGURE = frozenset(("figure", "figcaption"))
_LIST = frozenset(("ul", "ol", "li", "dl"))
_FRAME = frozenset(("footer", "form"))
_LINES = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"))
_TELLING = _FIGURE | _LIST | _FRAME | {"aside"}
_NO_BOX = frozenset(("body", "main", "article", "p"))
_BOX = re.compile(
    r"(?<![a-z])(?:teasers?|related|recommend\w*|newsletter\w*|promo\w*|advert\w*|outbrain|taboola|plista|social|share|"
    r"sharing|comments?|cookies?|consent|breadcrumbs?|sidebar|more-?articles?|read-?more|most-?read|paywall\w*|piano|"
    r"subscri\w*|polls?|votes?|voting|quiz|survey|author-?(?:box|bio|info|teaser|card)|bio|infobox-?author|tags?|keywords|topics?|toolbar|"
    r"embed-?(?:consent|privacy))(?![a-z])",
    re.I,
)
_CAPTION = re.compile(
    r"(?<![a-z])(?:(?:image|img|media|photo|picture)-?_*(?:caption|copyright|credit|source|info|text)|caption|copyright|"
    r"credits?|wp-caption-text)(?![a-z])",
    re.I,
)
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Marks without width, such as soft hyphens, that would cut words for all who read the text later."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
MOST_BLOCKS = 20_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: what the elements around it are."""

    in_list: bool = False
    in_figure: bool = False
    in_box: bool = False
    in_frame: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text. ``linked`` is the number of its characters inside links, ``marks`` its own class and id,
    ``parent`` the identity of the element that holds the line it is in.
    """

    number: int
    tag: str
    text: str
    key: str
    linked: int
    url: str | None
    marks: str
    parent: int
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

    tag: str
    marks: str
    parent: int
    place: Place
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    url: str | None = None

    def begin(self) -> _Run:
        """An empty run of the same element."""
        return _Run(self.tag, self.marks, self.parent, self.place)


@dataclass(frozen=True, slots=True)
class _Step:
    """An element still to be opened, with what is known of the elements around it."""

    node: LexborNode
    parent: int
    place: Place


def cut(root: LexborNode, rules: ReadingRules) -> list[Block]:
    """The blocks below ``root``, at most `MOST_BLOCKS`. Takes linear time and no recursion, however deep the page."""
    blocks: list[Block] = []
    waiting: list[_Run | _Step] = [_Step(root, 0, Place())]
    while waiting and len(blocks) < MOST_BLOCKS:
        item = waiting.pop()
        if isinstance(item, _Step):
            waiting.extend(reversed(list(_inside(item, rules))))
        elif text := " ".join(_INVISIBLE.sub("", "".join(item.pieces)).split()):
            blocks.append(_block(len(blocks), text, item))
    return blocks


def _block(number: int, text: str, run: _Run) -> Block:
    url = run.url or run.place.link
    return Block(number, run.tag, text, word_key(text), run.linked, url, run.marks, run.parent, run.place)


def _inside(step: _Step, rules: ReadingRules) -> Iterator[_Run | _Step]:
    """The inline runs of one element and, between them, the elements that must be opened."""
    node, tag = step.node, step.node.tag or ""
    values = node.attributes
    marks = _marks(values) if values else ""
    parent = step.parent if tag in _LINES else node.mem_id
    place = _placed(step.place, tag, marks, values.get("href") if tag == "a" else None, rules.box_marks)
    run = _Run(tag, marks, parent, place)
    for child in node.iter(include_text=True):
        name = child.tag or ""
        if name == "-text":
            run.pieces.append(child.text_content or "")
        elif _SKIPPED(name):
            continue
        elif name in _INLINE and (_is_plain(child) or not _opens(child, name)):
            _add(run, child, name)
        else:
            if run.pieces:
                yield run
                run = run.begin()
            yield _Step(child, parent, place)
    if run.pieces:
        yield run


def _is_plain(node: LexborNode) -> bool:
    """Whether an element holds one text at most: the common case, told without a selector."""
    only = node.first_child
    return only is None or (only.tag == "-text" and only.next is None)


def _opens(child: LexborNode, name: str) -> bool:
    """Whether an inline element holds blocks: a link around a card, a span around paragraphs."""
    return name in _OPENED and child.css_first(_HOLDS_BLOCKS) is not None


def _add(run: _Run, child: LexborNode, name: str) -> None:
    text = child.text(deep=True)
    run.pieces.append(text)
    anchor = child if name == "a" else None if _is_plain(child) else child.css_first("a")
    url = anchor.attributes.get("href") if anchor is not None else None
    if anchor is not None and url and not url.startswith("#"):
        run.linked += len(" ".join((text if anchor is child else anchor.text(deep=True)).split()))
        run.url = run.url or url


def _marks(values: Mapping[str, str | None]) -> str:
    stated = [values[name] for name in ("class", "id", "itemprop", "role") if values.get(name)]
    return " ".join(filter(None, stated))[:300]


def _placed(place: Place, tag: str, marks: str, link: str | None, box_marks: Pattern[str] | None) -> Place:
    figure, box = _told(marks, box_marks) if marks else (False, False)
    if not (figure or box or link) and tag not in _TELLING:
        return place
    return Place(
        place.in_list or tag in _LIST,
        place.in_figure or tag in _FIGURE or figure,
        place.in_box or tag == "aside" or (box and tag not in _NO_BOX),
        place.in_frame or tag in _FRAME,
        link or place.link,
    )


@lru_cache(maxsize=8192)
def _told(marks: str, box_marks: Pattern[str] | None) -> tuple[bool, bool]:
    """Whether class names tell of a caption, and of a box."""
    names = _CAMEL.sub("-", marks)
    box = _BOX.search(names) or (box_marks and box_marks.search(names))
    return bool(_CAPTION.search(names)), bool(box)
