"""The record made by hand in a real store, for the page's tests."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from selectolax.lexbor import LexborHTMLParser
from starlette.applications import Starlette
from tests.publish import desk

from sachstand.model.capture import Capture
from sachstand.store.roles import CaptureNote, Derived, Settled
from sachstand.store.sqlite import SqliteStore, open_store


def store(folder: Path) -> SqliteStore:
    """A store with everything of `tests.publish.desk` in it."""
    contents = desk.contents()
    made = open_store(folder / "record.sqlite", write=True)
    for report in desk.REPORTS:
        capture, document = report.capture(), report.document()
        mentions = tuple(one for one in contents.mentions.values() if one.document_id == document.id)
        made.put(Derived(_note(capture), (document,), ((document.id, mentions),)))
    made.settle(Settled(events=tuple(contents.events.values()), stories=tuple(contents.stories.values())), ())
    return made


def _note(capture: Capture) -> CaptureNote:
    return CaptureNote(capture.id, capture.source, capture.url, capture.captured, capture.digest)


@dataclass(frozen=True)
class Answer:
    """What the application answered."""

    status: int
    headers: httpx.Headers
    text: str

    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def page(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.text)

    def words(self, selector: str) -> list[str]:
        """The text of all that ``selector`` finds, white space folded."""
        return [" ".join(node.text().split()) for node in self.page.css(selector)]

    def value(self, selector: str, attribute: str) -> str:
        """An attribute of the first that ``selector`` finds, empty without one."""
        found = self.page.css_first(selector)
        return (found.attributes.get(attribute) if found else None) or ""


class Visitor:
    """Asks an application in memory, without a browser and without a network."""

    def __init__(self, app: Starlette) -> None:
        self._app = app
        self.cookies: dict[str, str] = {}

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        return asyncio.run(self._ask(path, method, headers))

    async def _ask(self, path: str, method: str, headers: dict[str, str]) -> Answer:
        transport = httpx.ASGITransport(self._app, raise_app_exceptions=False)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with httpx.AsyncClient(transport=transport, base_url="http://page", cookies=self.cookies) as client:
            got = await client.request(method, path, headers=named)
            self.cookies = dict(client.cookies)
        return Answer(got.status_code, got.headers, got.text)
