"""Articles in the mark-up of 36 newsrooms: what a reader sees is read, and what stands around it is not."""

from __future__ import annotations

from datetime import datetime

import pytest
from tests.read.article_pages import broadcast, english, german, second_set
from tests.read.article_pages.page import ArticlePage

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Dated, Document
from sachstand.read import PageReader

PAGES = (*german.PAGES, *broadcast.PAGES, *english.PAGES, *second_set.PAGES)
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def read(page: ArticlePage) -> Document:
    return PageReader(load).read(Capture(page.name, page.html.encode(), page.captured, page.url))[0]


def instant(dated: Dated) -> datetime | None:
    return dated.when.earliest if dated.when is not None else None


@every_page
def test_the_text_and_nothing_around_it(page: ArticlePage) -> None:
    document = read(page)
    assert document.kind == "article"
    assert document.text.split("\n\n") == list(page.text)


@every_page
def test_who_wrote_it_where_and_for_which_agency(page: ArticlePage) -> None:
    document = read(page)
    assert (document.title, document.outlet) == (page.title, page.outlet)
    assert (document.authors, document.agency) == (page.authors, page.agency)


@every_page
def test_when_it_was_published_and_changed(page: ArticlePage) -> None:
    document = read(page)
    assert instant(document.published) == (datetime.fromisoformat(page.published) if page.published else None)
    if page.modified is not None:
        assert instant(document.modified) == datetime.fromisoformat(page.modified)


@every_page
def test_a_stub_is_called_one_and_nothing_else_is(page: ArticlePage) -> None:
    assert any(note.startswith("paywall:") for note in read(page).notes) == page.paywall
