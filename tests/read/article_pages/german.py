# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Articles as German newsrooms build them."""

from __future__ import annotations

from tests.read.article_pages.page import CROSS, FOUR, LEAD, ONE, THREE, TITLE, TWO, ArticlePage, frame, ld

ALL = (LEAD, ONE, TWO, CROSS, THREE, FOUR)
FIGURE = '<figure class="image"><img src="/i.jpg" alt="Fähre im Hafen"><figcaption><span class="image__caption">Die Fähre „Lütt II“ am Donnerstag im Hafen von Norderhafen.</span><span class="image__source">Quelle: Ole Petersen/dpa</span></figcaption></figure>'
NEWSLETTER = '<div class="newsletter-box"><h4>Der Tag an der Küste</h4><p>Das Wichtigste aus der Region jeden Morgen gegen 7 Uhr in Ihrem Postfach. Jetzt den Newsletter kostenlos abonnieren.</p><form><input type="email"><button>Anmelden</button></form></div>'

NETWORK = ArticlePage(
    "network of regional papers: hashed classes, agency behind the outlet's code, a newsletter box between paragraphs",
    "https://www.kuestenbote.example/panorama/faehre-nach-luett-faehrt-wieder-YX3KQWERT5.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T09:30:00.000Z",
            dateModified="2024-12-05T11:02:00.000Z",
            author=[{"@type": "Person", "name": "Merle Jansen"}],
            publisher={"@type": "Organization", "name": "Küstenbote"},
            isAccessibleForFree=True,
        ),
        f'<main><article class="Articlestyled__A-sc-1"><header><p class="Overline-sc-2">Verkehr an der Küste</p><h2 class="Headline-sc-3">{TITLE}</h2></header>{FIGURE}<div class="Meta-sc-4"><a href="/autor/merle">Merle Jansen</a><time datetime="2024-12-05T09:30:00.000Z">05.12.2024, 10:30 Uhr</time></div>'
        f'<p class="Text-sc-5">{LEAD}</p><p class="Text-sc-5"><strong>Norderhafen.</strong> {ONE}</p>{NEWSLETTER}<p class="Text-sc-5">{TWO}</p><h3 class="Sub-sc-6">{CROSS}</h3><p class="Text-sc-5">{THREE}</p><div class="Ad-sc-7">Anzeige</div><p class="Text-sc-5">{FOUR}</p><p class="Text-sc-5">KB/dpa</p></article></main>',
    ),
    (LEAD, f"Norderhafen. {ONE}", TWO, CROSS, THREE, FOUR),
    authors=("Merle Jansen",),
    agency="dpa",
    modified="2024-12-05T12:02:00+01:00",
)

ALTERNATIVE = ArticlePage(
    "a headline whose kicker stands in the h1, class 'article first', an appeal for donations, comments below",
    "https://kuestenbote.example/Faehrverkehr-an-der-Kueste/!6012345/",
    frame(
        '<meta name="author" content="Tomke Harms"><meta property="article:published_time" content="2024-12-05T10:30:00+01:00"><meta name="description" content="Drei Tage lang war der Hafen gesperrt.">',
        f'<main><article class="sectbody"><h1><span class="kicker">Fährverkehr an der Küste</span><span class="hide">:</span> <span class="title">{TITLE}</span></h1><p class="intro">{LEAD}</p><figure><div class="picture"><img></div><figcaption>Wieder unterwegs: die „Lütt II“ am Donnerstag <span class="credit">Foto: Ole Petersen/dpa</span></figcaption></figure>'
        f'<a class="author person" href="/!a42"><h4>Tomke Harms</h4></a><p class="article first odd">{ONE}</p><p class="article even">{TWO}</p><div class="rack"><p>Gemeinsam für freie Presse: Unterstützen Sie uns mit einem freiwilligen Beitrag. Schon 45.000 Menschen machen mit.</p></div><h6>{CROSS}</h6><p class="article odd">{THREE}</p><p class="article last even">{FOUR}</p></article>'
        '<section class="community"><h5>Leser*innenkommentare</h5><ul><li><h4>Inselfrau</h4><div class="objlink">6.12.2024, 08:12</div><p>Ein zweites Schiff ist seit zwanzig Jahren überfällig, das weiß doch jeder auf der Insel, der einmal im Winter zum Arzt musste.</p></li></ul></section></main>',
    ),
    ALL,
    authors=("Tomke Harms",),
)

CAPITAL = ArticlePage(
    "agency credit in brackets at the end, a list of links inside the text, a count of comments",
    "https://www.kuestenbote.example/gesellschaft/faehre-nach-luett-faehrt-wieder-12839211.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article><header><span class="Kick">Nach drei Tagen</span><h1>{TITLE}</h1><p class="Standfirst">{LEAD}</p><time datetime="2024-12-05T10:30:00+01:00">05.12.2024, 10:30 Uhr</time></header><div id="story-elements"><p>{ONE}</p>'
        f'<div class="more"><h4>Mehr zum Thema</h4><ul><li><a href="/a-1.html">Sturm an der Küste <span>Wie die Inseln sich auf den Winter vorbereiten</span></a></li><li><a href="/a-2.html">Teure Überfahrt <span>Warum die Fahrkarten schon wieder mehr kosten</span></a></li></ul></div><p>{TWO}</p><h3>{CROSS}</h3><p>{THREE}</p><p>{FOUR} (dpa)</p></div><footer><a href="#k">Zur Startseite</a><span>12 Kommentare</span></footer></article></main>',
    ),
    (LEAD, ONE, TWO, CROSS, THREE, f"{FOUR} (dpa)"),
    agency="dpa",
)

MAGAZINE = ArticlePage(
    "kicker and headline in one h2, a search-engine headline in h1, the agency as author, a box of links",
    "https://www.kuestenbote.example/panorama/faehre-luett--betrieb-laeuft-wieder-35286604.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline="Lütt-Fähre: Betrieb läuft wieder",
            datePublished="2024-12-05T10:30:00+01:00",
            author=[{"@type": "Organization", "name": "DPA"}],
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<nav class="breadcrumb"><ol><li>Panorama</li><li><h1>Lütt-Fähre: Betrieb läuft wieder</h1></li></ol></nav><main><article class="article"><h2 class="title"><span class="title__kicker">Insel Lütt</span><span class="title__headline">{TITLE}</span></h2>{FIGURE}<div class="article__body"><div class="intro">{LEAD}</div><div class="text-element"><p>{ONE}</p></div>'
        f'<aside class="linklist"><h3>Lesen Sie auch</h3><a href="/p/1.html">Das sind die schönsten Inseln im Norden für den Winter</a></aside><div class="text-element"><p>{TWO}</p></div><h2 class="subheadline-element">{CROSS}</h2><div class="text-element"><p>{THREE}</p><p>{FOUR}</p></div></div><div class="authors">DPA</div><ul class="tags"><li>Fähre</li><li>Lütt</li></ul></article></main>',
        title=TITLE,
    ),
    ALL,
    agency="dpa",
)

PORTAL = ArticlePage(
    "'Verwendete Quellen' with a list behind the text, the agency by its full name among them",
    "https://www.kuestenbote.example/region/hamburg/id_100543210/faehre-nach-luett-faehrt-wieder.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            author=[{"@type": "Person", "name": "dpa"}, {"@type": "Person", "name": "Jan Reents"}],
            publisher={"@type": "NewsMediaOrganization", "name": "Küstenbote"},
        ),
        f'<main><article><h2><span>Drei Tage gesperrt</span><span>{TITLE}</span></h2><div data-testid="meta"><span>Von dpa, Jan Reents</span><span>Aktualisiert am 05.12.2024 - 11:10 Uhr</span><span>Lesedauer: 2 Min.</span></div><p class="font-bold">{LEAD}</p><p>{ONE}</p><p>{TWO}</p><h3>{CROSS}</h3><p>{THREE}</p><p>{FOUR}</p>'
        '<div data-testid="sources"><div>Verwendete Quellen</div><ul><li>Mitteilung des Landkreises</li><li>Eigene Recherche</li><li>Nachrichtenagentur dpa</li></ul></div><div>Teilen</div></article></main>',
    ),
    ALL,
    authors=("Jan Reents",),
    agency="dpa",
    modified="2024-12-05T11:10:00+01:00",
)

CENTRAL_DESK = ArticlePage(
    "central desk of a newspaper group: lead, linked words, bullets, a hint between paragraphs, initials and a note on machine help",
    "https://www.kuestenbote.example/deutschland/faehre-luett-hafen-ponton-zr-93456001.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            dateModified="2024-12-05T10:45:00+01:00",
            author={"@type": "Person", "name": "Wiebke Ahlers"},
            publisher={"@type": "Organization", "name": "www.kuestenbote.example"},
        ),
        f'<main><article class="id-Article"><h1 class="id-StoryElement-headline">{TITLE}</h1><p class="id-Article-meta">Stand: 05.12.2024, 10:45 Uhr</p><p class="id-Article-meta">Von: <a href="/autor">Wiebke Ahlers</a></p><div class="id-Article-actions"><a>Kommentare</a><a>Drucken</a><a>Teilen</a></div><div class="id-StoryElement-image"><img><p class="id-Caption">Die Fähre am Donnerstag in Norderhafen. © Ole Petersen/dpa</p></div>'
        f'<p class="id-StoryElement-leadText">{LEAD}</p><p class="id-StoryElement-paragraph">{ONE}</p><p class="id-StoryElement-paragraph">{TWO}</p><div class="id-StoryElement-embed"><p>Mein Küstenbote: Ihr Newsletter für die Region. Jetzt anmelden!</p></div><h2 class="id-StoryElement-crosshead">{CROSS}</h2><p class="id-StoryElement-paragraph">{THREE}</p><p class="id-StoryElement-paragraph"><strong>Lesen Sie auch: <a href="/zr-1.html">Neue Brücke zur Insel kostet 90 Millionen Euro</a></strong></p><p class="id-StoryElement-paragraph">{FOUR} <em>(wah/dpa)</em></p>'
        '<p class="id-StoryElement-footnote">Die Redakteurin hat diesen Artikel verfasst und anschließend zur Optimierung nach eigenem Ermessen ein KI-Sprachmodell eingesetzt.</p><p class="id-Article-imageCredit">Rubriklistenbild: © Ole Petersen/dpa</p></article></main>',
    ),
    (LEAD, ONE, TWO, CROSS, THREE, f"{FOUR} (wah/dpa)"),
    authors=("Wiebke Ahlers",),
    agency="dpa",
    modified="2024-12-05T10:45:00+01:00",
)

GROUP = ArticlePage(
    "agency's automatic report: headline for search engines in h1, printed one in h2, the agency's line at the end",
    "https://www.kuestenbote.example/incoming/article407891234/Faehre-nach-Luett-faehrt-wieder.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            author={"@type": "Organization", "name": "dpa"},
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article><div class="flex"><h1 class="text-sm">Norderhafen: Hafen wieder frei</h1></div><h2 class="text-3xl font-bold">{TITLE}</h2><div class="text-xs">05.12.2024, 10:30 Uhr</div><div class="text-xs">Lesezeit: 2 Minuten</div><div class="text-xs">Von dpa</div><div class="article-body"><p>Norderhafen (dpa) - {ONE}</p><p>{TWO}</p><div class="video"><span>weitere Videos</span><span>02:14</span></div><h3>{CROSS}</h3><p>{THREE}</p><p>{FOUR}</p><p>© dpa-infocom, dpa:241205-930-308921/1</p></div></article></main>',
        title="Norderhafen: Hafen wieder frei",
    ),
    (f"Norderhafen (dpa) - {ONE}", TWO, CROSS, THREE, FOUR),
    agency="dpa",
)

STUB = ArticlePage(
    "subscribers only: two paragraphs, then the offer",
    "https://www.kuestenbote.example/lokales/norderhafen/artikel/faehre-luett-48123456",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            author={"@type": "Person", "name": "Jan Reents"},
            publisher={"@type": "Organization", "name": "Küstenbote"},
            isAccessibleForFree=False,
            hasPart={"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"},
        ),
        f'<main><article><span class="plus">KB+</span><h1>{TITLE}</h1><div class="author">Von <a>Jan Reents</a> | 05.12.2024, 10:30 Uhr</div><p class="intro">{LEAD}</p><p>{ONE}</p><p>{TWO}</p><div class="paywall-offer"><h3>Weiterlesen mit KB+</h3><p>Jetzt 4 Wochen für 1 Euro testen und alle Artikel lesen.</p><ul><li>Monatlich kündbar</li><li>Alle Artikel auf kuestenbote.example</li></ul><p>Sie haben bereits ein Abo? <a>Anmelden</a></p></div></article></main>',
    ),
    (LEAD, ONE, TWO),
    authors=("Jan Reents",),
    paywall=True,
)

TECHNICAL = ArticlePage(
    "author's code with a mail link at the end of the text, advertisements marked as such, web components",
    "https://www.kuestenbote.example/news/Faehre-nach-Luett-faehrt-wieder-10189123.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            author=[{"@type": "Person", "name": "Bo Trial"}],
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article id="meldung"><header class="a-article-header"><h1 class="a-article-header__title">{TITLE}</h1><p class="a-article-header__lead">{LEAD}</p></header><a-lightbox><figure class="a-article-header__image"><figcaption class="a-caption"><p class="a-caption__text">Die Fähre im Hafen</p><p class="a-caption__source">(Bild: Ole Petersen)</p></figcaption></figure></a-lightbox><ul class="a-article-meta"><li>Lesezeit: 2 Min.</li><li>In Pocket speichern</li></ul>'
        f'<div class="article-content"><p>{ONE}</p><div class="ad-label">Anzeige</div><p>{TWO}</p><h3 class="subheading">{CROSS}</h3><p>{THREE}</p><p>{FOUR}</p><p>(<a href="mailto:bt@kuestenbote.example" title="Bo Trial">bt</a>)</p></div><a-collapse class="comments"><a>Kommentare lesen (47)</a></a-collapse></article></main>',
    ),
    ALL,
    authors=("Bo Trial",),
)

PAGES = (NETWORK, ALTERNATIVE, CAPITAL, MAGAZINE, PORTAL, CENTRAL_DESK, GROUP, STUB, TECHNICAL)
