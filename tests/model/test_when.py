"""Arithmetic of `When`: expectations worked out on a calendar by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from sachstand.model.when import Form, When

BERLIN = ZoneInfo("Europe/Berlin")
JUNE = When.between(date(2024, 6, 1), date(2024, 6, 30), BERLIN)
WEDNESDAY = When(form=Form(weekday=3))


def test_a_month_is_written_as_a_month() -> None:
    assert JUNE.edtf == "2024-06"


def test_a_wednesday_in_june_2024_is_one_of_four_days() -> None:
    both = WEDNESDAY.intersect(JUNE)
    assert both is not None
    assert both.edtf == "[2024-06-05,2024-06-12,2024-06-19,2024-06-26]"
    assert [day.day for day in both.days] == [5, 12, 19, 26]


def test_a_third_report_settles_the_day() -> None:
    both = WEDNESDAY.intersect(JUNE)
    assert both is not None
    settled = both.intersect(When.on(date(2024, 6, 19), BERLIN))
    assert settled is not None
    assert settled.edtf == "2024-06-19"
    assert settled.day == date(2024, 6, 19)


def test_the_wrong_weekday_excludes() -> None:
    assert WEDNESDAY.intersect(When.on(date(2024, 6, 20), BERLIN)) is None


def test_order_is_unknown_where_they_overlap() -> None:
    assert JUNE.order(When.on(date(2024, 6, 19), BERLIN)) is None
    assert JUNE.order(When.on(date(2024, 7, 1), BERLIN)) == -1
    assert WEDNESDAY.order(JUNE) is None


def test_union_spans_both() -> None:
    both = JUNE.union(When.on(date(2024, 7, 31), BERLIN))
    assert both.edtf == "2024-06-01/2024-07-31"


def test_intersection_keeps_an_equal_form() -> None:
    assert JUNE.intersect(replace(JUNE)) == JUNE
