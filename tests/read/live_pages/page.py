# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""What a test page is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

CAPTURED = datetime(2024, 12, 6, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Post:
    """A post as a reader sees it: time (ISO 8601 with zone, ``None`` if nobody can tell), headline, text, id.

    ``id`` is ``None`` where the page gives none that lasts. ``about``: the true time of a post of which the page says
    only how long ago it was; its time must be an interval that holds it.
    """

    at: str | None
    title: str | None
    text: str
    id: str | None = None
    about: str | None = None


@dataclass(frozen=True)
class LivePage:
    """A page and its posts in the order of the page. ``more``: the addresses of older posts."""

    name: str
    url: str
    html: str
    posts: tuple[Post, ...]
    more: tuple[str, ...] = ()
    opening: str = ""
    captured: datetime = CAPTURED


_COMMENTS = {
    "de": "Leserin {} meint, dass die Fähre viel früher hätte fahren sollen, und sagt das auch.",
    "en": "Reader {} thinks that the ferry should have gone much earlier, and says so here.",
}


def document(title: str, body: str, head: str = "", lang: str = "de", kicker: str = "") -> str:
    """A page around the posts: menu before, teasers and comments with times of their own behind."""
    teasers = "".join(
        f'<li class="teaser"><a href="/a{n}">Ein anderer Bericht mit einer längeren Überschrift Nummer {n}</a>'
        f'<time datetime="2024-12-01T0{n}:00:00+01:00">0{n}:00</time></li>'
        for n in range(1, 6)
    )
    comments = "".join(
        f'<div class="comment"><time datetime="2024-12-05T1{n}:00:00+01:00">1{n}:00</time>'
        f"<p>{_COMMENTS[lang[:2]].format(n)}</p></div>"
        for n in range(5)
    )
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Küstenbote</title>{head}</head>'
        f'<body><nav><ul><li><a href="/">Start</a></li><li><a href="/live">Liveblog</a></li></ul></nav>'
        f"<main><article><header><span>{kicker}</span><h1>{title}</h1></header>{body}</article></main>"
        f'<aside class="teaser-list"><ul>{teasers}</ul></aside><section class="comments">{comments}</section>'
        f"<footer><p>Impressum und Datenschutz, alle Rechte bei der Küstenbote Verlagsgesellschaft.</p></footer></body></html>"
    )


DE = (
    (
        "Fähre nimmt Betrieb wieder auf",
        "Die Fähre zwischen Norderhafen und der Insel Lütt fährt wieder. Das teilte die Reederei am Nachmittag mit.",
    ),
    (
        "Deich bei Altwerder hält",
        'Der Deich bei Altwerder hat dem Hochwasser standgehalten. "Wir sind erleichtert", sagte Deichgraf Onno Peters.',
    ),
    (
        "Schulen bleiben geschlossen",
        "In vier Gemeinden an der Küste bleiben die Schulen am Freitag geschlossen, wie der Landkreis mitteilte.",
    ),
    (
        "Bahnstrecke nach Seebrück gesperrt",
        "Die Bahnstrecke nach Seebrück ist wegen umgestürzter Bäume gesperrt. Busse fahren nach Angaben der Bahn stündlich.",
    ),
    (
        "Feuerwehr zählt 300 Einsätze",
        "Die Feuerwehren im Landkreis sind seit dem Morgen zu mehr als 300 Einsätzen ausgerückt. Verletzt wurde bislang niemand.",
    ),
    (
        "Sturmwarnung aufgehoben",
        "Der Wetterdienst hat die Warnung vor schweren Sturmböen für die Inseln aufgehoben. Auf dem Festland gilt sie bis Mitternacht.",
    ),
)
EN = (
    (
        "Ferry service resumes",
        "The ferry between Northhaven and the island of Lytt is running again, the operator said in the afternoon.",
    ),
    (
        "Sea wall at Oldmoor holds",
        '"We are relieved," the harbour master, Joan Perrin, said after the sea wall at Oldmoor withstood the surge.',
    ),
    (
        "Schools stay shut",
        "Schools in four coastal parishes will stay shut on Friday, the county council said in a statement.",
    ),
    (
        "Railway line to Seabridge blocked",
        "The railway line to Seabridge is blocked by fallen trees. Buses run every hour, according to the operator.",
    ),
    (
        "Fire crews called 300 times",
        "Fire crews have been called out more than 300 times since the morning. Nobody has been hurt so far.",
    ),
    (
        "Storm warning lifted",
        "The weather service has lifted its warning of violent gusts for the islands. It stands until midnight on the mainland.",
    ),
)
