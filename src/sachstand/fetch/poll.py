"""Asks one watched place again: only for what has changed, and of a list only what it lists.

Robots, pauses and retries are those of `WebFetcher`. Keeps nothing and decides nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sachstand.errors import FetchError, ItemError
from sachstand.fetch.feeds import FeedItem
from sachstand.fetch.http import HttpClient, Validators
from sachstand.fetch.lists import is_list, listed_in
from sachstand.fetch.web import WebFetcher
from sachstand.model.capture import Capture, Failure
from sachstand.model.watched import Watched

DEEPEST = 3
"""An OPML list of sitemap indexes of sitemaps; deeper lists are traps."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What one question gave. All empty: the place has not changed. ``listed`` is ``None`` for what is no list."""

    capture: Capture | None = None
    failure: Failure | None = None
    listed: tuple[FeedItem, ...] | None = None


class Poller(WebFetcher):
    """A `sachstand.contracts.Fetcher` for addresses that knows all kinds of lists, and asks watched places."""

    def __init__(
        self,
        client: HttpClient,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._validators: dict[str, Validators] = {}
        super().__init__(client, clock, self._validators.get, monotonic, sleep)

    def poll(self, watched: Watched) -> Answered:
        """Ask for a place. Everything that goes wrong is a failure in the answer."""
        self._validators = {watched.place: Validators(watched.etag, watched.last_modified)}
        self._known = self._validators.get
        found = self._get(watched.place)
        if isinstance(found, Failure):
            return Answered(failure=found)
        if found is None or not is_list(found):
            return Answered(capture=found)
        try:
            return Answered(capture=found, listed=listed_in(found))
        except ItemError as error:
            return Answered(failure=Failure(watched.place, "fetch", error.reason, error.advice))

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        """The page at ``place``; of a list, all pages that it and the lists in it name, each once."""
        yield from self._pages(place, DEEPEST, set())

    def _pages(self, place: str, depth: int, seen: set[str]) -> Iterator[Capture | Failure]:
        seen.add(place)
        answered = self.poll(Watched(place))
        if answered.failure is not None:
            yield answered.failure
        elif answered.listed is None:
            if answered.capture is not None:
                yield answered.capture
        elif not answered.listed or depth == 0:
            reason = "the list names no page" if depth else "lists within lists within lists"
            yield Failure(place, "fetch", reason)
        else:
            for item in answered.listed:
                if item.url not in seen:
                    yield from self._pages(item.url, depth - 1, seen)


def places_in_file(path: Path, clock: Callable[[], datetime], most: int) -> tuple[str, ...]:
    """The addresses in a list on the disk (an OPML export). Raises `FetchError`."""
    try:
        with path.open("rb") as file:
            capture = Capture(str(path), file.read(most), clock())
    except OSError as error:
        raise FetchError((error.strerror or str(error)).lower(), subject=str(path), advice="check the path") from error
    if not is_list(capture):
        raise FetchError("is no list of places", subject=str(path), advice="give an address, or an OPML file")
    return tuple(item.url for item in listed_in(capture))
