"""Places on a story's axis, worked out by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.model.when import When
from sachstand.publish.axis import FOLDED, make_axis

START = datetime(2024, 6, 1, tzinfo=UTC)


def between(first: int, last: int) -> When:
    """From day ``first`` to day ``last`` after the start."""
    return When(earliest=START + timedelta(days=first), latest=START + timedelta(days=last))


def test_places_on_ten_days() -> None:
    axis = make_axis([between(0, 4), between(6, 10), None, When(latest=START)])
    assert axis is not None and len(axis.stretches) == 1
    assert axis.place(START + timedelta(days=5)) == pytest.approx(0.5)
    bar = axis.bar(between(6, 10))
    assert bar is not None
    assert [bar.start, bar.end] == pytest.approx([0.6, 1.0])


def test_a_visit_long_ago_does_not_squeeze_this_year() -> None:
    """Ten days, nine thousand days of nothing, thirty days: the ten and the thirty share what the break leaves."""
    axis = make_axis([between(0, 10), between(9010, 9040)])
    assert axis is not None and len(axis.stretches) == 2
    first, second = axis.stretches
    assert first.right == pytest.approx((1 - FOLDED) / 4)
    assert [second.left, second.right] == pytest.approx([first.right + FOLDED, 1.0])


def test_an_empty_third_is_not_folded() -> None:
    axis = make_axis([between(0, 10), between(20, 30)])
    assert axis is not None and len(axis.stretches) == 1


def test_two_instants_stand_at_the_ends() -> None:
    axis = make_axis([between(0, 0), between(10, 10)])
    assert axis is not None
    assert (axis.place(START), axis.place(START + timedelta(days=10))) == (0.0, 1.0)


def test_one_instant_stands_in_the_middle_and_nothing_has_no_axis() -> None:
    axis = make_axis([between(3, 3)])
    assert axis is not None and axis.place(START) == 0.5
    assert make_axis([None]) is None


def test_single_days_have_places_of_their_own() -> None:
    june = When.between(date(2024, 6, 1), date(2024, 6, 30), UTC)
    some = When(earliest=june.earliest, latest=june.latest, days=(date(2024, 6, 1), date(2024, 6, 30)))
    axis = make_axis([june])
    assert axis is not None
    bar = axis.bar(some)
    assert bar is not None and bar.days[0][0] == 0.0 and bar.days[1][1] == pytest.approx(1.0, abs=1e-5)
    assert axis.bar(When(latest=june.latest)) is None


@given(st.lists(st.tuples(st.integers(0, 9000), st.integers(0, 300)), min_size=1, max_size=8))
def test_the_order_of_time_is_the_order_on_the_axis(days: list[tuple[int, int]]) -> None:
    whens = [between(first, first + length) for first, length in days]
    axis = make_axis(whens)
    assert axis is not None
    instants = sorted(instant for when in whens for instant in (when.earliest, when.latest) if instant)
    places = [axis.place(instant) for instant in instants]
    assert places == sorted(places)
    assert all(-1e-9 <= place <= 1 + 1e-9 for place in places)
