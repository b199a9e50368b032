"""The ticker of the record made by hand."""

from __future__ import annotations

from dataclasses import replace

from tests.publish import desk

from sachstand.model.document import Document
from sachstand.publish.check import CaptureTexts, Verbatim
from sachstand.publish.contents import Contents
from sachstand.publish.lines import LineMaker
from sachstand.publish.ticker import Ticker, make_ticker


def ticker(story: str = "dam") -> Ticker:
    contents = desk.contents()
    return make_ticker(contents.stories[story], contents, LineMaker(contents, CaptureTexts(desk.captures())))


def test_the_newest_report_comes_first_by_the_posts_own_times() -> None:
    told = [(post.source.label, post.entry_id) for post in ticker().posts]
    assert told == [
        (f"{desk.CHRONICLE.name}.html", "whole"),
        ("Sample Courier", "b-1"),
        ("Rundschau Beispiel", "p-3"),
        ("Rundschau Beispiel", "p-2"),
        ("Rundschau Beispiel", "p-1"),
        ("Beispielbote", "whole"),
    ]


def test_a_second_print_of_the_same_words_is_named_at_the_first() -> None:
    bote = ticker().posts[-1]
    assert [line.id for line in bote.lines] == ["m-broke-bote", "m-hurt-bote"]
    assert [(post.source.label, len(post.lines)) for post in bote.also] == [("Küstenkurier", 2)]


def test_a_post_that_was_changed_without_a_word_shows_what_it_said_before() -> None:
    changed = next(post for post in ticker().posts if post.entry_id == "p-2")
    assert [line.id for line in changed.lines] == ["m-hurt-rundschau"]
    assert [[line.id for line in before.lines] for before in changed.earlier] == [["m-hurt-evening"]]


def test_stand_is_what_the_reports_state_and_captured_is_kept_apart() -> None:
    made = ticker()
    assert made.stand == desk.at("2024-12-05T02:40")
    assert made.captured == desk.at("2024-12-05T03:00")


def test_headlines_are_those_of_the_newest_posts() -> None:
    headlines = [post.heading.text for post in ticker().headlines if post.heading]
    assert headlines == ["Chronik eines Dammbruchs", "Dam near Grünau breaks", "Wasserverband weist Vorwurf zurück"]


def test_the_lead_is_made_of_news_and_tells_no_event_twice() -> None:
    lead = ticker().lead
    assert [line.event_id for line in lead] == ["e-delayed", "e-broke", "e-warned"]


def test_withheld_lines_are_counted_and_never_among_the_posts() -> None:
    made = ticker()
    assert [held.id for held in made.withheld] == ["m-made-up"]
    assert all("nie sicher" not in line.text for post in made.posts for line in post.lines)


def test_the_title_is_checked_words() -> None:
    title = ticker().title
    assert title is not None and title.text == "Damm bei Grünau gebrochen"


class Trusting(LineMaker):
    """A maker that finds every title in the capture."""

    def heading(self, document: Document, words: str | None) -> Verbatim | None:
        return super().heading(document, "Im Juni") if words else None


def test_a_kicker_alone_heads_no_post() -> None:
    made = desk.contents()
    chronicle = desk.CHRONICLE.document()
    headed = {}
    for title in ("Dammbruch", "Dammbruch:"):
        contents = replace(made, documents={**made.documents, chronicle.id: replace(chronicle, title=title)})
        (newest, *_) = make_ticker(contents.stories["dam"], contents, _trusting(contents)).posts
        assert newest.source.document_id == chronicle.id
        headed[title] = newest.heading is not None
    assert headed == {"Dammbruch": True, "Dammbruch:": False}


def _trusting(contents: Contents) -> LineMaker:
    return Trusting(contents, CaptureTexts(desk.captures()))
