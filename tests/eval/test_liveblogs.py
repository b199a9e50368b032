"""Floors of reading liveblogs."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.liveblogs import FIRST_SET, SECOND_SET, THIRD_SET, score_own, score_real


@pytest.mark.shared
def test_every_post_of_the_real_pages_has_its_time(shared: Path) -> None:
    found = score_real(shared / "bench" / "pages" / "liveblogs")
    assert (found.found, found.timed) == (35, 35)


def test_the_own_pages_reach_their_floors() -> None:
    found = score_own()
    assert found.pages >= 20
    assert found.found >= 0.95 * found.expected
    assert found.timed >= 0.95 * found.expected


def test_the_sets_written_before_a_trial_reach_their_floors() -> None:
    found = score_own((*FIRST_SET, *SECOND_SET, *THIRD_SET))
    assert found.pages == 51
    assert found.found >= 0.98 * found.expected
    assert found.timed >= 0.98 * found.expected
