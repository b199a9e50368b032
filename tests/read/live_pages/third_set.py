# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""A third set of liveblogs, full of what stands between and inside the posts; written before the reader was tried on it."""

from __future__ import annotations

from tests.read.live_pages import newsroom_en as en
from tests.read.live_pages.newsroom import COURT, HARBOUR, POWER, TALKS, TITLES, WATER, page, paragraphs, post
from tests.read.live_pages.page import LivePage

STAMP = '<meta property="article:published_time" content="2024-12-05T08:00:00+01:00"><meta property="article:modified_time" content="2024-12-05T16:20:00+01:00">'
AD = '<div class="ad-slot"><span>Anzeige</span></div>'
HINT = '<div class="teaser-inline"><span>Mehr zum Thema</span><a href="/t1"><h4>Was die Sturmflut für die Inseln bedeutet</h4></a></div>'
PHOTO = "<figure><img><figcaption>Der Hafen am Mittag <span>Foto: Nordbild</span></figcaption></figure>"

HASHED = LivePage(
    "hashed classes throughout, advertisements, hints and pictures inside and between the posts",
    "https://www.deichkurier.example/newsticker/sturmflut-kueste-HASH",
    page(
        "Liveticker zur Sturmflut",
        "".join(
            f'<div class="css-1a2b"><div class="css-3c4d"><span class="css-5e6f">{at} Uhr</span></div><div class="css-7g8h"><h3 class="css-9i">{TITLES[words]}</h3>{PHOTO}<div class="css-0j"><p>{words[0]}</p>{AD}{"".join(f"<p>{line}</p>" for line in words[1:])}</div>{HINT}</div></div>{AD}'
            for at, words in (("16:13", HARBOUR), ("15:02", TALKS), ("11:00", COURT), ("09:20", WATER))
        ),
        head=STAMP,
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-05T11:00:00+01:00", COURT),
        post("2024-12-05T09:20:00+01:00", WATER),
    ),
)

LABELLED = LivePage(
    "labels above the headlines (EILMELDUNG, Wichtig), reactions and share counts below, key points as a list of anchors on top",
    "https://www.deichkurier.example/liveblog/sturmflut-5566",
    page(
        "Liveblog: Sturmflut an der Küste",
        '<section class="highlights"><h2>Wichtige Beiträge</h2><ul><li><a href="#b31"><time>16:13</time> Zufahrt zum Hafen wieder frei</a></li><li><a href="#b30"><time>15:02</time> Tarifgespräche ohne Ergebnis vertagt</a></li></ul></section>'
        + "".join(
            f'<article class="lb-entry" id="{key}"><div class="lb-meta"><span class="lb-label">{label}</span><time datetime="{iso}">{shown}</time><span class="lb-author">Merle Jansen</span></div><h3>{TITLES[words]}</h3>{paragraphs(words)}<div class="lb-reactions"><button>👍 12</button><button>Teilen</button></div></article>'
            for key, label, iso, shown, words in (
                ("b31", "EILMELDUNG", "2024-12-05T16:13:00+01:00", "vor 7 Minuten", HARBOUR),
                ("b30", "Wichtig", "2024-12-05T15:02:00+01:00", "vor 1 Stunde", TALKS),
                ("b22", "", "2024-12-05T11:00:00+01:00", "vor 5 Stunden", COURT),
            )
        ),
        head=STAMP,
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR, "b31"),
        post("2024-12-05T15:02:00+01:00", TALKS, "b30"),
        post("2024-12-05T11:00:00+01:00", COURT, "b22"),
    ),
)

INITIALS = LivePage(
    "bold clock and headline in one paragraph, text behind a line break, the author's code in brackets at the end",
    "https://www.deichkurier.example/lokales/sturmflut-ticker-77",
    page(
        "Sturmflut-Ticker: So ist die Lage",
        "<p>Hier finden Sie die aktuelle Lage an der Küste und auf den Inseln, laufend ergänzt.</p>"
        + "".join(
            f"<p><strong>{at} Uhr: {TITLES[words]}</strong><br>{' '.join(words)}</p>"
            for at, words in (("16.13", HARBOUR), ("15.02", TALKS), ("11.00", COURT), ("9.20", WATER))
        ),
        head=STAMP,
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-05T11:00:00+01:00", COURT),
        post("2024-12-05T09:20:00+01:00", WATER),
    ),
    opening="Hier finden Sie die aktuelle Lage",
)

TABLE = LivePage(
    "an old ticker in a table: clock left, headline and text right",
    "https://www.deichkurier.example/archiv/liveticker-sturmflut.html",
    page(
        "Liveticker: Sturmflut",
        '<p>5. Dezember 2024</p><table class="ticker">'
        + "".join(
            f"<tr><td class='zeit'>{at}</td><td><b>{TITLES[words]}</b><br>{' '.join(words)}</td></tr>"
            for at, words in (("16:13", HARBOUR), ("15:02", TALKS), ("11:00", COURT), ("09:20", WATER))
        )
        + "</table>",
        head=STAMP,
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T15:02:00+01:00", TALKS),
        post("2024-12-05T11:00:00+01:00", COURT),
        post("2024-12-05T09:20:00+01:00", WATER),
    ),
)

DAYS = LivePage(
    "headings for days ('Mittwoch, 4. Dezember') inside the list, clocks in small print, oldest day last",
    "https://www.deichkurier.example/liveblog/sturmflut-tage",
    page(
        "Der Liveblog zur Sturmflut",
        '<div class="stream"><h2 class="day">Donnerstag, 5. Dezember</h2>'
        + "".join(
            f'<div class="item"><small>{at}</small><h3>{TITLES[words]}</h3>{paragraphs(words)}</div>'
            for at, words in (("16:13 Uhr", HARBOUR), ("11:00 Uhr", COURT))
        )
        + '<h2 class="day">Mittwoch, 4. Dezember</h2>'
        + "".join(
            f'<div class="item"><small>{at}</small><h3>{TITLES[words]}</h3>{paragraphs(words)}</div>'
            for at, words in (("23:41 Uhr", POWER), ("18:30 Uhr", WATER))
        )
        + "</div>",
        head=STAMP,
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T11:00:00+01:00", COURT),
        post("2024-12-04T23:41:00+01:00", POWER),
        post("2024-12-04T18:30:00+01:00", WATER),
    ),
)

MICRODATA = LivePage(
    "microdata instead of json-ld: itemprop liveBlogUpdate with datePublished in a meta element",
    "https://www.coastalmail.example/live/storm-microdata",
    en.page(
        "Storm surge live",
        '<div itemscope itemtype="https://schema.org/LiveBlogPosting">'
        + "".join(
            f'<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting" id="{key}"><meta itemprop="datePublished" content="{iso}"><h2 itemprop="headline">{en.TITLES[words]}</h2><span itemprop="author">Ann Sample</span><div itemprop="articleBody">{paragraphs(words)}</div></div>'
            for key, iso, words in (
                ("u9", "2024-12-05T16:13:00Z", en.HARBOUR),
                ("u8", "2024-12-05T15:02:00Z", en.TALKS),
                ("u7", "2024-12-05T11:00:00Z", en.COURT),
            )
        )
        + "</div>",
    ),
    (
        en.post("2024-12-05T16:13:00+00:00", en.HARBOUR, "u9"),
        en.post("2024-12-05T15:02:00+00:00", en.TALKS, "u8"),
        en.post("2024-12-05T11:00:00+00:00", en.COURT, "u7"),
    ),
)

PAGES = (HASHED, LABELLED, INITIALS, TABLE, DAYS, MICRODATA)
