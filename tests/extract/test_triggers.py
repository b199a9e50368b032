"""Which words name an event, and of which kind; own sentences after the manner of real reports."""

from __future__ import annotations

import pytest
from tests.extract.marked import check

GERMAN = [
    ("[Merz] hat {am Montag} mit [Macron] telefoniert.", "telefonieren call"),
    ("Die Minister nahmen {am Freitag} an der Sitzung in [Wien] teil.", "teilnehmen take_part"),
    ("Der Vertrag ist {am 1. Mai} in Kraft getreten.", "in_kraft_treten take_effect"),
    ("Die Opposition übte scharfe Kritik an dem neuen Gesetz.", "kritisieren criticise"),
    ("Nach dem Streit trat der Bürgermeister {am Abend} zurück.", "zurücktreten resign"),
    ("Das Landgericht verurteilte den Mann zu vier Jahren Haft.", "verurteilen sentence"),
    ("Eine Rakete traf {am Abend} ein Wohnhaus.", "treffen attack"),
    ("Die Abgeordneten stimmten {am Montag} für das Gesetz.", "stimmen vote"),
    ("Die Angaben stimmten nicht.", "stimmen -"),
    ("Die Feuerwehr löschte den Brand.", "löschen rescue"),
    ("Das Land empfängt selten Besuch von [Novak].", "besuch -"),
    ("Der Präsident löschte den Beitrag.", "löschen other"),
    ("Die Täter nahmen drei Geiseln.", "entführen abduct"),
    ("Zwei Arbeiter kamen bei dem Brand ums Leben.", "sterben die"),
    ("Der Konzern will seine Tochter nicht verkaufen.", "verkaufen sell"),
    ("Ein Lastwagen kollidierte {am Mittag} mit einem Bus.", "kollidieren accident"),
    ("Die Staatsanwaltschaft hat gegen den Trainer Anklage erhoben.", "anklagen charge"),
    ("Die Mannschaft gewann {am Samstag} das Finale.", "gewinnen win"),
    ("Der Orkan verwüstete {in der Nacht} mehrere Dörfer.", "verwüsten disaster"),
    ("Die Notenbank hat den Leitzins gesenkt.", "senken cut"),
    ("Die Beschäftigten der Bahn haben die Arbeit niedergelegt.", "streiken strike"),
    ("Bei einer Razzia in [Berlin] fanden die Fahnder Waffen.", "razzia arrest"),
    ("Auf der Landstraße ereignete sich {am Morgen} ein schwerer Unfall.", "unfall accident"),
    ("Die Feuerwehr brachte die Bewohner in Sicherheit.", "retten rescue"),
    ("Der Verein hat seinen Trainer entlassen.", "entlassen release"),
    ("Am Flughafen ist es {am Dienstag} zu einer Explosion gekommen.", "explosion explode"),
    ("Beide haben ein Abkommen unterzeichnet, das sie zu Hilfe verpflichtet.", "unterzeichnen sign"),
    ("Der Filmpreis wurde {am Sonntag} in [Rom] verliehen.", "verleihen give"),
]

GERMAN_NONE = [
    ("Die Vereinbarung sieht vor, dass beide Seiten einander helfen.", "vorsehen"),
    ("Das Gesetz regelt die Aufsicht über die Banken.", "regeln"),
    ("Der Berg liegt im Süden des Landes.", "liegen"),
    ("Die Stadt hat 30.000 Einwohner.", "haben"),
    ("Im Sommer steigen die Preise regelmäßig.", "steigen"),
    ("Der Vertrag verpflichtet beide Länder zur Zusammenarbeit.", "verpflichten"),
]

ENGLISH = [
    ("[Smith] met the ministers in [Vienna] {on Monday}.", "meet meet"),
    ("Police arrested two men {on Tuesday} after a chase.", "arrest arrest"),
    ("The court has sentenced the former banker to six years.", "sentence sentence"),
    ("The treaty took effect {on 1 May}.", "take_effect take_effect"),
    ("A magnitude six earthquake struck the island {early on Friday}.", "earthquake disaster"),
    ("Three people were killed when a bus hit a wall.", "kill kill"),
    ("The company acquired its rival for two billion dollars.", "acquire buy"),
    ("The chairman stepped down {on Sunday}.", "resign resign"),
    ("Striker [Jones] scored twice against the champions.", "score score"),
    ("The governor signed the bill into law.", "sign sign"),
    ("Protesters clashed with officers outside the parliament.", "clash protest"),
    ("The airline has filed for bankruptcy.", "file_for_bankruptcy insolvency"),
    ("Firefighters extinguished the blaze {by noon}.", "extinguish rescue"),
    ("The senate voted {on Thursday} to end the debate.", "vote vote"),
    ("The storm destroyed dozens of houses.", "destroy attack"),
]


@pytest.mark.parametrize(("marked", "event"), GERMAN)
def test_german_trigger(marked: str, event: str) -> None:
    check(marked, "de", event)


@pytest.mark.parametrize(("marked", "lemma"), GERMAN_NONE)
def test_german_states_are_no_events(marked: str, lemma: str) -> None:
    check(marked, "de", f"{lemma} -")


@pytest.mark.parametrize(("marked", "event"), ENGLISH)
def test_english_trigger(marked: str, event: str) -> None:
    check(marked, "en", event)
