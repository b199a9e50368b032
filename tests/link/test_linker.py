"""Linking on mentions made by hand: what joins, what excludes, dates, origins, judgements, and order."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.link.told import JUNE, SIGNING, WEDNESDAY, day, document, mention, said_by

from sachstand.link import EventLinker
from sachstand.model.document import Document
from sachstand.model.event import Event, Linkage
from sachstand.model.judgement import Decision, Judgement, Target
from sachstand.model.mention import Figure, Mention, Stance
from sachstand.model.text import Span, TextQuote
from sachstand.model.when import When

DECEMBER = day(2024, 12, 5)


def link(mentions: list[Mention], *documents: Document, judgements: tuple[Judgement, ...] = ()) -> Linkage:
    return EventLinker().link(mentions, {one.id: one for one in documents}, judgements)


def clusters(linkage: Linkage) -> set[tuple[str, ...]]:
    return {event.mentions for event in linkage.events}


def only(linkage: Linkage) -> Event:
    (event,) = linkage.events
    return event


def test_a_recalled_signing_joins_the_told_one_and_sharpens_its_date() -> None:
    recalled = replace(mention("a", SIGNING, JUNE), background=True)
    event = only(link([recalled, mention("b", SIGNING, WEDNESDAY)], document("a", DECEMBER), document("b")))
    assert event.when is not None
    assert event.when.days == tuple(date(2024, 6, number) for number in (5, 12, 19, 26))
    assert {evidence.mention_id for evidence in event.dates} == {"a:0", "b:0"}


@pytest.mark.parametrize(
    "other",
    [
        ("unterzeichnen", "sign", "who:emmanuel_macron who:friedrich_merz what:abkommen where:paris"),
        ("treffen", "meet", "who:wladimir_putin who:xi_jinping where:peking"),
        ("ratifizieren", "ratify", "who:wladimir_putin what:abkommen where:pjöngjang"),
    ],
)
def test_other_people_or_other_deeds_stay_apart(other: tuple[str, str, str]) -> None:
    told = [mention("a", SIGNING), mention("b", other)]
    assert len(link(told, document("a", DECEMBER), document("b", DECEMBER)).events) == 2


def test_days_that_exclude_each_other_stay_apart() -> None:
    told = [mention("a", SIGNING, day(2024, 6, 19)), mention("b", SIGNING, day(2024, 6, 20))]
    assert len(link(told, document("a"), document("b")).events) == 2


def test_the_same_news_months_apart_is_two_events() -> None:
    told = [mention("a", SIGNING), mention("b", SIGNING)]
    assert len(link(told, document("a", day(2024, 6, 19)), document("b", day(2024, 9, 19))).events) == 2
    assert len(link(told, document("a", day(2024, 6, 19)), document("b", day(2024, 6, 20))).events) == 1


def test_what_is_recalled_months_later_joins_what_was_told() -> None:
    told = [mention("a", SIGNING), replace(mention("b", SIGNING), background=True)]
    assert len(link(told, document("a", day(2024, 6, 19)), document("b", day(2024, 9, 19))).events) == 1


def planned(name: str, when: When | None, stance: Stance = "announced") -> Mention:
    return replace(mention(name, SIGNING, when), stance=stance)


def test_a_plan_for_a_day_joins_what_is_told_of_that_day_and_neither_dates_nor_confirms_it() -> None:
    papers = [
        replace(document(name, day(2024, 6, date)), outlet=f"Blatt {name}") for name, date in (("a", 17), ("b", 19))
    ]
    told = [said_by(planned("a", day(2024, 6, 19)), ("outlet", "Blatt a")), mention("b", SIGNING)]
    event = only(link([told[0], said_by(told[1], ("outlet", "Blatt b"))], *papers))
    assert event.origins == ("Blatt b",)
    assert event.when is not None and event.when.edtf == "../2024-06-19"


@pytest.mark.parametrize(
    "plan",
    [
        planned("a", None),
        planned("a", day(2024, 6, 20)),
        planned("a", JUNE),
        planned("a", day(2024, 6, 19), "demanded"),
        planned("a", day(2024, 6, 19), "conditional"),
    ],
)
def test_a_plan_without_the_day_stays_apart_from_what_happened(plan: Mention) -> None:
    papers = document("a", day(2024, 6, 17)), document("b", day(2024, 6, 19))
    assert len(link([plan, mention("b", SIGNING, day(2024, 6, 19))], *papers).events) == 2


@pytest.mark.parametrize("change", [{"stance": "announced"}, {"stance": "conditional"}, {"polarity": "negative"}])
def test_a_plan_or_a_denied_deed_is_not_the_deed(change: dict[str, str]) -> None:
    told = [mention("a", SIGNING), replace(mention("b", SIGNING), **change)]  # type: ignore[arg-type]
    assert len(link(told, document("a", DECEMBER), document("b", DECEMBER)).events) == 2


def test_two_words_of_one_sentence_are_two_events() -> None:
    one = mention("a", SIGNING)
    assert len(link([one, replace(one, id="a:50")], document("a")).events) == 2


def test_a_denial_stands_beside_the_claim_right_before_it() -> None:
    accused = mention("a", ("vorwerfen", "accuse", "whom:kim_jong_un what:lieferung"))
    denied = replace(mention("a", ("zurückweisen", "deny", "who:kim_jong_un what:vorwurf"), line=1), stance="denied")
    near = replace(accused, span=replace(accused.span, end=99))
    event = only(link([near, denied], document("a", DECEMBER)))
    assert event.kind == "accuse" and event.mentions == ("a:0", "a:100")
    far = replace(denied, id="a:300", span=replace(denied.span, start=300, end=390), trigger=denied.trigger.shift(200))
    assert len(link([near, far], document("a", DECEMBER)).events) == 2


def test_short_names_and_compound_heads_are_alike() -> None:
    short = ("unterschreiben", "sign", "who:putin who:kim what:verteidigungsabkommen where:pjöngjang")
    assert len(link([mention("a", SIGNING), mention("b", short)], document("a"), document("b")).events) == 1


def test_without_words_for_its_date_an_event_happened_by_its_first_report() -> None:
    told = [mention("a", SIGNING), mention("b", SIGNING)]
    when = only(link(told, document("a", day(2024, 6, 20)), document("b", day(2024, 6, 19)))).when
    assert when is not None and when.edtf == "../2024-06-19" and when.earliest is None


def test_a_plan_has_not_happened_by_its_report() -> None:
    plan = replace(mention("a", SIGNING), stance="announced")
    assert only(link([plan], document("a", DECEMBER))).when is None


def test_reports_of_one_origin_count_once() -> None:
    told = [said_by(mention(id, SIGNING), ("outlet", f"Blatt {id}"), ("origin", "KCNA")) for id in ("a", "b")]
    told.append(said_by(mention("c", SIGNING), ("outlet", "Blatt c")))
    event = only(link(told, *(document(id, DECEMBER) for id in "abc")))
    assert event.origins == ("Blatt c", "KCNA")


def judge(decision: Decision, *ids: str, id: str = "j", value: str | None = None, hour: int = 1) -> Judgement:
    targets = tuple(Target(one, TextQuote((f"{one} " * 200)[:90].strip() + " ", suffix=one)) for one in ids)
    return Judgement(id, decision, targets, "editor", datetime(2025, 1, 1, hour, tzinfo=UTC), value)


def test_editors_join_and_part_and_take_back() -> None:
    other = ("unterzeichnen", "sign", "who:emmanuel_macron what:vertrag where:paris")
    told, papers = [mention("a", SIGNING), mention("b", SIGNING), mention("c", other)], [document(id) for id in "abc"]
    papers = [replace(paper, text=f"{paper.id} Anfang".ljust(100, "x") + paper.text[100:]) for paper in papers]

    def quote(id: str) -> Target:
        return Target(id, TextQuote(f"{id} Anfang".ljust(90, "x"), prefix="", suffix="x"))

    def made(decision: Decision, *ids: str) -> Judgement:
        return replace(judge(decision, id=f"{decision}{ids}"), targets=tuple(quote(id) for id in ids))

    assert clusters(link(told, *papers)) == {("a:0", "b:0"), ("c:0",)}
    parted = made("not_same", "a", "b")
    assert ("a:0", "b:0") not in clusters(link(told, *papers, judgements=(parted,)))
    joined = made("same", "a", "c")
    assert ("a:0", "b:0", "c:0") in clusters(link(told, *papers, judgements=(joined,)))
    undone = judge("undo", id="u", value=parted.id, hour=2)
    assert ("a:0", "b:0") in clusters(link(told, *papers, judgements=(parted, undone)))


def test_what_editors_join_against_its_dates_is_a_contradiction() -> None:
    told = [
        mention("a", SIGNING, day(2024, 6, 19, "am 19. Juni")),
        mention("b", SIGNING, day(2024, 6, 20, "am 20. Juni")),
    ]
    papers = [replace(document(id), text=f"{id} Anfang".ljust(600, "x")) for id in "ab"]
    targets = tuple(Target(id, TextQuote(f"{id} Anfang".ljust(95, "x"), suffix="x")) for id in "ab")
    event = only(link(told, *papers, judgements=(replace(judge("same"), targets=targets),)))
    assert event.contradiction is not None and "am 19. Juni" in event.contradiction
    assert event.when is not None and event.when.edtf == "2024-06-19/2024-06-20"


def test_an_undated_report_gets_the_date_of_its_news() -> None:
    told = [mention("a", SIGNING, JUNE), mention("b", SIGNING, WEDNESDAY)]
    (inferred,) = link(told, document("a", DECEMBER), document("b")).inferred
    assert (inferred.document_id, inferred.when.edtf) == ("b", "2024-06")
    assert "am Mittwoch" in inferred.reason and "Titel a" in inferred.reason


def test_what_a_report_recalls_dates_it_not() -> None:
    told = [mention("a", SIGNING, JUNE), replace(mention("b", SIGNING, WEDNESDAY), background=True)]
    assert link(told, document("a", DECEMBER), document("b")).inferred == ()


def test_no_inference_rests_on_an_inferred_date() -> None:
    inferred_elsewhere = replace(JUNE, anchor="2024-06")
    told = [mention("a", SIGNING, inferred_elsewhere), mention("b", SIGNING, WEDNESDAY)]
    assert link(told, document("a"), document("b")).inferred == ()


_KINDS = [
    SIGNING,
    ("treffen", "meet", "who:wladimir_putin who:kim_jong_un where:pjöngjang"),
    ("treffen", "meet", "who:kim_jong_un where:wladiwostok"),
    ("zurückweisen", "deny", "who:kim_jong_un what:vorwurf"),
]
_WHENS: list[When | None] = [None, JUNE, WEDNESDAY, day(2024, 6, 19), day(2024, 7, 1)]
_TOLD = st.tuples(st.sampled_from(_KINDS), st.sampled_from(_WHENS))
Told = tuple[tuple[str, str, str], When | None]


@given(
    st.lists(_TOLD, max_size=14),
    st.randoms(use_true_random=False),
)
def test_the_order_makes_no_difference(told: list[Told], chance: random.Random) -> None:
    mentions = [mention(f"d{i}", kind, when) for i, (kind, when) in enumerate(told)]
    papers = [document(f"d{i}", day(2024, 6, 20) if i % 2 else None) for i in range(len(told))]
    straight = link(mentions, *papers)
    chance.shuffle(mentions)
    chance.shuffle(papers)
    assert link(mentions, *papers) == straight


@given(st.lists(_TOLD, max_size=14))
def test_every_mention_is_in_one_event_and_no_date_is_contradicted(told: list[Told]) -> None:
    mentions = [mention(f"d{i}", kind, when) for i, (kind, when) in enumerate(told)]
    linkage = link(mentions, *(document(f"d{i}") for i in range(len(told))))
    assert sorted(id for event in linkage.events for id in event.mentions) == sorted(m.id for m in mentions)
    assert all(event.contradiction is None for event in linkage.events)


TREATY = ("in kraft treten", "take_effect", "who:vertrag")
PACT = ("take effect", "take_effect", "who:treaty")


def of_sense(told: Mention, sense: str, *names: str) -> Mention:
    parts = tuple(replace(part, sense=sense) for part in told.participants)
    return replace(told, participants=parts, senses=(*names, sense))


def test_reports_in_two_languages_tell_one_event_of_one_day() -> None:
    german = of_sense(mention("a", TREATY, DECEMBER), "agreement", "country:KP", "country:RU")
    english = of_sense(mention("b", PACT, DECEMBER), "agreement", "country:RU", "country:KP")
    reports = [german, replace(english, language="en")]
    assert clusters(link(reports, document("a", DECEMBER), document("b", DECEMBER))) == {("a:0", "b:0")}


def test_agreements_of_other_countries_stay_apart() -> None:
    german = of_sense(mention("a", TREATY, DECEMBER), "agreement", "country:KP", "country:RU")
    english = of_sense(mention("b", PACT, DECEMBER), "agreement", "country:FR", "country:BR")
    reports = [german, replace(english, language="en")]
    assert len(link(reports, document("a", DECEMBER), document("b", DECEMBER)).events) == 2


def sent(id: str, number: float, what: str = "Soldaten") -> Mention:
    told = mention(id, ("schicken", "deploy", "who:nordkorea what:soldat where:russland"))
    parts = tuple(replace(part, name_id={"nordkorea": "country:KP"}.get(part.name)) for part in told.participants)
    return replace(told, participants=parts, figures=(Figure(Span(40, 45), number, "about", None, what),))


def test_rival_sums_a_week_apart_are_one_matter_and_of_other_things_are_two() -> None:
    first, later = document("a", day(2024, 10, 28)), document("b", day(2024, 11, 5))
    assert len(link([sent("a", 10000), sent("b", 11000)], first, later).events) == 1
    assert len(link([sent("a", 10000), sent("b", 11000, "Granaten")], first, later).events) == 2


def test_what_happens_again_the_next_day_is_another_event() -> None:
    raid = ("angreifen", "attack", "who:armee where:oslo what:hafen")
    first, second = mention("a", raid), mention("b", raid)
    reports = (document("a", day(2024, 12, 4)), document("b", day(2024, 12, 5)))
    assert len(link([first, second], *reports).events) == 1
    assert len(link([first, replace(second, again=True)], *reports).events) == 2


def test_a_denial_in_another_report_stands_beside_the_claim_of_the_same_matter() -> None:
    claim = of_sense(mention("a", ("vorwerfen", "accuse", "who:washington")), "weapon", "country:RU")
    answer = of_sense(mention("b", ("zurückweisen", "deny", "who:pjöngjang")), "weapon", "country:RU")
    reports = (document("a", DECEMBER), document("b", DECEMBER))
    assert len(link([claim, answer], *reports).events) == 1
    assert len(link([claim, replace(answer, senses=("hostage", "country:RU"))], *reports).events) == 2
    assert len(link([claim, answer], reports[0], document("b", day(2025, 2, 1))).events) == 2
