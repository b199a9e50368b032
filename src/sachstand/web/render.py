"""Fills templates: words and dates of the asked language, and nothing that is not escaped."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from urllib.parse import urlencode

from babel.numbers import format_decimal
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from sachstand.web.dates import Dates
from sachstand.web.settings import Settings
from sachstand.web.words import COOKIE, Words, available, chosen

A_YEAR = 365 * 24 * 3600


class Pages:
    """The templates of the page, with what all of them need. Autoescape is on and nothing is marked as safe."""

    def __init__(self, settings: Settings) -> None:
        """Load the templates' folder; each is compiled when it is first asked for."""
        self.settings = settings
        self._templates = Environment(
            loader=PackageLoader("sachstand.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._static = _static_versions()

    def words(self, request: Request) -> Words:
        """The interface in the language that is asked for."""
        return chosen(request, self.settings.language)

    def dates(self, request: Request) -> Dates:
        """Dates in the language that is asked for."""
        return Dates(self.words(request), self.settings.zone)

    def answer(self, request: Request, template: str, status: int = 200, **values: object) -> Response:
        """A page. A language that was asked for by ``?lang=`` is remembered in a cookie, and nothing else is."""
        words = self.words(request)
        base = str(request.scope.get("root_path", "")).rstrip("/")
        page = self._templates.get_template(template).render(
            t=words,
            dates=self.dates(request),
            zone=self.settings.zone.key,
            path=request.url.path,
            languages=[(load_name, _with_language(request, load_name)) for load_name in available()],
            url=lambda name, **parts: base + request.app.url_path_for(name, **parts),
            static=lambda name: f"{base}/static/{name}?v={self._static[name]}",
            number=lambda value: format_decimal(value, locale=words.language),
            **values,
        )
        tag = f'"{hashlib.sha256(page.encode()).hexdigest()[:20]}"'
        headers = {
            "Vary": "Accept-Language, Cookie",
            "Cache-Control": "no-cache",
            "Content-Language": words.language,
            "ETag": tag,
        }
        if status == 200 and tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        response = HTMLResponse(page, status, headers)
        if request.query_params.get("lang") in available():
            response.set_cookie(COOKIE, words.language, max_age=A_YEAR, httponly=True, samesite="lax")
        return response


def _with_language(request: Request, language: str) -> str:
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "lang"]
    return f"{request.url.path}?{urlencode([*kept, ('lang', language)])}"


def _static_versions() -> dict[str, str]:
    """For each static file a version of its bytes, which goes into its address, so that no browser keeps an old one."""
    folder = files("sachstand.web") / "static"
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()[:10] for file in folder.iterdir() if file.is_file()
    }
