"""Each place goes to the fetcher that knows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sachstand.fetch import PlaceFetcher
from sachstand.model.capture import Capture, Failure


class Named:
    def __init__(self, name: str) -> None:
        self.name = name

    def fetch(self, place: str) -> Iterator[Capture | Failure]:
        yield Failure(place, "fetch", self.name)


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
