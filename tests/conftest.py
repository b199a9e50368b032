"""Fixtures for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.data import shared_folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """The data folder beside the project; a test that asks for it is skipped where there is none."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("no data folder beside the project")
    return folder
