"""Captures that are no report but a list of places: feeds, sitemaps, OPML."""

from __future__ import annotations

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
