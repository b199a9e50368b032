"""robots.txt (RFC 9309), read by protego.

A file that is not there (4xx) permits everything; a host that answers 429 is busy, which says nothing of what it
permits. A file that cannot be got is no permission: the item waits. The file is kept for a day, its first 500 KiB
count. That it could not be got is remembered for a minute, so that the thousand items of a feed do not ask a dead host
a thousand times.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from protego import Protego

from sachstand.errors import FetchError, ItemError
from sachstand.fetch.addresses import RefusedAddress
from sachstand.fetch.http import Answer, HttpClient, Question

KEPT_SECONDS = 24 * 60 * 60
REFUSAL_KEPT_SECONDS = 60.0
MOST_BYTES = 500 * 1024
LONGEST_DELAY = 30.0
PATIENCE = 15.0
"""Seconds; the file is small, and all pages of a host wait for it."""
_NAME = "Sachstand"
_TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class _Rules:
    """What a host's file says: ``None`` for all is permitted, or why it could not be read."""

    parsed: Protego | FetchError | None
    read: float

    def is_fresh(self, now: float) -> bool:
        return now - self.read <= (REFUSAL_KEPT_SECONDS if isinstance(self.parsed, FetchError) else KEPT_SECONDS)


class Robots:
    """Says whether a page may be got, and how long to wait between two of one host."""

    def __init__(self, client: HttpClient, monotonic: Callable[[], float]) -> None:
        self._client = client
        self._monotonic = monotonic
        self._kept: dict[str, _Rules] = {}

    def check(self, url: str) -> None:
        """Raise `FetchError` if the host does not want ``url`` to be got, or if its robots.txt cannot be read now."""
        parsed = self._rules(url)
        if parsed is not None and not parsed.can_fetch(url, _NAME):
            raise FetchError("robots.txt does not permit it", subject=url, advice="ask the outlet")

    def delay(self, url: str) -> float:
        """Seconds that the host asks for between two requests, at most 30; 0 where it asks for nothing."""
        parsed = self._rules(url)
        stated = parsed.crawl_delay(_NAME) if parsed is not None else None
        return min(float(stated), LONGEST_DELAY) if stated else 0.0

    def _rules(self, url: str) -> Protego | None:
        parts = urlsplit(url)
        place = urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
        kept = self._kept.get(place)
        if kept is None or not kept.is_fresh(self._monotonic()):
            kept = _Rules(self._read(place), self._monotonic())
            self._kept[place] = kept
        if isinstance(kept.parsed, FetchError):
            raise type(kept.parsed)(kept.parsed.reason, subject=url, advice=kept.parsed.advice)
        return kept.parsed

    def _read(self, place: str) -> Protego | FetchError | None:
        try:
            answer = self._client.get(place, Question(most=MOST_BYTES, cut=True, seconds=PATIENCE))
        except RefusedAddress as error:
            return error
        except ItemError as error:
            return FetchError(f"robots.txt cannot be read ({error.reason}), so the page waits", advice=error.advice)
        if 200 <= answer.status < 300:
            return _parsed(answer)
        if 400 <= answer.status < 500 and answer.status != _TOO_MANY:
            return None
        return FetchError(f"robots.txt answers {answer.status}, so the page waits", advice="try again later")


def _parsed(answer: Answer) -> Protego:
    return Protego.parse(answer.body.decode("utf-8-sig", errors="replace"))
