"""``export``: a record for other programs."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator
    from typing import Any

WHAT = ("documents", "mentions", "events", "stories", "timeline", "archive")
FORMATS = ("jsonl", "csv", "json", "wacz")


def register(name: str, command: ArgumentParser) -> None:
    """Give a command of this file its options."""
    _export_options(command)


def _export_options(command: ArgumentParser) -> None:
    command.add_argument("--what", choices=WHAT, default="timeline", help="what to print (default: timeline)")
    command.add_argument("--format", choices=FORMATS, default="jsonl", help="how (default: jsonl)")
    command.add_argument("--json", action="store_const", dest="format", const="json", help="the same as --format json")
    command.add_argument("--out", metavar="FILE", help="where to write a WACZ file")
    command.set_defaults(run=_export)


def _export(chosen: Namespace) -> int:
    from sachstand.errors import UsageError

    is_archive = (chosen.what == "archive", chosen.format == "wacz", chosen.out is not None)
    if all(is_archive):
        return _wacz(chosen)
    if any(is_archive):
        raise UsageError(
            "--out is for the archive as a WACZ file alone; all else goes to standard output",
            advice="sachstand export --what archive --format wacz --out FILE, or: … --what events > FILE",
        )
    return _print(chosen)


def _wacz(chosen: Namespace) -> int:
    """The captures as one file that any replay tool opens."""
    from datetime import UTC, datetime
    from pathlib import Path

    from sachstand import __version__
    from sachstand.archive.wacz import About, write_wacz
    from sachstand.cli.opening import reading
    from sachstand.cli.terminal import say, shown

    with reading(chosen) as tracker:
        titles = {one.id: one.title for one in tracker.views.documents.all() if one.teaser_of is None and one.title}
        path = Path(chosen.out)
        about = About(path.stem, datetime.now(UTC), f"sachstand {__version__}", titles)
        pages = write_wacz(tracker.archive, path, about)
        say(f"{shown(chosen.out)}: {len(tracker.archive.ids())} captures, {pages} pages")
    return 0


def _print(chosen: Namespace) -> int:
    from sachstand.cli.opening import reading
    from sachstand.cli.terminal import complain
    from sachstand.publish import LineMaker
    from sachstand.publish.exports import export

    with reading(chosen) as tracker:
        contents = tracker.contents()
        maker = LineMaker(contents, tracker.archive)
        _WRITERS[chosen.format](export(chosen.what, contents, maker))
    if maker.refused:
        complain(f"{len(maker.refused)} lines did not pass the span check and are left out; see: sachstand verify")
    return 1 if maker.refused else 0


def _jsonl(objects: Iterable[dict[str, Any]]) -> None:
    from sachstand.cli.terminal import emit

    emit(objects)


def _json(objects: Iterable[dict[str, Any]]) -> None:
    import json

    from sachstand.cli.terminal import say

    say(json.dumps(list(objects), ensure_ascii=False, indent=2))


def _csv(objects: Iterable[dict[str, Any]]) -> None:
    """One row an object; fields of an inner object are columns ("when.edtf"), lists are JSON in one cell."""
    import csv
    import sys

    rows = [dict(_flat(one)) for one in objects]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    # an inner object that is unknown throughout a row leaves its own name behind, empty
    columns = [name for name in columns if not any(other.startswith(f"{name}.") for other in columns)]
    writer = csv.DictWriter(sys.stdout, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def _flat(value: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    import json

    for name, held in value.items():
        if isinstance(held, dict):
            yield from _flat(held, f"{prefix}{name}.")
        elif isinstance(held, list):
            yield prefix + name, json.dumps(held, ensure_ascii=False)
        else:
            yield prefix + name, held


_WRITERS = {"jsonl": _jsonl, "csv": _csv, "json": _json}
