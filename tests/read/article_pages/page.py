# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""What an article page of the tests is made of, and the report that all of them print. Everything is invented."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime

CAPTURED = datetime(2024, 12, 9, 12, 0, tzinfo=UTC)

LEAD = "Die Fähre zwischen Norderhafen und der Insel Lütt fährt wieder. Drei Tage lang war der Hafen gesperrt."
ONE = "Die Reederei Petersen hat den Betrieb am Donnerstagmorgen wieder aufgenommen, nachdem Taucher einen gesunkenen Ponton aus der Fahrrinne gehoben hatten."
TWO = "„Wir sind erleichtert“, sagte Hafenkapitänin Silke Brandt. Zuvor hatte der Landkreis die Insel mit einem Hubschrauber versorgen lassen."
CROSS = "Gewerkschaft fordert zweites Schiff"
THREE = "Die Gewerkschaft der Seeleute verlangt nach dem Ausfall ein zweites Schiff für die Strecke. Der Landkreis will darüber im Frühjahr entscheiden, wie Landrat Enno Harms mitteilte."
FOUR = "Auf der Insel leben rund 1.800 Menschen. Im Sommer kommen nach Angaben der Kurverwaltung täglich bis zu 6.000 Gäste hinzu."
TITLE = "Fähre nach Lütt fährt nach drei Tagen wieder"

E_LEAD = (
    "The ferry between Northhaven and the island of Lytt is running again after the harbour was shut for three days."
)
E_ONE = "The operator, Petersen Line, resumed its service on Thursday morning after divers had lifted a sunken pontoon out of the channel."
E_TWO = "“We are relieved,” the harbour master, Sheila Brand, said. The county had supplied the island by helicopter in the meantime."
E_CROSS = "Union calls for a second ship"
E_THREE = "The seafarers’ union demands a second ship for the route. The county will decide in spring, its leader, Andrew Harms, said in a statement."
E_FOUR = "About 1,800 people live on the island. In summer up to 6,000 visitors arrive every day, according to the tourist board."
E_TITLE = "Ferry to Lytt runs again after three days"


@dataclass(frozen=True)
class ArticlePage:
    """A page and what a reader sees on it. ``text`` are the paragraphs and cross-heads in order."""

    name: str
    url: str
    html: str
    text: tuple[str, ...]
    title: str = TITLE
    authors: tuple[str, ...] = ()
    agency: str | None = None
    published: str | None = "2024-12-05T10:30:00+01:00"
    modified: str | None = None
    outlet: str | None = "Küstenbote"
    paywall: bool = False
    captured: datetime = field(default=CAPTURED)


def ld(**stated: object) -> str:
    """A JSON-LD block."""
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **stated}, ensure_ascii=False)}</script>'


def frame(head: str, body: str, title: str = TITLE, lang: str = "de", site: str = "Küstenbote") -> str:
    """A page around ``body``: menus above, hints and legal notes below, an overlay that asks for consent."""
    hints = "".join(
        f'<li class="teaser"><a href="/region/bericht-{n}.html"><span>Region</span><h3>Gemeinde Nummer {n} streitet weiter über den Bau der Umgehungsstraße</h3><p>Seit Jahren wird im Rat von Ort {n} über die Straße gestritten, nun soll ein Gutachten helfen.</p></a></li>'
        for n in range(1, 5)
    )
    if lang == "en":
        hints = "".join(
            f'<li class="teaser"><a href="/region/report-{n}.html"><h3>Parish number {n} still argues about its new bypass road</h3><p>The council of village {n} has been arguing about the road for years.</p></a></li>'
            for n in range(1, 5)
        )
    consent = (
        "Wir und unsere 842 Partner verwenden Cookies, um Inhalte zu personalisieren. Sie können Ihre Einwilligung jederzeit widerrufen."
        if lang == "de"
        else "We and our 842 partners use cookies to personalise content. You can withdraw your consent at any time."
    )
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title><meta property="og:site_name" content="{site}"><meta property="og:title" content="{title}">{head}</head>'
        f'<body><div class="consent-layer" role="dialog"><p>{consent}</p><button>OK</button></div><header class="site-header"><a href="/">{site}</a><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/region">Region</a></li></ul></nav></header>'
        f'{body}<section class="more-articles"><h2>{"Das könnte Sie auch interessieren" if lang == "de" else "Most read"}</h2><ul>{hints}</ul></section>'
        f'<footer class="site-footer"><ul><li><a href="/impressum">Impressum</a></li></ul><p>© {site} 2024</p></footer></body></html>'
    )
