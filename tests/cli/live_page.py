"""A liveblog of our own that can be changed between two requests."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Post:
    id: str
    time: str
    title: str
    text: str


HARBOUR = Post(
    "p1", "08:10", "Hafen gesperrt", "Der Hafen von Kielstadt ist seit dem Morgen gesperrt. Das teilte die Polizei mit."
)
FERRY = Post(
    "p2",
    "08:40",
    "Fähre umgeleitet",
    "Die Fähre nach Lund fährt heute nach Nordort. Das sagte ein Sprecher der Reederei.",
)
FERRY_EDITED = Post(
    "p2",
    "08:40",
    "Fähre umgeleitet",
    "Die Fähre nach Lund fährt heute nach Südort. Das sagte ein Sprecher der Reederei am Morgen.",
)
OPENED = Post(
    "p3",
    "09:30",
    "Hafen wieder offen",
    "Der Hafen von Kielstadt ist wieder offen. Das teilte die Polizei am Vormittag mit.",
)


def live_page(*posts: Post, advert: str = "") -> bytes:
    """Newest first, as JSON-LD and as mark-up; ``advert`` is furniture."""
    data = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": "Der Tag im Hafen von Kielstadt",
        "datePublished": "2024-12-05T08:00:00+01:00",
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "@id": f"#{post.id}",
                "headline": post.title,
                "datePublished": f"2024-12-05T{post.time}:00+01:00",
                "articleBody": post.text,
            }
            for post in posts
        ],
    }
    shown = "".join(
        f'<article id="{post.id}"><time datetime="2024-12-05T{post.time}:00+01:00">{post.time} Uhr</time>'
        f"<h3>{post.title}</h3><p>{post.text}</p></article>"
        for post in posts
    )
    return (
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Der Tag im Hafen von Kielstadt</title>'
        f'<script type="application/ld+json">{json.dumps(data)}</script></head>'
        f"<body><h1>Der Tag im Hafen von Kielstadt</h1>{shown}<!-- {advert} --></body></html>"
    ).encode()


def feed(*addresses: str) -> bytes:
    items = "".join(f"<item><title>Meldung</title><link>{address}</link></item>" for address in addresses)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Bote</title>{items}</channel></rss>'.encode()


def article(title: str, text: str) -> bytes:
    return (
        f'<!doctype html><html lang="de"><head><title>{title}</title></head><body><main><h1>{title}</h1>'
        f"<p>{text}</p></main></body></html>"
    ).encode()
