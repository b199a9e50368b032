"""Captures from the network: a page by its address, or every page that a feed lists.

Asks robots.txt first, waits between two requests to one host, tries again a few times when a server is busy, and asks
only for what has changed where an earlier capture is known. Whatever is wrong with one item becomes one `Failure`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from urllib.parse import urlsplit

from sachstand.errors import FetchError, ItemError
from sachstand.fetch.feeds import is_feed, items_of
from sachstand.fetch.http import NOT_MODIFIED, Answer, HttpClient, Validators, capture_of, checked
from sachstand.fetch.robots import Robots
from sachstand.model.capture import Capture, Failure

PAUSE = 1.0
"""Seconds between two requests to one host, unless its robots.txt asks for more."""

RETRIES = 2
_BUSY = frozenset((429, 500, 502, 503, 504))
_LONGEST_WAIT = 60.0


class WebFetcher:
    """A `sachstand.contracts.Fetcher` for http(s) addresses.

    ``known`` gives the validators of an earlier capture of an address: a page that has not changed gives nothing.
    ``clock`` tells the time of capture, ``monotonic`` and ``sleep`` are for waiting.
    """

    def __init__(
        self,
        client: HttpClient,
        clock: Callable[[], datetime],
        known: Callable[[str], Validators | None] = lambda url: None,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._client = client
        self._clock = clock
        self._known = known
        self._monotonic = monotonic
        self._sleep = sleep
        self._robots = Robots(client, monotonic)
        self._last: dict[str, float] = {}

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        """The page at ``place``; of a feed, all pages that it lists, each once."""
        first = self._get(place)
        if not isinstance(first, Capture) or not is_feed(first):
            if first is not None:
                yield first
            return
        try:
            items = items_of(first)
        except ItemError as error:
            yield _failure(place, error)
            return
        if not items:
            yield Failure(place, "fetch", "the feed lists no page")
        for item in items:
            found = self._get(item.url)
            if found is not None:
                yield found

    def _get(self, url: str) -> Capture | Failure | None:
        try:
            self._robots.check(checked(url, url))
            answer = self._patiently(url)
            if urlsplit(answer.url).netloc != urlsplit(url).netloc:
                self._robots.check(answer.url)
        except ItemError as error:
            return _failure(url, error)
        if answer.status == NOT_MODIFIED:
            return None
        if not 200 <= answer.status < 300:
            return Failure(url, "fetch", f"the server answers {answer.status}", "check the address")
        if not answer.body.strip():
            return Failure(url, "fetch", "the page is empty", "nothing to read")
        return capture_of(answer, url, self._clock())

    def _patiently(self, url: str) -> Answer:
        """Ask, and ask again while the server is busy."""
        for attempt in range(RETRIES + 1):
            self._wait_for(url)
            last = attempt == RETRIES
            try:
                answer = self._client.get(url, self._known(url))
            except FetchError as error:
                if last or error.advice != "try again later":
                    raise
                self._sleep(2.0**attempt)
                continue
            if answer.status not in _BUSY or last:
                return answer
            self._sleep(_asked_wait(answer, 2.0**attempt))
        raise AssertionError("unreachable")

    def _wait_for(self, url: str) -> None:
        """Leave the host its pause."""
        host = urlsplit(url).netloc
        pause = max(PAUSE, self._robots.delay(url))
        rest = self._last.get(host, float("-inf")) + pause - self._monotonic()
        if rest > 0:
            self._sleep(rest)
        self._last[host] = self._monotonic()


def _asked_wait(answer: Answer, fallback: float) -> float:
    stated = answer.header("retry-after") or ""
    return min(float(stated), _LONGEST_WAIT) if stated.isdigit() else fallback


def _failure(source: str, error: ItemError) -> Failure:
    return Failure(source, "fetch", error.reason, error.advice)
