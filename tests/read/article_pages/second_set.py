# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""A second set of articles, written when the first was read without a fault and before the reader was tried on it."""

from __future__ import annotations

from tests.read.article_pages.english import _ld as e_ld
from tests.read.article_pages.english import _page as e_page
from tests.read.article_pages.page import (
    CROSS,
    E_CROSS,
    E_FOUR,
    E_LEAD,
    E_ONE,
    E_THREE,
    E_TITLE,
    E_TWO,
    FOUR,
    LEAD,
    ONE,
    THREE,
    TITLE,
    TWO,
    ArticlePage,
    frame,
    ld,
)

ALL = (LEAD, ONE, TWO, CROSS, THREE, FOUR)
E_ALL = (E_LEAD, E_ONE, E_TWO, E_CROSS, E_THREE, E_FOUR)
NEWS = ld(
    **{"@type": "NewsArticle"},
    headline=TITLE,
    datePublished="2024-12-05T10:30:00+01:00",
    publisher={"@type": "Organization", "name": "Küstenbote"},
)

PICTURES = ArticlePage(
    "a popular paper: bold lead, links in the text, a vote, a video text, 'Lesen Sie auch' lists, photo lines as paragraphs",
    "https://www.kuestenbote.example/regional/faehre-luett-6750ff8e.html",
    frame(
        NEWS,
        f'<main><article><span class="headline__kicker">Drei Tage Stillstand</span><h1 class="headline__main">{TITLE}</h1><figure><img><figcaption>Endlich wieder Fähre!<span>Foto: Ole Petersen</span></figcaption></figure><ul class="author"><li>Von: <strong>Onno Peters</strong></li></ul><time datetime="2024-12-05T10:30:00+01:00">05.12.2024 - 10:30 Uhr</time>'
        f'<div class="article-body"><p><b>{LEAD}</b></p><p>{ONE}</p><div class="video-player"><p>Video: Hier taucht der Ponton wieder auf</p><p>Quelle: Küstenbote</p></div><p>{TWO}</p><div class="vote"><h4>Umfrage</h4><p>Brauchen die Inseln mehr Fähren?</p><button>Ja</button><button>Nein</button></div><h2>{CROSS}</h2><p>{THREE}</p><p><b>Lesen Sie auch</b></p><ul><li><a href="/1.html">Sturm: So schlimm sieht es auf den Inseln aus</a></li><li><a href="/2.html">Wetter: Wann endlich wieder die Sonne scheint</a></li></ul><p>{FOUR}</p><p>Haben Sie Fehler entdeckt? Möchten Sie etwas kritisieren? Schreiben Sie uns gerne!</p></div></article></main>',
    ),
    ALL,
    authors=("Onno Peters",),
)

BUSINESS = ArticlePage(
    "a business paper: place in bold before the text, 'Mit Agenturmaterial', 'Mehr:' with a link, a first-published note",
    "https://www.kuestenbote.example/unternehmen/faehre-luett/100091234.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T09:30:00Z",
            dateModified="2024-12-05T10:12:00Z",
            author=[{"@type": "Person", "name": "Silvia Muster"}, {"@type": "Person", "name": "Jan Reents"}],
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><app-story><h2 class="kicker">Reederei Petersen</h2><h1>{TITLE}</h1><p class="lead">{LEAD}</p><app-story-authors><span>Silvia Muster</span><span>Jan Reents</span></app-story-authors><app-story-date>05.12.2024 - 10:30 Uhr</app-story-date><div><p><strong>Norderhafen.</strong> {ONE}</p><p>{TWO}</p><aside><h3>Top-Jobs des Tages</h3><p>Jetzt die besten Jobs finden und per E-Mail benachrichtigt werden.</p></aside><h3>{CROSS}</h3><p>{THREE}</p><p>{FOUR}</p><p><em>Mit Agenturmaterial.</em></p><p><strong>Mehr: </strong><a href="/m.html">Warum die Reedereien im Norden jetzt zusammengehen</a></p><p>Erstpublikation: 05.12.2024, 09:58 Uhr.</p></div></app-story></main>',
    ),
    (LEAD, f"Norderhafen. {ONE}", TWO, CROSS, THREE, FOUR),
    authors=("Silvia Muster", "Jan Reents"),
    modified="2024-12-05T11:12:00+01:00",
)

WEEKLY = ArticlePage(
    "a weekly: audio player, an index, footnote of a podcast, the notice of an agency's report",
    "https://www.kuestenbote.example/gesellschaft/2024-12/faehre-luett-ponton",
    frame(
        NEWS,
        f'<main><article><header><h1><span class="article-heading__kicker">Insel Lütt</span><span class="visually-hidden">: </span><span class="article-heading__title">{TITLE}</span></h1><div class="summary">{LEAD}</div><div class="metadata"><time datetime="2024-12-05T10:30:00+01:00">5. Dezember 2024, 10:30 Uhr</time><span class="metadata__source">Quelle: KÜSTENBOTE, dpa, hrm</span></div></header><div class="article-body"><div class="audio-player"><p>Artikel hören</p></div><div class="article-page"><p class="paragraph">{ONE}</p><p class="paragraph">{TWO}</p><aside class="newslettersignup"><h3>Newsletter</h3><p>Was jetzt an der Küste wichtig ist, jeden Werktag. Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.</p></aside><h2 class="article__subheading">{CROSS}</h2><p class="paragraph">{THREE}</p><p class="paragraph">{FOUR}</p><p class="notice">© dpa-infocom, dpa:241205-99-151234/2</p><p class="notice">Das ist eine Nachricht direkt vom dpa-Nachrichtenkanal.</p></div></div></article></main>',
    ),
    ALL,
    agency="dpa",
)

CONSERVATIVE = ArticlePage(
    "a daily: rich text blocks, 'Mehr zum Thema' teasers inside, author and place behind the title, code of agency and author at the end",
    "https://www.kuestenbote.example/aktuell/gesellschaft/faehre-luett-accg-110155321.html",
    frame(
        NEWS,
        f'<main><article><header><div class="header-label">Insel Lütt</div><h1 class="header-title">{TITLE}</h1><div class="header-meta"><span>Von <a href="/r/hrm">Tomke Harms</a>, Norderhafen</span><span>05.12.2024, 10:30</span><span>Lesezeit: 2 Min.</span></div></header><div class="header-teaser">{LEAD}</div><div class="body-elements"><p class="body-elements__paragraph">{ONE}</p><div class="related-articles"><span>Mehr zum Thema</span><a href="/1">Die Inseln und ihre Fähren: eine Geschichte</a><a href="/2">Kommentar: Die Küste braucht einen Plan</a></div><p class="body-elements__paragraph">{TWO}</p><h3>{CROSS}</h3><p class="body-elements__paragraph">{THREE}</p><p class="body-elements__paragraph">{FOUR}</p></div><div class="source">Quelle: toha/dpa</div><div class="rights"><a>Artikelrechte erwerben</a></div></article></main>',
    ),
    ALL,
    authors=("Tomke Harms",),
    agency="dpa",
)

VIENNA = ArticlePage(
    "an Austrian daily: lead in h2, agency as a line above the text, tickets and subscription boxes, comments by script",
    "https://www.kuestenbote.example/chronik/faehre-luett/402991234",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+0100",
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article><div class="paragraph articleHeader"><div class="headerKicker">Inselverkehr</div><h1>{TITLE}</h1><h2 class="leadText">{LEAD}</h2></div><div class="metaInfo"><span>05.12.24, 10:30</span><div class="agency">APA</div></div><div class="paragraph"><p>{ONE}</p></div><div class="paragraph promo"><p>Mehr Nachrichten aus der Region gibt es in unserer App.</p></div><div class="paragraph"><p>{TWO}</p><h3>{CROSS}</h3><p>{THREE}</p><p>{FOUR}</p></div><div class="paragraph"><p>(kuestenbote.example, APA)</p></div></article></main>',
    ),
    ALL,
    agency="APA",
)

ZURICH = ArticlePage(
    "a Swiss daily: kicker and title joined by a dash in h2, agency as a short line, an error form, advertisements between",
    "https://www.kuestenbote.example/faehre-nach-luett-faehrt-wieder-498123456789",
    frame(
        NEWS,
        f'<main><article><h1 class="visuallyhidden">{TITLE}</h1><h2><span>Inselverkehr</span> – <span>{TITLE}</span></h2><p class="lead">{LEAD}</p><div><span>Publiziert: 05.12.2024, 10:30</span></div><p class="ArticleParagraph">{ONE}</p><div class="ad"><span>WEITER NACH DER WERBUNG</span></div><p class="ArticleParagraph">{TWO}</p><h3>{CROSS}</h3><p class="ArticleParagraph">{THREE}</p><p class="ArticleParagraph">{FOUR}</p><p>SDA/hrm</p><p>Fehler gefunden? <a href="#">Jetzt melden.</a></p><div class="comments"><a>23 Kommentare</a></div></article></main>',
    ),
    ALL,
    agency="SDA",
)

TELEVISION = ArticlePage(
    "a broadcaster: source lines under pictures, a box with the author's portrait, 'Sie wollen auf dem Laufenden bleiben?', thematic note",
    "https://www.kuestenbote.example/panorama/faehre-luett-hafen-100.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            author={"@type": "Person", "name": "Ann-Kathrin Probe"},
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><div class="r1"><span>Insel Lütt</span><h1>{TITLE}</h1><div class="a1">von Ann-Kathrin Probe</div><div class="d1">05.12.2024 | 10:30 | 2:10 min</div></div><p class="t1">{LEAD}</p><figure><figcaption>Die Fähre läuft aus. <span>Quelle: dpa</span></figcaption></figure><div class="p1">{ONE}</div><div class="p1">{TWO}</div><div class="z1"><p>Sie wollen auf dem Laufenden bleiben? Dann sind Sie beim KÜSTE-heute-WhatsApp-Channel richtig. Hier erhalten Sie die wichtigsten Nachrichten auf Ihr Smartphone.</p></div><h2>{CROSS}</h2><div class="p1">{THREE}</div><div class="p1">{FOUR}</div><div class="q1">Quelle: dpa</div><div class="th1"><h3>Mehr Nachrichten von der Küste</h3><a href="/x"><p>Sturm: Schäden in Millionenhöhe an Deichen</p></a></div></main>',
    ),
    ALL,
    authors=("Ann-Kathrin Probe",),
    agency="dpa",
)

LOCAL = ArticlePage(
    "a regional paper: author and role, place line in capitals, a first letter apart, a list of facts, 'Zur Person'",
    "https://www.kuestenbote.example/lokales/luett/faehre_artikel,-faehre-luett-_arid,2805123.html",
    frame(
        NEWS,
        f'<main><article><h1><small class="dachzeile">Inselverkehr</small> {TITLE}</h1><div class="autor"><a>Wiebke Ahlers</a></div><div class="datum">05.12.2024 - 10:30 Uhr</div><div class="vorspann"><p>{LEAD}</p></div><div class="text"><p><span class="initial">D</span>{ONE[1:]}</p><p>{TWO}</p><h4>{CROSS}</h4><p>{THREE}</p><p>{FOUR}</p></div><div class="infobox"><h4>Kommentar verfassen</h4><p>Sie müssen angemeldet sein, um einen Kommentar verfassen zu können.</p></div></article></main>',
    ),
    ALL,
    authors=("Wiebke Ahlers",),
)

TELEGRAM = e_page(
    "an English daily: read-more lines between paragraphs, a cookie placeholder, the author's role in the byline",
    "https://www.coastalmail.example/news/uk/home-news/ferry-lytt-b2659123.html",
    e_ld(author=[{"@type": "Person", "name": "Ann Sample"}]),
    f'<main><article><header><h1>{E_TITLE}</h1><h2 class="sub">{E_LEAD}</h2><div class="author"><a>Ann Sample</a><div>Transport Correspondent</div></div><time>Thursday 05 December 2024 10:30 GMT</time></header><div id="main"><p>{E_ONE}</p><ul class="readmore"><li><a href="/x">Storm latest: thousands without power on the coast</a></li></ul><p>{E_TWO}</p><p><strong>Read more: </strong><a href="/z">The winter of the islands</a></p><div class="embed"><p>To view this content you need to enable cookies and third-party content.</p></div><h2>{E_CROSS}</h2><p>{E_THREE}</p><p>{E_FOUR}</p></div></article></main>',
    E_ALL,
    authors=("Ann Sample",),
)

CAPITOL = e_page(
    "an American site: dek, byline with updated stamp, a newsletter sign-up in the text, who contributed, filed under",
    "https://www.coastalmail.example/news/2024/12/05/ferry-lytt-00192123",
    e_ld(author=[{"@type": "Person", "name": "Bo Trial"}], dateModified="2024-12-05T11:00:00Z"),
    f'<main><article><h2 class="headline">{E_TITLE}</h2><p class="dek">{E_LEAD}</p><p class="story-meta__authors">By Bo Trial</p><p class="story-meta__timestamp"><time datetime="2024-12-05T10:30:00Z">12/05/2024 05:30 AM EST</time></p><p class="story-meta__updated">Updated: <time datetime="2024-12-05T11:00:00Z">12/05/2024 06:00 AM EST</time></p><div class="story-text"><p>{E_ONE}</p><div class="newsletter-signup"><h3>Morning Tide</h3><p>By signing up, you acknowledge and agree to our Privacy Policy.</p></div><p>{E_TWO}</p><h3>{E_CROSS}</h3><p>{E_THREE}</p><p>{E_FOUR}</p><p><em>Jo Example contributed to this report.</em></p></div><ul class="filed-under"><li>Filed Under:</li><li><a href="/f">Ferries</a></li></ul></article></main>',
    E_ALL,
    authors=("Bo Trial",),
    modified="2024-12-05T11:00:00+00:00",
)

PAGES = (PICTURES, BUSINESS, WEEKLY, CONSERVATIVE, VIENNA, ZURICH, TELEVISION, LOCAL, TELEGRAM, CAPITOL)
