# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""A second set of liveblogs, written after further real ones when the first set was read without a fault.

Each was written before the reader was tried on it; see `newsroom`.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

from tests.read.live_pages import newsroom_en as en
from tests.read.live_pages.newsroom import COURT, HARBOUR, MAYOR, POWER, TALKS, TITLES, WATER, page, paragraphs, post
from tests.read.live_pages.page import LivePage, Post

STAMP = '<meta property="article:published_time" content="2024-12-05T08:00:00+01:00"><meta property="article:modified_time" content="2024-12-05T22:50:00+01:00">'

PLUS_HEAD = LivePage(
    "'+++ 22.45 Uhr:' opens a paragraph and nothing closes it, captions with a copyright sign between",
    "https://www.deichkurier.example/politik/sturmflut-hafen-news-ticker-zr-92082343.html",
    page(
        "Sturmflut: Hafen wieder frei",
        '<p class="lead">Nach der Sturmflut räumt die Küste auf. Der News-Ticker.</p>'
        f'<p>+++ 22.45 Uhr: {HARBOUR[0]}</p><div class="image"><p class="caption">Der Hafen am Abend © Ole Petersen/Nordbild</p></div><p>{HARBOUR[1]}</p>'
        f"<p>+++ 21:45 Uhr: {TALKS[0]}</p><p>{TALKS[1]}</p><p>+++ 20.10 Uhr: {COURT[0]}</p><p>+++ 18.30 Uhr: {WATER[0]}</p>",
        head=STAMP,
        kicker="News-Ticker",
    ),
    (
        post("2024-12-05T22:45:00+01:00", HARBOUR, titled=False),
        post("2024-12-05T21:45:00+01:00", TALKS, titled=False),
        post("2024-12-05T20:10:00+01:00", COURT, titled=False),
        post("2024-12-05T18:30:00+01:00", WATER, titled=False),
    ),
)

PLUS_INLINE = LivePage(
    "'+++22.25 Uhr+++' with and without blanks before the text of one paragraph",
    "https://www.deichkurier.example/lokales/liveticker-zur-sturmflut-1.1433071",
    page(
        "Liveticker zur Sturmflut aus dem Rathaus",
        f"<p>+++22.25 Uhr+++ {HARBOUR[0]}</p><p>+++22.14 Uhr +++ {TALKS[0]}</p><p>+++22.01Uhr+++ {COURT[0]}</p><p>+++ 21.51 Uhr +++ {WATER[0]}</p>",
        head=STAMP,
    ),
    (
        Post("2024-12-05T22:25:00+01:00", None, HARBOUR[0]),
        Post("2024-12-05T22:14:00+01:00", None, TALKS[0]),
        Post("2024-12-05T22:01:00+01:00", None, COURT[0]),
        Post("2024-12-05T21:51:00+01:00", None, WATER[0]),
    ),
)

PLACED = LivePage(
    "clock, comma and place before the text ('22.20 Uhr, Rathaus: …'), headings between",
    "https://deichkurier.example/Liveticker-zur-Sturmflut-zum-Nachlesen/!5802934/",
    page(
        "Liveticker zur Sturmflut zum Nachlesen",
        f"<p><strong>22.24 Uhr</strong>, Hafen: {HARBOUR[0]}</p><h6>{TITLES[TALKS]}</h6><p><strong>22.20 Uhr</strong>, Rathaus: {TALKS[0]}</p><p><strong>21.05 Uhr</strong>, Seebrück: {COURT[0]}</p>",
        head=STAMP,
    ),
    (
        Post("2024-12-05T22:24:00+01:00", None, f"Hafen: {HARBOUR[0]}"),
        Post("2024-12-05T22:20:00+01:00", TITLES[TALKS], f"Rathaus: {TALKS[0]}"),
        Post("2024-12-05T21:05:00+01:00", None, f"Seebrück: {COURT[0]}"),
    ),
)

AVATAR = LivePage(
    "avatar, bare clock, headline in a div, text; the page prints first and last time side by side",
    "https://www.deichkurier.example/deutschland/489118786-sturmflut-alle-entwicklungen-im-liveblog",
    page(
        "Sturmflut: Alle Entwicklungen im Liveblog",
        '<div class="article-dates"><time>05.12.2024, 18:04</time><time>06.12.2024, 00:04</time></div><p>Willkommen zum Liveblog zur Sturmflut an der Küste und auf den Inseln.</p><div class="ticker">'
        + "".join(
            f'<div class="ticker-item"><div class="ticker-left"><img alt="avatar"><div class="ticker-clock">{at}</div></div><div class="ticker-right"><div class="ticker-headline">{TITLES[words]}</div><div class="ticker-text">{"<br><br>".join(words)}</div></div></div>'
            for at, words in (("00:02", HARBOUR), ("23:32", TALKS), ("21:15", COURT), ("18:05", WATER))
        )
        + "</div>",
    ),
    (
        post("2024-12-06T00:02:00+01:00", HARBOUR),
        post("2024-12-05T23:32:00+01:00", TALKS),
        post("2024-12-05T21:15:00+01:00", COURT),
        post("2024-12-05T18:05:00+01:00", WATER),
    ),
    opening="Willkommen zum Liveblog zur Sturmflut",
)

HEADLINE_THEN_CLOCK = LivePage(
    "headline in h3, the clock opens the paragraph below it, 'Mehr dazu lesen Sie hier' at its end, a list of links above",
    "https://www.deichkurier.example/nachrichten/id_100312345/sturmflut-newsblog.html",
    page(
        "Sturmflut: Hafen wieder frei | Newsblog",
        "<p>Die Küste räumt auf. Alle Informationen im Newsblog.</p><ul><li><a href='/u1'>Überblick: Hier fahren heute keine Busse</a></li></ul><p>Dieser Newsblog informiert Sie über die aktuellen Entwicklungen:</p>"
        f"<h3>{TITLES[HARBOUR]}</h3><p><strong>16.24 Uhr:</strong> {HARBOUR[0]}</p><p>{HARBOUR[1]} <a href='/h'>Mehr dazu lesen Sie hier.</a></p>"
        f"<h3>{TITLES[TALKS]}</h3><p><strong>15.39 Uhr:</strong> {' '.join(TALKS)}</p><h3>{TITLES[COURT]}</h3><p><strong>9.35 Uhr:</strong> {COURT[0]}</p>",
        head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"Sturmflut","datePublished":"2024-12-05T08:00:00+01:00","dateModified":"2024-12-05T16:26:00+01:00"}</script>',
    ),
    (
        Post("2024-12-05T16:24:00+01:00", TITLES[HARBOUR], f"{HARBOUR[0]} {HARBOUR[1]} Mehr dazu lesen Sie hier."),
        post("2024-12-05T15:39:00+01:00", TALKS),
        post("2024-12-05T09:35:00+01:00", COURT),
    ),
)

NO_TIMES = LivePage(
    "an ordered list of posts with headlines and without any time",
    "https://www.deichkurier.example/news/inland/sturmflut-im-liveticker-86666648.html",
    page(
        "Die Sturmflut im Liveticker",
        "<p>Alle Informationen zur Sturmflut in unserem Liveticker.</p><h2>Live-Ticker</h2><button>neue Meldungen</button><ol class='live'>"
        + "".join(
            f"<li><article><h3>{TITLES[words]}</h3>{paragraphs(words)}</article></li>"
            for words in (HARBOUR, TALKS, COURT, POWER)
        )
        + "</ol>",
        head=STAMP,
    ),
    (post(None, HARBOUR), post(None, TALKS), post(None, COURT), post(None, POWER)),
)

DETAILS = LivePage(
    "posts to unfold: clock, dash and headline in the summary",
    "https://www.deichkurier.example/liveblog/sturmflut-aufklappbar",
    page(
        "Liveblog: Sturmflut",
        "<p>Stand: 05.12.2024, 16:20 Uhr</p>"
        + "".join(
            f"<details open><summary>{at} Uhr – {TITLES[words]}</summary>{paragraphs(words)}</details>"
            for at, words in (("16:13", HARBOUR), ("15:02", TALKS), ("11:00", COURT))
        ),
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-05T11:00:00+01:00", COURT),
    ),
)

DEFINITIONS = LivePage(
    "a list of definitions: the clock as term, headline and text as definition",
    "https://www.deichkurier.example/liveticker/sturmflut-dl",
    page(
        "Liveticker: Sturmflut",
        "<p>Stand: 05.12.2024, 16:20 Uhr</p><dl class='minutes'>"
        + "".join(
            f"<dt>{at} Uhr</dt><dd><strong>{TITLES[words]}</strong>{paragraphs(words)}</dd>"
            for at, words in (("16.13", HARBOUR), ("15.02", TALKS), ("11.00", COURT))
        )
        + "</dl>",
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-05T11:00:00+01:00", COURT),
    ),
)

SECONDS = LivePage(
    "a clock with seconds in <time>, the day only in the head; 'Weiter' leads to page two",
    "https://www.deichkurier.example/live/sturmflut",
    page(
        "Sturmflut live",
        "".join(
            f'<div class="ncpost" data-post-id="{key}"><div class="ncpost-header"><time class="ncpost-timestamp">{at}</time></div><h3 class="ncpost-title">{TITLES[words]}</h3><div class="ncpost-content">{paragraphs(words)}</div></div>'
            for key, at, words in (("n7f", "16:13:25", HARBOUR), ("n7e", "15:02:10", TALKS), ("n6a", "11:00:00", COURT))
        )
        + '<nav class="pagination"><a href="?page=2" rel="next">Weiter</a></nav>',
        head=STAMP,
    ),
    (
        post("2024-12-05T16:13:25+01:00", HARBOUR, "n7f"),
        post("2024-12-05T15:02:10+01:00", TALKS, "n7e"),
        post("2024-12-05T11:00:00+01:00", COURT, "n6a"),
    ),
    more=("https://www.deichkurier.example/live/sturmflut?page=2",),
)

YESTERDAY = LivePage(
    "'Heute, 16:13 Uhr' and 'Gestern, 23:41 Uhr' in each post",
    "https://www.deichkurier.example/liveblog/sturmflut-heute-gestern",
    page(
        "Liveblog zur Sturmflut",
        "".join(
            f'<article class="entry" id="{key}"><p class="entry-time">{at}</p><h3>{TITLES[words]}</h3>{paragraphs(words)}</article>'
            for key, at, words in (
                ("x9", "Heute, 16:13 Uhr", HARBOUR),
                ("x8", "Heute, 15:02 Uhr", TALKS),
                ("x2", "Gestern, 23:41 Uhr", POWER),
            )
        ),
        head='<meta property="article:published_time" content="2024-12-04T20:00:00+01:00"><meta property="article:modified_time" content="2024-12-05T16:14:00+01:00">',
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR, "x9"),
        post("2024-12-05T15:02:00+01:00", TALKS, "x8"),
        post("2024-12-04T23:41:00+01:00", POWER, "x2"),
    ),
)

DESCRIPTIONS = LivePage(
    "json-ld with descriptions for bodies, a single string as author, times of changes alone",
    "https://www.deichkurier.example/liveblog/sturmflut-daten",
    page(
        "Sturmflut: Der Liveblog",
        '<div id="app"></div>',
        head='<script type="application/ld+json">'
        + json.dumps(
            {
                "@context": "https://schema.org",
                "@graph": [
                    {
                        "@type": "LiveBlogPosting",
                        "headline": "Sturmflut: Der Liveblog",
                        "dateModified": "2024-12-05T16:14:00+01:00",
                        "liveBlogUpdate": [
                            {
                                "@type": "BlogPosting",
                                "name": TITLES[words],
                                "dateModified": at,
                                "author": "Jan Reents",
                                "description": " ".join(words),
                                "url": f"https://www.deichkurier.example/liveblog/sturmflut-daten?id={key}",
                            }
                            for key, at, words in (
                                (31, "2024-12-05T16:13:00+01:00", HARBOUR),
                                (30, "2024-12-05T15:02:00+01:00", TALKS),
                            )
                        ],
                    }
                ],
            },
            ensure_ascii=False,
        )
        + "</script>",
    ),
    (post(None, HARBOUR), post(None, TALKS)),  # a change is no publication
)

THE_LATEST = LivePage(
    "the latest: a clock of twelve hours in bold, text below, a rule of underscores between the posts",
    "https://www.coastalmail.example/article/storm-surge-the-latest-0a1b2c",
    en.page(
        "The Latest: Channel into Northhaven reopens",
        "<p>NORTHHAVEN, England (AP) — The Latest on the storm surge at the coast (all times local):</p>"
        + "".join(
            f"<p><b>{at}</b></p>{paragraphs(words)}<p>___</p>"
            for at, words in (
                ("4:13 p.m.", en.HARBOUR),
                ("3:02 p.m.", en.TALKS),
                ("11 a.m.", en.COURT),
                ("9:05 a.m.", en.WATER),
            )
        ),
        head='<meta property="article:modified_time" content="2024-12-05T16:15:00Z">',
    ),
    (
        en.post("2024-12-05T16:13:00+00:00", en.HARBOUR, titled=False),
        en.post("2024-12-05T15:02:00+00:00", en.TALKS, titled=False),
        en.post("2024-12-05T11:00:00+00:00", en.COURT, titled=False),
        en.post("2024-12-05T09:05:00+00:00", en.WATER, titled=False),
    ),
)

MONTHS_AGO = LivePage(
    "'1 month ago' above every post, no headline",
    "https://www.coastalmail.example/live/live-storm-surge?page=12",
    en.page(
        "Live: Storm surge at the coast",
        "<h2>Key Points</h2><ul><li>Channel reopens</li></ul><h2>Live Updates</h2>"
        + "".join(
            f'<div class="live-update" id="live-{key}"><div class="live-update-date">1 month ago</div><div class="live-update-body">{paragraphs(words)}</div></div>'
            for key, words in ((812, en.HARBOUR), (811, en.TALKS), (805, en.COURT))
        ),
        head='<meta property="article:modified_time" content="2024-12-06T08:00:00Z">',
    ),
    (
        en.post(None, en.HARBOUR, "live-812", titled=False, about="2024-12-05T16:13:00+00:00"),
        en.post(None, en.TALKS, "live-811", titled=False, about="2024-12-05T15:02:00+00:00"),
        en.post(None, en.COURT, "live-805", titled=False, about="2024-12-05T11:00:00+00:00"),
    ),
    captured=datetime(2025, 1, 10, 9, tzinfo=UTC),
)

TEXT_PLUS = LivePage(
    "text: '+++ 17.21 Uhr: headline +++', text below",
    "https://www.deichkurier.example/ticker-sturmflut.txt",
    "Sturmflut an der Küste: Der Tag im Ticker\n\n5. Dezember 2024, 17:25 Uhr\n\nIn diesem Ticker informieren wir über die Sturmflut.\n\n"
    + "\n\n".join(
        f"+++ {at} Uhr: {TITLES[words]} +++\n\n" + "\n\n".join(words)
        for at, words in (("17.21", HARBOUR), ("17.07", TALKS), ("13.25", MAYOR))
    ),
    (
        post("2024-12-05T17:21:00+01:00", HARBOUR),
        post("2024-12-05T17:07:00+01:00", TALKS),
        post("2024-12-05T13:25:00+01:00", MAYOR),
    ),
)

TEXT_LATEST = LivePage(
    "text: the latest, clock alone, text, a rule of underscores",
    "https://www.coastalmail.example/the-latest.txt",
    "The Latest: Channel into Northhaven reopens\n\nDecember 5, 2024 4:20 p.m.\n\nNORTHHAVEN, England (AP) — The Latest on the storm surge at the coast (all times local):\n\n"
    + "\n\n___\n\n".join(
        f"{at}\n\n" + "\n\n".join(words)
        for at, words in (("4:13 p.m.", en.HARBOUR), ("3:02 p.m.", en.TALKS), ("11 a.m.", en.COURT))
    ),
    (
        en.post("2024-12-05T16:13:00+00:00", en.HARBOUR, titled=False),
        en.post("2024-12-05T15:02:00+00:00", en.TALKS, titled=False),
        en.post("2024-12-05T11:00:00+00:00", en.COURT, titled=False),
    ),
)

TEXT_UPPER = LivePage(
    "text: '14:45 UHR: headline' and text in the next line, no blank lines between posts",
    "https://www.deichkurier.example/14-45-uhr-sturmflut-liveticker.txt",
    "Sturmflut im Liveticker\nStand: 05.12.2024, 15:00 Uhr\n"
    + "\n".join(
        f"{at} UHR: {TITLES[words]}\n" + " ".join(words)
        for at, words in (("14:45", HARBOUR), ("13:10", TALKS), ("11:30", COURT))
    ),
    (
        post("2024-12-05T14:45:00+01:00", HARBOUR),
        post("2024-12-05T13:10:00+01:00", TALKS),
        post("2024-12-05T11:30:00+01:00", COURT),
    ),
)

PAGES = (
    PLUS_HEAD,
    PLUS_INLINE,
    PLACED,
    AVATAR,
    HEADLINE_THEN_CLOCK,
    NO_TIMES,
    DETAILS,
    DEFINITIONS,
    SECONDS,
    YESTERDAY,
    DESCRIPTIONS,
    THE_LATEST,
    MONTHS_AGO,
    TEXT_PLUS,
    TEXT_LATEST,
    TEXT_UPPER,
)
