"""Liveblog pages: every post with its time, headline, words and id."""

from __future__ import annotations

import pytest
from tests.read.live_pages import (
    block_pages,
    data_pages,
    flat_pages,
    newsroom_de,
    newsroom_de_more,
    newsroom_en,
    second_set,
    text_pages,
    third_set,
)
from tests.read.live_pages.page import LivePage, Post

from eval.liveblogs import is_right
from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader

PAGES = (
    *data_pages.PAGES,
    *block_pages.PAGES,
    *flat_pages.PAGES,
    *newsroom_de.PAGES,
    *newsroom_de_more.PAGES,
    *newsroom_en.PAGES,
    *text_pages.PAGES,
    *second_set.PAGES,
    *third_set.PAGES,
)


def read(page: LivePage) -> Document:
    capture = Capture(page.name, page.html.encode(), page.captured, page.url)
    return PageReader(load).read(capture)[0]


def seen(document: Document) -> list[Post]:
    return [
        Post(
            entry.published.when.edtf if entry.published.when else None,
            entry.title,
            entry.span.of(document.text),
            entry.id,
        )
        for entry in document.entries
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_post_is_read(page: LivePage) -> None:
    document = read(page)
    assert document.kind == "liveblog"
    found = seen(document)
    assert [post.text.replace("\n\n", " ") for post in found] == [post.text for post in page.posts]
    assert [post.title for post in found] == [post.title for post in page.posts]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_time_is_exact_and_none_is_invented(page: LivePage) -> None:
    times = [entry.published.when for entry in read(page).entries]
    assert [is_right(post, when) for post, when in zip(page.posts, times, strict=True)] == [True] * len(page.posts)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_ids_are_the_page_s_own_where_it_has_some(page: LivePage) -> None:
    found = seen(read(page))
    assert len({post.id for post in found}) == len(found)
    assert all(post.id == wanted.id for post, wanted in zip(found, page.posts, strict=True) if wanted.id)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_to_older_posts_are_noted(page: LivePage) -> None:
    notes = read(page).notes
    assert [note.removeprefix("more posts: ") for note in notes if note.startswith("more posts: ")] == list(page.more)


@pytest.mark.parametrize("page", [page for page in PAGES if page.opening], ids=lambda page: page.name)
def test_what_stands_above_the_posts_is_no_post(page: LivePage) -> None:
    document = read(page)
    assert document.text.startswith(page.opening)
    assert all(entry.span.start >= len(page.opening) for entry in document.entries)


def test_half_of_the_pages_have_no_data() -> None:
    without = [page for page in PAGES if "ld+json" not in page.html]
    assert len(PAGES) >= 20
    assert 2 * len(without) >= len(PAGES)


def test_headlines_that_hold_their_clock_time_and_a_title_between_plus_signs() -> None:
    posts = "".join(
        f'<div class="post" id="p-{n}"><h3><time datetime="2024-12-04T{hour}:05:00+01:00">{hour}:05 Uhr</time> {title}'
        f"</h3><p>{text}</p></div>"
        for n, (hour, title, text) in enumerate(
            (
                ("22", "Fähre fährt wieder", "Die Fähre nach Lütt fährt wieder, wie die Reederei am Abend mitteilte."),
                ("19", "Deich hält", "Der Deich bei Altwerder hat der Flut standgehalten, sagte Deichgraf Peters."),
                ("17", "Bahn steht", "Die Strecke nach Seebrück ist gesperrt, weil Bäume auf den Gleisen liegen."),
                ("16", "Sturm kommt", "Der Wetterdienst warnt vor schweren Böen auf den Inseln und an der Küste."),
            )
        )
    )
    html = (
        '<html lang="de"><head><title>Sturmflut im Norden: ++ Fähre fährt wieder ++ | Küstenbote</title>'
        '<meta property="og:title" content="Sturmflut im Norden: ++ Fähre fährt wieder ++"></head><body>'
        f'<main class="liveblog"><h1>++ Fähre fährt wieder ++</h1>{posts}</main></body></html>'
    )
    document = read(LivePage("", "https://kuestenbote.example/liveblog/1", html, ()))
    assert (document.topic, document.title) == ("Sturmflut im Norden", "Fähre fährt wieder")
    assert [entry.title for entry in document.entries] == [
        "Fähre fährt wieder",
        "Deich hält",
        "Bahn steht",
        "Sturm kommt",
    ]


TICKER = (
    (
        "11.04 Uhr: Deich hält",
        "Der Deich bei Altwerder hat der Flut standgehalten, sagte Deichgraf Onno Peters am Morgen.",
    ),
    (
        "6.20 Uhr: Fähre steht",
        "Die Fähre nach Lütt bleibt nach Angaben der Reederei bis zum Abend im Hafen von Seebrück.",
    ),
    (
        "23.28 Uhr: Bahn steht",
        "Die Strecke nach Seebrück ist gesperrt, weil viele Bäume auf den Gleisen liegen, so die Bahn.",
    ),
    (
        "18.02 Uhr: Sturm kommt",
        "Der Wetterdienst warnt vor schweren Böen auf den Inseln und an der Küste bis Mitternacht.",
    ),
)


def ticker(posts: tuple[tuple[str, str], ...]) -> LivePage:
    parts = [f"<h4><span>{head}</span></h4><p>{text}</p>" for head, text in posts]
    parts.insert(2, "<p>Mittwoch, 17. 7.</p>")
    html = (
        '<html lang="de"><head><title>Der Norden im Sturm | Küstenbote</title></head><body><main>'
        '<div class="meta"><div>18.07.2024, 11.08 Uhr <span>7 min</span></div></div><h1>Der Norden im Sturm</h1>'
        f"{''.join(parts)}<h3>Passend zum Artikel</h3><p>09.10.2023 7 min</p></main></body></html>"
    )
    return LivePage("", "https://kuestenbote.example/norden/sturm-118", html, ())


def test_a_page_that_only_its_headings_show_to_be_a_ticker() -> None:
    document = read(ticker(TICKER))
    assert (document.kind, document.title) == ("liveblog", "Der Norden im Sturm")
    assert [(post.title, post.text) for post in seen(document)] == [
        (head.partition(": ")[2], text) for head, text in TICKER
    ]
    times = [post.at for post in seen(document)]
    assert times[0] == "2024-07-18T11:04:00+02:00" and times[2] == "2024-07-17T23:28:00+02:00"


def test_few_headings_with_clock_times_make_no_ticker() -> None:
    assert read(ticker(TICKER[:3])).kind == "article"
