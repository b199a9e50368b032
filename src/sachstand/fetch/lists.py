"""Captures that are no report but a list of places: feeds, sitemaps, OPML."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sachstand.errors import FetchError
from sachstand.fetch.feeds import FeedItem, is_feed, items_of
from sachstand.fetch.opml import feeds_in, is_opml
from sachstand.fetch.sitemaps import is_sitemap, read_sitemap
from sachstand.model.capture import Capture


def is_list(capture: Capture) -> bool:
    """Whether the capture lists places."""
    return is_opml(capture) or is_sitemap(capture) or is_feed(capture)


def listed_in(capture: Capture) -> tuple[FeedItem, ...]:
    """The places in it, in its order; the items of an index or an OPML list are lists themselves.

    Raises `FetchError` for a broken list.
    """
    if is_opml(capture):
        return feeds_in(capture)
    if is_sitemap(capture):
        found = read_sitemap(capture)
        return found.pages or tuple(FeedItem(url) for url in found.sitemaps)
    return items_of(capture)


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
