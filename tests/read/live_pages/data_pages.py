# ruff: noqa: E501 (mark-up stands in lines as pages write it)
"""Pages with JSON-LD."""

from __future__ import annotations

import json
from typing import Any

from tests.read.live_pages.page import DE, EN, LivePage, Post, document

URL = "https://www.kuestenbote.example/sturmflut-live-101.html"
EN_URL = "https://www.coastalmail.example/news/storm-surge-live-2231"


def ld(*things: Any) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(thing)}</script>' for thing in things)


def blog(updates: Any, **more: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": "Sturmflut",
        "liveBlogUpdate": updates,
        **more,
    }


def update(n: int, at: str, words: tuple[tuple[str, str], ...] = DE, **more: Any) -> dict[str, Any]:
    title, text = words[n]
    return {"@type": "BlogPosting", "headline": title, "articleBody": text, "datePublished": at, **more}


def _entry(n: int, epoch: int, clock: str) -> str:
    title, text = EN[n]
    return (
        f'<div class="live-events__entry" id="live-2231-q{n}x" data-sort-time="{epoch}" data-update-time="{epoch + 60}">'
        f'<div class="live-events__entry-info"><time data-time="2024-12-05"><span>2 hours ago</span>{clock}</time> '
        f'<a class="live-events__entry-author" href="/journalist/1">Pat Doe</a></div><h3 class="live-events__entry-head">{title}</h3>'
        f'<div class="live-events__entry-text"><p>{text}</p></div></div><div class="ad-slot">Advertisement</div>'
    )


NEWEST_FIRST = LivePage(
    "json-ld beside blocks, newest first",
    EN_URL,
    document(
        "Storm surge LIVE: ferry runs again",
        f'<div class="live-events"><div class="live-events__entries">'
        f"{_entry(0, 1733410800, '15:00')}{_entry(1, 1733407500, '14:05')}{_entry(2, 1733400000, '12:00')}</div></div>",
        ld(
            blog(
                [
                    update(
                        0,
                        "2024-12-05T15:00:00+00:00",
                        EN,
                        url=f"{EN_URL}#live-2231-q0x",
                        dateModified="2024-12-05T15:01:00+00:00",
                    ),
                    update(1, "2024-12-05T14:05:00+00:00", EN, url=f"{EN_URL}#live-2231-q1x"),
                    update(2, "2024-12-05T12:00:00+00:00", EN, url=f"{EN_URL}#live-2231-q2x"),
                ]
            )
        ),
        "en",
    ),
    (
        Post("2024-12-05T15:00:00+00:00", *EN[0], "live-2231-q0x"),
        Post("2024-12-05T14:05:00+00:00", *EN[1], "live-2231-q1x"),
        Post("2024-12-05T12:00:00+00:00", *EN[2], "live-2231-q2x"),
    ),
)

OLDEST_FIRST = LivePage(
    "json-ld alone, oldest first",
    URL,
    document(
        "Sturmflut an der Küste",
        "<p>Der Liveblog wird geladen.</p>",
        ld(
            {"@type": "WebSite", "name": "Küstenbote"},
            blog(
                [
                    update(3, "2024-12-04T22:40:00+01:00", url=f"{URL}#p3"),
                    update(1, "2024-12-05T00:15:00+01:00", url=f"{URL}#p1"),
                    update(0, "2024-12-05T06:30:00+01:00", url=f"{URL}#p0"),
                ],
                **{"@type": ["NewsArticle", "LiveBlogPosting"]},
            ),
        ),
    ),
    (
        Post("2024-12-04T22:40:00+01:00", *DE[3], "p3"),
        Post("2024-12-05T00:15:00+01:00", *DE[1], "p1"),
        Post("2024-12-05T06:30:00+01:00", *DE[0], "p0"),
    ),
)

GRAPH = LivePage(
    "posts as references into a graph",
    URL,
    document(
        "Sturmflut an der Küste",
        "",
        ld(
            {
                "@context": "https://schema.org",
                "@graph": [
                    {**blog([{"@id": f"{URL}#u2"}, {"@id": f"{URL}#u1"}]), "@id": f"{URL}#blog"},
                    {**update(4, "2024-12-05T10:00:00Z"), "@id": f"{URL}#u1"},
                    {**update(5, "2024-12-05T11:30:00Z"), "@id": f"{URL}#u2"},
                ],
            }
        ),
    ),
    (Post("2024-12-05T11:30:00+00:00", *DE[5], "u2"), Post("2024-12-05T10:00:00+00:00", *DE[4], "u1")),
)

ESCAPED = LivePage(
    "mark-up and entities inside the strings, milliseconds in the mark-up",
    EN_URL,
    document(
        "Storm surge: live updates",
        '<div class="live-event-entries">'
        + "".join(
            f'<div class="live-event-entry" id="22592{n}" data-type="default" data-post-time="{ms}"><div class="entry-info"><time>{clock}</time>'
            f'<mark>Pat Doe</mark></div><div class="entry-content"><h3 class="publication-font">{EN[n][0]} </h3><p>{EN[n][1]}</p></div></div>'
            for n, ms, clock in ((1, 1733433773212, "21:22"), (4, 1733432468974, "21:01"))
        )
        + "</div>",
        ld(
            blog(
                [
                    {
                        "@type": "BlogPosting",
                        "headline": "Sea wall at Oldmoor holds",
                        "url": f"{EN_URL}#225921",
                        "datePublished": "2024-12-05T21:22:53.212Z",
                        "articleBody": "&lt;p&gt;&quot;We are relieved,&quot; the harbour master, Joan Perrin, said after the sea wall at Oldmoor withstood the surge.&lt;/p&gt;",
                    },
                    {
                        "@type": "BlogPosting",
                        "headline": "Fire crews called 300 times",
                        "url": f"{EN_URL}#225924",
                        "datePublished": "2024-12-05T21:01:08.974Z",
                        "articleBody": "<p>Fire crews have been called out more than 300 times since the morning. Nobody has been hurt so far.</p>",
                    },
                ]
            )
        ),
        "en",
    ),
    (Post("2024-12-05T21:22:53+00:00", *EN[1], "225921"), Post("2024-12-05T21:01:08+00:00", *EN[4], "225924")),
)

SINGLE = LivePage(
    "one post as an object instead of a list",
    URL,
    document("Sturmflut an der Küste", "", ld(blog(update(2, "2024-12-05T18:00:00+01:00", identifier="post-88a1")))),
    (Post("2024-12-05T18:00:00+01:00", *DE[2], "post-88a1"),),
)

LATEST_ONLY = LivePage(
    "the data list the latest two posts, the page shows five",
    URL,
    document(
        "Sturmflut an der Küste",
        '<section class="c-feed">'
        + "".join(
            f'<article class="c-post" id="e-{code}"><header><time class="c-post__time" datetime="2024-12-05T{clock}:00+01:00">{clock}</time>'
            f'<h2>{DE[n][0]}</h2></header><div class="c-post__body"><p>{DE[n][1]}</p></div></article>'
            for n, code, clock in (
                (0, "a9f", "16:10"),
                (1, "b22", "15:32"),
                (2, "c07", "14:55"),
                (3, "d41", "14:20"),
                (4, "e13", "13:02"),
            )
        )
        + "</section>",
        ld(
            blog(
                [
                    update(0, "2024-12-05T16:10:25+01:00", url=f"{URL}#e-a9f"),
                    update(1, "2024-12-05T15:32:40+01:00", url=f"{URL}#e-b22"),
                ]
            )
        ),
    ),
    (
        Post("2024-12-05T16:10:25+01:00", *DE[0], "e-a9f"),
        Post("2024-12-05T15:32:40+01:00", *DE[1], "e-b22"),
        Post("2024-12-05T14:55:00+01:00", *DE[2], "e-c07"),
        Post("2024-12-05T14:20:00+01:00", *DE[3], "e-d41"),
        Post("2024-12-05T13:02:00+01:00", *DE[4], "e-e13"),
    ),
)

NO_ZONE = LivePage(
    "times without a zone are the outlet's",
    URL,
    document(
        "Sturmflut an der Küste", "", ld(blog([update(0, "2024-12-05T16:10:25"), update(1, "2024-12-05 15:32:40")]))
    ),
    (Post("2024-12-05T16:10:25+01:00", *DE[0]), Post("2024-12-05T15:32:40+01:00", *DE[1])),
)

LIES = LivePage(
    "a date in the future, wrong types, a broken block",
    URL,
    document(
        "Sturmflut an der Küste",
        "",
        '<script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [</script>'
        + ld(
            blog(
                [
                    update(0, "2031-01-01T00:00:00+01:00", url=f"{URL}#f"),
                    None,
                    17,
                    ["x"],
                    {"@type": "BlogPosting", "headline": ["no", "text"], "articleBody": {"a": 1}},
                    update(1, "gestern", url=f"{URL}#g"),
                    {**update(2, "2024-12-05T09:00:00+01:00", url=f"{URL}#h"), "dateModified": 12},
                ]
            )
        ),
    ),
    (Post(None, *DE[0], "f"), Post(None, *DE[1], "g"), Post("2024-12-05T09:00:00+01:00", *DE[2], "h")),
)

HASHED = LivePage(
    "blocks with hashed classes, an edit time in each",
    EN_URL,
    document(
        "Storm surge – live",
        '<div id="liveblog-body" class="js-liveblog-body">'
        + "".join(
            f'<article id="block-6751{code}8f08" class="dcr-1g2h{n}x block"><header><a href="?page=with:block-6751{code}8f08">'
            f'<time datetime="2024-12-05T{clock}:11.000Z" data-relativeformat="med" class="dcr-9ab">{hours}</time></a></header>'
            f'<h2 class="dcr-77{n}">{EN[n][0]}</h2><p class="dcr-4cu">{EN[n][1]}</p>'
            f'<footer><span class="dcr-upd">Updated at {hours} GMT</span></footer></article>'
            for n, code, clock, hours in (
                (5, "aa", "17:08", "17.08"),
                (3, "bb", "16:40", "16.40"),
                (2, "cc", "16:02", "16.02"),
            )
        )
        + "</div>",
        ld(
            blog(
                [
                    update(n, f"2024-12-05T{clock}:11.000Z", EN, **{"@id": f"{EN_URL}#block-6751{code}8f08"})
                    for n, code, clock in ((5, "aa", "17:08"), (3, "bb", "16:40"), (2, "cc", "16:02"))
                ]
            )
        ),
        "en",
    ),
    (
        Post("2024-12-05T17:08:11+00:00", *EN[5], "block-6751aa8f08"),
        Post("2024-12-05T16:40:11+00:00", *EN[3], "block-6751bb8f08"),
        Post("2024-12-05T16:02:11+00:00", *EN[2], "block-6751cc8f08"),
    ),
)

HEADLINES = LivePage(
    "posts that are a headline alone",
    URL,
    document(
        "Sturmflut an der Küste",
        "",
        ld(
            blog(
                [
                    {"headline": "Fähre fährt wieder", "datePublished": "2024-12-05T16:10:00+01:00"},
                    update(1, "2024-12-05T15:00:00+01:00"),
                ]
            )
        ),
    ),
    (Post("2024-12-05T16:10:00+01:00", None, "Fähre fährt wieder"), Post("2024-12-05T15:00:00+01:00", *DE[1])),
)

PAGES = (NEWEST_FIRST, OLDEST_FIRST, GRAPH, ESCAPED, SINGLE, LATEST_ONLY, NO_ZONE, LIES, HASHED, HEADLINES)
