"""The table of weights on made pairs: what joins by the matter of its reports, and what keeps it apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.link.told import ZONE, day, document, mention

from sachstand.link import EventLinker
from sachstand.link.compare import THRESHOLD, WEIGHTS
from sachstand.link.memory import Memory
from sachstand.model.event import PairScore
from sachstand.model.mention import Figure, Mention
from sachstand.model.text import Span
from sachstand.model.when import When

MONDAY, TUESDAY, LATER = day(2026, 2, 2), day(2026, 2, 3), day(2026, 4, 20)
MATTER = "zugbegleiter kaiserslautern fahrschein messer"
ELSEWHERE = "raffinerie nowgorod langstreckendrohne sprit"


def told(id: str, lemma: str, kind: str, cast: str = "", *, around: str = MATTER) -> list[Mention]:
    """A mention with few words of its own, and a second sentence that says of what matter its report is."""
    bare = replace(mention(id, (lemma, kind, cast)), terms=(lemma,))
    return [bare, replace(mention(id, ("einfallen", "other", ""), line=2), terms=tuple(around.split()), again=True)]


def pair(left: list[Mention], right: list[Mention], *days: When | None) -> PairScore | None:
    """The score of the first mentions of two reports of two days."""
    memory = Memory()
    both = {one.id: one for one in (*left, *right)}
    ids = [told[0].document_id for told in (left, right)]
    memory.profiles(both, {id: document(id, when) for id, when in zip(ids, days or (MONDAY, MONDAY), strict=True)})
    return memory.score(left[0].id, right[0].id)


def score(found: PairScore | None) -> float:
    assert found is not None
    return found.score


def features(found: PairScore | None) -> set[str]:
    assert found is not None
    return {name for name, _ in found.features}


def test_one_word_in_reports_of_one_matter_and_one_day_is_one_event() -> None:
    one, other = told("a", "angriff", "attack"), told("b", "angriff", "attack")
    assert score(pair(one, other)) >= THRESHOLD
    documents = {id: document(id, MONDAY) for id in ("a", "b")}
    events = EventLinker().link([*one, *other], documents).events
    assert (one[0].id, other[0].id) in {event.mentions for event in events}


def test_one_word_in_reports_of_other_matters_is_two() -> None:
    found = pair(told("a", "angriff", "attack"), told("b", "angriff", "attack", around=ELSEWHERE))
    assert "reports of other matters" in features(found)
    assert score(found) < THRESHOLD


def test_a_form_of_the_word_is_nearly_the_word_and_another_word_of_a_loose_kind_is_not() -> None:
    first = told("a", "angriff", "attack")
    same, form, other = (
        score(pair(first, told("b", word, "attack"))) for word in ("angriff", "angreifen", "zerstören")
    )
    assert same > form >= THRESHOLD > other


def test_what_reports_of_two_days_tell_as_news_needs_more_in_common() -> None:
    one, other = told("a", "treffen", "meet"), told("b", "treffen", "meet")
    days = pair(one, other, MONDAY, TUESDAY)
    assert "told on two days" in features(days)
    assert score(days) < score(pair(one, other))


def test_what_somebody_said_is_alike_by_its_words_alone() -> None:
    assert "reports alike" not in features(pair(told("a", "drohen", "threaten"), told("b", "drohen", "threaten")))


@pytest.mark.parametrize(("values", "one"), [((188, 188), True), ((188, 920), False)])
def test_each_figure_of_what_rises_is_a_step(values: tuple[int, int], one: bool) -> None:
    def risen(id: str, value: int, of: str) -> list[Mention]:
        first, second = told(id, "steigen", "rise", "who:zahl where:venezuela")
        return [replace(first, figures=(Figure(Span(30, 33), value, "exact", of=of),)), second]

    found = pair(risen("a", values[0], "Toten"), risen("b", values[1], "Todesopfer"), MONDAY, TUESDAY)
    assert (found is not None) == one


def test_steps_of_two_weeks_are_two_without_any_figure() -> None:
    fallen = [told(id, "sinken", "fall", "who:inflationsrate") for id in ("a", "b")]
    recalled = [replace(fallen[1][0], background=True), fallen[1][1]]
    assert pair(fallen[0], recalled, MONDAY, TUESDAY) is not None
    assert pair(fallen[0], recalled, MONDAY, LATER) is None


def test_what_is_recalled_weeks_later_without_a_date_needs_more_in_common_than_with_one() -> None:
    cast = "who:trump whom:xi_jinping"
    first = told("a", "treffen", "meet", cast)
    again = told("b", "treffen", "meet", cast)
    vague = [replace(again[0], background=True), again[1]]
    dated = [replace(again[0], background=True, when=When.on(date(2026, 2, 2), ZONE)), again[1]]
    assert "recalled without a date" in features(pair(first, vague, MONDAY, LATER))
    assert "recalled without a date" not in features(pair(first, dated, MONDAY, LATER))
    assert score(pair(first, vague, MONDAY, LATER)) < score(pair(first, dated, MONDAY, LATER))


def test_words_recalled_months_later_are_other_words() -> None:
    first, again = told("a", "aufrufen", "other", "who:merz"), told("b", "aufrufen", "other", "who:merz")
    assert pair(first, [replace(again[0], background=True), again[1]], MONDAY, LATER) is None


def test_a_second_time_is_not_the_first_though_a_vague_date_holds_both() -> None:
    year = When.between(date(2026, 1, 1), date(2026, 4, 20), ZONE)
    first, second = told("a", "siegen", "win", "who:bayern"), told("b", "siegen", "win", "who:bayern")
    assert pair(first, [replace(second[0], when=year), second[1]], MONDAY, LATER) is not None
    assert pair(first, [replace(second[0], when=year, again=True), second[1]], MONDAY, LATER) is None


def test_an_office_says_less_of_who_it_was_than_a_name() -> None:
    def charged(cast: str) -> float:
        return score(pair(told("a", "anklagen", "charge", cast), told("b", "anklagen", "charge", cast)))

    assert charged("who:staatsanwaltschaft") < charged("who:kaiserslautern")


def test_a_name_of_two_words_is_one_thing_in_common() -> None:
    def speaking(id: str, sense: str) -> list[Mention]:
        one, around = told(id, "treffen", "meet")
        return [replace(one, terms=("treffen", "wolodymyr", "selenskyj"), senses=(sense,)), around]

    def both(sense: str) -> float:
        return score(pair(speaking("a", sense), speaking("b", sense)))

    assert both("person:wolodymyr-selenskyj") < both("agreement")


def test_the_score_is_the_sum_of_its_features() -> None:
    found = pair(told("a", "angriff", "attack", "who:iran"), told("b", "angreifen", "attack", "who:iran"))
    assert found is not None
    assert found.score == pytest.approx(sum(weight for _, weight in found.features))
    assert features(found) <= WEIGHTS.keys()
