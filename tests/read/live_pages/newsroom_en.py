# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Pages in the mark-up of English-language newsrooms, written before the reader was tried on them; see `newsroom`."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from tests.read.live_pages.newsroom import Words, paragraphs
from tests.read.live_pages.page import LivePage, Post

HARBOUR = (
    "The harbour authority in Northhaven has reopened the channel to large ships, three days after a pontoon sank in it.",
    "“The fairway is clear,” the harbour master, Sheila Brand, told reporters on the quay.",
)
TALKS = (
    "Talks between the ferry operator and the union have been adjourned without a result, both sides said on Thursday.",
    "No date has been set for another round.",
)
COURT = (
    "The administrative court in Seabridge has dismissed an urgent appeal against the new sea wall, a spokesman said.",
)
POWER = (
    "About 4,000 homes on the island of Lytt are without power after a sea cable was damaged, the grid operator said.",
    "Repairs are expected to take until the weekend.",
)
WATER = ("The river Lytt has fallen by 40 centimetres since the morning, according to the coastal protection agency.",)
TITLES = {
    HARBOUR: "Channel into Northhaven reopens",
    TALKS: "Ferry talks adjourned without result",
    COURT: "Court dismisses appeal against sea wall",
    POWER: "Power cut on the island of Lytt",
    WATER: "River Lytt falls by 40cm",
}


def post(
    at: str | None, words: Words, key: str | None = None, *, titled: bool = True, about: str | None = None
) -> Post:
    return Post(at, TITLES[words] if titled else None, " ".join(words), key, about)


def page(title: str, main: str, *, head: str = "", lang: str = "en") -> str:
    """A page as a newsroom's system makes it."""
    cards = "".join(
        f'<li><a href="/news/other-{n}"><h3>How county number {n} wants to pay for its schools</h3></a><span>{n}h ago</span></li>'
        for n in range(1, 6)
    )
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | The Coastal Mail</title><meta property="og:title" content="{title}">'
        f'<meta property="og:site_name" content="The Coastal Mail">{head}</head><body><header><nav><a href="/">Home</a><a href="/live">Live</a></nav></header>'
        f'<main><h1>{title}</h1>{main}</main><section class="most-viewed"><h2>Most viewed</h2><ol>{cards}</ol></section><footer><p>© 2024 The Coastal Mail. All rights reserved.</p></footer></body></html>'
    )


DCR = LivePage(
    "hashed classes, article blocks with an id, a pinned post, key events above, edit notes in footers",
    "https://www.coastalmail.example/world/live/2024/dec/05/storm-surge-northhaven-live",
    page(
        "Storm surge live: channel into Northhaven reopens",
        '<div data-gu-name="standfirst"><p>Talks between ferry operator and union adjourned; about 4,000 homes without power</p></div>'
        '<div id="key-events-carousel"><ol>'
        + "".join(
            f'<li class="dcr-k1"><time datetime="{iso}" class="dcr-k2">{ago}</time><a href="?filterKeyEvents=false#block-{key}">{TITLES[words]}</a></li>'
            for key, iso, ago, words in (
                ("6751d1e8f08", "2024-12-05T11:08:12.000Z", "1h ago", HARBOUR),
                ("6751c0aa111", "2024-12-05T10:02:31.000Z", "2h ago", TALKS),
            )
        )
        + '</ol></div><div id="liveblog-body">'
        + "".join(
            f'<article class="dcr-9x{n % 2}" id="block-{key}" data-block-contributor="true"><header class="dcr-h1"><div><a href="#block-{key}"><time datetime="{iso}" data-relativeformat="med" class="dcr-t1">{ago}</time><span class="dcr-t2">{shown} GMT</span></a></div>'
            f'<h2 id="{key}-title" class="dcr-h2">{TITLES[words]}</h2><div class="dcr-by"><picture><img alt="Ann Sample"></picture><span>Ann Sample</span></div></header>{paragraphs(words, chr(32) + "class=" + chr(34) + "dcr-p1" + chr(34))}'
            f'<footer class="dcr-f1"><div><a href="https://example.org/share">Share</a></div><span class="dcr-u1">Updated at {edited} GMT</span></footer></article>'
            for n, (key, iso, ago, shown, edited, words) in enumerate(
                (
                    ("6751d1e8f08", "2024-12-05T11:08:12.000Z", "1h ago", "11.08", "11.59", HARBOUR),
                    ("6751c0aa111", "2024-12-05T10:02:31.000Z", "2h ago", "10.02", "10.05", TALKS),
                    ("6751b0bb222", "2024-12-05T09:31:00.000Z", "3h ago", "09.31", "09.40", COURT),
                )
            )
        )
        + '</div><a rel="next" href="?page=with:block-6750#liveblog-body">Older</a>',
    ),
    (
        post("2024-12-05T11:08:12+00:00", HARBOUR, "block-6751d1e8f08"),
        post("2024-12-05T10:02:31+00:00", TALKS, "block-6751c0aa111"),
        post("2024-12-05T09:31:00+00:00", COURT, "block-6751b0bb222"),
    ),
    more=(
        "https://www.coastalmail.example/world/live/2024/dec/05/storm-surge-northhaven-live?page=with:block-6750#liveblog-body",
    ),
)

CONTENT_POST = LivePage(
    "list items with a content-post, the time once for machines' readers and once for the eye, reporter and place",
    "https://www.coastalmail.example/news/live/c4g2xyz8wt",
    page(
        "Channel into Northhaven reopens after storm",
        '<div data-testid="summary"><h2>Summary</h2><ul><li>The channel into Northhaven is open to large ships again</li><li>About 4,000 homes on Lytt are without power</li></ul></div>'
        '<h2>Live Reporting</h2><p>Edited by Jo Example</p><ol class="ssrcss-1x">'
        + "".join(
            f'<li><article data-testid="content-post" class="ssrcss-2y" id="asset:{key}"><header class="ssrcss-3z"><h3 type="normal" class="ssrcss-4a"><span>{TITLES[words]}</span></h3>'
            f'<span class="ssrcss-VisuallyHidden">published at {shown} Greenwich Mean Time 5 December</span><span aria-hidden="true"><time class="ssrcss-5b">{shown} GMT 5 December</time></span></header>'
            f'<div class="ssrcss-6c"><div data-testid="byline"><p>Jo Example</p><p>Reporting from Northhaven</p></div>{paragraphs(words)}</div></article></li>'
            for key, shown, words in (("4d01", "19:05", HARBOUR), ("4c77", "18:47", TALKS), ("4b02", "16:20", POWER))
        )
        + "</ol>",
        head='<meta property="article:modified_time" content="2024-12-05T19:06:00Z">',
        lang="en-GB",
    ),
    (
        post("2024-12-05T19:05:00+00:00", HARBOUR, "asset:4d01"),
        post("2024-12-05T18:47:00+00:00", TALKS, "asset:4c77"),
        post("2024-12-05T16:20:00+00:00", POWER, "asset:4b02"),
    ),
)

HOURS_AGO = LivePage(
    "relative times '1 hr 8 min ago', a byline 'From … 's', the page's own update stamp",
    "https://www.coastalmail.example/world/live-news/storm-surge-12-05-24/index.html",
    page(
        "The latest on the storm surge",
        '<p class="byline">By Ann Sample, Jo Example and Bo Trial, Coastal Mail</p><p class="timestamp">Updated 11:25 a.m. GMT, December 5, 2024</p>'
        + "".join(
            f'<article class="live-story-post" id="{key}"><div class="live-story-post__timestamp">{ago}</div><h2 class="live-story-post__headline">{TITLES[words]}</h2><div class="live-story-post__byline">From Coastal Mail’s Ann Sample</div><div class="live-story-post__content">{paragraphs(words)}</div></article>'
            for key, ago, words in (
                ("h_3e15", "8 min ago", HARBOUR),
                ("h_3d02", "1 hr 8 min ago", TALKS),
                ("h_3a77", "3 hr ago", COURT),
            )
        ),
        head='<meta name="lastmod" content="2024-12-05T11:25:00Z">',
    ),
    (
        post(None, HARBOUR, "h_3e15", about="2024-12-05T11:17:30+00:00"),
        post(None, TALKS, "h_3d02", about="2024-12-05T10:17:30+00:00"),
        post(None, COURT, "h_3a77", about="2024-12-05T08:27:00+00:00"),
    ),
    captured=datetime(2024, 12, 5, 11, 27, tzinfo=UTC),
)

AGO_AND_UTC = LivePage(
    "'20m ago' beside '(08:53 GMT)' in list items, the day in the head of the page",
    "https://www.coastalmail.example/news/liveblog/2024/12/5/storm-surge-live-channel-reopens",
    page(
        "Storm surge live: Channel into Northhaven reopens",
        '<ul class="live-blog-updates">'
        + "".join(
            f'<li class="live-blog-update" id="live-blog-update-{key}"><div class="date-simple"><span aria-hidden="true" class="date-relative">{ago}</span><span class="date-gmt">({shown} GMT)</span></div><h2>{TITLES[words]}</h2><div class="wysiwyg">{paragraphs(words)}</div><div class="social-share"><span>Click here to share on social media</span></div></li>'
            for key, ago, shown, words in (
                ("2456", "20m ago", "08:53", HARBOUR),
                ("2455", "22m ago", "08:51", TALKS),
                ("2441", "11h ago", "22:10", POWER),
            )
        )
        + "</ul>",
        head='<meta property="article:published_time" content="2024-12-04T21:00:00Z"><meta property="article:modified_time" content="2024-12-05T09:13:00Z">',
    ),
    (
        post("2024-12-05T08:53:00+00:00", HARBOUR, "live-blog-update-2456"),
        post("2024-12-05T08:51:00+00:00", TALKS, "live-blog-update-2455"),
        post("2024-12-04T22:10:00+00:00", POWER, "live-blog-update-2441"),
    ),
)

HALF_DAYS = LivePage(
    "a clock of twelve hours alone in a paragraph, the headline in bold below it",
    "https://www.coastalmail.example/world/storm-surge-live-721886",
    page(
        "Storm surge: live updates",
        "<p>Here are the latest developments on the storm surge at the coast.</p><p>- Channel into Northhaven open again<br>- Talks adjourned</p>"
        + "".join(
            f"<p><strong>{shown}</strong></p><p><strong>{TITLES[words]}</strong></p>{paragraphs(words)}"
            for shown, words in (("10:40pm", HARBOUR), ("10:10pm", TALKS), ("11:55am", COURT), ("9:05am", WATER))
        ),
        head='<meta property="article:modified_time" content="2024-12-05T22:45:00Z">',
    ),
    (
        post("2024-12-05T22:40:00+00:00", HARBOUR),
        post("2024-12-05T22:10:00+00:00", TALKS),
        post("2024-12-05T11:55:00+00:00", COURT),
        post("2024-12-05T09:05:00+00:00", WATER),
    ),
)

NEW_YORK = LivePage(
    "an American date with clock and zone in each post, byline and dateline below the headline",
    "https://www.coastalmail.example/live/2024/12/05/world/storm-surge",
    page(
        "Storm Surge Live Updates: Channel Reopens",
        '<div class="live-blog-feed">'
        + "".join(
            f'<div class="live-blog-post" data-post-id="{key}"><div class="live-blog-post-meta"><div class="live-blog-post-timestamp"><span>{shown}</span></div></div><div class="live-blog-post-content"><h3 class="live-blog-post-headline">{TITLES[words]}</h3><p class="live-blog-byline">Ann Sample<span>Reporting from Northhaven</span></p>{paragraphs(words)}</div></div>'
            for key, shown, words in (
                ("p-100200", "Dec. 5, 2024, 11:25 a.m. ET", HARBOUR),
                ("p-100100", "Dec. 5, 2024, 8:02 a.m. ET", TALKS),
                ("p-100000", "Dec. 4, 2024, 9:31 p.m. ET", COURT),
            )
        )
        + "</div>",
    ),
    (
        post("2024-12-05T11:25:00-05:00", HARBOUR, "p-100200"),
        post("2024-12-05T08:02:00-05:00", TALKS, "p-100100"),
        post("2024-12-04T21:31:00-05:00", COURT, "p-100000"),
    ),
)

WIRE_DATA = LivePage(
    "json-ld with HTML bodies and a pinned post in the data, the page shows them without times",
    "https://www.coastalmail.example/live/storm-surge-updates",
    page(
        "Live updates: Storm surge hits the coast",
        "".join(
            f'<bsp-liveblog-post class="LiveBlogPost" id="{key}"><h2 class="LiveBlogPost-headline">{TITLES[words]}</h2><div class="LiveBlogPost-body">{paragraphs(words)}</div></bsp-liveblog-post>'
            for key, words in (("0000-a1", HARBOUR), ("0000-a0", POWER))
        ),
        head='<script type="application/ld+json">'
        + json.dumps(
            {
                "@context": "http://schema.org",
                "@type": "LiveBlogPosting",
                "headline": "Live updates: Storm surge hits the coast",
                "coverageEndTime": "2024-12-06T00:00:00Z",
                "liveBlogUpdate": [
                    {
                        "@type": "BlogPosting",
                        "@id": f"https://www.coastalmail.example/live/storm-surge-updates#{key}",
                        "headline": TITLES[words],
                        "datePublished": at,
                        "articleBody": "".join(f"<p>{line}</p>" for line in words),
                    }
                    for key, at, words in (
                        ("0000-a1", "2024-12-05T16:13:00Z", HARBOUR),
                        ("0000-a0", "2024-12-05T11:02:00Z", POWER),
                    )
                ],
            }
        )
        + "</script>",
    ),
    (post("2024-12-05T16:13:00+00:00", HARBOUR, "0000-a1"), post("2024-12-05T11:02:00+00:00", POWER, "0000-a0")),
)

ARENA = LivePage(
    "an embedded system's server-side copy: list items with an epoch in milliseconds and a relative print, author, no headline",
    "https://www.coastalmail.example/live-blog/storm-surge/",
    page(
        "Storm surge: follow live",
        '<section class="arena-liveblog"><ul>'
        + "".join(
            f'<li class="arena-post" data-id="{key}" data-created-at="{epoch}"><div class="arena-post__sender"><img><span class="arena-post__sender-name">Bo Trial</span><span class="arena-post__time">{ago}</span></div><div class="arena-post__message">{paragraphs(words)}</div><div class="arena-post__actions"><button>Like</button><button>Share</button></div></li>'
            for key, epoch, ago, words in (
                ("LYx9", 1733411580000, "2h ago", HARBOUR),
                ("LYx2", 1733407320000, "3h ago", POWER),
                ("LYw8", 1733389260000, "8h ago", WATER),
            )
        )
        + "</ul></section>",
    ),
    (
        post("2024-12-05T15:13:00+00:00", HARBOUR, "LYx9", titled=False),
        post("2024-12-05T14:02:00+00:00", POWER, "LYx2", titled=False),
        post("2024-12-05T09:01:00+00:00", WATER, "LYw8", titled=False),
    ),
)

PAGES = (DCR, CONTENT_POST, HOURS_AGO, AGO_AND_UTC, HALF_DAYS, NEW_YORK, WIRE_DATA, ARENA)
