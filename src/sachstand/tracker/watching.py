"""Puts a `Follower` together: the network, the record, and the file of places.

record/
  watch/places.jsonl   the places and how they have behaved
  watch/lock           held by the one process that follows
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager

from sachstand.config import Config
from sachstand.errors import UsageError
from sachstand.fetch.http import HttpClient
from sachstand.fetch.lists import places_in_file
from sachstand.fetch.web import WebFetcher
from sachstand.store.lock import WriteLock
from sachstand.store.watched import WatchFile
from sachstand.tracker.follow import Follower, Times
from sachstand.tracker.stages import make_stages
from sachstand.tracker.tracker import Tracker
from sachstand.tracker.wiring import make_tracker


@contextmanager
def make_follower(config: Config, times: Times) -> Iterator[Follower]:
    """A follower of the record that ``config`` names, which is made if there is none.

    What a killed process left undone is finished first. Raises `RecordLocked` when another process follows this record.
    """
    stages = make_stages(config, times.clock)  # once: to load the languages takes longer than a round

    def open_record() -> AbstractContextManager[Tracker]:
        return make_tracker(config, write=True, stages=lambda: stages, clock=times.clock)

    with open_record() as tracker:
        tracker.finish()
    client = HttpClient(config.limits, allowed=frozenset(config.allow_hosts))
    try:
        with WriteLock(config.record / "watch"):
            web = WebFetcher(client, times.clock, sleep=times.sleep)
            yield Follower(open_record, web, WatchFile(config.record / "watch"), times)
    finally:
        client.close()


def addresses(places: Iterable[str], config: Config, times: Times) -> list[str]:
    """Addresses as they are, and those in lists on the disk. Raises `FetchError` or `UsageError`."""
    from pathlib import Path

    found: list[str] = []
    for place in places:
        if place.lower().startswith(("http://", "https://")):
            found.append(place)
        elif Path(place).is_file():
            found.extend(places_in_file(Path(place), times.clock, config.limits.bytes))
        else:
            raise UsageError(
                "is no http(s) address and no file", subject=place, advice="give an address or an OPML file"
            )
    return found
