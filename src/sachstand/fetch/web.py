"""Captures from the network: a page by its address, or every page that a list names.

Heeds robots.txt, leaves hosts their pauses, tries again a few times when a server is busy or silent, and asks only for
what has changed where an earlier capture is known. Whatever is wrong with one item becomes one `Failure`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sachstand.errors import FetchError, ItemError
from sachstand.fetch.deadline import NoAnswer
from sachstand.fetch.feeds import FeedItem
from sachstand.fetch.http import NOT_MODIFIED, Answer, HttpClient, Question, Validators, capture_of, checked
from sachstand.fetch.lists import is_list, listed_in
from sachstand.fetch.politeness import Politeness
from sachstand.model.capture import Capture, Failure

RETRIES = 2
DEEPEST = 3
"""An OPML list of sitemap indexes of sitemaps; deeper lists are traps."""

_ASKS_FOR_REST = frozenset((429, 503))
_BUSY = _ASKS_FOR_REST | {500, 502, 504}
_LONGEST_WAIT = 60.0
"""Seconds; who asks for a longer rest, or has been silent so long, is not asked again in this run."""

_MEANT = {401: "wants a password", 403: "refuses the page", 404: "knows no such page", 410: "has taken the page away"}


@dataclass(frozen=True, slots=True)
class Answered:
    """What one question gave. All empty: the place has not changed. ``listed`` is ``None`` for what is no list.

    ``wait``: the server has asked to be left alone for so long.
    """

    capture: Capture | None = None
    failure: Failure | None = None
    listed: tuple[FeedItem, ...] | None = None
    wait: timedelta | None = None


class WebFetcher:
    """A `sachstand.contracts.Fetcher` for http(s) addresses.

    ``known`` gives an earlier capture of an address: it is given again where the page has not changed since. ``clock``
    tells the time of capture, ``monotonic`` and ``sleep`` are for waiting.
    """

    def __init__(
        self,
        client: HttpClient,
        clock: Callable[[], datetime],
        known: Callable[[str], Capture | None] = lambda url: None,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._client = client
        self._clock = clock
        self._known = known
        self._monotonic = monotonic
        self._sleep = sleep
        self._politeness = Politeness(client, clock, monotonic, sleep)

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        """The page at ``place``; of a list, all pages that it and the lists in it name, each once."""
        yield from self._pages(place, DEEPEST, set())

    def ask(self, place: str, validators: Validators | None = None) -> Answered:
        """Ask once for a place, which may be a list. Everything that goes wrong is a failure in the answer."""
        try:
            marks = validators or Validators()
            answer = self._patiently(checked(place, place), marks)
            return self._told(answer, place, conditional=bool(marks.headers()))
        except ItemError as error:
            return Answered(failure=Failure(place, "fetch", error.reason, error.advice))

    def _pages(self, place: str, depth: int, seen: set[str]) -> Iterator[Capture | Failure]:
        seen.add(place)
        known = self._known(place)
        answered = self.ask(place, Validators.of(known) if known else None)
        if answered.failure is not None:
            yield answered.failure
        elif answered.listed is None:
            found = answered.capture or known
            yield found if found is not None else Failure(place, "fetch", "the server gives nothing")
        elif not answered.listed or depth == 0:
            reason = "the list names no page" if depth else "lists within lists within lists"
            yield Failure(place, "fetch", reason)
        else:
            for item in answered.listed:
                if item.url not in seen:
                    yield from self._pages(item.url, depth - 1, seen)

    def _told(self, answer: Answer, place: str, conditional: bool) -> Answered:
        """What an answer says. Raises `ItemError` for a broken list."""
        if answer.status == NOT_MODIFIED and conditional:
            return Answered()
        if not 200 <= answer.status < 300:
            return self._refused(answer, place)
        if not answer.body.strip():
            raise FetchError("the page is empty", subject=place, advice="nothing to read")
        capture = capture_of(answer, place, self._clock())
        return Answered(capture, listed=listed_in(capture) if is_list(capture) else None)

    def _refused(self, answer: Answer, place: str) -> Answered:
        later = answer.status in _BUSY
        meaning = _MEANT.get(answer.status)
        reason = f"the server answers {answer.status}" + (f" ({meaning})" if meaning else "")
        failure = Failure(place, "fetch", reason, "try again later" if later else "check the address")
        wait = self._politeness.asked_wait(answer) if later else None
        return Answered(failure=failure, wait=timedelta(seconds=wait) if wait else None)

    def _patiently(self, url: str, validators: Validators) -> Answer:
        """Ask, and ask again while the server is busy or silent, but not when that has taken long already."""
        question = Question(validators, leave=self._politeness.leave)
        begun = self._monotonic()
        for attempt in range(RETRIES + 1):
            last = attempt == RETRIES
            try:
                answer = self._client.get(url, question)
            except NoAnswer:
                if last or self._monotonic() - begun > _LONGEST_WAIT:
                    self._politeness.silent(url)
                    raise
                self._sleep(2.0**attempt)
                continue
            wait = self._politeness.asked_wait(answer)
            if last or answer.status not in _BUSY or (wait or 0) > _LONGEST_WAIT:
                return self._noted(answer, wait)
            self._sleep(2.0**attempt if wait is None else wait)
        raise AssertionError("unreachable")

    def _noted(self, answer: Answer, wait: float | None) -> Answer:
        """The answer; what it says of the host is remembered."""
        self._politeness.answered(answer.url)
        if answer.status in _ASKS_FOR_REST:
            self._politeness.busy(answer.url, wait or 0.0)
        return answer
