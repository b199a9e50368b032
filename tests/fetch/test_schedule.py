"""When a place is asked again: often while it moves, rarely when it rests, ever more rarely when it fails."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.fetch.schedule import (
    MOST_FAILURES,
    PACES,
    after_answer,
    after_failure,
    due,
    due_now,
    is_at_rest,
    next_due,
    pause,
)
from sachstand.model.watched import Course, Watched, WatchedKind

NOON = datetime(2024, 12, 5, 12, tzinfo=UTC)


def rested(hours: float) -> Course:
    """Asked at noon, and not changed for so long."""
    return Course(NOON, NOON - timedelta(hours=hours))


@pytest.mark.parametrize(
    ("kind", "hours", "minutes"),
    [
        ("liveblog", 0, 1),
        ("liveblog", 0.1, 1),
        ("liveblog", 1, 6),
        ("liveblog", 24, 144),
        ("liveblog", 24 * 365, 360),
        ("list", 0, 5),
        ("list", 5, 30),
        ("list", 24 * 365, 180),
        ("page", 0, 15),
        ("page", 4, 120),
        ("page", 24 * 365, 24 * 60),
    ],
)
def test_the_longer_a_place_rests_the_longer_is_the_pause(kind: WatchedKind, hours: float, minutes: int) -> None:
    assert pause(kind, rested(hours)) == timedelta(minutes=minutes)


@pytest.mark.parametrize(("failures", "minutes"), [(1, 2), (2, 4), (3, 8), (8, 256), (9, 360), (10_000, 360)])
def test_a_place_that_fails_is_left_alone_ever_longer(failures: int, minutes: int) -> None:
    assert pause("liveblog", Course(NOON, NOON, failures)) == timedelta(minutes=minutes)


def test_a_user_may_ask_more_often_or_less_often() -> None:
    assert pause("page", rested(0), timedelta(seconds=5)) == timedelta(seconds=5)
    assert pause("liveblog", rested(0), timedelta(hours=1)) == timedelta(hours=1)
    assert pause("liveblog", Course(NOON, NOON, 1), timedelta(hours=1)) == timedelta(hours=1)


def test_what_was_never_asked_comes_first_then_what_has_waited_longest() -> None:
    new = Watched("http://c.example/")
    late = Watched("http://b.example/", "liveblog", Course(NOON - timedelta(hours=2), NOON - timedelta(hours=2)))
    later = Watched("http://a.example/", "liveblog", Course(NOON - timedelta(hours=1), NOON - timedelta(hours=1)))
    waiting = Watched("http://d.example/", "liveblog", Course(NOON, NOON))
    assert due_now([waiting, later, late, new], NOON) == [new, late, later]
    assert next_due([waiting, late]) == NOON - timedelta(hours=2) + timedelta(minutes=1)
    assert next_due([waiting, new]) is None
    assert next_due([]) is None


def test_a_liveblog_that_ended_last_year_is_not_taken_for_a_moving_one() -> None:
    seen = after_answer(Course(), NOON, is_new=True, stated=NOON - timedelta(days=300))
    assert pause("liveblog", seen) == timedelta(hours=6)
    moving = after_answer(Course(), NOON, is_new=True, stated=NOON - timedelta(minutes=3))
    assert pause("liveblog", moving) == timedelta(minutes=1)
    lying = after_answer(Course(), NOON, is_new=True, stated=NOON + timedelta(days=1))
    assert lying == Course(NOON, NOON)
    edited = after_answer(seen, NOON + timedelta(hours=6), is_new=True, stated=NOON - timedelta(days=300))
    assert pause("liveblog", edited) == timedelta(minutes=1), "an edit of an old post is a change of now"


def test_a_good_answer_ends_the_failures() -> None:
    failed = after_failure(after_failure(rested(1), NOON), NOON + timedelta(minutes=2))
    assert failed.failures == 2
    assert after_answer(failed, NOON + timedelta(minutes=6), is_new=False) == Course(
        NOON + timedelta(minutes=6), NOON - timedelta(hours=1)
    )


def test_only_what_a_list_named_comes_to_rest() -> None:
    old = Course(NOON, NOON - timedelta(days=3))
    assert is_at_rest(Watched("http://a.example/", "page", old, "http://feed.example/"), NOON)
    assert not is_at_rest(Watched("http://a.example/", "page", old), NOON)
    assert not is_at_rest(Watched("http://a.example/", "list", old, "http://feed.example/"), NOON)
    assert not is_at_rest(Watched("http://a.example/", "page", rested(71), "http://feed.example/"), NOON)


def test_a_listed_page_that_cannot_be_got_for_three_days_is_dropped() -> None:
    watched, now = Watched("http://a.example/", "page", Course(), "http://feed.example/"), NOON
    for _ in range(MOST_FAILURES):
        assert not is_at_rest(watched, now)
        watched = replace(watched, course=after_failure(watched.course, now))
        now = due(watched) or now
    assert is_at_rest(watched, now)
    assert timedelta(days=2.5) < now - NOON < timedelta(days=3.5)
    assert not is_at_rest(replace(watched, listed_in=None), now)


@pytest.mark.parametrize(("minutes", "waited"), [(None, 2), (1, 2), (60, 60), (60 * 24 * 365, 60 * 24)])
def test_a_server_that_asks_to_be_left_alone_is_for_a_day_at_most(minutes: int | None, waited: int) -> None:
    wait = None if minutes is None else timedelta(minutes=minutes)
    course = after_failure(rested(0), NOON, wait)
    assert due(Watched("http://a.example/", "liveblog", course)) == NOON + timedelta(minutes=waited)
    assert after_answer(course, NOON, is_new=False).until is None


def test_a_place_that_was_asked_in_the_future_is_asked_now() -> None:
    """The clock was set back; else nothing would be asked until the wrong time has come."""
    ahead = Watched("http://a.example/", "liveblog", Course(NOON + timedelta(days=365), NOON))
    assert due_now([ahead], NOON) == [ahead]


@given(st.sampled_from(list(PACES)), st.floats(0, 1e5), st.integers(0, 40), st.integers(1, 86_400))
def test_the_next_question_always_lies_ahead(kind: WatchedKind, hours: float, failures: int, shortest: int) -> None:
    course = Course(NOON, NOON - timedelta(hours=hours), failures)
    again = due(Watched("http://a.example/", kind, course), timedelta(seconds=shortest))
    assert again is not None
    assert timedelta(seconds=shortest) <= again - NOON <= max(timedelta(days=1), timedelta(seconds=shortest))
