# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""The reports and the frame of pages in the mark-up of German-language newsrooms.

The pages were written before the reader was tried on them. Built after what public parsers and stored pages show of real liveblogs: which element holds the time, the headline,
the author, what stands between the posts. All words, people and outlets are invented.
"""

from __future__ import annotations

from tests.read.live_pages.page import Post

HARBOUR = (
    "Die Hafenbehörde von Norderhafen hat die Zufahrt für große Schiffe am Nachmittag wieder freigegeben.",
    "Zuvor hatten Taucher den gesunkenen Ponton gehoben. „Das Fahrwasser ist frei“, sagte Hafenkapitänin Silke Brandt.",
)
TALKS = (
    "Die Tarifgespräche für die Beschäftigten der Reederei sind nach Angaben der Gewerkschaft ohne Ergebnis vertagt worden.",
    "Ein neuer Termin steht noch nicht fest. Die Arbeitgeber sprachen von „Bewegung in Einzelfragen“.",
)
COURT = (
    "Das Verwaltungsgericht Seebrück hat den Eilantrag gegen den Ausbau des Deichs abgelehnt, wie ein Sprecher mitteilte.",
)
POWER = (
    "In rund 4.000 Haushalten auf der Insel Lütt ist der Strom ausgefallen. Ursache ist nach ersten Erkenntnissen ein beschädigtes Seekabel.",
    "Der Netzbetreiber rechnet mit einer Reparatur bis zum Wochenende.",
)
WATER = (
    "Der Pegel der Lütte ist seit dem Morgen um 40 Zentimeter gefallen, teilte der Landesbetrieb für Küstenschutz mit.",
)
MAYOR = (
    "Bürgermeister Hinnerk Claasen hat den Helfern gedankt. „Ohne sie stünde die Altstadt unter Wasser“, sagte er im Rathaus.",
)
TITLES = {
    HARBOUR: "Zufahrt zum Hafen wieder frei",
    TALKS: "Tarifgespräche ohne Ergebnis vertagt",
    COURT: "Gericht lehnt Eilantrag gegen Deichausbau ab",
    POWER: "Stromausfall auf der Insel Lütt",
    WATER: "Pegel der Lütte sinkt",
    MAYOR: "Bürgermeister dankt Helfern",
}
Words = tuple[str, ...]


def paragraphs(words: Words, attributes: str = "") -> str:
    return "".join(f"<p{attributes}>{line}</p>" for line in words)


def post(
    at: str | None, words: Words, key: str | None = None, *, titled: bool = True, about: str | None = None
) -> Post:
    return Post(at, TITLES[words] if titled else None, " ".join(words), key, about)


def page(
    title: str, main: str, *, head: str = "", kicker: str = "", behind: str = "", site: str = "Deichkurier"
) -> str:
    """A page as a newsroom's system makes it: menus, tools and hints around the main part."""
    hints = "".join(
        f'<article class="teaser"><a href="/politik/anderes-{n}.html"><span class="teaser__kicker">Küste</span>'
        f'<h3 class="teaser__headline">Wie der Landkreis Nummer {n} seine Schulen sanieren will</h3></a>'
        f'<time datetime="2024-12-0{n}T09:00:00+01:00">{n}.12.2024</time></article>'
        for n in range(1, 5)
    )
    return (
        f'<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} - {site}</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">{head}</head><body>'
        '<header class="page-header"><a href="/">Deichkurier</a><nav><ul><li><a href="/politik">Politik</a></li>'
        '<li><a href="/liveblogs">Liveblogs</a></li></ul></nav></header>'
        f'<main id="content"><div class="article-head"><span class="article-head__topline">{kicker}</span><h1>{title}</h1></div>'
        f'<div class="share-bar"><a href="#">Teilen</a><a href="#">Merken</a></div>{main}</main>'
        f'<section class="related"><h2>Mehr zum Thema</h2>{hints}</section>{behind}'
        "<footer><p>© Deichkurier Verlagsgesellschaft. Alle Rechte vorbehalten.</p></footer></body></html>"
    )
