"""Builds small pages for tests. All outlets, people and reports in them are invented."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://www.beispielblatt.example/politik/bruecke-4711.html"

FIRST = (
    "Die gesperrte Brücke über den Grünfluss wird am Montag wieder für den Verkehr geöffnet, wie die Stadtverwaltung "
    "am Freitag nach einer Sitzung des Bauausschusses mitteilte."
)
SECOND = (
    "Bürgermeisterin Erika Beispiel sprach von einer großen Erleichterung für die Pendler, die seit dem Sommer einen "
    "Umweg von zwölf Kilometern fahren müssen."
)
THIRD = (
    "Ein Gutachter hatte im Juli Risse in zwei Pfeilern gefunden, worauf die Stadt das Bauwerk noch am selben Abend "
    "sperren ließ und eine Firma aus dem Nachbarort mit der Sanierung beauftragte."
)
PARAGRAPHS = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
TEXT = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
TITLE = "Gesperrte Brücke öffnet am Montag wieder"


def ld(**stated: Any) -> str:
    """A JSON-LD block of a news article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **stated})}</script>'


def page(body: str = PARAGRAPHS, head: str = "", title: str = TITLE, lang: str = "de") -> str:
    """A page with one headline over ``body``."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Beispielblatt</title>{head}'
        f"</head><body><main><article><h1>{title}</h1>{body}</article></main></body></html>"
    )


def capture(
    html: str | bytes, *, url: str | None = URL, captured: datetime = NOW, media_type: str | None = None
) -> Capture:
    """A capture of ``html`` as it would come from a file or a server."""
    return Capture("page.html", html.encode() if isinstance(html, str) else html, captured, url, media_type)


def read_all(html: str | bytes, **how: Any) -> tuple[Document, ...]:
    """Report and teasers."""
    return PageReader(load).read(capture(html, **how))


def read(html: str | bytes, **how: Any) -> Document:
    """The report alone."""
    return read_all(html, **how)[0]
