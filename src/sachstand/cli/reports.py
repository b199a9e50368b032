"""``add`` and ``remove``: what the record rests on."""

from __future__ import annotations

from collections import Counter

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any


def register(name: str, command: ArgumentParser) -> None:
    """Give a command of this file its options."""
    {"add": _add_options, "remove": _remove_options}[name](command)


def _add_options(command: ArgumentParser) -> None:
    command.add_argument(
        "places", nargs="+", metavar="PLACE", help="a file, a directory, the http(s) address of a page or a feed, or -"
    )
    command.add_argument(
        "--allow-host", action="append", default=[], metavar="HOST", help="a host of your own network that may be asked"
    )
    command.add_argument("--json", action="store_true", help="print what became of each item as JSON Lines")
    command.set_defaults(run=_add)


def _remove_options(command: ArgumentParser) -> None:
    command.add_argument(
        "places", nargs="+", metavar="PLACE", help="a file, directory or URL as added, or a capture's id"
    )
    command.add_argument("--json", action="store_true", help="print what was removed as JSON Lines")
    command.set_defaults(run=_remove)


def _add(chosen: Namespace) -> int:
    from sachstand.cli.opening import writing

    with writing(chosen, "adding", watch_items=True) as (tracker, watch):
        tracker.add(chosen.places, watch)
        _report(chosen, watch)
        if not chosen.json:
            _sum_up(tracker)
    return 1 if watch.failed else 0


def _remove(chosen: Namespace) -> int:
    from sachstand.cli.opening import writing
    from sachstand.cli.terminal import complain
    from sachstand.errors import FetchError

    unknown = 0
    with writing(chosen, "removing") as (tracker, watch):
        for place in chosen.places:
            try:
                tracker.remove(place, watch)
            except FetchError as error:
                complain(str(error))
                unknown += 1
        _report(chosen, watch)
    return 1 if watch.failed or unknown else 0


def _report(chosen: Namespace, watch: Any) -> None:
    from sachstand.cli.terminal import emit, say, shown

    watch.stop()
    if chosen.json:
        emit(_object(outcome) for outcome in watch.outcomes)
        return
    counts = Counter(outcome.status for outcome in watch.outcomes)
    words = {"added": "added", "known": "known already", "copy": "copies", "removed": "removed", "failed": "failed"}
    say(", ".join(f"{counts[status]} {word}" for status, word in words.items() if counts[status]) or "nothing to do")
    for outcome in watch.outcomes:
        if outcome.status == "removed":
            say(f"  {shown(outcome.source)}")


def _sum_up(tracker: Any) -> None:
    from sachstand.cli.terminal import say

    views = tracker.views
    documents, events, stories = views.documents.count(), views.events.count(), views.stories.count()
    say(f"the record has {documents} documents, {events} events, {stories} stories")


def _object(outcome: Any) -> dict[str, Any]:
    failure = outcome.failure
    return {
        "source": outcome.source,
        "status": outcome.status,
        "capture": outcome.capture_id,
        "documents": outcome.documents,
        "copy_of": outcome.copy_of,
        "stage": failure.stage if failure else None,
        "reason": failure.reason if failure else None,
        "advice": (failure.advice or None) if failure else None,
    }
