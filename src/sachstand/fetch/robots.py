"""robots.txt (RFC 9309), read by protego.

A file that is not there (4xx) permits everything. A file that cannot be got is no permission: the item waits. The file
is kept for a day, and at most 500 KiB of it are read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from protego import Protego

from sachstand.errors import FetchError, ItemError
from sachstand.fetch.addresses import RefusedAddress
from sachstand.fetch.http import HttpClient

KEPT_SECONDS = 24 * 60 * 60
MOST_BYTES = 500 * 1024
LONGEST_DELAY = 30.0
_NAME = "Sachstand"


@dataclass(frozen=True, slots=True)
class _Rules:
    parsed: Protego | None
    read: float


class Robots:
    """Says whether a page may be got, and how long to wait between two of one host."""

    def __init__(self, client: HttpClient, monotonic: Callable[[], float]) -> None:
        self._client = client
        self._monotonic = monotonic
        self._kept: dict[str, _Rules] = {}

    def check(self, url: str) -> None:
        """Raise `FetchError` if the host does not want ``url`` to be got, or if its robots.txt cannot be read now."""
        parsed = self._rules(url).parsed
        if parsed is not None and not parsed.can_fetch(url, _NAME):
            raise FetchError("robots.txt does not permit it", subject=url, advice="ask the outlet")

    def delay(self, url: str) -> float:
        """Seconds that the host asks for between two requests, at most 30; 0 where it asks for nothing."""
        parsed = self._rules(url).parsed
        stated = parsed.crawl_delay(_NAME) if parsed is not None else None
        return min(float(stated), LONGEST_DELAY) if stated else 0.0

    def _rules(self, url: str) -> _Rules:
        parts = urlsplit(url)
        place = urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
        kept = self._kept.get(place)
        if kept is None or self._monotonic() - kept.read > KEPT_SECONDS:
            kept = _Rules(self._read(place, url), self._monotonic())
            self._kept[place] = kept
        return kept

    def _read(self, place: str, url: str) -> Protego | None:
        try:
            answer = self._client.get(place, most=MOST_BYTES)
        except RefusedAddress as error:
            raise RefusedAddress(error.reason, subject=url, advice="save the page and add the file") from error
        except ItemError as error:
            raise FetchError(
                f"robots.txt cannot be read ({error.reason}), so the page waits", subject=url, advice="try again later"
            ) from error
        if 400 <= answer.status < 500:
            return None
        if answer.status != 200:
            raise FetchError(
                f"robots.txt answers {answer.status}, so the page waits", subject=url, advice="try again later"
            )
        return Protego.parse(answer.body.decode("utf-8", errors="replace"))
