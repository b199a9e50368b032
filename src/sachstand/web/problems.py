"""Errors as answers: one clear line each, as a page or, under /api, as JSON; never a traceback."""

from __future__ import annotations

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sachstand.web.render import Pages


class Problems:
    """What is answered when a page can not be made."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def http(self, request: Request, error: Exception) -> Response:
        """No such page, or a method other than GET."""
        return self._answer(request, HTTPStatus(getattr(error, "status_code", 500)))

    def record(self, request: Request, error: Exception) -> Response:
        """The record cannot be read now; the error's own line is for whoever serves the page and is shown too."""
        return self._answer(request, HTTPStatus.SERVICE_UNAVAILABLE, str(error))

    def other(self, request: Request, error: Exception) -> Response:
        """A fault of ours. The server's log has it, the page says only that it happened."""
        return self._answer(request, HTTPStatus.INTERNAL_SERVER_ERROR)

    def _answer(self, request: Request, status: HTTPStatus, detail: str = "") -> Response:
        words = self._pages.words(request)
        key = f"problem.{status.value}" if words.has(f"problem.{status.value}") else "problem.500"
        if request.url.path.startswith("/api/"):
            line = f"{words(key)} {detail}".strip()
            return JSONResponse({"error": line}, status.value, {"Content-Language": words.language})
        return self._pages.answer(request, "problem.html", status.value, line=words(key), detail=detail)
