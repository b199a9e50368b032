# ruff: noqa: E501 (each paragraph stands in as few lines as it can)
"""Entries of liveblogs without marks: own texts whose entries were set before any rule was tried on them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import pytest

from sachstand.languages import load
from sachstand.read.subjects import entries_of

HARBOUR = (
    (
        "Im Hafen von Norderhafen ist am Morgen ein Frachter mit einer Fähre zusammengestoßen. Nach Angaben der "
        "Wasserschutzpolizei wurden sieben Menschen verletzt, einer von ihnen schwer.",
        "Der Frachter war unter der Flagge von Malta unterwegs. Warum er vom Kurs abkam, ist noch unklar.",
    ),
    (
        "Verkehrsministerin Karin Holst hat angekündigt, die Lotsenpflicht auf der Elbe auszuweiten. Ein Entwurf solle "
        "noch im Januar ins Kabinett gehen, sagte sie dem Sender Nordfunk.",
        'Die Reeder reagierten verhalten. "Das löst kein einziges Problem", sagte Verbandschef Jens Dittmer.',
        "Holst hatte den Vorschlag schon im Sommer gemacht, war damit aber am Finanzminister gescheitert.",
    ),
    (
        "Die Gewerkschaft der Lotsen ruft ihre Mitglieder für Freitag zu einem Warnstreik auf. Betroffen sind die Häfen "
        "in Hamburg, Bremen und Rostock.",
    ),
    (
        "Ein Gericht in Kiel hat den Kapitän der vor zwei Jahren gesunkenen Yacht freigesprochen. Die Staatsanwaltschaft "
        "hatte drei Jahre Haft gefordert.",
        "Der Vorsitzende Richter sprach von einer Kette unglücklicher Umstände. Das Urteil ist noch nicht rechtskräftig.",
    ),
    ("In der Ostsee suchen Taucher weiter nach der Ladung der gesunkenen Yacht. Das teilte das Havariekommando mit.",),
)
SUMMIT = (
    (
        "Kanadas Regierungschef Paul Meunier ist zu Gesprächen in Reykjavik eingetroffen. Am Abend ist ein Treffen mit "
        "der isländischen Präsidentin Halla Jonsdottir geplant.",
    ),
    (
        "Die Europäische Union will ihre Hilfen für die Fischer in Grönland verdoppeln. Das beschlossen die zuständigen "
        "Minister in Luxemburg.",
        "Bislang zahlt die EU rund 30 Millionen Euro im Jahr. Das Geld fließt vor allem in neue Kutter.",
        "Zustimmen muss noch das Europäische Parlament. Es hatte die Erhöhung im Herbst selbst verlangt.",
    ),
    (
        "Vor dem Tagungsort haben nach Schätzung der Polizei 4.000 Menschen gegen Tiefseebergbau demonstriert. Zu dem "
        "Protest hatten Umweltverbände aufgerufen.",
        '"Wir lassen uns den Meeresboden nicht nehmen", sagte eine Sprecherin des Bündnisses Tiefe.',
    ),
    (
        "Norwegens Außenminister Lars Eide hat den Vorwurf zurückgewiesen, sein Land bremse die Verhandlungen. Oslo habe "
        "drei eigene Vorschläge vorgelegt, betonte er.",
        "Eide verwies zudem auf das Abkommen von Bergen, das 2019 geschlossen worden war.",
    ),
)
STORM = (
    (
        "A freight train has derailed near Oldmoor, closing the main line to the north. Nobody was hurt, the operator said.",
        "The train was carrying gravel from the quarry at Stenby. Engineers hope to clear the track by Sunday.",
    ),
    (
        "Transport secretary Laura Finch has ordered an inquiry into bridge safety after last week's collapse. It will "
        "report in March.",
        '"We owe the families an answer," Finch told reporters in Leeds.',
        "She had resisted calls for an inquiry for days.",
    ),
    (
        "More than 60,000 homes in Cumbria are without electricity, according to the grid company. Gusts of 130 "
        "kilometres an hour brought down power lines overnight.",
    ),
    (
        "The football match between Northhaven and Lytt has been called off. A new date will be announced next week, the "
        "league said.",
    ),
)


def entries(code: str, story: tuple[tuple[str, ...], ...]) -> list[list[str]]:
    return entries_of([paragraph for entry in story for paragraph in entry], load(code).liveblogs.subject)


STORIES = (("de", HARBOUR), ("de", SUMMIT), ("en", STORM))


def starts(entries: Sequence[Sequence[str]]) -> set[int]:
    """The numbers of the paragraphs that begin an entry, but for the first."""
    return set(list(accumulate(len(entry) for entry in entries))[:-1])


def test_entries_are_found_by_change_of_subject() -> None:
    """A floor over all three texts, not every paragraph: "Zustimmen muss noch …" shows nothing of where it belongs."""
    wrong = sum(len(starts(story) ^ starts(entries(code, story))) for code, story in STORIES)
    total = sum(len(entry) for _, story in STORIES for entry in story) - len(STORIES)
    assert total == 21
    assert wrong <= 1


def test_wording_and_order_are_kept() -> None:
    flat = [paragraph for entry in HARBOUR for paragraph in entry]
    assert [paragraph for entry in entries("de", HARBOUR) for paragraph in entry] == flat


@pytest.mark.parametrize("lines", [[], ["Ein Absatz."], ["…", "1", "?"], ["\u00a0" * 3, "A " * 5_000]])
def test_odd_input_is_no_trouble(lines: list[str]) -> None:
    assert [line for entry in entries_of(lines, load("de").liveblogs.subject) for line in entry] == lines
