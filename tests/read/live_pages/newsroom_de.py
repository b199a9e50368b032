# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Pages in the mark-up of German-language newsrooms, first half; see `newsroom`."""

from __future__ import annotations

from tests.read.live_pages.newsroom import COURT, HARBOUR, MAYOR, POWER, TALKS, TITLES, WATER, page, paragraphs, post
from tests.read.live_pages.page import LivePage, Post

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
        Post("2024-12-05T15:02:00+01:00", "Sturmflut: Gewerkschaft meldet Stillstand", " ".join(TALKS)),
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
        "<p><em>Dieser Artikel wird fortlaufend aktualisiert.</em></p><h3>Das Wichtigste in Kürze</h3><ul><li><p>Die Zufahrt zum Hafen ist seit dem Nachmittag frei</p></li><li><p>Tarifgespräche ohne Ergebnis</p></li></ul>"
        f"<p><strong>19.30 Uhr</strong> - {HARBOUR[0]}</p><p>{HARBOUR[1]}</p><p><strong>18.50 Uhr</strong> - {TALKS[0]}</p><p>{TALKS[1]}</p>"
        f"<p><strong>17.15 Uhr</strong> - {COURT[0]}</p><p><strong>16.40 Uhr</strong> – {WATER[0]}</p>",
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
        f"<h2>16:16 Uhr: {TITLES[COURT]}</h2>{paragraphs(COURT)}<figure><figcaption>Das Gericht in Seebrück<span>Nordbild/Ole Petersen</span></figcaption></figure>"
        f"<h2>9.05 Uhr: {TITLES[POWER]}</h2>{paragraphs(POWER)}",
        head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"Newsblog zur Sturmflut","datePublished":"2024-12-05T08:00:00+01:00","dateModified":"2024-12-05T17:31:00+01:00"}</script>',
    ),
    (
        Post(
            "2024-12-05T17:30:00+01:00",
            "DIESER NEWSBLOG ENDET HIER",
            "Für die bessere Übersicht endet dieser Newsblog hier. Alles Weitere finden Sie in unserem neuen Newsblog unter diesem Link.",
        ),
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

PAGES = (
    TIK,
    IPPEN,
    CLOCK_DASH,
    DAY_BOLD,
    BOULEVARD,
    SWISS,
    AUSTRIAN,
)
