"""EXPECTED.md, the liveblog: events, dates and whose word they are."""

from __future__ import annotations

from tests.seeds.reading import Record, sources, who


def test_brown_and_gerassimow_spoke_on_27_november(both: Record) -> None:
    call = both.one("Das Telefonat habe bereits", "call")
    assert call.when is not None and call.when.edtf == "2024-11-27"
    assert {"brown", "gerassimow"} <= who(call)
    event = both.event(call)
    assert event.when is not None and event.when.edtf == "2024-11-27"
    assert both.one("Das US-Militär meldet", "call").id in event.mentions


def test_the_call_is_the_us_militarys_and_a_spokesmans_word(both: Record) -> None:
    assert any("US-Militär" in name for name in sources(both.one("Das US-Militär meldet", "call")))
    assert any("Sprecher" in name for name in sources(both.one("Das Telefonat habe bereits", "call")))


def test_the_ministry_asked_says_the_spokesman(both: Record) -> None:
    asked = both.one("habe um das Gespräch gebeten", "demand")
    assert "verteidigungsministerium" in who(asked)
    assert sources(asked) == {"der Sprecher"}


def test_lawrow_landed_says_tass_and_no_day_is_told(both: Record) -> None:
    landed = both.one("Er landete in Valletta", "arrive")
    assert sources(landed) == {"Tass"} and landed.when is None
    assert {part.name for part in landed.participants if part.role == "where"} >= {"valletta"}
    when = both.event(landed).when
    assert when is not None and when.edtf == "../2024-12-05"


def test_entry_into_force_is_the_word_of_pyongyang(both: Record) -> None:
    for mention in both.find("in Kraft getreten", "take_effect"):
        assert sources(mention) == {"Pjöngjang"} and mention.stance == "claimed" and mention.when is None
        when = both.event(mention).when
        assert when is not None and when.edtf == "../2024-12-05"


def test_the_exchange_of_instruments_is_kcnas_word(both: Record) -> None:
    assert sources(both.one("Ratifizierungsurkunden ausgetauscht", "exchange")) == {"KCNA"}


def test_signed_in_june_and_ratified_in_november(both: Record) -> None:
    signed = both.one("hatten das Abkommen im Juni", "sign")
    assert signed.when is not None and signed.when.edtf == "2024-06" and signed.background
    assert {"un", "putin", "abkommen", "pjöngjang"} <= who(signed)
    ratified = both.one("ratifizierten beide Länder", "ratify")
    when = both.event(ratified).when
    assert when is not None and when.edtf == "2024-11"


def test_the_content_of_the_agreement_is_no_event(both: Record) -> None:
    told = both.find("Die Vereinbarung sieht vor") + both.find("Zudem verpflichtet es Moskau")
    assert [mention for mention in told if mention.stance in ("asserted", "claimed")] == []


def test_merz_criticised_baerbocks_words(both: Record) -> None:
    criticised = both.one("Unions-Kanzlerkandidat Friedrich Merz", "criticise")
    assert "merz" in who(criticised)
    said = both.one("betonte Merz", "say")
    assert "merz" in who(said)
    assert sources(said) == set()


def test_baerbock_spoke_on_tuesday(both: Record) -> None:
    said = both.one("Baerbock hatte am Dienstag", "say")
    assert said.when is not None and said.when.edtf == "2024-12-03"
    assert {"baerbock", "brüssel"} <= who(said)


def test_not_ruling_out_is_no_deed(both: Record) -> None:
    assert both.one("Eine Beteiligung der Bundeswehr", "offer").stance == "conditional"


def test_jermaks_delegation_met_trumps_people_say_insiders(both: Record) -> None:
    met = both.one("Eine ukrainische Delegation", "meet")
    assert met.when is None and met.stance == "claimed"
    assert any("vertraute Personen" in name for name in sources(met))
    assert any("vertraute Personen" in name for name in sources(both.one("Die Ukrainer seien von", "other")))


def test_now_and_in_future_date_nothing(both: Record) -> None:
    for words in ("zum jetzigen Zeitpunkt", "in der Zukunft", "stellt zurzeit niemand"):
        assert [mention.when for mention in both.find(words) if mention.when is not None] == []
