"""The application: routes, errors in one clear line, headers. Read-only: there is no route that changes anything."""

from __future__ import annotations

from importlib.resources import files

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sachstand.errors import RecordError
from sachstand.publish.contents import Captures
from sachstand.store.roles import Views
from sachstand.web.api import routes_of
from sachstand.web.guard import Guard
from sachstand.web.pages import views_of
from sachstand.web.problems import Problems
from sachstand.web.record import Record
from sachstand.web.render import Pages
from sachstand.web.settings import Settings


def create_app(views: Views, captures: Captures, settings: Settings | None = None) -> Starlette:
    """The page over a record that is open for reading; what another process adds to its store is seen at once."""
    record, pages = Record(views, captures), Pages(settings or Settings())
    routes = [Route(path, view, name=name) for name, (path, view) in views_of(record, pages).items()]
    static = StaticFiles(directory=str(files("sachstand.web") / "static"))
    problems = Problems(pages)
    return Starlette(
        routes=[*routes, *routes_of(record, pages.settings), Mount("/static", static)],
        middleware=[Middleware(Guard)],
        exception_handlers={HTTPException: problems.http, RecordError: problems.record, Exception: problems.other},
    )
