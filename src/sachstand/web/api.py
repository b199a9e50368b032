"""The pages as JSON under ``/api``, with the objects that ``sachstand export`` writes.

`docs/reference/page-api.md` lists every field.

/api/stories                        every story
/api/stories/STORY                  one story
/api/stories/STORY/ticker           by the time of report
/api/stories/STORY/chronology       by the time of its events
/api/lines/LINE                     what one line rests on
/api/search?q=WORDS                 reports with all the words
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sachstand.publish.chronology import make_chronology
from sachstand.publish.evidence import make_evidence
from sachstand.publish.exports import line_object
from sachstand.publish.lines import LineMaker, Withheld
from sachstand.publish.shown import chronology_object, evidence_object, ticker_object, withheld_objects
from sachstand.publish.ticker import make_ticker
from sachstand.web.listing import Listed, search, stories_of, story_of
from sachstand.web.record import Gathered, Record
from sachstand.web.settings import LONGEST_QUESTION, Settings


def routes_of(record: Record, settings: Settings) -> list[Route]:
    """The routes under ``/api``."""
    answers: dict[str, Callable[[Record, Settings, Request], Any]] = {
        "/api/stories": _stories,
        "/api/stories/{story_id}": _story,
        "/api/stories/{story_id}/ticker": _ticker,
        "/api/stories/{story_id}/chronology": _chronology,
        "/api/lines/{line_id:path}": _line,
        "/api/search": _search,
    }
    return [Route(path, partial(_answer, answer, record, settings)) for path, answer in answers.items()]


def _answer(
    answer: Callable[[Record, Settings, Request], Any], record: Record, settings: Settings, request: Request
) -> Response:
    with record.lock:
        return JSONResponse(answer(record, settings, request), headers={"Cache-Control": "no-cache"})


def _stories(record: Record, settings: Settings, request: Request) -> Any:
    return [_listed(one) for one in stories_of(record, settings.stories)]


def _story(record: Record, settings: Settings, request: Request) -> Any:
    story = record.views.stories.get(request.path_params["story_id"])
    if story is None:
        raise HTTPException(404)
    return _listed(story_of(record, story))


def _ticker(record: Record, settings: Settings, request: Request) -> Any:
    gathered = _gathered(record.of_story(request.path_params["story_id"]))
    assert gathered.story is not None
    maker = LineMaker(gathered.contents, record.texts)
    return ticker_object(make_ticker(gathered.story, gathered.contents, maker), gathered.contents)


def _chronology(record: Record, settings: Settings, request: Request) -> Any:
    gathered = _gathered(record.of_story(request.path_params["story_id"]))
    assert gathered.story is not None
    maker = LineMaker(gathered.contents, record.texts)
    made = make_chronology(gathered.story, gathered.contents, maker)
    return chronology_object(made, gathered.story, gathered.contents, maker)


def _line(record: Record, settings: Settings, request: Request) -> Any:
    gathered = _gathered(record.of_line(request.path_params["line_id"]))
    maker = LineMaker(gathered.contents, record.texts)
    made = make_evidence(request.path_params["line_id"], gathered.contents, maker)
    if made is None:
        raise HTTPException(404)
    if isinstance(made, Withheld):
        return {"withheld": withheld_objects([made])}
    return evidence_object(made, gathered.contents)


def _search(record: Record, settings: Settings, request: Request) -> Any:
    words = request.query_params.get("q", "")[:LONGEST_QUESTION].strip()
    return [
        {
            "document": one.source.document_id,
            "title": one.title.text if one.title else None,
            "url": one.source.url,
            "lines": [line_object(line, record.documents_of(line)) for line in one.lines],
            "stories": [story.story_id for story in one.stories],
        }
        for one in (search(record, words, settings.hits) if words else ())
    ]


def _gathered(found: Gathered | None) -> Gathered:
    if found is None:
        raise HTTPException(404)
    return found


def _listed(story: Listed) -> Any:
    return {
        "id": story.story_id,
        "title": story.title.text if story.title else None,
        "stand": story.stand.isoformat() if story.stand else None,
        "outlets": list(story.outlets),
        "reports": story.reports,
        "events": story.events,
    }
