# ruff: noqa: E501 (captures stand in as few lines as they can)
"""Plain text captures of our own: liveblogs with and without clock times, and articles with furniture."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.errors import ItemError
from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader


def read(text: str) -> Document:
    return PageReader(load).read(Capture("-", text.encode(), datetime(2025, 6, 1, tzinfo=UTC)))[0]


def posts(document: Document) -> list[tuple[str | None, str | None, str]]:
    return [
        (entry.published.when.edtf if entry.published.when else None, entry.title, entry.span.of(document.text))
        for entry in document.entries
    ]


FERRY = "Die Fähre nach Lütt fährt wieder. Das teilte die Reederei am Nachmittag mit."
DIKE = "Der Deich bei Altwerder hat dem Hochwasser standgehalten, sagte Deichgraf Onno Peters."
RAIL = "Die Bahnstrecke nach Seebrück ist wegen umgestürzter Bäume gesperrt, wie die Bahn mitteilte."
LEAD = "Die Sturmflut hat die Küste erreicht, die Behörden bleiben wachsam. Alle Entwicklungen im Liveblog."


def test_date_and_clock_above_each_headline() -> None:
    document = read(
        "Ein Strandkorb steht im Wasser.\nLiveblog\n\nSturmflut ++ Fähre fährt wieder ++\n\nStand: 05.12.2024 00:12 Uhr\n\n"
        f"{LEAD}\n\n05.12.2024 • 00:12 Uhr\n\nFähre fährt wieder\n\n{FERRY}\n\n04.12.2024 • 23:58 Uhr\n\nDeich hält\n\n{DIKE}\n\n{RAIL}"
    )
    assert (document.topic, document.title) == ("Sturmflut", "Fähre fährt wieder")
    assert document.lead == LEAD and document.text.startswith(LEAD)
    assert posts(document) == [
        ("2024-12-05T00:12:00+01:00", "Fähre fährt wieder", FERRY),
        ("2024-12-04T23:58:00+01:00", "Deich hält", f"{DIKE}\n\n{RAIL}"),
    ]


def test_headline_above_date_and_clock() -> None:
    document = read(
        f"Liveblog zur Sturmflut\n\nFähre fährt wieder\n\n05.12.2024 16:10\n\n{FERRY}\n\nDeich hält\n\n05.12.2024 15:02\n\n"
        f"{DIKE}\n\nBahn steht\n\n05.12.2024 14:20\n\n{RAIL}"
    )
    assert [(at, title) for at, title, _ in posts(document)] == [
        ("2024-12-05T16:10:00+01:00", "Fähre fährt wieder"),
        ("2024-12-05T15:02:00+01:00", "Deich hält"),
        ("2024-12-05T14:20:00+01:00", "Bahn steht"),
    ]


def test_plus_headings_that_lost_their_lines() -> None:
    document = read(
        f"Sturmflut-Liveticker Stand: 5. Dezember 2024, 7.00 Uhr +++ 06:56 Fähre fährt wieder +++ {FERRY} "
        f"+++ 06:19 Deich hält +++ {DIKE} +++ 23:40 Bahn steht +++ {RAIL}"
    )
    assert [title for _, title, _ in posts(document)] == ["Fähre fährt wieder", "Deich hält", "Bahn steht"]
    assert [text for _, _, text in posts(document)] == [FERRY, DIKE, RAIL]


def test_day_lines_with_untimed_plus_items() -> None:
    document = read(
        f"Newsblog zur Sturmflut\n\nStand: 06.12.2024 09:00 Uhr\n\nDonnerstag, 5. Dezember\n\n+++ {FERRY}\n\n+++ {DIKE}\n\n"
        f"Mittwoch, 4. Dezember\n\n+++ {RAIL}"
    )
    assert [(at, text) for at, _, text in posts(document)] == [
        ("2024-12-05", FERRY),
        ("2024-12-05", DIKE),
        ("2024-12-04", RAIL),
    ]


def test_a_table_of_contents_is_no_list_of_posts() -> None:
    document = read(
        "News-Ticker zur Sturmflut\n\nStand: 05.12.2024 23:10 Uhr\n\n• 23:05 Uhr: ➤ Fähre fährt wieder\n• 21:12 Uhr: Deich hält\n"
        f"• 19:15 Uhr: Bahn steht\n\n➤ Fähre fährt wieder\n\n• 23:05 Uhr\n\n{FERRY}\n\nDeich hält\n\n• 21:12 Uhr\n\n{DIKE}\n\n"
        f"Bahn steht\n\n• 19:15 Uhr\n\n{RAIL}"
    )
    assert [text for _, _, text in posts(document)] == [FERRY, DIKE, RAIL]
    assert [at for at, _, _ in posts(document)] == [
        "2024-12-05T23:05:00+01:00",
        "2024-12-05T21:12:00+01:00",
        "2024-12-05T19:15:00+01:00",
    ]


def test_clock_times_without_any_day_stay_without_a_date() -> None:
    document = read(f"Liveblog zur Sturmflut\n\n14:26 Uhr: {FERRY}\n\n13:10 Uhr: {DIKE}\n\n12:05 Uhr: {RAIL}")
    assert document.kind == "liveblog"
    assert [at for at, _, _ in posts(document)] == [None, None, None]
    assert document.entries[0].published.evidence == "text:14:26 Uhr (no day is stated)"


def test_headings_alone_divide_a_liveblog_without_times() -> None:
    document = read(
        f"Liveblog\n\nSturmflut ++ Deich hält ++\n\n{LEAD}\n\nFähre fährt wieder\n\n{FERRY}\n\nDeich hält\n\n{DIKE}"
    )
    assert posts(document) == [(None, "Fähre fährt wieder", FERRY), (None, "Deich hält", DIKE)]


def test_a_time_that_stands_twice_is_one_head_and_menus_are_no_title() -> None:
    document = read(
        "News\nSport\n\nStorm surge hits the coast – as it happened\n\nUpdated 5 December 2024 at 12:00 GMT\n\n11.08am GMT\n11:08\n\n"
        "Ferry resumes\n\nThe ferry between Northhaven and the island of Lytt is running again, the operator said.\n\n10.25am GMT\n10:25\n\n"
        "Sea wall holds\n\nThe sea wall at Oldmoor has withstood the surge, the harbour master told reporters."
    )
    assert document.title == "Storm surge hits the coast – as it happened"
    assert [(at, title) for at, title, _ in posts(document)] == [
        ("2024-12-05T11:08:00+00:00", "Ferry resumes"),
        ("2024-12-05T10:25:00+00:00", "Sea wall holds"),
    ]


def test_days_without_any_year_stay_without_a_date() -> None:
    document = read(
        f"News-Ticker zur Sturmflut\n\nUpdate vom 5. Dezember, 14.30 Uhr: {FERRY}\n\nUpdate vom 5. Dezember, 13.55 Uhr: {DIKE}"
    )
    assert [at for at, _, _ in posts(document)] == [None, None]
    assert document.entries[0].published.evidence == "text:5. Dezember, 14.30 Uhr (no year is stated)"


def test_older_entries_are_noted_and_no_text() -> None:
    document = read(f"Liveblog zur Sturmflut\n\n14:26 Uhr: {FERRY}\n\n13:10 Uhr: {DIKE}\n\nÄltere Einträge")
    assert document.notes == ("more posts behind: Ältere Einträge",)
    assert "Ältere" not in document.text


def test_an_article_about_liveblogs_is_an_article() -> None:
    document = read(
        "Sender stellt Liveblog ein\n\nDer Nordfunk stellt seinen Liveblog zur Sturmflut ein. Das sagte eine Sprecherin.\n\n"
        "Um 20.15 Uhr soll es eine Sondersendung geben, kündigte der Sender am Mittwoch an."
    )
    assert document.kind == "article"
    assert document.title == "Sender stellt Liveblog ein"


def test_an_article_with_date_byline_photo_and_furniture() -> None:
    document = read(
        "Küstenbote | Fähre fährt wieder\nFähre fährt wieder\n\nDie Fähre im Hafen / Foto: Jo Muster/dpa\n\n5. Dezember 2024, 14:20 Uhr\n\n"
        f"Von Erika Beispiel\n\n{FERRY}\n\nTeilen\n\n{DIKE}\n\nMehr zum Thema\n\nBahn steht\n\n{RAIL}"
    )
    assert (document.title, document.outlet) == ("Fähre fährt wieder", "Küstenbote")
    assert document.text == f"{FERRY}\n\n{DIKE}"
    assert document.lead == FERRY
    assert document.published.when is not None and document.published.when.edtf == "2024-12-05T14:20:00+01:00"
    assert document.published.evidence == "text:5. Dezember 2024, 14:20 Uhr"
    assert document.authors == ("Erika Beispiel",)
    assert document.agency is None
    assert [(teaser.title, teaser.text) for teaser in document.teasers] == [("Bahn steht", RAIL)]


def test_a_report_in_one_short_sentence_is_a_report() -> None:
    document = read("Zehnkampf:\n\nJonas Beispiel ist Weltmeister im Zehnkampf.\n")
    assert (document.title, document.text) == ("Zehnkampf:", "Jonas Beispiel ist Weltmeister im Zehnkampf.")


def test_hard_wrapped_paragraphs_are_joined() -> None:
    wrapped = "Die Fähre zwischen Norderhafen und der Insel Lütt fährt seit\ndem Nachmittag wieder. Das teilte die Reederei Petersen in\nNorderhafen mit, die vier Schiffe auf dieser Linie betreibt."
    document = read(f"Fähre fährt wieder\n\n{wrapped}\n\n{DIKE}")
    assert document.text.split("\n\n")[0] == wrapped.replace("\n", " ")


PIECES = (
    "+++",
    "++",
    "14:26",
    " Uhr",
    "Stand:",
    "05.12.2024",
    "Liveblog",
    "\n\n",
    "\n",
    "Empfohlen",
    "Foto: ",
    "Ein Satz mit Wörtern. ",
    "(",
    ")",
    "•",
    "31.02.2024",
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_text_makes_it_fall(text: str) -> None:
    try:
        document = read(text)
    except ItemError:
        return
    assert all(entry.span.end <= len(document.text) for entry in document.entries)


@pytest.mark.parametrize(
    "text",
    [
        "+++ " * 20_000,
        "14:26 Uhr: x\n" * 20_000,
        "++" * 50_000 + " Liveblog Text",
        "(" * 100_000 + " das Wort",
        "+++ +++ +++ +++" + " " * 200_000,
    ],
    ids=["plus", "clock", "double plus", "brackets", "blanks behind plus"],
)
def test_long_and_odd_texts_end_in_time(text: str) -> None:
    with suppress(ItemError):
        read("Das ist ein deutscher Text über das Wetter an der Küste.\n" + text)


@pytest.mark.parametrize(
    "notice",
    [
        "Angaben der Einsatzleitung lassen sich nicht immer prüfen. Für unseren Liveblog verwenden wir Material der Agenturen dpa und AFP.",
        "Wir berichten in diesem Newsblog über die Sturmflut an der Küste und ihre Folgen für den Verkehr auf See und an Land.",
        "Dieser News-Ticker ist beendet. Alle weiteren Informationen zur Sturmflut finden Sie in unserem neuen Ticker.",
    ],
)
def test_a_liveblog_that_speaks_of_itself_with_the_writers_above_the_headings(notice: str) -> None:
    document = read(
        f"Sturmflut an der Küste: Fähre fährt wieder\n\nvor 7 Stunden 1\n\n{notice}\n\nWichtige Updates\n\n"
        "Reederei nimmt Betrieb auf\n\nDeich hält dem Wasser stand\n\nMarit Otten\n\nFähre fährt wieder\n\n"
        f"{FERRY}\n\n{RAIL}\n\nMarit Otten\n\nDeich hält\n\n{DIKE}\n\nHinnerk von Feld\n\nBahn steht\n\n{RAIL}"
    )
    assert (document.kind, document.title) == ("liveblog", "Sturmflut an der Küste: Fähre fährt wieder")
    assert posts(document) == [
        (None, "Fähre fährt wieder", f"{FERRY}\n\n{RAIL}"),
        (None, "Deich hält", DIKE),
        (None, "Bahn steht", RAIL),
    ]


def test_an_article_that_points_at_a_liveblog_is_none() -> None:
    document = read(
        f"Sturmflut an der Küste\n\n{FERRY} {DIKE} Alle Entwicklungen lesen Sie in unserem Liveblog.\n\n{RAIL}\n\n{DIKE}"
    )
    assert document.kind == "article"


def test_headings_and_clocks_that_run_on_from_the_sentence_before() -> None:
    document = read(
        "Sturmflut an der Küste: alle Nachrichten\n\nDie Behörden bleiben wachsam. Alle Infos im Newsblog.Seit Montag steigt das "
        f"Wasser. Dieser Liveblog informiert Sie über die Entwicklungen:Fähre fährt wieder23.07 Uhr: {FERRY}Deich hält dem "
        f"Wasser stand22.40 Uhr: {DIKE}Bahn steht20.15 Uhr: {RAIL}"
    )
    assert document.kind == "liveblog"
    assert [(title, text) for _, title, text in posts(document)] == [
        ("Fähre fährt wieder", FERRY),
        ("Deich hält dem Wasser stand", DIKE),
        ("Bahn steht", RAIL),
    ]


def test_clock_times_in_running_text_are_no_headings() -> None:
    told = "Abfahrt ist um 9.30 Uhr: Die Fähre wartet nicht. Um 10.15 Uhr: Ankunft in Lütt. Um 11 Uhr: Führung durch den Ort."
    document = read(f"Ein Tag auf der Insel\n\n{told} {DIKE}\n\n{RAIL}")
    assert (document.kind, len(document.entries)) == ("article", 1)
