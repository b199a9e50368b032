"""Posts as blocks of the page: the element that repeats around the page's times.

Of all elements that hold a time, those with one tag and class in common that stand there most often with prose inside
are the posts (the idea of repeated-record mining: Liu, Grossman, Zhai, "Mining Data Records in Web Pages", 2003).
No system is known by name. Where times stand beside the words instead of around them, see `sachstand.read.live_flat`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from sachstand.model.document import Dated
from sachstand.read.clocks import Stamp, day_line, post_head
from sachstand.read.lines import is_prose, kind_of
from sachstand.read.live_dom import HEADINGS, Line, classes, is_region, is_said, lines_in, walk, words_of
from sachstand.read.live_labels import Make, in_heading, labels_of, leading, make_of
from sachstand.read.live_times import Timed, timed
from sachstand.read.page import Page

_FEWEST = 2
_PROSE = 60
_LINKED = 0.7
_MOST_LEVELS = 30
_MOST_TIMES = 20_000
_LONGEST_DAY = 60
_ID_ATTRIBUTE = re.compile(r"data-(?:[\w-]*-)?(?:id|key|urn|guid|anchor|slug)$")
_COUNTED = re.compile(r"^(?:[a-z]+[-_]?)?(\d{1,3})$", re.I)
_DIGITS = re.compile(r"\d+")
"""Numbers in a class count posts or are a build's hash; without them "post-4711" and "post-4698" are one kind."""
_NO_POSTS = HEADINGS | {"p", "a", "b", "em", "i", "span", "strong", "time", "meta", "header", "dt", "tr"}
"""A paragraph with a bold clock time at its head is a post's beginning; the rest of the post may stand behind it."""

_PINNED = re.compile(r"(?:^|[-_\s])(?:pinned|sticky|angepinnt)(?:$|[-_\s])", re.I)
_NOT_PINNED = re.compile(r"not-pinned|un-?pinned", re.I)


@dataclass(frozen=True, slots=True)
class Block:
    """One post as it stands on the page; ``stamp`` is the printed time where no machine-readable one is given."""

    id: str
    title: str
    lines: tuple[str, ...]
    published: Dated = field(default_factory=Dated)
    modified: Dated = field(default_factory=Dated)
    stamp: Stamp | None = None
    pinned: bool = False
    node: LexborNode | None = field(default=None, repr=False)


def times_on(page: Page) -> list[Timed]:
    """All times in the regions of the page where posts can stand, in page order."""
    body = page.tree.body
    found: list[Timed] = []
    for node in walk(body, is_region) if body is not None else ():
        found.extend(timed(node, page.setting))
        if len(found) > _MOST_TIMES:
            break
    return found


def blocks_of(page: Page, times: Sequence[Timed]) -> list[Block]:
    """The posts of the page as blocks, in page order; empty where no element repeats with prose."""
    posts = _posts(times)
    if len(posts) < _FEWEST:
        return []
    inside = {post.mem_id for post in posts}
    by_post = defaultdict(list)
    for time in times:
        owner = _owner(time.node, inside)
        if owner is not None:
            by_post[owner].append(time)
    days = _days(page, inside)
    counted = _are_counted([_own_id(post) for post in posts])
    told = [(post, _told(post, by_post[post.mem_id])) for post in posts]
    makes = labels_of(told, page.setting.language)
    blocks = [
        _block(post, _without_labels(post, lines, makes), by_post[post.mem_id], days.get(post.mem_id), page)
        for post, lines in told
    ]
    if counted:
        blocks = [Block("", b.title, b.lines, b.published, b.modified, b.stamp, b.pinned, b.node) for b in blocks]
    return [block for block in blocks if block.lines or block.title]


def _posts(times: Sequence[Timed]) -> list[LexborNode]:
    """The innermost elements of the one kind that best covers the times."""
    groups: dict[tuple[str, str], dict[int, LexborNode]] = defaultdict(dict)
    for time in (time for time in times if not time.is_day):
        node: LexborNode | None = time.node
        for _ in range(_MOST_LEVELS):
            if node is None or node.tag in ("body", "html"):
                break
            for kind in _kinds(node) if node.tag not in _NO_POSTS else ():
                groups[kind].setdefault(node.mem_id, node)
            node = node.parent
    best: list[LexborNode] = []
    mark = (0, 0)
    for members in groups.values():
        if len(members) < max(_FEWEST, mark[0]):
            continue
        inner = _innermost(members)
        telling = [node for node in inner if _tells(node)]
        size = sum(len(node.text(deep=True)) for node in inner) if len(telling) >= mark[0] else 0
        if 2 * len(telling) >= len(inner) and len(telling) >= _FEWEST and (len(telling), size) > mark:
            best, mark = inner, (len(telling), size)
    return best


def _kinds(node: LexborNode) -> list[tuple[str, str]]:
    tag = node.tag or ""
    tokens = [_DIGITS.sub("0", token) for token in (node.attributes.get("class") or "").split()]
    return [(tag, token) for token in dict.fromkeys(tokens)] or [(tag, "")]


def _innermost(members: dict[int, LexborNode]) -> list[LexborNode]:
    outer: set[int] = set()
    for node in members.values():
        above = node.parent
        for _ in range(_MOST_LEVELS):
            if above is None:
                break
            if above.mem_id in members:
                outer.add(above.mem_id)
            above = above.parent
    return [node for key, node in members.items() if key not in outer]


def _tells(node: LexborNode) -> bool:
    """Whether the element holds running text that is not all links."""
    text = words_of(node)
    if len(text) < _PROSE:
        return False
    linked = sum(len(words_of(link)) for link in node.css("a"))
    return len(text) - linked >= max(_PROSE / 2, (1 - _LINKED) * len(text))


def _owner(node: LexborNode | None, inside: set[int]) -> int | None:
    for _ in range(_MOST_LEVELS):
        if node is None:
            return None
        if node.mem_id in inside:
            return node.mem_id
        node = node.parent
    return None


def _days(page: Page, inside: set[int]) -> dict[int, Stamp]:
    """For each post the day that is printed between the posts above it."""
    day: Stamp | None = None
    days: dict[int, Stamp] = {}
    body = page.tree.body
    for node in (
        walk(body, lambda n: is_region(n) and (n.parent is None or n.parent.mem_id not in inside)) if body else ()
    ):
        if node.mem_id in inside:
            if day is not None:
                days[node.mem_id] = day
        elif node.first_child is not None and node.first_child.tag == "-text":
            words = words_of(node)
            day = (day_line(words, page.setting.language.liveblogs) if len(words) <= _LONGEST_DAY else None) or day
    return days


def _told(post: LexborNode, times: Sequence[Timed]) -> list[Line]:
    """The lines of a post, without its times and what stands right beside them."""
    silent = {time.node.mem_id for time in times if time.only and time.node.mem_id != post.mem_id}
    lines = lines_in(post, lambda node: node.mem_id not in silent and is_said(node))
    beside = {time.node.parent.mem_id for time in times if time.only and time.node.parent is not None}
    return [line for line in lines if not _is_label(line, beside, post)]


def _without_labels(
    post: LexborNode, lines: Sequence[Line], makes: tuple[set[Make], set[Make]]
) -> tuple[list[Line], Line | None]:
    """The lines without those that are labels on most posts, and the one that is a headline on most."""
    labels, headlines = makes
    short = [(line, make_of(line)) for line in leading(post, lines)]
    out = {id(line) for line, make in short if make in labels}
    kept = [line for line in lines if id(line) not in out]
    headed = any(in_heading(line.node, post) for line in kept)
    return kept, None if headed else next((line for line, make in short if make in headlines), None)


def _block(
    post: LexborNode, told: tuple[list[Line], Line | None], times: Sequence[Timed], day: Stamp | None, page: Page
) -> Block:
    title, texts = _title(*told, post, page)
    published, modified, stamp = _chosen(times)
    own = next((time.stamp for time in times if time.is_day), None)
    named = classes(post)
    return Block(
        id=_own_id(post),
        title=title,
        lines=tuple(text for text in texts if kind_of(text, page.setting.language.reading) in (None, "agency")),
        published=published,
        modified=modified,
        stamp=_on_day(stamp, own or day),
        pinned=bool(_PINNED.search(named)) and not _NOT_PINNED.search(named),
        node=post,
    )


def _is_label(line: Line, beside: set[int], post: LexborNode) -> bool:
    """A short line right beside the post's time: an author, a mark like "key event"."""
    if line.node.mem_id not in beside or line.node.mem_id == post.mem_id:
        return False
    return not is_prose(line.text) and not in_heading(line.node, post)  # "<h3><time>22:05</time> Headline</h3>"


def _title(lines: Sequence[Line], headline: Line | None, post: LexborNode, page: Page) -> tuple[str, list[str]]:
    """The first heading of the post or its ``headline``, without a clock time before it, and the other lines."""
    texts = [line.text for line in lines]
    for number, line in enumerate(lines):
        if line is not headline and not in_heading(line.node, post):
            continue
        head = post_head(line.text, page.setting.language.liveblogs)
        title = head.rest if head is not None and head.marked else line.text
        if title:
            return title, [text for text in texts[:number] if is_prose(text)] + texts[number + 1 :]
    return "", texts


def _chosen(times: Sequence[Timed]) -> tuple[Dated, Dated, Stamp | None]:
    """Publication, change, and the printed clock: what is called a change is one; otherwise the first time counts."""
    first = [time for time in times if not time.changed and not time.is_day]
    changed = [time for time in times if time.changed and not time.is_day]
    published = next((time.dated for time in first if time.dated.when), Dated())
    modified = next((time.dated for time in changed if time.dated.when), Dated())
    stamp = next((time.stamp for time in (*first, *changed) if time.stamp is not None), None)
    if published.when is None and stamp is None:
        return modified, Dated(), None
    return published, modified, stamp


def _on_day(stamp: Stamp | None, day: Stamp | None) -> Stamp | None:
    if stamp is None or day is None or stamp.has_day or stamp.ago is not None:
        return stamp
    words = f"{stamp.words}; {day.words}"
    return replace(day, words=words, clock=stamp.clock, zone=stamp.zone)


def _own_id(post: LexborNode) -> str:
    """What the page itself calls the post: its element's id, a data attribute, or an anchor at its head."""
    attributes = post.attributes
    if attributes.get("id"):
        return str(attributes["id"])
    for name, value in attributes.items():
        if value and _ID_ATTRIBUTE.match(name):
            return str(value)
    anchor = post.css_first("[id]:not(time):not(img):not(svg):not(script), a[name]")
    return str(anchor.attributes.get("id") or anchor.attributes.get("name") or "") if anchor is not None else ""


def _are_counted(ids: Sequence[str]) -> bool:
    """Whether the ids count the places from the top (post-1, post-2 …) or repeat, so that they say nothing of the post.

    Numbers that fall count the posts as they were written: those stay when a new one comes.
    """
    if len(set(ids)) < len(ids):
        return True
    numbers = [int(found.group(1)) for one in ids if (found := _COUNTED.match(one))]
    return (
        len(numbers) == len(ids) and numbers[0] in (0, 1) and numbers == list(range(numbers[0], numbers[0] + len(ids)))
    )
