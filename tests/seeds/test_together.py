"""EXPECTED.md, the two together, and with a third report: one signing, sharpened dates, one story."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from tests.seeds.reading import Record

from sachstand.model.event import Event

WEDNESDAYS = (date(2024, 6, 5), date(2024, 6, 12), date(2024, 6, 19), date(2024, 6, 26))


def signing(record: Record) -> Event:
    return record.event(record.one("hatten das Abkommen im Juni", "sign"))


def test_both_signings_are_one_event_with_two_sources(both: Record) -> None:
    event = signing(both)
    assert both.one("unterzeichneten am Mittwoch", "sign").id in event.mentions
    assert len(event.origins) == 2


def test_the_signing_was_on_one_of_four_wednesdays(both: Record) -> None:
    event = signing(both)
    assert event.when is not None and event.when.days == WEDNESDAYS and event.contradiction is None
    assert {evidence.when.words for evidence in event.dates} == {"Mittwoch", "Juni"}


def test_the_articles_date_follows_and_says_why(both: Record) -> None:
    (inferred,) = both.linkage.inferred
    assert both.documents[inferred.document_id].title == "Putin und Kim schließen militärischen Beistandspakt"
    assert inferred.when.edtf == "2024-06"
    assert signing(both).id in inferred.events and "Mittwoch" in inferred.reason


def test_kims_journey_was_in_september_2023(both: Record) -> None:
    when = both.event(both.one("Im vergangenen September war Kim", "travel")).when
    assert when is not None and when.edtf == "2023-09"


def test_chronology_by_event_time(both: Record) -> None:
    journey = both.event(both.one("Im vergangenen September war Kim", "travel"))
    ratified = both.event(both.one("ratifizierten beide Länder", "ratify"))
    whens = [journey.when, signing(both).when, ratified.when]
    assert all(a is not None and b is not None and a.order(b) == -1 for a, b in pairwise(whens))


def test_one_story_joins_signing_ratification_and_entry_into_force(both: Record) -> None:
    ratified = both.event(both.one("ratifizierten beide Länder", "ratify"))
    in_force = both.event(both.one("Das im Juni vereinbarte", "take_effect"))
    stories = [both.stories_of(event) for event in (signing(both), ratified, in_force)]
    assert all(story == stories[0] for story in stories) and len(stories[0]) == 1


def test_the_other_matters_are_in_other_stories(both: Record) -> None:
    (story,) = both.stories_of(signing(both))
    apart = ["Friedrich Merz", "Er landete in Valletta", "Das Telefonat habe", "Eine ukrainische Delegation"]
    for words in apart:
        assert not any(both.event(mention).id in story.events for mention in both.find(words)), words
    assert not any(both.documents[unit.document_id].teaser_of for unit in story.units)


def test_teasers_open_no_story(both: Record) -> None:
    titled = {story.title_document for story in both.stories}
    assert not any(both.documents[id].teaser_of for id in titled)


def test_titles_are_headlines_in_their_own_words(both: Record) -> None:
    for story in both.stories:
        document = both.documents[story.title_document]
        assert story.title == document.title or story.title in document.text


def test_a_third_report_settles_the_day(three: Record) -> None:
    event = signing(three)
    assert event.when is not None and event.when.day == date(2024, 6, 19)
    assert len(event.origins) == 3 and event.contradiction is None


def test_with_it_the_articles_date_is_nearly_known(three: Record) -> None:
    inferred = {three.documents[one.document_id].title: one.when for one in three.linkage.inferred}
    when = inferred["Putin und Kim schließen militärischen Beistandspakt"]
    assert when.earliest is not None and when.earliest.date() == date(2024, 6, 19)
    assert when.latest is not None and when.latest.date() <= date(2024, 6, 20)
    journey = three.event(three.one("Im vergangenen September war Kim", "travel")).when
    assert journey is not None and journey.edtf == "2023-09"
