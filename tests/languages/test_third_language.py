"""A third language is one new folder: no line outside of it changes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import sachstand.languages as languages
from sachstand.annotate.annotator import TextAnnotator
from sachstand.extract import MentionExtractor
from sachstand.languages import available, load
from sachstand.model.annotation import Annotations
from sachstand.model.capture import Capture
from sachstand.model.mention import Mention
from sachstand.read import PageReader

TEXT = (
    "La ministroj de Rusio kaj Japanio subskribis la traktaton la 5-an de junio 2024 en Tokio. "
    '"La traktato estas bona kaj grava", diris la ministro.\n'
)


@pytest.fixture
def esperanto(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The toy folder among the languages, for one test."""
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(Path(__file__).parent / "toy")])
    load.cache_clear()
    yield
    load.cache_clear()
    for name in [name for name in sys.modules if name.startswith("sachstand.languages.eo")]:
        del sys.modules[name]


def annotated() -> tuple[Annotations, tuple[Mention, ...]]:
    capture = Capture("teksto.txt", TEXT.encode(), datetime(2024, 6, 6, tzinfo=UTC))
    document = PageReader(load).read(capture)[0]
    annotations = TextAnnotator(load).annotate(document.text, document.language, document.anchors())
    return annotations, MentionExtractor(load).extract(document, annotations)


@pytest.mark.usefixtures("esperanto")
def test_the_folder_has_the_files_of_the_others() -> None:
    toy = {path.stem for path in (Path(__file__).parent / "toy" / "eo").glob("*.py")}
    german = {path.stem for path in Path(languages.__path__[0], "de").glob("*.py")}
    assert "eo" in available()
    assert toy == german


@pytest.mark.usefixtures("esperanto")
def test_every_stage_reads_it() -> None:
    annotations, mentions = annotated()
    text = annotations.text
    assert annotations.language == "eo"
    assert [span.of(text)[:7] for span in annotations.sentences] == ["La mini", '"La tra']
    assert [(time.span.of(text), time.value) for time in annotations.times] == [
        ("la 5-an de junio 2024", "2024-06-05"),
    ]
    assert [quote.spans[0].of(text) for quote in annotations.quotes] == ['"La traktato estas bona kaj grava"']
    assert [quote.speaker[0].of(text) for quote in annotations.quotes] == ["la ministro"]
    signing = next(mention for mention in mentions if mention.kind == "sign")
    assert signing.trigger.of(text) == "subskribis"
    assert signing.when is not None
    assert signing.when.edtf == "2024-06-05"
