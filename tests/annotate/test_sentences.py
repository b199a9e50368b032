from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.annotate.sentences import SentenceSplitter
from sachstand.languages import load

SPLITTERS = {code: SentenceSplitter(load(code).sentences) for code in ("de", "en")}

# Each case is the text with | where a sentence begins.
GERMAN = [
    "Das sagte Otten.|Als der Regen kam, ging er.",
    "Die Prämie stieg.|Beide Vereine stimmten zu.",
    "Er bucht bei Otten.Com im Netz und bei Ver.Di am Markt.",
    "Das steht auf Ottenblatt.Online.Post und im Heft.",
    "Am 27. November sprach er. |Danach war Ruhe.",
    "Luftwaffengeneral C.Q. Brown rief an. |Er legte auf.",
    "Das kostet 3,5 Mio. Euro. |Im Jahr 2024. |Der Rest folgt.",
    "„Das geht nicht.“ |Sie ging.",
    "„Hau ab!“, rief er. |Dann war Schluss.",
    "Sie riefen „Hau ab!“ und gingen. |Er blieb.",
    "Er kam um 8.30 Uhr u.a. mit Dr. Schulz an. |Das war spät.",
    "Papst Johannes Paul II. starb 2005. |Die Welt trauerte.",
    "Damals nannte Benedikt XVI. „Der Glaube“ sein letztes Buch. |Es verkaufte sich gut.",
    "Das sagte Leo XIV. |„Wir beten“, fügte er hinzu.",
    "Der Verdächtige heißt Peter B. |Die Polizei sucht ihn.",
    "Warum? |Niemand weiß es … |Vielleicht morgen.",
    "Das Treffen am 3. 12. dauerte. |20 Menschen kamen.",
    "Es waren Autos, Busse usw. |Dann kam nichts mehr.",
    "Überschrift ohne Punkt\n\n|Der Text beginnt hier.",
    "Eine Überschrift\n|Noch eine Zeile darunter, die sehr viel länger ist als die erste Zeile darüber",
    "Er sagte (so steht es im Protokoll.) |Dann kam das Ende.",
    '"Wir kommen wieder." |Die Menge jubelte.',
]
ENGLISH = [
    "Mr. Smith met Gen. C.Q. Brown in the U.S. capital. |He left at 5 p.m. on Monday.",
    "The U.S. |The talks failed.",
    "“We will go.” |She left.",
    "It cost $3.5 million. |No. |Not true!",
]


@pytest.mark.parametrize(("code", "case"), [("de", case) for case in GERMAN] + [("en", case) for case in ENGLISH])
def test_sentence_begins(code: str, case: str) -> None:
    text = case.replace("|", "")
    found = [span.of(text) for span in SPLITTERS[code].split(text)]
    assert found == [part.strip() for part in case.split("|")]


def test_a_wrapped_line_ends_no_sentence() -> None:
    text = "Die Regierung hat am Dienstag in Berlin ein neues\nGesetz vorgelegt, das der Bundestag noch beraten\nmuss."
    assert len(SPLITTERS["de"].split(text)) == 1


@given(st.text(alphabet="aB1.!?…“\"') \n\tZ", max_size=200))
def test_spans_are_ordered_trimmed_and_never_cross_a_blank_line(text: str) -> None:
    spans = SPLITTERS["de"].split(text)
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    for span in spans:
        words = span.of(text)
        assert words == words.strip() != ""
        assert "\n\n" not in words
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
