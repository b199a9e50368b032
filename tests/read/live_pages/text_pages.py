"""Liveblogs as plain text, copied from pages, written before the reader was tried on them; see `newsroom`."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.read.live_pages import newsroom as de
from tests.read.live_pages import newsroom_en as en
from tests.read.live_pages.newsroom import Words
from tests.read.live_pages.page import LivePage, Post


def _text(*lines: str) -> str:
    return "\n\n".join(lines) + "\n"


def _body(words: Words) -> str:
    return "\n\n".join(words)


HEADED = LivePage(
    "text: clock and headline in one line, the text below it, the day in the stamp",
    "https://www.deichkurier.example/panorama/news-heute",
    _text(
        "Die Küste im Ticker",
        "05.12.2024, 17:40 Uhr",
        "Die News von heute im Ticker.",
        *(
            f"{at} Uhr: {de.TITLES[words]}\n\n{_body(words)}"
            for at, words in (("17.37", de.HARBOUR), ("15.02", de.TALKS), ("11.26", de.COURT))
        ),
    ),
    (
        de.post("2024-12-05T17:37:00+01:00", de.HARBOUR),
        de.post("2024-12-05T15:02:00+01:00", de.TALKS),
        de.post("2024-12-05T11:26:00+01:00", de.COURT),
    ),
)

UPDATES = LivePage(
    "text: 'Update, Sonntag (1. Dezember), 21.24 Uhr:' and the text in the same line",
    "https://www.deichkurier.example/welt/sturmflut-news-aktuell-live-ticker-91387531.html",
    _text(
        "News-Ticker",
        "Sturmflut: Hafen wieder frei – Strom fehlt auf Lütt",
        "Die Küste räumt nach der Sturmflut auf. Alle Entwicklungen im Live-Ticker.",
        f"Update, Sonntag (1. Dezember), 21.24 Uhr: {_body(de.HARBOUR)}",
        "Sturmflut an der Küste: Gewerkschaft meldet Stillstand",
        f"Update, Sonntag (1. Dezember), 16.30 Uhr: {_body(de.TALKS)}",
        f"Update, Samstag (30. November), 22.15 Uhr: {_body(de.POWER)}",
    ),
    (  # the year is nowhere stated
        de.post(None, de.HARBOUR, titled=False),
        Post(None, "Sturmflut an der Küste: Gewerkschaft meldet Stillstand", " ".join(de.TALKS)),
        de.post(None, de.POWER, titled=False),
    ),
)

BARE_CLOCK = LivePage(
    "text: bare clock alone in a line, headline, text; the day nowhere",
    "https://www.deichkurier.example/news/das-neueste-zur-sturmflut",
    _text(
        "Das Neueste zur Sturmflut",
        "Die Zufahrt zum Hafen ist wieder frei. Auf der Insel Lütt fehlt weiter der Strom.",
        "Der Ticker ist abgeschlossen",
        *(
            f"{at}\n\n{de.TITLES[words]}\n\n{_body(words)}"
            for at, words in (("16:13", de.HARBOUR), ("9:44", de.TALKS), ("4:44", de.WATER))
        ),
    ),
    (de.post(None, de.HARBOUR), de.post(None, de.TALKS), de.post(None, de.WATER)),
)

AGO = LivePage(
    "text: '1 hr 8 min ago', headline, byline, text",
    "https://www.coastalmail.example/live-news/storm-surge",
    _text(
        "The latest on the storm surge",
        "By Ann Sample, Jo Example and Bo Trial, Coastal Mail",
        "Updated 11:25 a.m. GMT, December 5, 2024",
        *(
            f"{ago}\n\n{en.TITLES[words]}\n\nFrom Coastal Mail's Ann Sample\n\n{_body(words)}"
            for ago, words in (("8 min ago", en.HARBOUR), ("1 hr 8 min ago", en.TALKS), ("3 hr ago", en.COURT))
        ),
    ),
    (
        en.post(None, en.HARBOUR, about="2024-12-05T11:17:30+00:00"),
        en.post(None, en.TALKS, about="2024-12-05T10:17:30+00:00"),
        en.post(None, en.COURT, about="2024-12-05T08:27:00+00:00"),
    ),
    captured=datetime(2024, 12, 5, 11, 27, tzinfo=UTC),
)

DATED = LivePage(
    "text: headline, day and clock in the line below it, text",
    "https://www.deichkurier.example/mobil/next/151",
    _text(
        "Liveblog zur Sturmflut",
        *(
            f"{de.TITLES[words]}\n\n{at}\n\n{_body(words)}"
            for at, words in (
                ("26.04.2024 15:34", de.HARBOUR),
                ("26.04.2024 15:28", de.TALKS),
                ("25.04.2024 23:58", de.COURT),
            )
        ),
    ),
    (
        de.post("2024-04-26T15:34:00+02:00", de.HARBOUR),
        de.post("2024-04-26T15:28:00+02:00", de.TALKS),
        de.post("2024-04-25T23:58:00+02:00", de.COURT),
    ),
)

PLACES = LivePage(
    "text: bare clock and headline in one line, the text with a place and a dash before it, across midnight",
    "https://www.deichkurier.example/nachrichten-ticker",
    _text(
        "Nachrichten-Ticker",
        "Stand: 05.12.2024, 00:50 Uhr",
        *(
            f"{at} {de.TITLES[words]}\n\nNorderhafen - {_body(words)}"
            for at, words in (("00:45", de.HARBOUR), ("23:55", de.TALKS), ("22:58", de.COURT), ("21:30", de.WATER))
        ),
    ),
    tuple(
        Post(at, de.TITLES[words], "Norderhafen - " + " ".join(words))
        for at, words in (
            ("2024-12-05T00:45:00+01:00", de.HARBOUR),
            ("2024-12-04T23:55:00+01:00", de.TALKS),
            ("2024-12-04T22:58:00+01:00", de.COURT),
            ("2024-12-04T21:30:00+01:00", de.WATER),
        )
    ),
)

PAGES = (HEADED, UPDATES, BARE_CLOCK, AGO, DATED, PLACES)
