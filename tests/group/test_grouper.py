"""Stories of mentions made by hand."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.link.told import SIGNING, day, document, mention

from sachstand.group import StoryGrouper
from sachstand.link import EventLinker
from sachstand.model.document import Dated, Document, Entry
from sachstand.model.mention import Mention
from sachstand.model.story import Story
from sachstand.model.text import Span

RATIFIED = ("ratifizieren", "ratify", "who:wladimir_putin what:abkommen where:pjöngjang")
CRASH = ("kollidieren", "accident", "who:lastwagen what:schulbus where:trockau")


def stories(mentions: list[Mention], *documents: Document) -> tuple[Story, ...]:
    by_id = {one.id: one for one in documents}
    linkage = EventLinker().link(mentions, by_id)
    return StoryGrouper().group(by_id, {m.id: m for m in mentions}, linkage.events, linkage.inferred).stories


def test_a_shared_event_joins_reports_months_apart() -> None:
    recalled = replace(mention("b", SIGNING), background=True)
    told = [mention("a", SIGNING), recalled, mention("b", RATIFIED, line=1), mention("c", CRASH)]
    found = stories(told, document("a", day(2024, 6, 19)), document("b", day(2024, 12, 5)), document("c"))
    assert sorted(len(story.units) for story in found) == [1, 2]
    (joined,) = [story for story in found if len(story.units) == 2]
    assert len(joined.events) == 2


def test_entries_of_one_liveblog_stay_apart() -> None:
    blog = replace(
        document("a"), kind="liveblog", entries=(Entry("1", Span(0, 100)), Entry("2", Span(100, 200), "Unfall"))
    )
    told = [mention("a", SIGNING), replace(mention("a", CRASH, line=1), entry_id="2")]
    found = stories(told, blog)
    assert len(found) == 2
    assert "Unfall" in {story.title for story in found}


def test_a_teaser_opens_no_story_and_joins_one() -> None:
    teaser = document("t", teaser_of="x")
    assert stories([mention("t", SIGNING)], teaser) == ()
    (story,) = stories([mention("t", SIGNING), mention("a", SIGNING)], teaser, document("a"))
    assert len(story.units) == 2 and story.title_document == "a"


def test_a_report_without_events_is_a_story_of_its_own() -> None:
    (story,) = stories([], document("a"))
    assert story.title == "Titel a" and story.events == ()


def test_the_newest_of_equals_gives_the_title() -> None:
    told = [mention("a", SIGNING), mention("b", SIGNING)]
    (story,) = stories(told, document("a", day(2024, 6, 19)), document("b", day(2024, 6, 20)))
    assert story.title == "Titel b"


@given(st.lists(st.sampled_from([SIGNING, RATIFIED, CRASH]), max_size=10), st.randoms(use_true_random=False))
def test_the_order_makes_no_difference(told: list[tuple[str, str, str]], chance: random.Random) -> None:
    mentions = [mention(f"d{i}", kind) for i, kind in enumerate(told)]
    papers = [document(f"d{i}", day(2024, 6, 19)) for i in range(len(told))]
    straight = stories(mentions, *papers)
    chance.shuffle(mentions)
    chance.shuffle(papers)
    assert stories(mentions, *papers) == straight
    units = [unit for story in straight for unit in story.units]
    assert sorted(unit.document_id for unit in units) == sorted(papers_of(mentions))


def papers_of(mentions: list[Mention]) -> list[str]:
    return [mention.document_id for mention in mentions]


def test_the_title_is_that_of_the_newest_capture() -> None:
    told = [mention("a", CRASH), mention("b", CRASH)]
    stands = {"b": day(2024, 12, 4), "a": day(2024, 12, 5)}
    captures = []
    for id, stand in stands.items():
        page = replace(document(id, title=""), url="https://blatt.example/1", modified=Dated(stand, "test"))
        captures.append(replace(page, entries=(Entry("1", Span(0, 600), f"Stand {id}", Dated(day(2024, 12, 4), "t")),)))
    (story,) = stories(told, *captures)
    assert (story.title, story.title_document) == ("Stand a", "a")


def telling(id: str, words: str, *senses: str) -> Mention:
    """A mention whose rare words alone can join its report to another; every one weighs the same."""
    return replace(mention(id, (f"geschehen{id}", "other", "")), terms=tuple(words.split()), senses=senses)


HALF = ("quarzabru felsgrund moorweiler torfstedt", "quarzabru felsgrund kiesau lehmingen lettweiler")
MOST = ("quarzabru felsgrund moorweiler torfstedt", "quarzabru felsgrund moorweiler lehmingen")


@pytest.mark.parametrize(
    ("words", "days", "senses", "joined"),
    [
        (HALF, 0, "country:VE", True),
        (HALF, 3, "country:VE", True),
        (HALF, 4, "country:VE", False),
        (MOST, 4, "", True),
        (MOST, 14, "", True),
        (MOST, 15, "country:VE", True),
        (MOST, 15, "", False),
        (HALF, None, "country:VE", False),
        (MOST, None, "", True),
    ],
)
def test_how_alike_reports_must_be_depends_on_the_days_between_them(
    words: tuple[str, str], days: int | None, senses: str, joined: bool
) -> None:
    """Half of the words are enough for news of the same days; weeks later most of them and a name in common."""
    first = day(2026, 6, 1) if days is not None else None
    later = day(2026, 6, 1 + days) if days is not None else None
    told = [telling("a", words[0], *senses.split()), telling("b", words[1], *senses.split())]
    assert len(stories(told, document("a", first), document("b", later))) == (1 if joined else 2)


def test_posts_of_one_liveblog_are_not_alike_because_they_are_of_one_day() -> None:
    blog = replace(
        document("a", day(2026, 6, 1)), kind="liveblog", entries=(Entry("1", Span(0, 100)), Entry("2", Span(100, 200)))
    )
    at = Span(100, 190)
    second = replace(telling("b", HALF[1]), id="a:2", document_id="a", entry_id="2", span=at, trigger=Span(100, 110))
    assert len(stories([telling("a", HALF[0]), second], blog)) == 2


def test_a_kicker_is_no_title_and_the_title_names_what_the_reports_share() -> None:
    told = [telling(id, "quarzabru felsgrund moorweiler") for id in ("a", "b", "c")]
    when = day(2026, 6, 1)
    kicker, vague = document("a", when, title="Quarzabru:"), document("b", when, title="Was nun kommen kann")
    (story,) = stories(told, kicker, vague, document("c", when, title="Brand in Quarzabru"))
    assert story.title == "Brand in Quarzabru"


def test_a_report_under_a_kicker_alone_lends_its_first_sentence() -> None:
    (story,) = stories([telling("a", "quarzabru")], document("a", title="Quarzabru:"))
    assert story.title == ("a " * 200)[:90]
