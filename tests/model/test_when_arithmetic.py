"""Properties of `When`: what holds for any two of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from undate.converters.edtf import EDTFDateConverter

from sachstand.model.when import Form, When, instant_edtf

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = st.sampled_from([UTC, BERLIN, ZoneInfo("America/New_York"), timezone(timedelta(hours=5, minutes=30))])
DAYS = st.dates(date(1950, 1, 1), date(2050, 12, 31))
FORMS = st.builds(
    Form,
    weekday=st.none() | st.integers(1, 7),
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 31),
)


@st.composite
def bounded(draw: st.DrawFn) -> When:
    first = draw(DAYS)
    last = first + timedelta(days=draw(st.integers(0, 90)))
    return When.between(first, last, draw(ZONES))


@st.composite
def whens(draw: st.DrawFn) -> When:
    kind = draw(st.sampled_from(["bounded", "instant", "form", "open", "formed"]))
    if kind == "instant":
        return When.at(datetime.combine(draw(DAYS), datetime.min.time(), draw(ZONES)) + timedelta(hours=9))
    if kind == "form":
        return When(form=draw(FORMS))
    when = draw(bounded())
    if kind == "open":
        return When(edtf=f"{when.earliest:%Y-%m-%d}/..", earliest=when.earliest)
    if kind == "formed":
        both = when.intersect(When(form=draw(FORMS)))
        assume(both is not None)
        assert both is not None
        return both
    return when


def bounds(when: When | None) -> tuple[object, ...] | None:
    return None if when is None else (when.earliest, when.latest, when.form, when.days)


@given(whens())
def test_intersection_with_itself_changes_nothing(when: When) -> None:
    assert bounds(when.intersect(when)) == bounds(when)


@given(bounded(), FORMS)
def test_every_day_that_is_left_fits_the_form(when: When, form: Form) -> None:
    both = when.intersect(When(form=form))
    if both is not None:
        assert all(form.fits(day) for day in both.days)
        assert both.day is None or form.fits(both.day)


@given(bounded(), bounded())
def test_intersection_commutes(one: When, other: When) -> None:
    left, right = one.intersect(other), other.intersect(one)
    assert (left is None) == (right is None)
    if left is not None and right is not None:
        assert (left.earliest, left.latest) == (right.earliest, right.latest)


@given(whens(), whens())
def test_intersection_lies_in_both(one: When, other: When) -> None:
    both = one.intersect(other)
    assume(both is not None)
    assert both is not None
    for part in (one, other):
        assert part.earliest is None or (both.earliest is not None and both.earliest >= part.earliest)
        assert part.latest is None or (both.latest is not None and both.latest <= part.latest)


@given(whens(), whens())
def test_union_holds_both(one: When, other: When) -> None:
    either = one.union(other)
    for part in (one, other):
        assert either.earliest is None or (part.earliest is not None and either.earliest <= part.earliest)
        assert either.latest is None or (part.latest is not None and either.latest >= part.latest)


@given(whens(), whens())
def test_order_is_antisymmetric(one: When, other: When) -> None:
    order, reverse = one.order(other), other.order(one)
    assert (order is None) == (reverse is None)
    if order is not None and reverse is not None:
        assert order == -reverse


@given(whens(), whens())
def test_what_is_ordered_excludes_each_other(one: When, other: When) -> None:
    if one.order(other) is not None:
        assert one.intersect(other) is None


@settings(deadline=None, max_examples=50)
@given(whens(), whens())
def test_edtf_is_valid(one: When, other: When) -> None:
    converter = EDTFDateConverter()
    for when in (one, one.union(other), one.intersect(other)):
        edtf = when.edtf if when is not None else None
        if edtf is not None and "T" not in edtf and not edtf.startswith("["):  # undate reads neither of the two
            converter.parse(edtf)


def test_union_of_single_days_lists_them() -> None:
    either = When.on(date(2024, 6, 5), BERLIN).union(When.on(date(2024, 6, 19), BERLIN))
    assert either.edtf == "[2024-06-05,2024-06-19]"


def test_an_instant_stays_one_in_its_day() -> None:
    instant = When.at(datetime(2024, 6, 19, 14, 0, tzinfo=BERLIN))
    both = instant.intersect(When.on(date(2024, 6, 19), BERLIN))
    assert both is not None
    assert both.edtf == "2024-06-19T14:00:00+02:00"


def test_the_same_instant_in_two_zones_is_one() -> None:
    berlin = When.at(datetime(2024, 6, 19, 14, 0, tzinfo=BERLIN))
    utc = When.at(datetime(2024, 6, 19, 12, 0, tzinfo=UTC))
    assert berlin.order(utc) is None
    assert berlin.intersect(utc) is not None


def test_a_day_in_tokyo_ends_before_the_same_day_in_new_york() -> None:
    tokyo = When.on(date(2024, 6, 19), ZoneInfo("Asia/Tokyo"))
    york = When.on(date(2024, 6, 20), ZoneInfo("America/New_York"))
    assert tokyo.order(york) == -1


def test_hours_before_standard_time_are_written_in_utc() -> None:
    assert instant_edtf(datetime(1890, 1, 1, 12, 0, tzinfo=BERLIN)) == "1890-01-01T11:06:32+00:00"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2024", "2024"),
        ("2024-06", "2024-06"),
        ("2024-06-19", "2024-06-19"),
        ("2024-06-01/2024-06-30", "2024-06"),
        ("2024-12-05T02:40+01:00", "2024-12-05T02:40:00+01:00"),
        ("2024-12-05T02:40", "2024-12-05T02:40:00+01:00"),
        ("9999", "9999"),
    ],
)
def test_times_as_users_write_them(text: str, edtf: str) -> None:
    assert When.read(text, BERLIN).edtf == edtf


@pytest.mark.parametrize("text", ["", "june", "2024-13", "2024-02-30", "2024-06-02/2024-06-01", "0000", "2024-6-1"])
def test_what_is_no_time_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        When.read(text, BERLIN)
