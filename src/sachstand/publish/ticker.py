"""A story as a ticker: the newest report first, as a liveblog shows it, in the sources' own words.

A post is one entry of one report. Reports that print the same words are one post with the others named at it, and of
several captures of one page only the newest speaks. Nothing is written here: headline line and lead are made of
headlines and lines that passed the span check.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sachstand.model.document import Document, Entry
from sachstand.model.story import Story
from sachstand.model.text import fold_space
from sachstand.publish.check import Verbatim
from sachstand.publish.contents import Contents
from sachstand.publish.lines import Line, LineMaker, Reported, Withheld
from sachstand.publish.source import Source, source_of

HEADLINES = 3
"""So many headlines stand in the headline line, and so many sentences in the lead."""

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Post:
    """One entry of one report: when it was told, by whom, its headline, and its lines in text order.

    ``also`` are posts of other reports with nothing but the same words; ``earlier`` are older captures of this entry
    that told something else.
    """

    source: Source
    entry_id: str
    heading: Verbatim | None
    reported: Reported
    captured: datetime
    lines: tuple[Line, ...]
    also: tuple[Post, ...] = ()
    earlier: tuple[Post, ...] = ()

    @property
    def order(self) -> tuple[datetime, str, str]:
        """By the post's own time, not by later edits; newest last, a report of unknown time first."""
        told = self.reported.when.latest if self.reported.when else None
        return (told or _NEVER, self.source.document_id, self.entry_id)


@dataclass(frozen=True, slots=True)
class Ticker:
    """A story, newest report first.

    ``stand`` is the latest time that any of its reports states of itself, ``captured`` the latest capture: the record
    stands as of then. ``headlines`` are those of the newest posts, ``lead`` their first lines.
    """

    story_id: str
    title: Verbatim | None
    stand: datetime | None
    captured: datetime | None
    headlines: tuple[Post, ...]
    lead: tuple[Line, ...]
    posts: tuple[Post, ...]
    withheld: tuple[Withheld, ...] = field(default=())


def latest_of(reported: Reported) -> datetime | None:
    """The latest time that the clock allows, with a later edit counted; ``None`` where it allows any."""
    times = [when.latest for when in (reported.when, reported.changed.when) if when is not None]
    return max((time for time in times if time is not None), default=None)


def make_ticker(story: Story, contents: Contents, maker: LineMaker) -> Ticker:
    """Arrange the lines of a story by the time of report."""
    events = (contents.events[name] for name in story.events if name in contents.events)
    checked = maker.of_events(events)
    every = _posts(checked.lines, contents, maker)
    posts = sorted(_without_copies(_newest_captures(every)), key=lambda post: post.order, reverse=True)
    stated = [time for post in every if post.reported.by != "inferred" and (time := latest_of(post.reported))]
    headed = _with_distinct_headings(posts)
    return Ticker(
        story_id=story.id,
        title=_title(story, maker, headed),
        stand=max(stated, default=None),
        captured=max((post.captured for post in every), default=None),
        headlines=headed[:HEADLINES],
        lead=_lead(posts),
        posts=tuple(posts),
        withheld=checked.withheld,
    )


def _posts(lines: Iterable[Line], contents: Contents, maker: LineMaker) -> list[Post]:
    """One post for each entry, with its lines in text order and each sentence once."""
    of_entry: dict[tuple[str, str], dict[tuple[int, int], Line]] = {}
    for line in lines:
        sentences = of_entry.setdefault((line.document_id, line.entry_id), {})
        sentences.setdefault((line.span.start, line.span.end), line)
    posts = []
    for (document_id, entry_id), sentences in of_entry.items():
        document = contents.documents[document_id]
        told = tuple(sentences[place] for place in sorted(sentences))
        entry = next((entry for entry in document.entries if entry.id == entry_id), None)
        heading = _heading(document, entry, maker)
        posts.append(Post(source_of(document), entry_id, heading, told[0].reported, told[0].captured, told))
    return posts


def _heading(document: Document, entry: Entry | None, maker: LineMaker) -> Verbatim | None:
    """The post's own headline, an article's title; without the "++" that some liveblogs put around it.

    A kicker alone ("Ukraine:") heads nothing.
    """
    title = entry.title if entry and entry.title else document.title if document.kind == "article" else None
    title = (title or "").strip("+ ")
    return maker.heading(document, title) if title and not title.endswith(":") else None


def _newest_captures(posts: Iterable[Post]) -> list[Post]:
    """Of several captures of one entry the newest, with those before it that differ."""
    captures: dict[tuple[str, str], list[Post]] = {}
    for post in sorted(posts, key=lambda post: (post.captured, post.source.document_id)):
        captures.setdefault((post.source.url or post.source.path, post.entry_id), []).append(post)
    newest = []
    for *older, post in captures.values():
        different = [before for before in older if _words(before) != _words(post)]
        newest.append(replace(post, earlier=tuple(different)))
    return newest


def _without_copies(posts: Iterable[Post]) -> list[Post]:
    """The first report with some words keeps them; a later one keeps what it adds, or is named at the first."""
    first_with: dict[tuple[str, str], int] = {}
    kept: list[Post] = []
    for post in sorted(posts, key=lambda post: (post.order[0] == _NEVER, post.order)):
        added = tuple(line for line in post.lines if _key(line) not in first_with)
        if added:
            first_with.update({_key(line): len(kept) for line in added})
            kept.append(replace(post, lines=added))
        else:
            number = first_with[_key(post.lines[0])]
            kept[number] = replace(kept[number], also=(*kept[number].also, post))
    return kept


def _key(line: Line) -> tuple[str, str]:
    return (line.event_id, fold_space(line.text))


def _words(post: Post) -> tuple[str, ...]:
    return tuple(fold_space(line.text) for line in post.lines)


def _with_distinct_headings(posts: Iterable[Post]) -> tuple[Post, ...]:
    seen: dict[str, Post] = {}
    for post in posts:
        if post.heading is not None:
            seen.setdefault(post.heading.text, post)
    return tuple(seen.values())


def _title(story: Story, maker: LineMaker, headed: tuple[Post, ...]) -> Verbatim | None:
    return maker.title_of(story) or next((post.heading for post in headed), None)


def _lead(posts: Iterable[Post]) -> tuple[Line, ...]:
    """The first line of news of each of the newest posts, no event twice."""
    lead: dict[str, Line] = {}
    for post in posts:
        news = next((line for line in post.lines if not line.background), None)
        if news is not None:
            lead.setdefault(news.event_id, news)
    return tuple(lead.values())[:HEADLINES]
