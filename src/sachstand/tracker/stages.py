"""Which implementation does each stage's work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

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
    from sachstand.fetch import FileFetcher
    from sachstand.languages import load
    from sachstand.read import PageReader

    return Stages(
        fetcher=FileFetcher(clock, config.limits, sys.stdin.buffer),
        reader=PageReader(load, config=config),
        annotator=TextAnnotator(load),
        extractor=_stage("sachstand.extract", "MentionExtractor", load),
        linker=_stage("sachstand.link", "EventLinker", load),
        grouper=_stage("sachstand.group", "StoryGrouper", load),
    )


class _NotYet:
    """Stands where a stage is still missing: finds nothing."""

    def extract(self, *_: Any) -> tuple[()]:
        return ()

    def link(self, *_: Any) -> Any:
        from sachstand.model.event import Linkage

        return Linkage(())

    def group(self, *_: Any) -> tuple[()]:
        return ()


def _stage(module: str, name: str, load: Any) -> Any:
    made = getattr(import_module(module), name, None)
    if made is None:
        return _NotYet()
    try:
        return made(load)
    except TypeError:
        return made()
