"""The how-to on times runs as it is printed."""

from __future__ import annotations

import doctest

from eval.data import ROOT


def test_the_how_to_runs() -> None:
    page = ROOT / "docs" / "how-to" / "tag-times.md"
    result = doctest.testfile(str(page), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.attempted > 20
    assert result.failed == 0
