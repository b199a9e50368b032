"""EXPECTED.md, the article: alone it knows a Wednesday; who says what in it; what is no completed event."""

from __future__ import annotations

from tests.seeds.reading import Record, sources, who

OUTLET = {"Deutsche Tageszeitung"}


def test_alone_the_document_is_undated_and_wednesday_stays_a_wednesday(article: Record) -> None:
    assert article.linkage.inferred == ()
    when = article.event(article.one("unterzeichneten am Mittwoch", "sign")).when
    assert when is not None and when.form.weekday == 3 and when.earliest is None


def test_the_signing_is_stated_by_the_report_itself(both: Record) -> None:
    signed = both.one("unterzeichneten am Mittwoch", "sign")
    assert signed.stance == "asserted" and not signed.background
    assert {link.name for link in signed.attribution} == OUTLET


def test_no_agency_is_credited_for_the_text(both: Record) -> None:
    assert all(link.role != "agency" for mention in both.mentions.values() for link in mention.attribution)


def test_a_quarter_of_a_century_dates_no_visit(both: Record) -> None:
    assert [m.when for m in both.find("seit fast einem Vierteljahrhundert") if m.when is not None] == []


def test_kim_promised_support(both: Record) -> None:
    promised = both.one("Kim sicherte Putin zudem", "promise")
    assert promised.stance == "claimed" and sources(promised) == {"Kim"}


def test_the_denial_stands_beside_the_accusation(both: Record) -> None:
    accused = both.one("Pjöngjang wird vorgeworfen", "accuse")
    denied = both.one("hatte die Vorwürfe", "deny")
    assert denied.stance == "denied" and denied.background and sources(denied) == {"Nordkorea"}
    event = both.event(accused)
    assert denied.id in event.mentions and event.kind == "accuse"


def test_offers_and_intentions_are_no_completed_events(both: Record) -> None:
    assert both.one("Russland schließe eine", "offer").stance == "conditional"
    assert both.one("sprach sich bei seinem Staatsbesuch dafür aus", "demand").stance == "demanded"
    assert all(m.stance != "asserted" for m in both.find("künftig militärisch beistehen", "attack"))


def test_the_praise_of_policy_is_putins_word(both: Record) -> None:
    said = both.one("sagte Putin laut russischen Agenturberichten", "say")
    assert "putin" in who(said)
    assert any("Agenturberichten" in name for name in sources(said))


def test_the_limousine_is_ria_nowostis_word(both: Record) -> None:
    assert sources(both.one("Luxuslimousine", "give")) == {"RIA Nowosti"}


def test_kims_journey_is_background(both: Record) -> None:
    journey = both.one("Im vergangenen September war Kim", "travel")
    assert journey.background and "kim" in who(journey)


def test_teasers_are_documents_with_events_of_their_own(both: Record) -> None:
    assert both.one("zwei US-Soldaten und ein US-Übersetzer", "kill").stance == "asserted"
    assert both.one("will sich dort nach Angaben des Weißen Hauses", "meet").stance == "announced"
    rank = both.one("mehr als 50.000 Menschen den Rücktritt", "demand")
    assert [(figure.value, figure.bound) for figure in rank.figures] == [(50000, "more_than")]
