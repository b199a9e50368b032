"""Opens what a command works on: the configuration and the record."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sachstand.errors import ConfigError, RecordDamaged, RecordLocked, RecordMissing, RecordUnwritable

if TYPE_CHECKING:
    from sachstand.cli.terminal import Telling
    from sachstand.config import Config
    from sachstand.tracker import Tracker


def config_of(chosen: argparse.Namespace) -> Config:
    """The configuration file, if one is named, with what the command line says over it. Raises `ConfigError`."""
    from dataclasses import replace
    from pathlib import Path

    from sachstand.config import Config, load_config

    config = load_config(Path(chosen.config)) if chosen.config else Config()
    _check_zone(config.zone, chosen.config)
    config = replace(config, allow_hosts=(*config.allow_hosts, *getattr(chosen, "allow_host", ())))
    return replace(config, record=Path(chosen.record)) if chosen.record else config


def _check_zone(zone: object, file: str) -> None:
    from zoneinfo import ZoneInfo

    try:
        if zone is not None:
            ZoneInfo(str(zone))
    except (ValueError, OSError, KeyError) as error:
        raise ConfigError(f"'{zone}' is no time zone", subject=file, advice="like Europe/Berlin") from error


@contextmanager
def reading(chosen: argparse.Namespace) -> Iterator[Tracker]:
    """The record to read from. What a killed process left undone is finished first, where that is possible."""
    from sachstand.cli.terminal import complain, working
    from sachstand.tracker import make_tracker

    config = config_of(chosen)
    if _is_unfinished(config):
        try:
            with working("finishing what was left") as watch, make_tracker(config, write=True) as tracker:
                tracker.finish(watch)
        except (RecordLocked, RecordUnwritable) as error:
            complain(f"the record is not up to date: {error}")
    with make_tracker(config) as tracker:
        yield tracker


@contextmanager
def writing(chosen: argparse.Namespace, what: str, watch_items: bool = False) -> Iterator[tuple[Tracker, Telling]]:
    """The record to write to, made if there is none, and a watch that shows progress."""
    from sachstand.cli.terminal import working
    from sachstand.tracker import make_tracker

    with make_tracker(config_of(chosen), write=True) as tracker, working(what, watch_items) as watch:
        yield tracker, watch


def _is_unfinished(config: Config) -> bool:
    from sachstand.tracker import make_tracker

    if not (config.record / "captures").is_dir():
        raise RecordMissing("no record here", subject=str(config.record), advice="make one with: sachstand add")
    try:
        with make_tracker(config) as tracker:
            return not tracker.is_finished()
    except RecordMissing:
        return True
    except RecordDamaged:
        raise


@contextmanager
def rebuilding(chosen: argparse.Namespace) -> Iterator[tuple[Tracker, Telling]]:
    """The record to make anew. Raises `RecordMissing` without captures, `RecordDamaged` for a database past use."""
    config = config_of(chosen)
    if not (config.record / "captures").is_dir():
        raise RecordMissing("no record here", subject=str(config.record), advice="make one with: sachstand add")
    with writing(chosen, "rebuilding") as opened:
        yield opened


def set_aside(chosen: argparse.Namespace, error: RecordDamaged) -> None:
    """Move a database out of the way that cannot be used, at once or at some place inside; what it held is derived."""
    from sachstand.cli.terminal import complain

    config = config_of(chosen)
    complain(f"{error.subject} {error.reason}; it is set aside as record.sqlite.damaged")
    for name in ("record.sqlite-wal", "record.sqlite-shm"):
        (config.record / name).unlink(missing_ok=True)
    (config.record / "record.sqlite").replace(config.record / "record.sqlite.damaged")
