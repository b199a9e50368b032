"""Sends each place to the fetcher that knows it: http(s) addresses to the network, everything else to the disk.

A file that is named itself and is a list (an OPML export, a saved feed or sitemap) is got as if its address had been
named. Lists that lie in a directory are not followed: to add a directory asks no network. What the network gives as an
archive or a saved page is opened as such a file is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Protocol

from sachstand.contracts import Fetcher
from sachstand.errors import ItemError
from sachstand.model.capture import Capture, Failure

_LIST = re.compile(rb"<(?:\w{1,20}:)?(?:opml|urlset|sitemapindex|rss|feed|RDF)[\s>]|jsonfeed\.org/version/", re.I)
_SNIFFED = 4_000


class Files(Fetcher, Protocol):
    """A fetcher for the disk that can look into a capture."""

    def opened(self, capture: Capture) -> Iterator[Capture | Failure]:
        """What is in a capture that is a web archive or a saved page; any other one as it is."""


class PlaceFetcher:
    """A `sachstand.contracts.Fetcher` for any place. ``web`` is made when the first address is asked for."""

    def __init__(self, files: Files, web: Callable[[], Fetcher]) -> None:
        self._files = files
        self._make_web = web
        self._web: Fetcher | None = None

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        """Everything at ``place``."""
        if place.lower().startswith(("http://", "https://")):
            yield from self._from_web(place)
            return
        for item in self._files.fetch(place):
            listed = _listed(item, place)
            if listed is None:
                yield item
            for url in listed or ():
                yield from self._from_web(url)

    def _from_web(self, url: str) -> Iterator[Capture | Failure]:
        if self._web is None:
            self._web = self._make_web()
        for item in self._web.fetch(url):
            if isinstance(item, Capture):
                yield from self._files.opened(item)
            else:
                yield item


def _listed(item: Capture | Failure, place: str) -> list[str] | None:
    """The addresses in a list, ``None`` for what is none. The formats are imported when the first list comes."""
    if isinstance(item, Failure) or item.source != place or not _LIST.search(item.body[:_SNIFFED]):
        return None
    from sachstand.fetch.lists import is_list, listed_in

    try:
        return [one.url for one in listed_in(item)] if is_list(item) else None
    except ItemError:
        return None  # the reader says what is wrong with it
