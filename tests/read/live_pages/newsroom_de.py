# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Pages in the mark-up of German-language newsrooms, written before the reader was tried on them.

Built after what public parsers and stored pages show of real liveblogs: which element holds the time, the headline,
the author, what stands between the posts. All words, people and outlets are invented.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

from tests.read.live_pages.page import LivePage, Post

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


def post(at: str | None, words: Words, key: str | None = None, *, titled: bool = True, about: str | None = None) -> Post:
    return Post(at, TITLES[words] if titled else None, " ".join(words), key, about)


def page(title: str, main: str, *, head: str = "", kicker: str = "", behind: str = "", site: str = "Deichkurier") -> str:
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
        '<footer><p>© Deichkurier Verlagsgesellschaft. Alle Rechte vorbehalten.</p></footer></body></html>'
    )


TIK = LivePage(
    "tickaroo: events with headline, rich text, author, image credit and a day line",
    "https://www.deichkurier.example/politik/2024-12/sturmflut-kueste-liveblog",
    page(
        "Sturmflut an der Küste: Hafen wieder frei",
        '<p class="summary">Nach der Sturmflut beginnen an der Küste die Aufräumarbeiten. Die Zufahrt zum Hafen ist wieder frei. Das Liveblog.</p>'
        '<div class="tik4-live tik4-live--newest-first"><div class="tik4-event-list">'
        '<div class="tik4-day-separator"><span>Donnerstag, 5. Dezember 2024</span></div>'
        + "".join(
            f'<div class="tik4-event tik4-event--{kind}" data-tik4-event-id="{key}"><div class="tik4-event__meta"><time class="tik4-date" '
            f'datetime="{iso}">{shown}</time></div><div class="tik4-author"><div class="tik4-author__name">Merle Jansen</div></div>'
            f'<h2 class="tik4-headline">{TITLES[words]}</h2><div class="tik4-content-block tik4-rich-text">{paragraphs(words)}</div>'
            f'<figure class="tik4-media"><img alt=""><figcaption class="tik4-media__caption">Blick auf den Hafen am Donnerstag <span class="tik4-media__credit">Ole Petersen/Nordbild</span></figcaption></figure>'
            f'<div class="tik4-event__actions"><button>Link kopieren</button></div></div>'
            for key, kind, iso, shown, words in (
                ("eoABC123", "regular", "2024-12-05T15:13:05.000Z", "16:13 Uhr", HARBOUR),
                ("eoABC119", "highlight", "2024-12-05T14:02:44.000Z", "15:02 Uhr", TALKS),
            )
        )
        + '<div class="tik4-day-separator"><span>Mittwoch, 4. Dezember 2024</span></div>'
        + f'<div class="tik4-event tik4-event--regular" data-tik4-event-id="eoABC040"><div class="tik4-event__meta"><time class="tik4-date" datetime="2024-12-04T22:41:00.000Z">23:41 Uhr</time></div>'
        f'<div class="tik4-author"><div class="tik4-author__name">Jan Reents</div></div><h2 class="tik4-headline">{TITLES[POWER]}</h2><div class="tik4-content-block tik4-rich-text">{paragraphs(POWER)}</div></div>'
        + '</div><button class="tik4-button tik4-load-more">Weitere Beiträge</button></div>',
        kicker="Liveblog",
    ),
    (
        post("2024-12-05T16:13:05+01:00", HARBOUR, "eoABC123"),
        post("2024-12-05T15:02:44+01:00", TALKS, "eoABC119"),
        post("2024-12-04T23:41:00+01:00", POWER, "eoABC040"),
    ),
    more=("Weitere Beiträge",),
    opening="Nach der Sturmflut beginnen an der Küste die Aufräumarbeiten.",
)

IPPEN = LivePage(
    "updates as paragraphs ('Update vom …, 14.26 Uhr:'), cross-heads, a box and the first report at the end",
    "https://www.deichkurier.example/deutschland/sturmflut-kueste-hafen-news-ticker-zr-93456789.html",
    page(
        "Sturmflut an der Küste: Hafen frei, Strom fehlt auf Lütt",
        '<p class="id-StoryElement-leadText">Nach der Sturmflut ist die Zufahrt zum Hafen von Norderhafen wieder frei. Auf der Insel Lütt fehlt der Strom. Der News-Ticker.</p>'
        '<ul class="id-StoryElement-list"><li>Die Zufahrt zum Hafen ist wieder frei (siehe Update vom 5. Dezember, 16.13 Uhr).</li><li>Dieser <strong>News-Ticker</strong> wird fortlaufend aktualisiert.</li></ul>'
        f'<p class="id-StoryElement-paragraph"><strong>Update vom 5. Dezember, 16.13 Uhr:</strong> {HARBOUR[0]}</p><p class="id-StoryElement-paragraph">{HARBOUR[1]}</p>'
        '<aside class="id-Recommendation"><h3>Lesen Sie auch</h3><a href="/x-1.html">So schützen sich Bewohner der Küste vor der nächsten Flut</a></aside>'
        '<h2 class="id-StoryElement-crosshead">Sturmflut: Gewerkschaft meldet Stillstand</h2>'
        f'<p class="id-StoryElement-paragraph"><strong>Update vom 5. Dezember, 15.02 Uhr:</strong> {TALKS[0]} {TALKS[1]}</p>'
        f'<p class="id-StoryElement-paragraph"><strong>Update vom 4. Dezember, 23.41 Uhr:</strong> {POWER[0]}</p><p class="id-StoryElement-paragraph">{POWER[1]}</p>'
        f'<p class="id-StoryElement-paragraph"><strong>Update von 21.05 Uhr:</strong> {WATER[0]}</p>'
        '<div class="id-Article-author"><p>Rubriklistenbild: © Nordbild</p></div>',
        head='<meta name="date" content="2024-12-04T20:10:00+01:00"><meta name="last-modified" content="2024-12-05T16:15:00+01:00">',
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR, titled=False),
        post("2024-12-05T15:02:00+01:00", TALKS, titled=False),
        post("2024-12-04T23:41:00+01:00", POWER, titled=False),
        post("2024-12-04T21:05:00+01:00", WATER, titled=False),
    ),
)

CLOCK_DASH = LivePage(
    "clock and dash at the head of plain paragraphs, a list of the most important points above",
    "https://www.deichkurier.example/politik/sturmflut-newsblog-a-75b252e2-3ca1-4202-94ab-307f613078d6",
    page(
        "Hafen wieder frei ++ Tarifgespräche vertagt",
        '<p class="text-xl">Die Küste räumt auf. Der Hafen ist frei, die Tarifgespräche sind vertagt. Die News.</p><figure><img><figcaption>Der Hafen am Donnerstag<span>Foto: Ole Petersen / Nordbild</span></figcaption></figure>'
        '<p><em>Dieser Artikel wird fortlaufend aktualisiert.</em></p><h3>Das Wichtigste in Kürze</h3><ul><li><p>Die Zufahrt zum Hafen ist seit dem Nachmittag frei</p></li><li><p>Tarifgespräche ohne Ergebnis</p></li></ul>'
        f'<p><strong>19.30 Uhr</strong> - {HARBOUR[0]}</p><p>{HARBOUR[1]}</p><p><strong>18.50 Uhr</strong> - {TALKS[0]}</p><p>{TALKS[1]}</p>'
        f'<p><strong>17.15 Uhr</strong> - {COURT[0]}</p><p><strong>16.40 Uhr</strong> – {WATER[0]}</p>',
        head='<meta property="article:published_time" content="2024-12-05T09:00:00+01:00"><meta property="article:modified_time" content="2024-12-05T19:34:00+01:00">',
        kicker="Küsten-Newsblog",
    ),
    (
        post("2024-12-05T19:30:00+01:00", HARBOUR, titled=False),
        post("2024-12-05T18:50:00+01:00", TALKS, titled=False),
        post("2024-12-05T17:15:00+01:00", COURT, titled=False),
        post("2024-12-05T16:40:00+01:00", WATER, titled=False),
    ),
)

DAY_BOLD = LivePage(
    "bold day lines with a blank in the date, clock and headline in h4",
    "https://www.deichkurier.example/politik/update-der-liveticker-zur-sturmflut",
    page(
        "Update: Der Liveticker zur Sturmflut",
        "<p>Was passiert gerade an der Küste? Hier im Liveticker bekommen Sie aktuelle Meldungen aus unserer Redaktion.</p>"
        f"<p><strong>Donnerstag, 5.12. 2024:</strong></p><h4>18.06 Uhr: {TITLES[HARBOUR]}</h4>{paragraphs(HARBOUR)}"
        f"<h4>8.21 Uhr: {TITLES[COURT]}</h4>{paragraphs(COURT)}"
        f"<p><strong>Mittwoch, 4.12. 2024:</strong></p><h4>17.13 Uhr: {TITLES[TALKS]}</h4>{paragraphs(TALKS)}<h4>6.56 Uhr: {TITLES[WATER]}</h4>{paragraphs(WATER)}",
    ),
    (
        post("2024-12-05T18:06:00+01:00", HARBOUR),
        post("2024-12-05T08:21:00+01:00", COURT),
        post("2024-12-04T17:13:00+01:00", TALKS),
        post("2024-12-04T06:56:00+01:00", WATER),
    ),
    opening="Was passiert gerade an der Küste?",
)

BOULEVARD = LivePage(
    "clock headings, an end notice, hints between the posts, captions as paragraphs, both clock forms",
    "https://www.deichkurier.example/politik/newsblog-zur-sturmflut-hafen-frei-li.214487",
    page(
        "Newsblog zur Sturmflut: Hafen wieder frei +++ Stromausfall auf Lütt",
        '<p class="lead">Aufräumen an der Küste! Was Sie jetzt wissen müssen, erfahren Sie im Newsblog.</p>'
        '<h2>17.30 Uhr: DIESER NEWSBLOG ENDET HIER</h2><p>Für die bessere Übersicht endet dieser Newsblog hier. Alles Weitere finden Sie in unserem neuen Newsblog <a href="/neu">unter diesem Link</a>.</p>'
        f'<h2>17.18 Uhr: {TITLES[HARBOUR]}</h2><p>{HARBOUR[0]}</p><p><strong>Lesen Sie auch: </strong><a href="/y">Die stillen Helden: Warum die Küste stolz sein kann!</a> &gt;&gt;</p><p>{HARBOUR[1]}</p>'
        f'<h2>16:16 Uhr: {TITLES[COURT]}</h2>{paragraphs(COURT)}<figure><figcaption>Das Gericht in Seebrück<span>Nordbild/Ole Petersen</span></figcaption></figure>'
        f'<h2>9.05 Uhr: {TITLES[POWER]}</h2>{paragraphs(POWER)}',
        head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"Newsblog zur Sturmflut","datePublished":"2024-12-05T08:00:00+01:00","dateModified":"2024-12-05T17:31:00+01:00"}</script>',
    ),
    (
        Post("2024-12-05T17:30:00+01:00", "DIESER NEWSBLOG ENDET HIER", "Für die bessere Übersicht endet dieser Newsblog hier. Alles Weitere finden Sie in unserem neuen Newsblog unter diesem Link."),
        post("2024-12-05T17:18:00+01:00", HARBOUR),
        post("2024-12-05T16:16:00+01:00", COURT),
        post("2024-12-05T09:05:00+01:00", POWER),
    ),
)

SWISS = LivePage(
    "list items with a bare clock, the day only in the stamp of the page, a notice that it is closed",
    "https://www.deichkurier.example/news/schweiz/das-neueste-zur-sturmflut-hafen-wieder-frei",
    page(
        "Das Neueste zur Sturmflut",
        '<div class="article-author"><div class="article-author__date"><time>05.12.2024, 16:20 Uhr</time></div></div>'
        '<ul class="article-summary"><li>Die Zufahrt zum Hafen ist wieder frei.</li><li>Auf der Insel Lütt fehlt weiter der Strom.</li></ul>'
        '<div class="ticker-v2"><h2 class="ticker-v2__title">Liveticker</h2><div class="ticker-v2__notice">Der Ticker ist abgeschlossen</div><ul class="ticker-v2__list">'
        + "".join(
            f'<li class="ticker-v2-entry"><div class="ticker-v2-entry__time">{shown}</div><div class="ticker-v2-entry__content"><h3 class="ticker-v2-entry__title">{TITLES[words]}</h3>'
            f'<div class="ticker-v2-entry__text">{paragraphs(words)}</div></div></li>'
            for shown, words in (("16:13", HARBOUR), ("9:44", TALKS), ("4:44", WATER), ("23:10", MAYOR))
        )
        + "</ul></div>",
        kicker="Küste",
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR),
        post("2024-12-05T09:44:00+01:00", TALKS),
        post("2024-12-05T04:44:00+01:00", WATER),
        post("2024-12-04T23:10:00+01:00", MAYOR),
    ),
)

AUSTRIAN = LivePage(
    "stories of a ticker with an id, the date in small print behind the headline, an author's shorthand at the end",
    "https://www.deichkurier.example/liveticker/sturmflut/",
    page(
        "Sturmflut an der Küste",
        '<div class="ticker-intro"><p>Die Küste räumt auf. Wir berichten an dieser Stelle, sobald es Neues aus Norderhafen und von den Inseln gibt.</p></div>'
        + "".join(
            f'<article class="ticker-story" id="ticker-story-{key}"><header class="ticker-story-header"><h2 class="ticker-story-headline">{TITLES[words]}</h2>'
            f'<div class="ticker-story-meta"><span class="ticker-story-date">{shown}</span></div></header><div class="ticker-story-text">{paragraphs(words)}</div>'
            f'<ul class="ticker-story-tools"><li><a href="#">Teilen</a></li></ul></article>'
            for key, shown, words in (
                ("3398112", "5. Dezember 2024, 16.13 Uhr", HARBOUR),
                ("3398075", "5. Dezember 2024, 11.00 Uhr", COURT),
                ("3397990", "4. Dezember 2024, 22.30 Uhr", POWER),
            )
        ),
        kicker="Liveticker",
    ),
    (
        post("2024-12-05T16:13:00+01:00", HARBOUR, "ticker-story-3398112"),
        post("2024-12-05T11:00:00+01:00", COURT, "ticker-story-3398075"),
        post("2024-12-04T22:30:00+01:00", POWER, "ticker-story-3397990"),
    ),
    opening="Die Küste räumt auf.",
)

MINUTES_AGO = LivePage(
    "relative times: 'vor 12 Minuten', 'vor 3 Stunden', the page's own time in its head",
    "https://www.deichkurier.example/story/3000000221/livebericht-sturmflut",
    page(
        "Livebericht: Küste räumt nach der Sturmflut auf",
        '<div class="livereport">'
        + "".join(
            f'<section class="livereport-entry" data-entry-id="{key}"><div class="livereport-entry-meta"><span class="livereport-entry-time">{shown}</span> <span class="livereport-entry-author">Tomke Harms</span></div>'
            f'<h3>{TITLES[words]}</h3>{paragraphs(words)}</section>'
            for key, shown, words in (("e91", "vor 12 Minuten", HARBOUR), ("e88", "vor einer Stunde", TALKS), ("e70", "vor 3 Stunden", COURT))
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
            for n, (shown, words) in enumerate((("05.12.2024 15:34", HARBOUR), ("05.12.2024 15:28", TALKS), ("05.12.2024 13:58", COURT), ("04.12.2024 20:17", WATER)))
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
        Post(at, TITLES[words], " ".join(words) + " Das Wasser geht, der Schlamm bleibt. Wir schippen. pic.example/x1 — Feuerwehr Norderhafen (@fwnord) December 5, 2024", key)
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
        '<p>Veröffentlicht am 05.12.2024, 07:00 Uhr</p>'
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
            + ('<div class="video-box"><span>Video</span><span>Hier rollt die Welle an</span><span>Quelle: Nordbild</span></div>' if words is HARBOUR else "")
            for clock, day, words in (("16:13", "05.12.", HARBOUR), ("15:02", "05.12.", TALKS), ("23:41", "04.12.", POWER))
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
                for at, words in (("2024-12-05T16:13:00+01:00", HARBOUR), ("2024-12-05T15:02:00+01:00", TALKS), ("2024-12-04T23:41:00+01:00", POWER))
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
    TIK, IPPEN, CLOCK_DASH, DAY_BOLD, BOULEVARD, SWISS, AUSTRIAN, MINUTES_AGO, TELETEXT, AUTHORS, TIME_ABOVE, TABLOID, WP,
    DATA_AND_HASHES, DATA_TEXTS,
)
