"""Sends each place to the fetcher that knows it: http(s) addresses to the network, everything else to the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sachstand.contracts import Fetcher
from sachstand.model.capture import Capture, Failure


class PlaceFetcher:
    """A `sachstand.contracts.Fetcher` for any place. ``web`` is made when the first address is asked for."""

    def __init__(self, files: Fetcher, web: Callable[[], Fetcher]) -> None:
        self._files = files
        self._make_web = web
        self._web: Fetcher | None = None

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        """Everything at ``place``."""
        if not place.lower().startswith(("http://", "https://")):
            return self._files.fetch(place)
        if self._web is None:
            self._web = self._make_web()
        return self._web.fetch(place)
