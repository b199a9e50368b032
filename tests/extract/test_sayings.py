"""When something was said is not when it happened; comparisons, corrections, papers and what has yet to come."""

from __future__ import annotations

import pytest
from tests.extract.marked import check, mentions

SAID = [
    ("de", "[Keller] unterschrieb den Erlass {am Montag}, wie die Agentur {am Dienstag} meldete.",
     "unterschreiben sign", "when:am_Montag"),
    ("de", "[Keller] unterschrieb den Erlass {am Montag}, wie die Agentur {am Dienstag} meldete.", "melden -", ""),
    ("de", "Der Chef sei entlassen worden, sagte [Keller] {am Freitag}.", "entlassen release", "when:-"),
    ("de", "Die Brücke sei gesperrt worden, teilte die Polizei {am Abend} mit.", "sperren close", "when:-"),
    ("de", "Die Brücke sei gesperrt worden, teilte die Polizei {am Abend} mit.", "mitteilen say", "when:am_Abend"),
    ("en", "The mayor resigned {on Monday}, the newspaper reported {on Tuesday}.", "resign resign", "when:on_Monday"),
    ("en", "[Keller] said {on Friday} that the plant had closed.", "close close", "when:-"),
]  # fmt: skip

COMPARED = [
    ("de", "Es war [Kellers] erster Besuch in [Oslo] seit {dem Jahr 2000}.", "besuch visit", "when:-"),
    ("de", "Der Angriff war der schwerste seit {Februar 2022}.", "angriff attack", "when:-"),
    ("de", "Die Partei gewann so viele Stimmen wie zuletzt {2019}.", "gewinnen win", "when:-"),
    ("de", "Im Vergleich zu {2023} stieg der Umsatz.", "steigen rise", "when:-"),
    ("de", "Der Rat hat das Ticket bis {2030} beschlossen.", "beschließen decide", "when:-"),
    ("de", "Seit {Montag} streiken die Fahrer.", "streiken strike", "when:Montag"),
    ("de", "[Keller] hatte [Oslo] zuletzt {im Mai} besucht.", "besuchen visit", "when:im_Mai"),
    ("en", "It was her first visit to [Oslo] since {2000}.", "visit visit", "when:-"),
    ("en", "Sales rose 4 percent compared with {2023}.", "rise rise", "when:-"),
    ("en", "The raid was the deadliest since {March}.", "raid attack", "when:-"),
    ("en", "She last visited [Oslo] in {2019}.", "visit visit", "when:2019"),
]

CORRECTED = [
    ("de", "In einer früheren Fassung hieß es, [Keller] habe das Gesetz {am Freitag} unterzeichnet.",
     "unterzeichnen sign", "stance:denied when:- background"),
    ("de", "In einer früheren Version dieses Artikels stand, [Keller] sei zurückgetreten.", "zurücktreten resign",
     "stance:denied"),
    ("de", "Die frühere Fassung des Gesetzes hatte der Rat {im Mai} beschlossen.", "beschließen decide",
     "stance:asserted when:im_Mai"),
    ("de", "Wir haben das berichtigt.", "berichtigen -", ""),
    ("de", "[Keller] hat die Prognose korrigiert.", "korrigieren other", "who:keller"),
    ("en", "An earlier version of this article said [Keller] had signed the law {on Friday}.", "sign sign",
     "stance:denied when:-"),
    ("en", "We have corrected this article.", "correct -", ""),
    ("en", "The earlier version of the law was signed {in May}.", "sign sign", "stance:asserted when:in_May"),
]  # fmt: skip

AHEAD = [
    ("de", "Der Vertrag tritt in Kraft, sobald beide Seiten die Urkunden austauschen.", "in_kraft_treten take_effect",
     "stance:announced"),
    ("de", "Der Vertrag tritt in Kraft, sobald beide Seiten die Urkunden austauschen.", "austauschen exchange",
     "stance:announced"),
    ("de", "Das Gesetz muss noch vom Rat gebilligt werden.", "billigen decide", "stance:demanded"),
    ("de", "Der Vertrag trat in Kraft, nachdem beide Seiten die Urkunden ausgetauscht hatten.",
     "in_kraft_treten take_effect", "stance:asserted"),
    ("en", "The court closes if the judge resigns.", "close close", "stance:announced"),
    ("en", "The court closed after the judge resigned.", "close close", "stance:asserted"),
]  # fmt: skip

PAPERS = [
    ("de", "[Keller] hat das Gesetz zur Ratifizierung unterzeichnet.", "ratifizierung -", ""),
    ("de", "[Keller] hat die Ratifizierung des Vertrags gefeiert.", "ratifizierung ratify", ""),
    ("en", "Officials exchanged the instruments of ratification in [Rome].", "ratification -", ""),
    ("en", "The ratification of the treaty by [Keller] pleased the market.", "ratification ratify", ""),
]


@pytest.mark.parametrize(("language", "marked", "event", "facts"), SAID + COMPARED + CORRECTED + AHEAD + PAPERS)
def test_what_is_told(language: str, marked: str, event: str, facts: str) -> None:
    check(marked, language, event, facts)


def test_the_speaker_is_the_source_of_what_is_said_and_the_agent_of_the_saying() -> None:
    found = {mention.kind: mention for mention in mentions("Der Chef sei entlassen worden, sagte [Keller].", "de")}
    assert [link.name for link in found["release"].attribution] == ["Keller"]
    assert found["say"].attribution == ()
    assert [part.name for part in found["say"].participants] == ["keller"]


def test_nouns_of_one_sense_have_one_name_in_both_languages() -> None:
    (german,) = mentions("[Keller] unterzeichnete den Beistandspakt.", "de")
    (english,) = mentions("[Keller] signed the treaty.", "en")
    assert german.participants[-1].sense == english.participants[-1].sense == "agreement"
    assert "agreement" in german.senses


def test_what_happens_once_more_is_marked() -> None:
    assert mentions("Die Armee griff [Oslo] erneut an.", "de")[0].again
    assert not mentions("Die Armee griff [Oslo] an.", "de")[0].again
    assert mentions("Zum zweiten Mal in diesem Jahr senkte die Notenbank den Leitzins.", "de")[0].again
    assert not mentions("Zum ersten Mal in diesem Jahr senkte die Notenbank den Leitzins.", "de")[0].again
    assert mentions("The bank cut its rate for the third time this year.", "en")[0].again
