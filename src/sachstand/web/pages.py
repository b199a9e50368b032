"""One function a page: gathers what it shows, makes it under the record's lock, fills in its template."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from sachstand.model.story import Story
from sachstand.publish.check import Verbatim
from sachstand.publish.chronology import Chronology, make_chronology
from sachstand.publish.evidence import Evidence, make_evidence
from sachstand.publish.lines import LineMaker, Withheld
from sachstand.publish.ticker import Post, Ticker, make_ticker
from sachstand.publish.wording import grouped
from sachstand.web.dates import Dates
from sachstand.web.drawing import shapes_of, ticks_of
from sachstand.web.listing import search, stories_of
from sachstand.web.record import Record
from sachstand.web.render import Pages
from sachstand.web.settings import LONGEST_QUESTION

View = Callable[[Request], Response]


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a line: its story with the checked title, and as of when the record stands."""

    story: Story | None
    title: Verbatim | None
    stand: datetime | None


def views_of(record: Record, pages: Pages) -> dict[str, tuple[str, View]]:
    """Path and function of each page, by the name that templates link to it with."""
    made: tuple[tuple[str, str, Callable[[Record, Pages, Request], Response]], ...] = (
        ("stories", "/", stories),
        ("ticker", "/story/{story_id}", ticker),
        ("chronology", "/story/{story_id}/chronology", chronology),
        ("line", "/line/{line_id:path}", line),
        ("search", "/search", find),
        ("about", "/about", about),
    )
    return {name: (path, partial(page, record, pages)) for name, path, page in made}


def stories(record: Record, pages: Pages, request: Request) -> Response:
    """All stories, the newest first."""
    with record.lock:
        listed = stories_of(record, pages.settings.stories)
    return pages.answer(request, "stories.html", stories=listed)


def ticker(record: Record, pages: Pages, request: Request) -> Response:
    """One story, newest report first."""
    made = story_ticker(record, request.path_params["story_id"])
    if made is None:
        raise HTTPException(404)
    days = partial(days_of, dates=pages.dates(request))
    return pages.answer(request, "ticker.html", story=made, part="ticker", days_of=days)


def chronology(record: Record, pages: Pages, request: Request) -> Response:
    """One story by the time of its events."""
    story_id = request.path_params["story_id"]
    head, made = story_ticker(record, story_id), story_chronology(record, story_id)
    if head is None or made is None:
        raise HTTPException(404)
    ticks = ticks_of(made.axis, pages.dates(request)) if made.axis else ()
    return pages.answer(
        request,
        "chronology.html",
        story=head,
        part="chronology",
        chronology=made,
        ticks=ticks,
        shapes_of=shapes_of,
        rows=made.rows,
    )


def line(record: Record, pages: Pages, request: Request) -> Response:
    """The evidence behind one line. A refused line gets a page that says so, and none of its words."""
    gathered, made = line_evidence(record, request.path_params["line_id"])
    if made is None or gathered is None:
        raise HTTPException(404)
    if isinstance(made, Withheld):
        return pages.answer(request, "withheld.html", status=404, held=made, story=gathered.story)
    return pages.answer(request, "evidence.html", evidence=made, behind=gathered, story=gathered.story, grouped=grouped)


def find(record: Record, pages: Pages, request: Request) -> Response:
    """Search over titles, leads and texts."""
    words = request.query_params.get("q", "")[:LONGEST_QUESTION].strip()
    with record.lock:
        found = search(record, words, pages.settings.hits) if words else []
    return pages.answer(request, "search.html", question=words, found=found)


def about(record: Record, pages: Pages, request: Request) -> Response:
    """What the page is, what it can not do, and what failed."""
    with record.lock:
        failures = list(record.views.failures.all())
    return pages.answer(request, "about.html", failures=failures)


def days_of(posts: tuple[Post, ...], dates: Dates) -> list[tuple[str, list[Post]]]:
    """Posts under the day on which they were told; those of no known day under what is known, or under nothing."""
    days: list[tuple[str, list[Post]]] = []
    for post in posts:
        when = post.reported.when
        day = "" if when is None else dates.day(when.latest) if when.day and when.latest else dates.when(when)
        if not days or days[-1][0] != day:
            days.append((day, []))
        days[-1][1].append(post)
    return days


def story_ticker(record: Record, story_id: str) -> Ticker | None:
    """A story's ticker, ``None`` when there is no such story."""
    with record.lock:
        gathered = record.of_story(story_id)
        if gathered is None or gathered.story is None:
            return None
        return make_ticker(gathered.story, gathered.contents, LineMaker(gathered.contents, record.texts))


def story_chronology(record: Record, story_id: str) -> Chronology | None:
    """A story's chronology, ``None`` when there is no such story."""
    with record.lock:
        gathered = record.of_story(story_id)
        if gathered is None or gathered.story is None:
            return None
        return make_chronology(gathered.story, gathered.contents, LineMaker(gathered.contents, record.texts))


def line_evidence(record: Record, line_id: str) -> tuple[Behind | None, Evidence | Withheld | None]:
    """A line's evidence with its story and the record's stand; twice ``None`` when there is no such line."""
    with record.lock:
        gathered = record.of_line(line_id)
        if gathered is None:
            return None, None
        maker = LineMaker(gathered.contents, record.texts)
        story = gathered.story
        titled = gathered.contents.documents.get(story.title_document) if story else None
        title = maker.heading(titled, story.title.strip("+ ")) if story and titled else None
        return Behind(story, title, record.stand()), make_evidence(line_id, gathered.contents, maker)
