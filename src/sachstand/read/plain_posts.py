"""Posts of a liveblog in plain text: found by clock times, day lines, ``+++`` or headings.

Where a text shows none of these, `sachstand.read.subjects` finds its entries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sachstand.languages.spec import Language
from sachstand.model.document import Dated
from sachstand.read.clocks import PostHead, Stamp, day_line, post_head
from sachstand.read.lines import is_heading, is_prose
from sachstand.read.parts import EntryParts
from sachstand.read.timeline import PageTime, resolve

_FEWEST_MARKED, _FEWEST_BARE = 2, 3
_LONGEST_TITLE = 180
_LONGEST_CLOCK = 40
_MARKS = " \t➤►▪•●"


@dataclass(frozen=True, slots=True)
class Posts:
    """What a liveblog's body holds: the lines before the first post, the posts, and links to older ones."""

    opening: tuple[str, ...]
    entries: tuple[EntryParts, ...]
    notes: tuple[str, ...] = ()
    timed: bool = False


@dataclass(slots=True)
class _Post:
    """A post while its lines are gathered."""

    stamp: Stamp | None
    title: str
    lines: list[str]
    id: str = ""


def read_posts(lines: Sequence[str], page: PageTime, language: Language, anchors: Sequence[str] = ()) -> Posts | None:
    """The posts by their marks; ``None`` where too few marks stand in the text to be a liveblog's.

    ``anchors`` are the page's own ids for the lines, empty where a line has none.
    """
    heads = _heads(lines, language)
    if heads is None:
        return None
    older = [line for line in lines if language.liveblogs.older.match(line)]
    opening, posts = _gathered(lines, heads, language, anchors)
    posts = _without_index(posts)
    posts = _titled(_with_headings_above(posts), opening)
    dated = resolve([post.stamp or Stamp("") for post in posts], page)
    entries = tuple(
        _entry(post, when if post.stamp else Dated())
        for post, when in zip(posts, dated, strict=True)
        if post.lines or post.title
    )
    notes = tuple(f"more posts behind: {line}" for line in older)
    return Posts(tuple(opening), entries, notes, timed=any(entry.published.when for entry in entries))


def bare_clocks(lines: Sequence[str], language: Language) -> frozenset[str]:
    """Lines that hold a clock time and nothing else, where there are as many as a liveblog has posts.

    One alone is a video's length.
    """
    heads = [(line, post_head(line, language.liveblogs)) for line in lines if len(line) <= _LONGEST_CLOCK]
    bare = [line for line, head in heads if head is not None and head.marked and not head.rest]
    return frozenset(bare) if len(bare) >= _FEWEST_BARE else frozenset()


def _heads(lines: Sequence[str], language: Language) -> dict[int, PostHead | None] | None:
    """The lines that begin a post; ``None`` as a value is ``+++`` without a clock time."""
    found = {n: head for n, line in enumerate(lines) if (head := post_head(line, language.liveblogs)) is not None}
    marked = {n: head for n, head in found.items() if head.marked}
    plus = {
        n: None
        for n, line in enumerate(lines)
        if line.startswith("+++") and n not in found and not _is_day(line, language)
    }
    if len(marked) >= _FEWEST_MARKED:
        return {**plus, **marked}
    if len(found) >= _FEWEST_BARE:
        return {**plus, **found}
    return dict(plus) if len(plus) >= _FEWEST_MARKED else None


def _is_day(line: str, language: Language) -> bool:
    return day_line(line, language.liveblogs) is not None


def _gathered(
    lines: Sequence[str], heads: dict[int, PostHead | None], language: Language, anchors: Sequence[str]
) -> tuple[list[str], list[_Post]]:
    opening: list[str] = []
    posts: list[_Post] = []
    day: Stamp | None = None
    for number, line in enumerate(lines):
        if language.liveblogs.older.match(line):
            continue
        if number in heads and _is_repeated(posts, heads[number]):
            continue
        if number in heads:
            posts.append(_begun(line, heads[number], day))
            posts[-1].id = anchors[number] if anchors else ""
            continue
        separator = day_line(line, language.liveblogs)
        if separator is not None:
            day = separator
        elif posts:
            posts[-1].lines.append(line)
        else:
            opening.append(line)
    return opening, posts


def _is_repeated(posts: Sequence[_Post], head: PostHead | None) -> bool:
    """Whether a time stands twice, as "11.08am BST" with "11:08" below it; the first, with its zone, is kept."""
    if not posts or head is None or head.rest or posts[-1].stamp is None:
        return False
    last = posts[-1]
    return not last.lines and not last.title and last.stamp is not None and last.stamp.clock == head.stamp.clock


def _begun(line: str, head: PostHead | None, day: Stamp | None) -> _Post:
    if head is None:
        rest = line.strip("+ ")
        stamp = day
    else:
        rest, stamp = head.rest, _on_day(head.stamp, day)
    if is_prose(rest) or (head is None and not line.endswith("+++")):
        return _Post(stamp, "", [rest] if rest else [])
    return _Post(stamp, rest, [])


def _on_day(stamp: Stamp, day: Stamp | None) -> Stamp:
    """A clock time with the day that was printed above it."""
    if day is None or stamp.has_day:
        return stamp
    words = f"{stamp.words}; {day.words}"
    return replace(stamp, words=words, year=day.year, month=day.month, day=day.day, weekday=day.weekday)


def _without_index(posts: list[_Post]) -> list[_Post]:
    """Leave out a table of contents: headings without a text whose time comes again further down."""
    last = {post.stamp.clock: n for n, post in enumerate(posts) if post.stamp is not None}
    kept: list[_Post] = []
    heading = ""
    for n, post in enumerate(posts):
        told = any(is_prose(line) for line in post.lines) or not post.title or post.stamp is None
        if not told and post.stamp is not None and last.get(post.stamp.clock, n) > n:
            # The heading of the first post stands below the table and was taken for a text of its last line.
            heading = post.lines[-1].strip(_MARKS) if post.lines else ""
            continue
        if heading and not post.title:
            post.title = heading
        heading = ""
        kept.append(post)
    return kept


def _titled(posts: list[_Post], opening: list[str]) -> list[_Post]:
    """Give posts whose head is a bare time the heading that stands below it, or above it where that is the habit."""
    bare = [n for n, post in enumerate(posts) if not post.title and post.lines]
    below = sum(1 for n in bare if _has_heading(posts[n].lines))
    above = sum(1 for n in bare if _heading_above(posts, opening, n))
    if above > below and 2 * above > len(bare):
        for n in bare:
            source = posts[n - 1].lines if n else opening
            if _heading_above(posts, opening, n):
                posts[n].title = source.pop().strip(_MARKS)
    else:
        for n in bare:
            if _has_heading(posts[n].lines):
                posts[n].title = posts[n].lines.pop(0)
    return posts


def _with_headings_above(posts: list[_Post]) -> list[_Post]:
    """Give the last line of a post to the next one, if it is a heading and that post begins with a clock and prose.

    A heading stands above something; where nothing of its own post follows, it is the next post's.
    """
    for above, post in pairwise(posts):
        inline = not post.title and post.lines and is_prose(post.lines[0])
        if inline and len(above.lines) > 1 and _heads_next(above.lines[-1]) and is_prose(above.lines[-2]):
            post.title = above.lines.pop().strip(_MARKS)
    return posts


def _heads_next(line: str) -> bool:
    return is_heading(line) and not is_prose(line) and not line.endswith((":", "?", ")", '"', "“", "”"))


def _has_heading(lines: Sequence[str]) -> bool:
    return len(lines) > 1 and is_heading(lines[0]) and not is_prose(lines[0]) and is_prose(lines[1])


def _heading_above(posts: Sequence[_Post], opening: Sequence[str], n: int) -> bool:
    source = posts[n - 1].lines if n else opening
    return bool(source) and len(source) > (1 if n else 0) and is_heading(source[-1]) and not is_prose(source[-1])


def _entry(post: _Post, when: Dated) -> EntryParts:
    """A post of one line has that line as its text."""
    if not post.lines:
        return EntryParts(id=post.id, text=post.title, published=when)
    title = post.title if len(post.title) <= _LONGEST_TITLE else ""
    text = "\n\n".join(post.lines if title or not post.title else [post.title, *post.lines])
    return EntryParts(id=post.id, text=text, title=title or None, published=when)
