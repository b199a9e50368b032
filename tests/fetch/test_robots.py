"""robots.txt as hosts write it, and as they fail to."""

from __future__ import annotations

import pytest
from tests.fetch.server import Site, answer

from sachstand.errors import FetchError
from sachstand.fetch.http import HttpClient
from sachstand.fetch.robots import KEPT_SECONDS, REFUSAL_KEPT_SECONDS, Robots


class Clock:
    now = 0.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def robots(clock: Clock) -> Robots:
    return Robots(HttpClient(allowed=frozenset({"127.0.0.1"})), lambda: clock.now)


def permits(robots: Robots, url: str) -> bool:
    try:
        robots.check(url)
    except FetchError as error:
        assert "robots.txt does not permit it" in error.reason
        return False
    return True


@pytest.mark.parametrize(
    ("text", "permitted"),
    [
        ("User-agent: *\nDisallow: /a", False),
        ("User-agent: *\nDisallow: /b", True),
        ("\ufeffUser-agent: *\r\nDisallow: /a\r\n", False),
        ("User-agent: sachstand\nDisallow: /a\n\nUser-agent: *\nAllow: /", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: Sachstand\nAllow: /", True),
        ("User-agent: OtherBot\nDisallow: /", True),
        ("User-agent: *\nDisallow: /\nAllow: /a", True),
        ("<html><body>not found</body></html>", True),
        ("", True),
    ],
)
def test_rules_for_all_and_for_us(text: str, permitted: bool, site: Site, robots: Robots) -> None:
    site.pages["/robots.txt"] = answer(text.encode())
    assert permits(robots, site.url("/a")) is permitted


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_a_file_that_is_not_there_permits_all(status: int, site: Site, robots: Robots) -> None:
    site.pages["/robots.txt"] = answer(status=status)
    assert permits(robots, site.url("/a"))


@pytest.mark.parametrize("status", [301, 304, 429, 500, 503])
def test_a_host_that_does_not_say_what_it_permits_permits_nothing(status: int, site: Site, robots: Robots) -> None:
    site.pages["/robots.txt"] = answer(status=status)
    with pytest.raises(FetchError, match=f"robots.txt answers {status}, so the page waits"):
        robots.check(site.url("/a"))


def test_only_the_beginning_of_a_long_file_counts(site: Site, robots: Robots) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /a\n" + b"#" * 700_000 + b"\nDisallow: /b\n")
    assert not permits(robots, site.url("/a"))
    assert permits(robots, site.url("/b"))


def test_the_file_is_asked_for_once_a_day(site: Site, robots: Robots, clock: Clock) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /a")
    for clock.now in (0.0, 10.0, KEPT_SECONDS - 1.0):
        assert not permits(robots, site.url("/a"))
    assert len(site.seen) == 1
    clock.now = KEPT_SECONDS + 1.0
    site.pages["/robots.txt"] = answer(b"")
    assert permits(robots, site.url("/a"))


def test_that_it_could_not_be_got_is_remembered_for_a_minute(site: Site, robots: Robots, clock: Clock) -> None:
    site.pages["/robots.txt"] = answer(status=500)
    for path in ("/a", "/b", "/c"):
        with pytest.raises(FetchError) as found:
            robots.check(site.url(path))
        assert found.value.subject == site.url(path)
    assert len(site.seen) == 1
    clock.now = REFUSAL_KEPT_SECONDS + 1.0
    site.pages["/robots.txt"] = answer(b"")
    assert permits(robots, site.url("/a"))


def test_the_file_may_lie_behind_redirects(site: Site, robots: Robots) -> None:
    site.pages["/robots.txt"] = answer(status=301, Location="/rules")
    site.pages["/rules"] = answer(b"User-agent: *\nDisallow: /a")
    assert not permits(robots, site.url("/a"))


@pytest.mark.parametrize(("stated", "seconds"), [("7", 7.0), ("0.5", 0.5), ("86400", 30.0), ("-3", 0.0), ("x", 0.0)])
def test_the_delay_that_a_host_asks_for(stated: str, seconds: float, site: Site, robots: Robots) -> None:
    site.pages["/robots.txt"] = answer(f"User-agent: *\nCrawl-delay: {stated}\n".encode())
    assert robots.delay(site.url("/a")) == seconds


def test_patterns_made_to_be_slow_are_not(site: Site, robots: Robots) -> None:
    site.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /" + b"*a" * 60 + b"*b$\n")
    assert permits(robots, site.url("/" + "a" * 3_000))
