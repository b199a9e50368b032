"""Marks and labels of the time axis, worked out on a calendar."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from sachstand.model.when import Form, When
from sachstand.publish.axis import Axis, make_axis
from sachstand.web.dates import Dates
from sachstand.web.drawing import APART, shapes_of, ticks_of
from sachstand.web.words import load

BERLIN = ZoneInfo("Europe/Berlin")
DATES = Dates(load("de"), BERLIN)


def between(first: str, last: str) -> When:
    return When.between(date.fromisoformat(first), date.fromisoformat(last), BERLIN)


def axis(*whens: When) -> Axis:
    made = make_axis(whens)
    assert made is not None
    return made


def labels(made: Axis) -> list[str]:
    return [tick.label for tick in ticks_of(made, DATES)]


def test_a_year_and_a_half_has_months_with_room_between_them() -> None:
    made = axis(between("2023-09-01", "2024-12-04"))
    assert labels(made) == ["Sept. 2023", "Feb. 2024", "Mai 2024", "Aug. 2024"]
    places = [tick.x for tick in ticks_of(made, DATES)]
    assert all(two - one >= APART for one, two in pairwise(places))


def test_a_week_has_days_and_twenty_years_have_years() -> None:
    assert labels(axis(between("2024-06-17", "2024-06-23")))[:2] == ["17. Juni 2024", "20. Juni 2024"]
    assert labels(axis(between("2000-01-01", "2019-12-31")))[:2] == ["2000", "2004"]


def test_a_year_long_ago_is_labelled_once_and_the_rest_by_its_own_length() -> None:
    made = axis(between("2000-01-01", "2000-12-31"), between("2023-09-01", "2024-12-04"))
    assert labels(made)[:2] == ["2000", "Sept. 2023"]


def test_labels_of_neighbouring_stretches_do_not_touch_on_a_phone() -> None:
    """Six pixels a letter, on 328 pixels."""
    made = axis(
        between("2023-09-01", "2023-09-30"),
        between("2024-06-18", "2024-06-21"),
        between("2024-10-24", "2024-10-24"),
        between("2024-12-04", "2024-12-05"),
    )
    shift = {"start": 0.0, "middle": 0.5, "end": 1.0}
    drawn = [(3.28 * t.x - shift[t.anchor] * 6 * len(t.label), 6 * len(t.label)) for t in ticks_of(made, DATES)]
    assert len(drawn) > 1
    assert all(left + width < right for (left, width), (right, _) in pairwise(drawn))


def test_a_month_that_stands_alone_is_labelled_once() -> None:
    made = axis(between("2003-04-01", "2003-04-30"), between("2025-08-01", "2025-08-31"))
    assert labels(made) == ["Apr. 2003", "Aug. 2025"]


def test_a_day_whose_time_is_not_known_is_told_without_one() -> None:
    last = datetime(2026, 1, 8, 23, 59, 59, tzinfo=BERLIN)
    assert DATES.minute(last) == "8. Januar 2026"
    assert DATES.minute(last.replace(second=0)) == "8. Januar 2026, 23:59 Uhr"


def test_what_is_short_is_a_point_and_what_is_long_a_bar_on_the_rule() -> None:
    year, day = between("2024-01-01", "2024-12-31"), between("2024-06-19", "2024-06-19")
    made = axis(year, day)
    long, short = made.bar(year), made.bar(day)
    assert long is not None and short is not None
    assert [shape.kind for shape in shapes_of(made, long)] == ["rule", "bar"]
    assert [shape.kind for shape in shapes_of(made, short)] == ["rule", "point"]


def test_single_days_are_points_on_a_thin_span() -> None:
    june = between("2024-06-01", "2024-06-30")
    some = When(earliest=june.earliest, latest=june.latest, days=(date(2024, 6, 5), date(2024, 6, 12)))
    made = axis(between("2023-06-01", "2024-12-31"))
    bar = made.bar(some)
    assert bar is not None
    assert [shape.kind for shape in shapes_of(made, bar)] == ["rule", "span", "point", "point"]


def test_a_day_is_told_as_a_phrase_and_days_that_are_left_can_be_listed() -> None:
    assert DATES.when(between("2024-06-19", "2024-06-19")) == "am 19. Juni 2024"
    june = When(form=Form(weekday=3)).intersect(between("2024-06-01", "2024-06-30"))
    assert DATES.when(june) == "an einem Mittwoch im Juni 2024"
    assert DATES.when(june, listed=True) == "am 5., 12., 19. oder 26. Juni 2024"
    assert DATES.when(None) == "Zeitpunkt unbekannt"


def test_every_clock_is_shown_in_the_zone_of_the_page() -> None:
    """04:40 in Seoul is 20:40 of the day before in Berlin, in winter."""
    seoul = When.at(datetime(2024, 12, 5, 4, 40, tzinfo=ZoneInfo("Asia/Seoul")))
    assert DATES.stamp(seoul) == "4. Dezember 2024, 20:40 Uhr"
    assert DATES.when(seoul) == "am 4. Dezember 2024 um 20.40 Uhr"
    assert DATES.stamp(between("2024-06-01", "2024-06-30")) == "im Juni 2024"


def test_the_ends_of_the_calendar_are_drawn() -> None:
    first = When.between(date(1, 1, 1), date(1, 12, 31), ZoneInfo("Asia/Seoul"))
    last = When.between(date(9999, 1, 1), date(9999, 12, 31), ZoneInfo("America/New_York"))
    assert labels(axis(first, last))[-1] == "9999"
    assert DATES.when(last) == "im Jahr 9999"
