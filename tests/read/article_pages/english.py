# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Articles as English-language newsrooms build them."""

from __future__ import annotations

from tests.read.article_pages.page import (
    E_CROSS,
    E_FOUR,
    E_LEAD,
    E_ONE,
    E_THREE,
    E_TITLE,
    E_TWO,
    ArticlePage,
    frame,
    ld,
)

SITE = "The Coastal Mail"
ALL = (E_LEAD, E_ONE, E_TWO, E_CROSS, E_THREE, E_FOUR)


def _page(name: str, url: str, head: str, body: str, text: tuple[str, ...], **more: object) -> ArticlePage:
    told: dict[str, object] = {"title": E_TITLE, "outlet": SITE, "published": "2024-12-05T10:30:00+00:00"} | more
    return ArticlePage(name, url, frame(head, body, E_TITLE, "en", SITE), text, **told)  # type: ignore[arg-type]


def _ld(**stated: object) -> str:
    return ld(
        **{
            "@type": "NewsArticle",
            "headline": E_TITLE,
            "datePublished": "2024-12-05T10:30:00Z",
            "publisher": {"@type": "Organization", "name": SITE},
        }
        | stated
    )


ISLANDS = _page(
    "hashed classes, a standfirst, a rich link between paragraphs, a note on an amendment, topics at the end",
    "https://www.coastalmail.example/uk-news/2024/dec/05/ferry-to-lytt-runs-again",
    _ld(author=[{"@type": "Person", "name": "Ann Sample"}], dateModified="2024-12-05T12:00:00Z"),
    f'<main><article><div data-gu-name="headline"><h1 class="dcr-1">{E_TITLE}</h1></div><div data-gu-name="standfirst"><p>{E_LEAD}</p></div><div data-gu-name="meta"><address><a rel="author">Ann Sample</a> in Northhaven</address><details><summary>Thu 5 Dec 2024 10.30 GMT</summary>Last modified on Thu 5 Dec 2024 12.00 GMT</details></div><div data-gu-name="body"><p class="dcr-2">{E_ONE}</p><gu-island><div class="rich-link"><p>Related: <a href="/x">How the islands of the north live with the winter</a></p></div></gu-island><p class="dcr-2">{E_TWO}</p><h2 class="dcr-3">{E_CROSS}</h2><p class="dcr-2">{E_THREE}</p><p class="dcr-2">{E_FOUR}</p></div><p class="dcr-4">This article was amended on 5 December 2024. An earlier version misspelled the name of the operator.</p><div class="dcr-5">Explore more on these topics<ul><li><a href="/ferry">Ferries</a></li></ul></div></article></main>',
    ALL,
    authors=("Ann Sample",),
    modified="2024-12-05T12:00:00+00:00",
)

CORPORATION = _page(
    "text blocks with captions for screen readers, byline with role and place, 'Additional reporting by', related topics",
    "https://www.coastalmail.example/news/articles/c4g2xyz8wt1o",
    _ld(author={"@type": "Person", "name": "Jo Example"}),
    f'<main><article><div data-component="headline-block"><h1>{E_TITLE}</h1></div><div data-component="byline-block"><time datetime="2024-12-05T10:30:00.000Z">5 December 2024</time><div><span>Jo Example</span><span>North of England correspondent, Coastal Mail</span><span>Reporting from Northhaven</span></div></div><div data-component="image-block"><figure><div class="img"><span role="img">PA Media</span></div><figcaption><span class="visually-hidden">Image caption, </span>The ferry in the harbour</figcaption></figure></div>'
    f'<div data-component="text-block"><p><b>{E_LEAD}</b></p><p>{E_ONE}</p></div><div data-component="links-block"><ul><li><a href="/a">Storm damage on the coast may cost millions</a></li></ul></div><div data-component="text-block"><p>{E_TWO}</p></div><div data-component="subheadline-block"><h2>{E_CROSS}</h2></div><div data-component="text-block"><p>{E_THREE}</p><p>{E_FOUR}</p><p><i>Additional reporting by Bo Trial</i></p></div><div data-component="tags"><h2>Related topics</h2><ul><li><a href="/t">Ferries</a></li></ul></div></article></main>',
    ALL,
    authors=("Jo Example",),
)

COOPERATIVE = _page(
    "an agency's own page: place and code before the text, a rule of underscores, who contributed, a note on funding",
    "https://www.coastalmail.example/article/ferry-lytt-northhaven-0a1b2c3d",
    _ld(author=[{"@type": "Person", "name": "ANN SAMPLE"}], dateModified="2024-12-05T11:00:00Z"),
    f'<main><div class="Page-content"><h1 class="Page-headline">{E_TITLE}</h1><div class="Page-byline">By <a>ANN SAMPLE</a></div><div class="Page-dateModified">Updated 11:00 AM GMT, December 5, 2024</div><div class="RichTextStoryBody"><p>NORTHHAVEN, England (AP) — {E_LEAD}</p><p>{E_ONE}</p><div class="HtmlModule"><h4>RELATED COVERAGE</h4><a href="/r1">Islands in the north brace for a winter of storms</a></div><p>{E_TWO}</p><p>{E_THREE}</p><p>{E_FOUR}</p><p>___</p><p>Associated Press writer Bo Trial in Seabridge contributed to this report.</p></div></div></main>',
    (f"NORTHHAVEN, England (AP) — {E_LEAD}", E_ONE, E_TWO, E_THREE, E_FOUR),
    authors=("ANN SAMPLE",),
    agency="AP",
    modified="2024-12-05T11:00:00+00:00",
)

WIRE = _page(
    "date, place and code before the text, reporters and editors in one line, the agency's principles",
    "https://www.coastalmail.example/world/uk/ferry-lytt-runs-again-2024-12-05/",
    _ld(author=[{"@type": "Person", "name": "Jo Example"}]),
    f'<main><article><header><h1 data-testid="Heading">{E_TITLE}</h1><div class="author-info">By <a rel="author">Jo Example</a></div><time datetime="2024-12-05T10:30:00Z"><span>December 5, 2024</span><span>10:30 AM GMT</span><span>Updated 2 hours ago</span></time></header><ul data-testid="Summary"><li>Divers lift sunken pontoon</li><li>Union demands second ship</li></ul><div class="article-body"><div data-testid="paragraph-0">NORTHHAVEN, England, Dec 5 (Reuters) - {E_LEAD}</div><div data-testid="paragraph-1">{E_ONE}</div><div data-testid="ad">Advertisement · Scroll to continue</div><div data-testid="paragraph-2">{E_TWO}</div><div data-testid="paragraph-3">{E_THREE}</div><div data-testid="paragraph-4">{E_FOUR}</div><p>Sign up here.</p><p>Reporting by Jo Example; Editing by Ann Sample</p><p>Our Standards: The Thomson Reuters Trust Principles.</p></div></article></main>',
    (f"NORTHHAVEN, England, Dec 5 (Reuters) - {E_LEAD}", E_ONE, E_TWO, E_THREE, E_FOUR),
    authors=("Jo Example",),
    agency="Reuters",
)

CABLE = _page(
    "the outlet's name and a dash before the first paragraph, an embed, who contributed",
    "https://www.coastalmail.example/2024/12/05/uk/ferry-lytt-intl/index.html",
    _ld(author=[{"@type": "Person", "name": "Bo Trial"}, {"@type": "Person", "name": "Ann Sample"}]),
    f'<main><article><h1 class="headline__text">{E_TITLE}</h1><div class="byline">By <span class="byline__name">Bo Trial</span> and <span class="byline__name">Ann Sample</span>, Coastal Mail</div><div class="timestamp">3 minute read<br>Published 10:30 AM GMT, Thu December 5, 2024</div><div class="article__content"><cite class="source__cite"><span>{SITE}</span> &#8212;</cite><p class="paragraph">{E_LEAD}</p><p class="paragraph">{E_ONE}</p><div class="related-content"><p>Related article</p><a href="/r">The island school with only two pupils</a></div><p class="paragraph">{E_TWO}</p><h2 class="subheader">{E_CROSS}</h2><p class="paragraph">{E_THREE}</p><p class="paragraph">{E_FOUR}</p><p class="paragraph">Coastal Mail’s Jo Example contributed to this report.</p></div></article></main>',
    ALL,
    authors=("Bo Trial", "Ann Sample"),
)

PRINT = _page(
    "a byline with places, an author's portrait below the text, a note on the printed version",
    "https://www.coastalmail.example/2024/12/05/world/europe/ferry-lytt.html",
    _ld(author=[{"@type": "Person", "name": "Ann Sample"}]),
    f'<main><article id="story"><header><h1 data-testid="headline">{E_TITLE}</h1><p id="article-summary">{E_LEAD}</p><div class="byline"><p>By <span itemprop="name">Ann Sample</span></p><p>Reporting from Northhaven and the island of Lytt</p></div><time datetime="2024-12-05T10:30:00Z">Dec. 5, 2024</time></header><section name="articleBody"><div><p class="css-1">{E_ONE}</p><p class="css-1">{E_TWO}</p></div><div id="story-ad-1">Advertisement<a href="#after">SKIP ADVERTISEMENT</a></div><div><h2 class="css-2">{E_CROSS}</h2><p class="css-1">{E_THREE}</p><p class="css-1">{E_FOUR}</p></div></section><div class="bottom"><p>Ann Sample is a correspondent covering the coasts of Northern Europe, based in Seabridge. <a href="/by/ann">More about Ann Sample</a></p><p>A version of this article appears in print on Dec. 6, 2024, Section A, Page 8 with the headline: Ferry Runs Again.</p></div></article></main>',
    ALL,
    authors=("Ann Sample",),
)

GULF = _page(
    "a source line with agencies, a recommended list inside the article, 'Published On' with a date alone",
    "https://www.coastalmail.example/news/2024/12/5/ferry-to-lytt-runs-again",
    '<meta property="article:published_time" content="2024-12-05T10:30:00Z"><meta name="description" content="Divers lifted a pontoon.">',
    f'<main><header class="article-header"><h1>{E_TITLE}</h1><p class="article__subhead"><em>{E_LEAD}</em></p></header><div class="article-info"><div class="article-dates"><span class="screen-reader-text">Published On 5 Dec 2024</span><span aria-hidden="true">5 Dec 2024</span></div></div><div class="wysiwyg"><p>{E_ONE}</p><div class="more-on"><h2>Recommended Stories</h2><span class="screen-reader-text">list of 2 items</span><ul><li><a href="/m1">Why the islands of the north are losing people</a></li><li><a href="/m2">Storms, ferries and the price of bread</a></li></ul></div><p>{E_TWO}</p><h2>{E_CROSS}</h2><p>{E_THREE}</p><p>{E_FOUR}</p></div><div class="article-source"><span>Source:</span> Coastal Mail and news agencies</div></main>',
    ALL,
)

PAGES = (ISLANDS, CORPORATION, COOPERATIVE, WIRE, CABLE, PRINT, GULF)
