"""Which implementation does each stage's work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sachstand.config import Config
from sachstand.contracts import Annotator, Extractor, Fetcher, Grouper, Linker, Reader


@dataclass(frozen=True, slots=True)
class Stages:
    """One implementation of each stage."""

    fetcher: Fetcher
    reader: Reader
    annotator: Annotator
    extractor: Extractor
    linker: Linker
    grouper: Grouper


def now() -> datetime:
    """The clock of a real run."""
    return datetime.now(UTC)


def make_stages(config: Config, clock: Callable[[], datetime] = now) -> Stages:
    """The stages of a real run. Language folders are loaded when the first text in them comes."""
    from sachstand.annotate.annotator import TextAnnotator
    from sachstand.extract import MentionExtractor
    from sachstand.fetch import FileFetcher
    from sachstand.group import StoryGrouper
    from sachstand.languages import load
    from sachstand.link import EventLinker
    from sachstand.read import PageReader

    return Stages(
        fetcher=FileFetcher(clock, config.limits, sys.stdin.buffer),
        reader=PageReader(load, config=config),
        annotator=TextAnnotator(load),
        extractor=MentionExtractor(load),
        linker=EventLinker(),
        grouper=StoryGrouper(),
    )
