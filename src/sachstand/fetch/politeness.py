"""How a host is treated: robots.txt is heeded, requests keep a pause, and who is busy or silent is left alone.

Keeps in memory what was learnt of each host; nothing of it outlives the process.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from sachstand.errors import FetchError
from sachstand.fetch.http import Answer, HttpClient
from sachstand.fetch.robots import Robots

PAUSE = 1.0
"""Seconds between two requests to one host, unless its robots.txt asks for more."""

REST = 60.0
"""Seconds for which a host that is busy or silent is not asked for anything else."""

_SILENT = 2
"""So many questions in a row without an answer are the host's fault, one alone may be that of its page."""


class Politeness:
    """``monotonic`` and ``sleep`` are for waiting, ``clock`` for hosts that name a time of day."""

    def __init__(
        self,
        client: HttpClient,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._sleep = sleep
        self._robots = Robots(client, monotonic)
        self._last: dict[str, float] = {}
        self._silent: dict[str, int] = {}
        self._rests: dict[str, tuple[float, str]] = {}

    def leave(self, url: str) -> None:
        """Wait until ``url`` may be asked for. Raises `FetchError` when it is not to be asked for, or not now."""
        host = urlsplit(url).netloc
        until, reason = self._rests.get(host, (float("-inf"), ""))
        if self._monotonic() < until:
            raise FetchError(f"{reason}, so the page waits", subject=url, advice="try again later")
        self._robots.check(url)
        rest = self._last.get(host, float("-inf")) + max(PAUSE, self._robots.delay(url)) - self._monotonic()
        if rest > 0:
            self._sleep(rest)
        self._last[host] = self._monotonic()

    def answered(self, url: str) -> None:
        """The host is there."""
        self._silent.pop(urlsplit(url).netloc, None)

    def silent(self, url: str) -> None:
        """The host has not answered, nor when it was asked again."""
        host = urlsplit(url).netloc
        self._silent[host] = self._silent.get(host, 0) + 1
        if self._silent[host] >= _SILENT:
            self._rests[host] = (self._monotonic() + REST, "the host does not answer")

    def busy(self, url: str, seconds: float) -> None:
        """The host has asked to be left alone."""
        self._rests[urlsplit(url).netloc] = (self._monotonic() + max(seconds, REST), "the host is busy")

    def asked_wait(self, answer: Answer) -> float | None:
        """The seconds that ``Retry-After`` names (RFC 9110, section 10.2.3); ``None`` without a sound one."""
        stated = (answer.header("retry-after") or "").strip()
        if stated.isascii() and stated.isdigit() and len(stated) < 10:
            return float(stated)
        try:
            until = parsedate_to_datetime(stated)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        aware = until if until.tzinfo else until.replace(tzinfo=UTC)
        return max(0.0, (aware - self._clock()).total_seconds())
