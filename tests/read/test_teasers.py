from __future__ import annotations

import pytest
from tests.read.pages import PARAGRAPHS, TEXT, URL, page, read, read_all

TITLE = "Streit um das Schwimmbad geht weiter"
SENTENCE = "Der Stadtrat hat die Entscheidung über das Schwimmbad am Donnerstag ein weiteres Mal vertagt."


@pytest.mark.parametrize(
    "link",
    [
        "/sport/2.html",
        "https://www.beispielblatt.example/sport/2.html",
        "https://beispielblatt.example/sport/2.html#kommentare",
        "//www.beispielblatt.example/sport/2.html",
    ],
)
def test_a_headline_behind_a_link_of_the_same_host_is_a_hint(link: str) -> None:
    (teaser,) = read(page(f"{PARAGRAPHS}<h3><a href='{link}'>{TITLE}</a></h3>")).teasers
    assert teaser.title == TITLE
    assert teaser.url is not None
    assert teaser.url.endswith("beispielblatt.example/sport/2.html")


@pytest.mark.parametrize(
    "link",
    [
        "https://jobs.beispielblatt.example/1",
        "https://anders.example/1",
        "mailto:a@b.example",
        "javascript:x()",
        URL,
        "#a",
    ],
)
def test_other_links_are_no_hints(link: str) -> None:
    assert read(page(f"{PARAGRAPHS}<h3><a href='{link}'>{TITLE}</a></h3>")).teasers == ()


@pytest.mark.parametrize("words", ["Sport", "Mehr Sport heute", "Lesen Sie auch", "Kommentar schreiben"])
def test_labels_are_no_hints(words: str) -> None:
    assert read(page(f"{PARAGRAPHS}<h3><a href='/sport/'>{words}</a></h3>")).teasers == ()


@pytest.mark.parametrize(
    "card",
    [
        f"<a href='/2.html'><div><h3>{TITLE}</h3><p>{SENTENCE}</p></div></a>",
        f"<div><h3><a href='/2.html'>{TITLE}</a></h3><p>{SENTENCE}</p></div>",
        f"<a href='/2.html'><img></a><h3><a href='/2.html'>{TITLE}</a></h3><p><a href='/2.html'>{SENTENCE}</a></p>",
    ],
    ids=["card-in-link", "linked-title", "three-links"],
)
def test_title_and_text_of_a_card_are_one_hint(card: str) -> None:
    report, teaser = read_all(page(PARAGRAPHS + card))
    assert report.text == TEXT
    assert (teaser.title, teaser.text) == (TITLE, SENTENCE)


def test_links_above_the_report_are_no_hints() -> None:
    assert read(page(f"<div><a href='/2.html'>{TITLE}</a></div>{PARAGRAPHS}")).teasers == ()


def test_at_most_forty() -> None:
    links = "".join(f"<h3><a href='/{n}.html'>{TITLE}, Teil {n}</a></h3>" for n in range(100))
    assert len(read(page(PARAGRAPHS + links)).teasers) == 40
