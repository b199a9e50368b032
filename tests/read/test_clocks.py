"""Clock times and days as liveblogs print them, and the days they belong to."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sachstand.languages import load
from sachstand.model.when import When
from sachstand.read.clocks import Stamp, day_line, find_stamp, post_head
from sachstand.read.timeline import PageTime, newest_first, resolve

DE, EN = load("de").liveblogs, load("en").liveblogs
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("line", "clock", "rest"),
    [
        ("+++ 14:26 Hafen wieder frei +++", "14:26", "Hafen wieder frei"),
        ("14.39 Uhr: Der Hafen ist frei.", "14:39", "Der Hafen ist frei."),
        ("22:25 Uhr | Fähre fährt", "22:25", "Fähre fährt"),
        ("9 Uhr: Fähre fährt", "09:00", "Fähre fährt"),
        ("24:00 Uhr Ende", "00:00", "Ende"),
        ("• 23:05 Uhr: ➤ Fähre fährt", "23:05", "Fähre fährt"),
        ("(14:26) Hafen frei", "14:26", "Hafen frei"),
        ("Update, Sonntag (8. Dezember), 21.24 Uhr: Text", "21:24", "Text"),
        ("Update vom 22. März, 14.30 Uhr: Text", "14:30", "Text"),
        ("Mittwoch, 16.15 Uhr: Text", "16:15", "Text"),
        ("24.03.2022 • 21:56 Uhr", "21:56", ""),
        ("6. November, 10.32 Uhr: Warten", "10:32", "Warten"),
    ],
)
def test_german_heads_of_posts(line: str, clock: str, rest: str) -> None:
    head = post_head(line, DE)
    assert head is not None and head.stamp.clock == time.fromisoformat(clock)
    assert head.rest == rest


@pytest.mark.parametrize(
    ("line", "clock", "zone"),
    [
        ("11.08am BST", "11:08", "Etc/GMT-1"),
        ("5:12 p.m. ET, August 3, 2023", "17:12", "America/New_York"),
        ("12:05 a.m. Ferry resumes", "00:05", None),
        ("19:05 3 July", "19:05", None),
        ("Updated at 10.25am GMT", "10:25", "Etc/UTC"),
        ("9am: start", "09:00", None),
    ],
)
def test_english_heads_of_posts(line: str, clock: str, zone: str | None) -> None:
    head = post_head(line, EN)
    assert head is not None and head.stamp.clock == time.fromisoformat(clock)
    assert str(head.stamp.zone) == str(zone)


@pytest.mark.parametrize(
    "line",
    [
        "14.26 Uhr war es, als der Sturm kam",
        "20.30 zu Ende",
        "2:1 gewonnen",
        "95:89",
        "Um 14 kamen sie",
        "3.5 Millionen",
        "",
    ],
)
def test_what_is_no_head_of_a_post(line: str) -> None:
    assert post_head(line, DE) is None


@pytest.mark.parametrize(
    "line", ["Mittwoch, 4. Dezember", "+++ Mittwoch, 4.12.2024 +++", "Das waren die Entwicklungen am 4. Dezember:"]
)
def test_day_lines(line: str) -> None:
    stamp = day_line(line, DE)
    assert stamp is not None
    assert stamp.on_or_before(date(2025, 1, 3)) == date(2024, 12, 4)


@pytest.mark.parametrize("line", ["Am Mittwoch, 4. Dezember, kam der Sturm.", "4. Dezember und danach", "Mai war kalt"])
def test_what_is_no_day_line(line: str) -> None:
    assert day_line(line, DE) is None


def test_a_weekday_that_contradicts_the_date_gives_no_day() -> None:
    stamp = day_line("Montag, 4. Dezember 2024", DE)
    assert stamp is not None and stamp.on_or_before(date(2025, 1, 1)) is None


def test_impossible_days_and_clocks_are_none() -> None:
    assert find_stamp("Stand: 31.02.2024", DE) is None or find_stamp("31.02.2024", DE).on_or_before(date.max) is None  # type: ignore[union-attr]
    assert post_head("25:10 Uhr: Text", DE) is None
    assert post_head("13:10 p.m.: Text", EN) is None


def at(*clocks: str) -> list[Stamp]:
    return [Stamp(clock, clock=time.fromisoformat(clock)) for clock in clocks]


def on(latest: str) -> PageTime:
    return PageTime(BERLIN, When.at(datetime.fromisoformat(latest).replace(tzinfo=BERLIN)), None, "Stand", "")


def days(stamps: list[Stamp], page: PageTime) -> list[str | None]:
    return [dated.when.edtf[:16] if dated.when and dated.when.edtf else None for dated in resolve(stamps, page)]


def test_newest_first_across_midnight() -> None:
    assert days(at("00:20", "23:47", "22:30"), on("2024-12-05T00:21")) == [
        "2024-12-05T00:20",
        "2024-12-04T23:47",
        "2024-12-04T22:30",
    ]


def test_oldest_first_across_midnight() -> None:
    assert days(at("22:30", "23:47", "00:20", "06:00"), on("2024-12-05T06:05")) == [
        "2024-12-04T22:30",
        "2024-12-04T23:47",
        "2024-12-05T00:20",
        "2024-12-05T06:00",
    ]


def test_two_midnights() -> None:
    found = days(at("08:00", "21:00", "09:00", "22:00"), on("2024-12-05T08:01"))
    assert found == ["2024-12-05T08:00", "2024-12-04T21:00", "2024-12-04T09:00", "2024-12-03T22:00"]


def test_a_late_post_is_disorder_and_no_midnight() -> None:
    assert days(at("14:26", "14:40", "13:10", "12:00"), on("2024-12-05T15:00"))[1] == "2024-12-05T14:40"


def test_a_stamp_from_the_night_puts_the_evening_on_the_day_before() -> None:
    assert days(at("23:50", "23:10"), on("2024-12-05T02:40")) == ["2024-12-04T23:50", "2024-12-04T23:10"]


def test_without_a_day_nothing_is_known() -> None:
    found = resolve(at("14:26", "13:10"), PageTime(BERLIN))
    assert [dated.when for dated in found] == [None, None]
    assert found[0].evidence == "text:14:26 (no day is stated)"


def test_a_printed_day_anchors_the_others() -> None:
    stamps = [*at("00:20"), Stamp("23:47", 2024, 12, 4, None, time(23, 47)), *at("22:30")]
    assert days(stamps, PageTime(BERLIN)) == ["2024-12-05T00:20", "2024-12-04T23:47", "2024-12-04T22:30"]


def test_a_day_without_a_year_takes_it_from_the_page() -> None:
    stamps = [Stamp("31. Dezember", month=12, day=31, clock=time(23, 0))]
    assert days(stamps, on("2025-01-01T10:00")) == ["2024-12-31T23:00"]


def test_the_zone_that_is_printed_counts() -> None:
    stamp = Stamp("10:00 GMT", 2024, 12, 5, None, time(10, 0), ZoneInfo("Etc/UTC"))
    assert days([stamp], PageTime(BERLIN)) == ["2024-12-05T10:00"]


@given(st.lists(st.integers(0, 2_000), min_size=2, max_size=40))
@example([0, 1, 231, 1319, 1319])
def test_steps_of_less_than_23_hours_are_always_told_right(gaps: list[int]) -> None:
    """Posts with gaps of at most 22 hours, newest first: every instant comes back.

    As many steps may run up the clock as down it; the page's own time then tells the order, so it is given.
    """
    instants, minutes = [], 0
    for gap in gaps:
        minutes += gap % 1_320
        instants.append(minutes)
    newest = datetime(2024, 12, 20, 12, 0, tzinfo=ZoneInfo("Etc/UTC"))
    truth = [newest.fromtimestamp(newest.timestamp() - 60 * minute, newest.tzinfo) for minute in instants]
    stamps = [Stamp("", clock=one.time()) for one in truth]
    if not newest_first(stamps, truth[0]):
        return
    page = PageTime(ZoneInfo("Etc/UTC"), When.at(truth[0]))
    assert [dated.when.earliest for dated in resolve(stamps, page) if dated.when] == truth
