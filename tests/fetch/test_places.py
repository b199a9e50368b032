"""Each place goes to the fetcher that knows it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from sachstand.fetch import PlaceFetcher
from sachstand.model.capture import Capture, Failure


class Named:
    def __init__(self, name: str) -> None:
        self.name = name

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        yield Failure(place, "fetch", self.name)

    def opened(self, capture: Capture) -> Iterator[Capture | Failure]:
        yield capture


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("https://a.example/", "web"),
        ("HTTP://a.example/", "web"),
        ("-", "disk"),
        ("a.html", "disk"),
        ("httpd.log", "disk"),
    ],
)
def test_addresses_go_to_the_network_and_the_rest_to_the_disk(place: str, name: str) -> None:
    (found,) = PlaceFetcher(Named("disk"), lambda: Named("web")).fetch(place)
    assert isinstance(found, Failure) and found.reason == name


def test_no_network_client_is_made_for_files() -> None:
    def never() -> Named:
        raise AssertionError("made")

    assert list(PlaceFetcher(Named("disk"), never).fetch("a.txt"))


OPML = b'<opml><body><outline xmlUrl="https://a.example/rss"/><outline xmlUrl="https://b.example/rss"/></body></opml>'


class Held:
    """Gives these bytes as the contents of ``a.opml``, whatever place is asked for."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        yield Capture("a.opml", self.body, datetime(2024, 12, 5, tzinfo=UTC))

    def opened(self, capture: Capture) -> Iterator[Capture | Failure]:
        yield capture


def test_a_list_that_is_named_itself_is_followed() -> None:
    found = list(PlaceFetcher(Held(OPML), lambda: Named("web")).fetch("a.opml"))
    assert [item.source for item in found] == ["https://a.example/rss", "https://b.example/rss"]


@pytest.mark.parametrize(
    ("place", "body"), [("folder", OPML), ("a.opml", OPML[:-9]), ("a.opml", b"<p>rss und feed</p>")]
)
def test_a_list_in_a_directory_a_broken_one_and_a_page_ask_no_network(place: str, body: bytes) -> None:
    def never() -> Named:
        raise AssertionError("made")

    (found,) = PlaceFetcher(Held(body), never).fetch(place)
    assert isinstance(found, Capture)
