"""No question takes longer than its patience: every wait on a connection ends at one deadline.

A limit for each single wait is not enough: a server that sends one byte of its head in time, again and again, or early
answers (103) without end, would hold a client for days.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpcore

from sachstand.errors import FetchError


class NoAnswer(FetchError):
    """Nothing, or nothing whole, came back. Another time it may."""


class Deadline:
    """The end of the patience, ``total`` seconds, for one question at a time. Until it is set there is none."""

    def __init__(self, total: float = float("inf"), monotonic: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._monotonic = monotonic
        self._end = float("inf")

    def set(self, seconds: float) -> None:
        """From now on so many of the seconds are left."""
        self._end = self._monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left. Raises `NoAnswer` when there are none."""
        seconds = self._end - self._monotonic()
        if seconds <= 0:
            raise NoAnswer(f"took longer than {self._total:g} seconds", advice="try again later")
        return seconds

    def at_most(self, seconds: float | None) -> float | None:
        """How long one wait of ``seconds`` may last. Raises `NoAnswer`."""
        left = self.left()
        return seconds if left == float("inf") else min(left, left if seconds is None else seconds)


class EndingStream(httpcore.NetworkStream):
    """A connection on which no wait, the handshake of TLS among them, lasts beyond the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """As the stream inside does. Raises `NoAnswer`."""
        try:
            return self._inner.read(max_bytes, self._deadline.at_most(timeout))
        except httpcore.ReadTimeout:
            self._deadline.left()
            raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """As the stream inside does. Raises `NoAnswer`."""
        self._inner.write(buffer, self._deadline.at_most(timeout))

    def close(self) -> None:
        """As the stream inside does."""
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """As the stream inside does. Raises `NoAnswer`."""
        stream = self._inner.start_tls(ssl_context, server_hostname, self._deadline.at_most(timeout))
        return EndingStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """As the stream inside does."""
        return self._inner.get_extra_info(info)
