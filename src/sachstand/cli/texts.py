"""``annotate`` and ``read``: one text or page each, without any record. JSON Lines, one object an input, in order."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from typing import Any

    from sachstand.model.capture import Capture, Failure, Stage
    from sachstand.model.when import When

_YEARS = range(2, 9000)
"""Years in which a text may have appeared: what was "20 hours ago" and is "in 20 years" is to be a date as well."""


def register(name: str, command: ArgumentParser) -> None:
    """Give a command of this file its options."""
    {"annotate": _annotate_options, "read": _read_options}[name](command)


def _annotate_options(command: ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="a text file in UTF-8, or -")
    command.add_argument("--language", metavar="CODE", help="de or en (default: told by the text)")
    command.add_argument(
        "--published", metavar="TIME", help="when the text appeared: a day, a month, a year, or a time with its zone"
    )
    command.add_argument("--json", action="store_true", help="the output is JSON Lines anyway")
    command.set_defaults(run=_annotate)


def _read_options(command: ArgumentParser) -> None:
    command.add_argument(
        "files", nargs="+", metavar="PAGE", help="an HTML or text file, the http(s) address of a page, or -"
    )
    command.add_argument("--url", metavar="URL", help="the address of the page")
    command.add_argument("--captured", metavar="TIME", help="when the page was saved: a date, or a time with its zone")
    command.add_argument("--language", metavar="CODE", help="de or en (default: told by the page)")
    command.add_argument("--json", action="store_true", help="the output is JSON Lines anyway")
    command.set_defaults(run=_read)


def _annotate(chosen: Namespace) -> int:
    from sachstand.publish.objects import annotated_object
    from sachstand.tracker import annotate_text, make_stages

    config = _config(chosen)
    stages = make_stages(config)
    published = _published(chosen.published, chosen.language, config.zone)

    def one(capture: Capture) -> Iterator[Any]:
        text = _plain(capture)
        seen = annotate_text(stages, text, language=config.language, published=published, subject=capture.source)
        yield annotated_object(seen.annotations, seen.mentions, seen.published)

    return _each(chosen.files, stages.fetcher.fetch, one, "publish")


def _read(chosen: Namespace) -> int:
    from dataclasses import replace

    from sachstand.publish.objects import read_object
    from sachstand.tracker import make_stages

    stages = make_stages(_config(chosen))
    captured = _captured(chosen.captured)

    def one(capture: Capture) -> Iterator[Any]:
        known = replace(capture, url=chosen.url or capture.url, captured=captured or capture.captured)
        yield read_object(stages.reader.read(known)[0])

    return _each(chosen.files, stages.fetcher.fetch, one, "read")


def _each(
    files: list[str],
    fetch: Callable[[str], Iterator[Capture | Failure]],
    one: Callable[[Capture], Iterator[Any]],
    stage: Stage,
) -> int:
    """One line a good input, one complaint a bad one; the others go on."""
    from sachstand.cli.terminal import complain, emit, shown
    from sachstand.errors import ItemError
    from sachstand.model.capture import Failure
    from sachstand.tracker import guarded

    failed = 0
    for file in files:
        for item in fetch(file):
            try:
                if isinstance(item, Failure):
                    raise ItemError(item.reason, subject=item.source, advice=item.advice)
                with guarded(stage, item.source):
                    found = list(one(item))
            except ItemError as error:
                failed += 1
                error.subject = error.subject or shown(file)
                complain(shown(str(error)))
            else:
                emit(found)
    return 1 if failed else 0


def _config(chosen: Namespace) -> Any:
    from dataclasses import replace

    from sachstand.cli.opening import config_of
    from sachstand.errors import UsageError
    from sachstand.languages import available

    config = config_of(chosen)
    if chosen.language and chosen.language not in available():
        raise UsageError(
            f"no knowledge of the language '{chosen.language}'",
            subject="--language",
            advice="known: " + ", ".join(available()),
        )
    return replace(config, language=chosen.language) if chosen.language else config


def _plain(capture: Capture) -> str:
    """The text as it is in the file, every character of it: offsets count from its first. Raises `ReadError`."""
    from sachstand.errors import BinaryInput, ReadError

    if b"\0" in capture.body:
        raise BinaryInput("is no text", subject=capture.source, advice="give a text file in UTF-8")
    try:
        return capture.body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReadError(
            f"is not UTF-8 (byte {error.start})", subject=capture.source, advice="convert it, or use: sachstand read"
        ) from error


def _published(stated: str | None, language: str | None, zone: str | None) -> When | None:
    from zoneinfo import ZoneInfo

    from sachstand.languages import load
    from sachstand.model.when import When

    if stated is None:
        return None
    try:
        local = ZoneInfo(zone or load(language or "de").zone)
        when = When.read(stated.strip().replace(" ", "T", 1), local, rule="stated")
        if any(end is None or end.year not in _YEARS for end in (when.earliest, when.latest)):
            raise ValueError(f"the year of {stated}")
    except (ValueError, OverflowError) as error:
        raise _no_time("--published", stated) from error
    return when


def _captured(stated: str | None) -> datetime | None:
    from datetime import UTC, datetime

    from sachstand.model.capture import is_sound

    if stated is None:
        return None
    try:
        instant = datetime.fromisoformat(stated)
        if not is_sound(instant):
            raise ValueError(f"the year {instant.year}")
    except ValueError as error:
        raise _no_time("--captured", stated) from error
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


def _no_time(option: str, stated: str) -> Exception:
    from sachstand.errors import UsageError

    return UsageError(f"'{stated}' is no time", subject=option, advice="like 2024-12-05 or 2024-12-05T02:40+01:00")
