"""Which implementation does each stage's work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from sachstand.config import Config
from sachstand.contracts import Annotator, CopyFinder, Extractor, Fetcher, Grouper, Linker, Reader, Tying
from sachstand.model.capture import Capture


@dataclass(frozen=True, slots=True)
class Stages:
    """One implementation of each stage. Without ``ties`` every change links and groups the whole record."""

    fetcher: Fetcher
    reader: Reader
    annotator: Annotator
    extractor: Extractor
    linker: Linker
    grouper: Grouper
    copies: CopyFinder
    ties: Tying | None = None


def now() -> datetime:
    """The clock of a real run."""
    return datetime.now(UTC)


def make_stages(
    config: Config, clock: Callable[[], datetime] = now, known: Callable[[str], Capture | None] = lambda place: None
) -> Stages:
    """The stages of a real run. Language folders are loaded when the first text in them comes.

    ``known`` gives what an address gave last, to ask only for what has changed since.
    """
    from sachstand.annotate.annotator import TextAnnotator
    from sachstand.archive import own_capture_of
    from sachstand.extract import MentionExtractor
    from sachstand.fetch import FileFetcher, PlaceFetcher
    from sachstand.group import StoryGrouper, copies_among
    from sachstand.languages import load
    from sachstand.link import EventLinker
    from sachstand.read import PageReader
    from sachstand.tracker.ties import RealTies

    return Stages(
        fetcher=PlaceFetcher(
            FileFetcher(clock, config.limits, sys.stdin.buffer, own_capture_of), partial(_web, config, clock, known)
        ),
        reader=PageReader(load, config=config),
        annotator=TextAnnotator(load),
        extractor=MentionExtractor(load),
        linker=EventLinker(),
        grouper=StoryGrouper(),
        copies=copies_among,
        ties=RealTies(),
    )


def _web(config: Config, clock: Callable[[], datetime], known: Callable[[str], Capture | None]) -> Fetcher:
    """For addresses; imported when the first one is asked for, because files need none of it."""
    from sachstand.fetch.http import HttpClient
    from sachstand.fetch.web import WebFetcher

    return WebFetcher(HttpClient(config.limits, allowed=frozenset(config.allow_hosts)), clock, known)
