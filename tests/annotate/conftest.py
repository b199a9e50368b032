"""Engines of both languages, built once."""

from __future__ import annotations

import pytest

from sachstand.annotate.annotator import TextAnnotator
from sachstand.languages import load


@pytest.fixture(scope="session")
def annotator() -> TextAnnotator:
    return TextAnnotator(load)
