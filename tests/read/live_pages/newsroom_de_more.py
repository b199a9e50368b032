# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Pages in the mark-up of German-language newsrooms, second half; see `newsroom`."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from tests.read.live_pages.newsroom import COURT, HARBOUR, POWER, TALKS, TITLES, WATER, page, paragraphs, post
from tests.read.live_pages.page import LivePage, Post

MINUTES_AGO = LivePage(
    "relative times: 'vor 12 Minuten', 'vor 3 Stunden', the page's own time in its head",
    "https://www.deichkurier.example/story/3000000221/livebericht-sturmflut",
    page(
        "Livebericht: Küste räumt nach der Sturmflut auf",
        '<div class="livereport">'
        + "".join(
            f'<section class="livereport-entry" data-entry-id="{key}"><div class="livereport-entry-meta"><span class="livereport-entry-time">{shown}</span> <span class="livereport-entry-author">Tomke Harms</span></div>'
            f"<h3>{TITLES[words]}</h3>{paragraphs(words)}</section>"
            for key, shown, words in (
                ("e91", "vor 12 Minuten", HARBOUR),
                ("e88", "vor einer Stunde", TALKS),
                ("e70", "vor 3 Stunden", COURT),
            )
        )
        + "</div>",
        head='<meta property="article:published_time" content="2024-12-05T08:00:00+01:00"><meta property="article:modified_time" content="2024-12-05T16:15:00+01:00">',
    ),
    (
        post(None, HARBOUR, "e91", about="2024-12-05T16:13:00+01:00"),
        post(None, TALKS, "e88", about="2024-12-05T15:20:00+01:00"),
        post(None, COURT, "e70", about="2024-12-05T13:20:00+01:00"),
    ),
    captured=datetime(2024, 12, 5, 15, 26, tzinfo=UTC),
)

TELETEXT = LivePage(
    "headline first, below it a line with day and clock, then the text; cut off with an offer to read on",
    "https://www.deichkurier.example/mobil/liveblog/151",
    page(
        "Liveblog zur Sturmflut",
        "".join(
            f"<div><h3>{TITLES[words]}</h3><p>{shown}</p>{paragraphs(words)}<p><a href='/liveblog#{n}'>Weiterlesen auf deichkurier.example</a></p></div>"
            for n, (shown, words) in enumerate(
                (
                    ("05.12.2024 15:34", HARBOUR),
                    ("05.12.2024 15:28", TALKS),
                    ("05.12.2024 13:58", COURT),
                    ("04.12.2024 20:17", WATER),
                )
            )
        ),
    ),
    (
        post("2024-12-05T15:34:00+01:00", HARBOUR),
        post("2024-12-05T15:28:00+01:00", TALKS),
        post("2024-12-05T13:58:00+01:00", COURT),
        post("2024-12-04T20:17:00+01:00", WATER),
    ),
)

AUTHORS = LivePage(
    "posts with avatar, author, clock and day apart, an edit note, an embedded message",
    "https://www.deichkurier.example/aktuell/sturmflut-liveblog-110118.html",
    page(
        "Liveblog zur Sturmflut: Hafen wieder frei",
        '<div class="liveblog">'
        + "".join(
            f'<div class="liveblog__entry" id="entry-{key}"><div class="liveblog__entry-header"><img class="avatar" alt="Merle Jansen"><span class="liveblog__entry-author">Merle Jansen</span>'
            f'<div class="liveblog__entry-time">{clock}</div><div class="liveblog__entry-date">{day}</div></div><div class="liveblog__entry-body"><h3>{TITLES[words]}</h3>{paragraphs(words)}'
            f'<blockquote class="twitter-tweet"><p>Das Wasser geht, der Schlamm bleibt. Wir schippen. pic.example/x1</p>&mdash; Feuerwehr Norderhafen (@fwnord) <a href="#">December 5, 2024</a></blockquote></div>'
            f'<div class="liveblog__entry-footer">aktualisiert um {edited}</div></div>'
            for key, clock, day, edited, words in (
                ("88112", "16:13", "05.12.2024", "16:20 Uhr", HARBOUR),
                ("88109", "15:02", "05.12.2024", "15:05 Uhr", TALKS),
                ("88031", "23:41", "04.12.2024", "23:59 Uhr", POWER),
            )
        )
        + "</div>",
    ),
    tuple(
        Post(
            at,
            TITLES[words],
            " ".join(words)
            + " Das Wasser geht, der Schlamm bleibt. Wir schippen. pic.example/x1 — Feuerwehr Norderhafen (@fwnord) December 5, 2024",
            key,
        )
        for at, words, key in (
            ("2024-12-05T16:13:00+01:00", HARBOUR, "entry-88112"),
            ("2024-12-05T15:02:00+01:00", TALKS, "entry-88109"),
            ("2024-12-04T23:41:00+01:00", POWER, "entry-88031"),
        )
    ),
)

TIME_ABOVE = LivePage(
    "bold clock alone in a paragraph, the headline below it, then the text; oldest first",
    "https://www.deichkurier.example/politik/sturmflut-der-liveticker-zum-nachlesen-ABC123.html",
    page(
        "Sturmflut: der Liveticker zum Nachlesen",
        "<p>Veröffentlicht am 05.12.2024, 07:00 Uhr</p>"
        + "".join(
            f"<p><b>{shown} Uhr</b></p><h3>{TITLES[words]}</h3>{paragraphs(words)}"
            for shown, words in (("7.05", WATER), ("9.30", COURT), ("15.02", TALKS), ("16.13", HARBOUR))
        ),
    ),
    (
        post("2024-12-05T07:05:00+01:00", WATER),
        post("2024-12-05T09:30:00+01:00", COURT),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-05T16:13:00+01:00", HARBOUR),
    ),
)

TABLOID = LivePage(
    "items with clock and day in one box, headline, text, a video box between the items",
    "https://www.deichkurier.example/politik/inland/sturmflut-liveticker-6751d1e8",
    page(
        "Sturmflut-Ticker",
        '<div class="live-ticker">'
        + "".join(
            f'<section class="live-ticker__item"><div class="live-ticker__stamp"><span>{clock} Uhr</span><span>{day}</span></div><div class="live-ticker__body"><h2>{TITLES[words]}</h2>{paragraphs(words)}</div></section>'
            + (
                '<div class="video-box"><span>Video</span><span>Hier rollt die Welle an</span><span>Quelle: Nordbild</span></div>'
                if words is HARBOUR
                else ""
            )
            for clock, day, words in (
                ("16:13", "05.12.", HARBOUR),
                ("15:02", "05.12.", TALKS),
                ("23:41", "04.12.", POWER),
            )
        )
        + "</div>",
        head='<meta property="article:modified_time" content="2024-12-05T15:14:10Z">',
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-04T23:41:00+01:00", POWER),
    ),
)

WP = LivePage(
    "a plug-in of a blog system: date and clock in two spans behind an avatar, epoch in an attribute",
    "https://www.deichkurier.example/2024/12/05/sturmflut-live/",
    page(
        "Die Sturmflut live",
        '<div id="wpcom-liveblog-container"><div id="liveblog-entries">'
        + "".join(
            f'<div id="liveblog-entry-{key}" class="liveblog-entry" data-timestamp="{epoch}"><aside class="liveblog-entry-aside"><a class="liveblog-meta-time" href="#liveblog-entry-{key}"><span>{ago}</span><span>{shown}</span></a></aside>'
            f'<div class="liveblog-entry-main"><header class="liveblog-meta-authors"><div class="liveblog-meta-author"><img><span class="liveblog-meta-author-name">Jan Reents</span></div></header>'
            f'<div class="liveblog-entry-content"><h3>{TITLES[words]}</h3>{paragraphs(words)}</div></div></div>'
            for key, epoch, ago, shown, words in (
                ("4711", "1733411580", "vor 2 Stunden", "16:13", HARBOUR),
                ("4698", "1733407320", "vor 3 Stunden", "15:02", TALKS),
                ("4650", "1733389260", "vor 8 Stunden", "10:01", COURT),
            )
        )
        + "</div></div>",
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR, "liveblog-entry-4711"),
        post("2024-12-05T15:02:00+01:00", TALKS, "liveblog-entry-4698"),
        post("2024-12-05T10:01:00+01:00", COURT, "liveblog-entry-4650"),
    ),
)


def _ld(**stated: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **stated}, ensure_ascii=False)}</script>'


DATA_AND_HASHES = LivePage(
    "json-ld with plain bodies without ids, hashed classes on the page, relative print",
    "https://www.deichkurier.example/nachrichten/sturmflut-kueste-blog-100.html",
    page(
        "Sturmflut: Aktuelles von der Küste",
        '<p class="p1x9">Nach der Sturmflut räumt die Küste auf. News und Hintergründe im Ticker.</p>'
        + "".join(
            f'<div class="l1q3"><div class="m7z"><span class="t3k">{shown}</span></div><div class="x8a"><h2 class="h2b">{TITLES[words]}</h2>{paragraphs(words, " class=&quot;r1n&quot;".replace("&quot;", chr(34)))}</div></div>'
            for shown, words in (("vor 2 Std.", HARBOUR), ("vor 3 Std.", TALKS), ("gestern", POWER))
        ),
        head=_ld(
            **{"@type": "LiveBlogPosting"},
            headline="Sturmflut: Aktuelles von der Küste",
            datePublished="2024-12-04T18:00:00+01:00",
            dateModified="2024-12-05T16:14:00+01:00",
            liveBlogUpdate=[
                {"@type": "BlogPosting", "headline": TITLES[words], "datePublished": at, "articleBody": " ".join(words)}
                for at, words in (
                    ("2024-12-05T16:13:00+01:00", HARBOUR),
                    ("2024-12-05T15:02:00+01:00", TALKS),
                    ("2024-12-04T23:41:00+01:00", POWER),
                )
            ],
        ),
        kicker="Liveblog",
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-04T23:41:00+01:00", POWER),
    ),
)

DATA_TEXTS = LivePage(
    "json-ld in a graph with the outlet's data, bodies with mark-up and advertisements, ids in fragments",
    "https://www.deichkurier.example/politik/liveblog-sturmflut-301.html",
    page(
        "Liveblog: Hafen wieder frei",
        '<div class="liveblog-root" data-src="/api/liveblog/301"></div><noscript>Bitte aktivieren Sie JavaScript.</noscript>',
        head=_ld(
            **{
                "@graph": [
                    {"@type": "WebPage", "url": "https://www.deichkurier.example/politik/liveblog-sturmflut-301.html"},
                    {"@type": "NewsMediaOrganization", "name": "Deichkurier"},
                    {
                        "@type": ["LiveBlogPosting", "NewsArticle"],
                        "headline": "Liveblog: Hafen wieder frei",
                        "coverageStartTime": "2024-12-04T12:00:00+01:00",
                        "datePublished": "2024-12-04T12:00:00+01:00",
                        "liveBlogUpdate": [
                            {
                                "@type": "BlogPosting",
                                "headline": TITLES[words],
                                "url": f"https://www.deichkurier.example/politik/liveblog-sturmflut-301.html#{key}",
                                "datePublished": at,
                                "dateModified": at,
                                "author": {"@type": "Person", "name": "Merle Jansen"},
                                "articleBody": "".join(f"<p>{line}</p>" for line in words),
                            }
                            for at, key, words in (
                                ("2024-12-05T16:13:00+01:00", "Hafen-frei", HARBOUR),
                                ("2024-12-05T15:02:00+01:00", "Tarif", TALKS),
                                ("2024-12-05T11:00:00+01:00", "Gericht", COURT),
                            )
                        ],
                    },
                ]
            }
        ),
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR, "Hafen-frei"),
        post("2024-12-05T15:02:00+01:00", TALKS, "Tarif"),
        post("2024-12-05T11:00:00+01:00", COURT, "Gericht"),
    ),
)

PAGES = (
    MINUTES_AGO,
    TELETEXT,
    AUTHORS,
    TIME_ABOVE,
    TABLOID,
    WP,
    DATA_AND_HASHES,
    DATA_TEXTS,
)
