"""``watch``: follows feeds, liveblogs and articles, and tells in one line what each question gave."""

from __future__ import annotations

import re

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from datetime import datetime, timedelta
    from typing import Any

    from sachstand.read.changes import Change
    from sachstand.tracker.follow import Follower, Polled, Times

_LONGEST_SLEEP = 60.0
"""Seconds; a laptop that was closed for the night notices within a minute that everything is due."""
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}
_DURATION = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s?([smhd]?)")
_LONGEST_WORDS = 90


def register(name: str, command: ArgumentParser) -> None:
    """Give the command its options."""
    command.add_argument(
        "places", nargs="*", metavar="PLACE", help="an address, or an OPML file; without any: those watched before"
    )
    command.add_argument("--once", action="store_true", help="ask every place once, and end")
    command.add_argument("--for", dest="how_long", metavar="TIME", help="end after this time, like 30s, 10m, 2h")
    command.add_argument("--every", metavar="TIME", help="the shortest pause between two questions to one place")
    command.add_argument("--forget", action="store_true", help="no longer watch these places (without any: all)")
    command.add_argument(
        "--allow-host", action="append", default=[], metavar="HOST", help="a host of your own network that may be asked"
    )
    command.add_argument("--json", action="store_true", help="print JSON Lines, one question a line")
    command.set_defaults(run=_watch)


def _watch(chosen: Namespace) -> int:
    from datetime import UTC, datetime

    from sachstand.cli.opening import config_of
    from sachstand.tracker.follow import Times
    from sachstand.tracker.watching import addresses, make_follower

    config = config_of(chosen)
    times = Times(lambda: datetime.now(UTC), shortest=_duration("--every", chosen.every))
    places = addresses(chosen.places, config, times)
    end = _duration("--for", chosen.how_long)
    with _stopped_by_signals(), make_follower(config, times) as follower:
        if chosen.forget:
            return _forget(follower, places)
        follower.begin(places)
        _check(follower)
        return _follow(follower, times, chosen, times.clock() + end if end is not None else None)


def _forget(follower: Follower, places: list[str]) -> int:
    from sachstand.cli.terminal import say

    say(f"{follower.forget(places)} places are no longer watched")
    return 0


def _check(follower: Follower) -> None:
    from sachstand.errors import UsageError

    if not follower.places:
        raise UsageError("nothing to watch", advice="name a feed, a liveblog or an article: sachstand watch URL")


def _follow(follower: Follower, times: Times, chosen: Namespace, until: datetime | None) -> int:
    """Rounds until the end, or until the user has seen enough. An interrupted round is finished by the next command."""
    from sachstand.cli.terminal import complain

    failed = 0
    try:
        while True:
            for polled in follower.round(every=chosen.once):
                failed += polled.failure is not None
                _tell(polled, chosen.json)
                if until is not None and times.clock() >= until:
                    break
            if chosen.once or not _wait(follower, times, until):
                return 1 if failed and chosen.once else 0
    except KeyboardInterrupt:
        complain(f"stopped; {len(follower.places)} places are remembered, go on with: sachstand watch")
        return 0


def _wait(follower: Follower, times: Times, until: datetime | None) -> bool:
    """Sleep until something is due; false when the time is up."""
    while True:
        now, due = times.clock(), follower.next_due()
        if until is not None and now >= until:
            return False
        if due is None or due <= now:
            return True
        stop = due if until is None else min(due, until)
        times.sleep(min((stop - now).total_seconds(), _LONGEST_SLEEP))


def _tell(polled: Polled, as_json: bool) -> None:
    from sachstand.cli.terminal import emit, say, shown

    if as_json:
        emit([_object(polled)])
        return
    again = f"; again at {_clock(polled.again)}" if polled.again else "; no longer watched"
    say(f"{_clock(polled.at)}  {shown(polled.watched.place)}  {_outcome(polled)}{again}")
    for change in polled.changes:
        say(f"          {change.kind.replace('_', ' '):<11}{_words(change)}")


def _outcome(polled: Polled) -> str:
    """What one question gave, in a few words."""
    from collections import Counter

    if polled.failure is not None:
        return f"failed: {polled.failure.reason}"
    kind = polled.watched.kind
    if kind == "list":
        return f"list: {polled.listed} new" if polled.listed else "list: nothing new"
    if not polled.kept:
        return f"{kind}: not changed"
    if polled.first:
        return f"{kind}: kept"
    counts = Counter(change.kind for change in polled.changes)
    told = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items())
    return f"{kind}: {told or 'its head has changed'}"


def _words(change: Change) -> str:
    """The time, by the outlet's own clock as the page prints it, and the first words of a post."""
    from sachstand.cli.terminal import shown

    version = change.after or change.before
    if version is None:
        return ""
    when = version.published.when
    time = f"{when.earliest:%H:%M}  " if when and when.earliest and when.earliest == when.latest else ""
    words = " ".join((version.title or version.text).split())
    return time + shown(words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1] + "…")


def _clock(instant: datetime) -> str:
    """In the zone of the machine, where the user is."""
    return f"{instant.astimezone():%H:%M:%S}"


def _object(polled: Polled) -> dict[str, Any]:
    watched, failure = polled.watched, polled.failure
    return {
        "place": watched.place,
        "kind": watched.kind,
        "at": polled.at.isoformat(),
        "again": polled.again.isoformat() if polled.again else None,
        "kept": polled.kept,
        "capture": watched.capture_id,
        "listed": polled.listed,
        "changes": [_change(change) for change in polled.changes],
        "reason": failure.reason if failure else None,
        "advice": (failure.advice or None) if failure else None,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "id": change.id,
        "aspects": list(change.aspects),
        "before": _version(change.before),
        "after": _version(change.after),
    }


def _version(version: Any) -> dict[str, Any] | None:
    if version is None:
        return None
    when = version.published.when
    stated = when.earliest.isoformat() if when is not None and when.earliest is not None else None
    return {"published": stated, "title": version.title, "text": version.text}


def _duration(option: str, stated: str | None) -> timedelta | None:
    """A time like ``90``, ``90s``, ``10m``, ``2h``. Raises `UsageError`."""
    from datetime import timedelta

    from sachstand.errors import UsageError

    if stated is None:
        return None
    found = _DURATION.fullmatch(stated.strip().lower())
    if found is None:
        raise UsageError(f"'{stated}' is no length of time", subject=option, advice="like 30s, 10m or 2h")
    return timedelta(seconds=float(found[1]) * _SECONDS[found[2]])


def _stopped_by_signals() -> Any:
    """A service manager's TERM stops as cleanly as Ctrl+C does."""
    import signal
    import threading
    from contextlib import contextmanager

    def stop(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    @contextmanager
    def held() -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.signal(signal.SIGTERM, stop)
        try:
            yield
        finally:
            signal.signal(signal.SIGTERM, before)

    return held()
