# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Articles as broadcasters and newsrooms in Austria and Switzerland build them."""

from __future__ import annotations

from tests.read.article_pages.page import CROSS, FOUR, LEAD, ONE, THREE, TITLE, TWO, ArticlePage, frame, ld

ALL = (LEAD, ONE, TWO, CROSS, THREE, FOUR)

NO_DATA = ArticlePage(
    "no data at all: a story with a printed date and a line of shorthand with the outlet and 'Agenturen'",
    "https://kuestenbote.example/stories/3378112/",
    frame(
        "",
        f'<main><div class="story-meta"><div class="story-meta-kicker">Verkehr</div><div class="story-meta-dateline"><time class="ts">5. Dezember 2024, 10.30 Uhr</time></div></div><h1 class="story-lead-headline">{TITLE}</h1><p class="story-lead-text">{LEAD}</p><div class="opener"><figure><img><footer class="image-copyright">APA/Ole Petersen</footer></figure></div>'
        f'<div class="story-story" id="ss-storyText"><p>{ONE}</p><p>{TWO}</p><h2>{CROSS}</h2><p>{THREE}</p><p>{FOUR}</p><div class="byline"><p>red, Küstenbote/Agenturen</p></div><h3>Links:</h3><ul><li><a href="https://luett.example">Gemeinde Lütt</a></li><li><a href="https://reederei.example">Reederei Petersen</a></li></ul></div></main>',
    ),
    ALL,
)

STANDARD = ArticlePage(
    "agency with its date in brackets at the end, postings below, a consent text in place of an embed",
    "https://www.kuestenbote.example/story/3000000247001/faehre-nach-luett-faehrt-wieder",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T09:30:00.000Z",
            author={"@type": "Organization", "name": "APA"},
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main class="story"><article class="story-article"><header class="article-header"><h2 class="article-kicker">Inselverkehr</h2><h1 class="article-title">{TITLE}</h1><p class="article-subtitle">{LEAD}</p><div class="article-meta"><time datetime="2024-12-05T10:30">5. Dezember 2024, 10:30</time></div></header><figure><figcaption>Wieder unterwegs.<footer>Ole Petersen</footer></figcaption></figure><div class="article-body"><p>{ONE}</p><p>{TWO}</p>'
        f'<div class="consent-embed"><h4>Extern</h4><p>Externer Inhalt von X. Mit Ihrer Zustimmung wird an dieser Stelle ein externer Inhalt geladen und angezeigt.</p></div><h3>{CROSS}</h3><p>{THREE}</p><p>{FOUR} (APA, red, 5.12.2024)</p></div></article><section id="forum"><h2>Forum: 112 Postings</h2><p>Ihre Meinung zählt.</p><div class="posting"><div>Seebär</div><p>Die Reederei hätte schon vor Jahren ein Ersatzschiff kaufen müssen, aber auf uns hört ja niemand.</p></div></section></main>',
    ),
    (LEAD, ONE, TWO, CROSS, THREE, f"{FOUR} (APA, red, 5.12.2024)"),
    agency="APA",
)

SWISS_RADIO = ArticlePage(
    "programme, date and shorthand in one line at the end, captions that begin with 'Legende:', a box of facts",
    "https://www.kuestenbote.example/news/international/inselverkehr-faehre-nach-luett-faehrt-wieder",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            dateModified="2024-12-05T14:00:00+01:00",
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article><h1 class="article-title"><span class="article-title__overline">Inselverkehr</span> <span class="article-title__text">{TITLE}</span></h1><div class="article-author"><time>05.12.2024, 10:30</time> <span>Aktualisiert um 14:00 Uhr</span></div><div class="article-media"><div class="media-caption"><span class="h-offscreen">Legende:</span> Die Fähre „Lütt II“ <span>Keystone/Ole Petersen</span></div></div><p class="article-lead">{LEAD}</p><section class="article-content"><p>{ONE}</p><p>{TWO}</p><h2>{CROSS}</h2><p>{THREE}</p><p>{FOUR}</p></section><div class="article-reference"><p>Radio Küste, 05.12.2024, 12:30 Uhr; dpa/harm;rees</p></div><div class="article-share">Teilen</div></article></main>',
    ),
    ALL,
    agency="dpa",
    modified="2024-12-05T14:00:00+01:00",
)

SWISS_PAPER = ArticlePage(
    "agency in brackets at the head of the first paragraph, a visually joined kicker in h2",
    "https://www.kuestenbote.example/international/faehre-luett-ld.1861234",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><div class="headline"><h1 class="headline__title">{TITLE}</h1><p class="headline__lead">{LEAD}</p></div><div class="metainfo"><span class="metainfo__item">05.12.2024, 10.30 Uhr</span><span>2 min</span></div><div class="article"><p class="articlecomponent text">(dpa) {ONE}</p><p class="articlecomponent text">{TWO}</p><h2 class="articlecomponent subtitle">{CROSS}</h2><p class="articlecomponent text">{THREE}</p><p class="articlecomponent text">{FOUR}</p><div class="regwall"><h3>Passend zum Artikel</h3><a href="/ld.1"><h4>Die Inseln im Norden kämpfen um ihre Schulen</h4></a></div></div></main>',
    ),
    (LEAD, f"(dpa) {ONE}", TWO, CROSS, THREE, FOUR),
    agency="dpa",
)

TABLOID_SWISS = ArticlePage(
    "a list of points made by a machine above the text, publication and change in one line, the agency as a byline",
    "https://www.kuestenbote.example/ausland/faehre-luett-id20381234.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            dateModified="2024-12-05T11:15:00+01:00",
            author=[{"@type": "Person", "name": "Luca Muster"}],
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article><header><span class="catchword">Drei Tage gesperrt</span><h1>{TITLE}</h1></header><p class="lead">{LEAD}</p><div class="dates"><span>Publiziert: 05.12.2024 um 10:30 Uhr</span> | <span>Aktualisiert: 05.12.2024 um 11:15 Uhr</span></div><div class="author-box"><img><span>Luca Muster</span><span>Redaktor News</span></div><p>{ONE}</p><p>{TWO}</p><h2>{CROSS}</h2><p>{THREE}</p><div class="teaser-inline"><span>Mehr zum Thema</span><a href="/x"><h3>So schön ist es im Winter auf der Insel Lütt</h3></a></div><p>{FOUR}</p><div class="article-feedback"><p>Fehler gefunden? Jetzt melden</p></div></article></main>',
    ),
    ALL,
    authors=("Luca Muster",),
    modified="2024-12-05T11:15:00+01:00",
)

BAVARIAN = ArticlePage(
    "'Mit Informationen von dpa' in italics, captions with 'Bildrechte', a note of a European project, a list above the text",
    "https://www.kuestenbote.example/nachrichten/deutschland-welt/faehre-nach-luett-faehrt-wieder,UVxyz12",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T09:30:00.000Z",
            author=[{"@type": "Person", "name": "Ann-Kathrin Probe"}],
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article><header class="ArticleHeader_header__x1"><div class="MediaStage"><p class="ArticleMediaInfo_copyright__z">Bildrechte: picture alliance/dpa | Ole Petersen</p><p class="ArticleMediaInfo_caption__q">Die Fähre am Donnerstag in Norderhafen</p></div><h1 class="ArticleItemTitle_title__a2">{TITLE}</h1><p class="ArticleItemTeaserText_text__b3">{LEAD}</p><span class="ArticleMeta">Von Ann-Kathrin Probe</span></header><section id="articlebody"><section class="ArticleModuleText_wrapper__c4"><div class="ArticleModuleText_content__d5"><p>{ONE}</p><p>{TWO}</p><h2>{CROSS}</h2><p>{THREE}</p><p>{FOUR}</p><p><em>Mit Informationen von dpa.</em></p><p>Das ist die Europäische Perspektive beim Küstenboten.</p></div></section></section><div class="WhatsappTeaser"><p>„Hier ist der Küstenbote“ – unser WhatsApp-Kanal. Abonnieren Sie jetzt kostenlos.</p></div></article></main>',
    ),
    ALL,
    authors=("Ann-Kathrin Probe",),
    agency="dpa",
)

WEST = ArticlePage(
    "a list of sources in 'Unsere Quellen:', a note on the broadcast, a stamp before the title",
    "https://www.kuestenbote.example/nachrichten/faehre-nach-luett-100.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30+01:00",
            author=[{"@type": "Person", "name": "Onno Peters"}],
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><div class="segment"><p class="programInfo">Stand: 05.12.2024, 10:30 Uhr</p><h1>{TITLE}</h1><p class="einleitung large">{LEAD}</p><p class="author">Von Onno Peters</p><div class="media"><p class="infotext">Die Fähre läuft aus | Bildquelle: Küstenbote/Petersen</p></div><p class="text small">{ONE}</p><p class="text small">{TWO}</p><h2 class="subtitle small">{CROSS}</h2><p class="text small">{THREE}</p><p class="text small">{FOUR}</p><h2 class="subtitle small">Unsere Quellen:</h2><ul><li>Nachrichtenagentur dpa</li><li>Pressemitteilung der Reederei</li><li>Küstenbote-Reporter vor Ort</li></ul><p class="text small">Über dieses Thema berichten wir am 05.12.2024 auch im Fernsehen: Küste aktuell, 18:45 Uhr.</p></div></main>',
    ),
    ALL,
    authors=("Onno Peters",),
    agency="dpa",
)

NORTH = ArticlePage(
    "a preface, a line 'Dieses Thema im Programm', an audio box, a map link, 'AUDIO:' captions",
    "https://www.kuestenbote.example/nachrichten/niedersachsen/oldenburg/Faehre-nach-Luett-faehrt-wieder,faehre1234.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article><header><h1>{TITLE}</h1><div class="lastchanged">Stand: 05.12.2024 10:30 Uhr</div></header><p class="preface">{LEAD}</p><div class="modulepadding copytext"><div class="contentimage"><div class="caption">AUDIO: Fähre fährt wieder (1 Min)</div></div><p>{ONE}</p><p>{TWO}</p><h2>{CROSS}</h2><p>{THREE}</p><p>{FOUR}</p></div><h3>Weitere Informationen</h3><div class="teaserbox"><a href="/w1.html"><h2>Sturm: Küste rechnet mit Schäden in Millionenhöhe</h2></a><p>Der Sturm hat Deiche und Häfen beschädigt. Der Landkreis will Hilfe beantragen. <a href="/w1.html">mehr</a></p></div><div class="broadcast"><p>Dieses Thema im Programm:</p><p><strong>Küste 1</strong> | Regional | 05.12.2024 | 12:00 Uhr</p></div></article></main>',
    ),
    ALL,
)

CENTRE = ArticlePage(
    "shorthand with outlet and agency in italics, rights under pictures, the broadcast line with bars",
    "https://www.kuestenbote.example/nachrichten/deutschland/gesellschaft/faehre-luett-ponton-100.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><div class="contentDetail"><div class="headline"><h1><span class="headlineTopic">Insel Lütt</span> {TITLE}</h1></div><div class="articleMeta"><p class="webtime">05. Dezember 2024, 10:30 Uhr</p></div><p class="einleitung">{LEAD}</p><div class="mediaCon"><p class="mediaInfo">Die Fähre im Hafen <span class="rights">Bildrechte: picture alliance/dpa | Ole Petersen</span></p></div><div class="paragraph"><p class="text">{ONE}</p><p class="text">{TWO}</p></div><div class="section"><h3 class="subtitle">{CROSS}</h3><div class="paragraph"><p class="text">{THREE}</p><p class="text">{FOUR}</p><p class="text"><em>dpa, KB (mja)</em></p></div></div><div class="broadcast"><p>Dieses Thema im Programm: KÜSTE AKTUELL | 05. Dezember 2024 | 16:00 Uhr</p></div><div class="comments"><h3>17 Kommentare</h3><p>Inselkind vor 2 Stunden</p><p>Endlich fährt sie wieder, das waren drei lange Tage ohne frisches Brot und ohne Post.</p></div></div></main>',
    ),
    ALL,
    agency="dpa",
)

RADIO_NEWS = ArticlePage(
    "a short report that ends in the note on its broadcast",
    "https://www.kuestenbote.example/faehre-nach-luett-faehrt-wieder-104.html",
    frame(
        ld(
            **{"@type": "NewsArticle"},
            headline=TITLE,
            datePublished="2024-12-05T10:30:00+01:00",
            publisher={"@type": "Organization", "name": "Küstenbote"},
        ),
        f'<main><article class="b-article"><h1 class="b-article-headline"><span class="headline-kicker">Insel Lütt</span><span class="headline-title">{TITLE}</span></h1><p class="article-header-description">{LEAD}</p><time>05.12.2024</time><figure><figcaption>Die Fähre im Hafen (picture alliance / dpa / Ole Petersen)</figcaption></figure><section class="b-article-details"><div>{ONE}</div><div>{TWO}</div><div>{THREE}</div><div class="article-details-last">Diese Nachricht wurde am 05.12.2024 im Programm Küstenfunk gesendet.</div></section></article></main>',
    ),
    (LEAD, ONE, TWO, THREE),
)

PAGES = (NO_DATA, STANDARD, SWISS_RADIO, SWISS_PAPER, TABLOID_SWISS, BAVARIAN, WEST, NORTH, CENTRE, RADIO_NEWS)
