"""Floors of reading articles. They are never lowered without a reason in the changelog."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.pages import by_sachstand, by_sachstand_alone, cases, score


@pytest.mark.shared
def test_articles_reach_their_floors(shared: Path) -> None:
    found = score(by_sachstand, list(cases(shared / "bench" / "pages")))
    assert found.f >= 0.977
    assert found.title >= 0.91
    assert found.date == 1.0
    assert found.teasers <= 0.01
    assert found.verbatim == 1.0


@pytest.mark.shared
def test_without_publisher_files_only_titles_fall(shared: Path) -> None:
    found = score(by_sachstand_alone, list(cases(shared / "bench" / "pages")))
    assert found.f >= 0.977
    assert found.title >= 0.85
    assert found.date == 1.0
    assert found.teasers <= 0.01
