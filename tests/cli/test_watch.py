"""`sachstand watch` against a server on this machine whose pages change."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Ran, Run
from tests.cli.live_page import FERRY, FERRY_EDITED, HARBOUR, OPENED, article, feed, live_page
from tests.fetch.server import Site, answer, serving

from sachstand.config import Config
from sachstand.fetch import politeness
from sachstand.fetch.web import WebFetcher
from sachstand.store.watched import WatchFile
from sachstand.tracker import make_tracker

TEXT = "Die Reederei hat am 5. Dezember 2024 in Kielstadt eine neue Fähre vorgestellt. Das teilte sie in Kielstadt mit."


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr(politeness, "PAUSE", 0.0)
    with serving() as running:
        yield running


@pytest.fixture
def watch(run: Run) -> Run:
    def ran(*arguments: str | Path) -> Ran:
        return run("watch", "--allow-host", "127.0.0.1", *arguments)

    return ran


def kept(record: Path) -> list[bytes]:
    with make_tracker(Config(record=record)) as tracker:
        return sorted(capture.body for capture in tracker.archive.captures())


def test_a_liveblog_that_changes_is_followed(site: Site, watch: Run, record: Path) -> None:
    url = site.url("/live")
    site.pages["/live"] = answer(live_page(FERRY, HARBOUR), Content_Type="text/html", ETag='"1"')
    first = watch(url, "--once")
    assert (first.code, first.err) == (0, "")
    assert "liveblog: kept; again at" in first.out
    site.pages["/live"] = answer(live_page(OPENED, FERRY_EDITED, HARBOUR), Content_Type="text/html")
    second = watch("--once")
    lines = second.out.splitlines()
    assert f"{url}  liveblog: 1 new, 1 edited; again at" in lines[0]
    assert [" ".join(line.split()[:1]) for line in lines[1:]] == ["new", "edited"]
    assert lines[1].endswith("09:30  Hafen wieder offen")
    assert lines[2].endswith("08:40  Fähre umgeleitet")
    assert kept(record) == sorted([live_page(FERRY, HARBOUR), live_page(OPENED, FERRY_EDITED, HARBOUR)])


def test_changes_as_json_hold_old_and_new_wording(site: Site, watch: Run) -> None:
    site.pages["/live"] = answer(live_page(FERRY, HARBOUR), Content_Type="text/html")
    watch(site.url("/live"), "--once")
    site.pages["/live"] = answer(live_page(FERRY_EDITED, HARBOUR), Content_Type="text/html")
    (told,) = watch("--once", "--json").objects
    (change,) = told["changes"]
    assert (told["kind"], told["kept"], told["reason"]) == ("liveblog", True, None)
    assert (change["kind"], change["aspects"]) == ("edited", ["text"])
    assert "nach Nordort" in change["before"]["text"]
    assert "nach Südort" in change["after"]["text"]


def test_what_has_not_changed_is_asked_with_the_servers_own_marks(site: Site, watch: Run, record: Path) -> None:
    site.pages["/live"] = answer(
        live_page(HARBOUR), Content_Type="text/html", ETag='"7"', Last_Modified="Thu, 05 Dec 2024"
    )
    watch(site.url("/live"), "--once")
    site.pages["/live"] = answer(status=304)
    again = watch("--once")
    assert "liveblog: not changed" in again.out
    headers = [headers for path, headers in site.seen if path == "/live"]
    assert "if-none-match" not in headers[0]
    assert (headers[1]["if-none-match"], headers[1]["if-modified-since"]) == ('"7"', "Thu, 05 Dec 2024")
    assert len(kept(record)) == 1


def test_a_page_whose_furniture_alone_has_changed_is_not_kept_again(site: Site, watch: Run, record: Path) -> None:
    site.pages["/live"] = answer(live_page(FERRY, HARBOUR, advert="1"), Content_Type="text/html")
    watch(site.url("/live"), "--once")
    site.pages["/live"] = answer(live_page(FERRY, HARBOUR, advert="2"), Content_Type="text/html")
    assert "liveblog: not changed" in watch("--once").out
    assert kept(record) == [live_page(FERRY, HARBOUR, advert="1")]


def test_new_items_of_a_feed_are_got_once(site: Site, watch: Run, record: Path) -> None:
    site.pages["/rss"] = answer(feed(site.url("/a")), Content_Type="application/rss+xml")
    site.pages["/a"] = answer(article("Neue Fähre", TEXT), Content_Type="text/html")
    site.pages["/b"] = answer(
        article("Zweite Fähre", TEXT.replace("eine neue", "eine zweite")), Content_Type="text/html"
    )
    first = watch(site.url("/rss"), "--once").out.splitlines()
    assert [line.split("  ")[2].partition(";")[0] for line in first] == ["list: 1 new", "page: kept"]
    site.pages["/rss"] = answer(feed(site.url("/b"), site.url("/a")), Content_Type="application/rss+xml")
    site.seen.clear()
    told = watch(site.url("/rss"), "--for", "1s", "--every", "0").out
    assert "list: 1 new" in told
    assert f"{site.url('/b')}  page: kept" in told
    assert len(kept(record)) == 2


def test_a_failing_place_is_told_and_tried_again_later(site: Site, watch: Run, record: Path) -> None:
    site.pages["/live"] = answer(status=410)
    ran = watch(site.url("/live"), "--once")
    assert ran.code == 1
    assert "failed: the server answers 410 (has taken the page away); again at" in ran.out
    (place,) = WatchFile(record / "watch").all().values()
    assert place.course.failures == 1


def test_a_server_that_asks_to_be_left_alone_is(site: Site, watch: Run, record: Path) -> None:
    site.pages["/live"] = answer(status=503, Retry_After="7200")
    watch(site.url("/live"), "--once")
    (place,) = WatchFile(record / "watch").all().values()
    asked, until = place.course.asked, place.course.until
    assert asked is not None and until is not None and (until - asked).total_seconds() == 7200
    site.seen.clear()
    assert watch("--for", "1s", "--every", "0").out == ""
    assert site.seen == []


def test_what_the_server_never_gave_is_not_taken_for_unchanged(site: Site, watch: Run) -> None:
    site.pages["/live"] = answer(status=304)
    assert "failed: the server answers 304" in watch(site.url("/live"), "--once").out


def test_a_server_that_is_down_is_told_and_the_others_are_asked(site: Site, watch: Run) -> None:
    site.pages["/live"] = answer(live_page(HARBOUR), Content_Type="text/html")
    ran = watch("http://127.0.0.1:1/live", site.url("/live"), "--once")
    assert ran.code == 1
    assert "http://127.0.0.1:1/live  failed: robots.txt cannot be read (no connection: connection refused)" in ran.out
    assert f"{site.url('/live')}  liveblog: kept" in ran.out


def test_a_broken_feed_is_told(site: Site, watch: Run) -> None:
    site.pages["/rss"] = answer(b'<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>')
    ran = watch(site.url("/rss"), "--once")
    assert ran.code == 1
    assert "declares XML entities" in ran.out


def test_the_pace_survives_a_restart(site: Site, watch: Run) -> None:
    site.pages["/live"] = answer(live_page(HARBOUR), Content_Type="text/html")
    watch(site.url("/live"), "--once")
    site.seen.clear()
    assert watch("--for", "1s").out == "", "it was asked a moment ago"
    assert site.seen == []


@pytest.mark.parametrize(
    "state", [b"\xff\x00 broken\n", b'{"place": 7}\n', b'{"place":"http://x/","course":{"asked":"now"}}\n']
)
def test_a_damaged_state_is_begun_anew(site: Site, watch: Run, record: Path, state: bytes) -> None:
    (record / "watch").mkdir(parents=True)
    (record / "watch" / "places.jsonl").write_bytes(state)
    site.pages["/live"] = answer(live_page(HARBOUR), Content_Type="text/html")
    assert "liveblog: kept" in watch(site.url("/live"), "--once").out


def test_places_of_an_opml_file_and_forgetting(site: Site, watch: Run, tmp_path: Path) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text(f'<opml><body><outline xmlUrl="{site.url("/rss")}"/></body></opml>')
    site.pages["/rss"] = answer(feed(site.url("/a")))
    site.pages["/a"] = answer(article("Neue Fähre", TEXT), Content_Type="text/html")
    assert "list: 1 new" in watch(str(path), "--once").out
    assert "2 places are no longer watched" in watch("--forget", str(path)).out
    ran = watch("--once")
    assert ran.code == 2
    assert "nothing to watch" in ran.err


@pytest.mark.parametrize("wrong", ["soon", "-1", "10 years", ""])
def test_a_wrong_length_of_time_is_wrong_use(watch: Run, wrong: str) -> None:
    ran = watch("http://127.0.0.1:1/", f"--for={wrong}")
    assert ran.code == 2
    assert "is no length of time" in ran.err


def test_a_place_that_is_none_is_wrong_use(watch: Run) -> None:
    assert watch("gopher://x").code == 2


def test_a_host_of_ones_own_network_must_be_named(site: Site, run: Run) -> None:
    site.pages["/live"] = answer(live_page(HARBOUR))
    ran = run("watch", site.url("/live"), "--once")
    assert ran.code == 1
    assert "not a public address" in ran.out
    assert site.seen == []


def started(record: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "sachstand", "--record", str(record), "watch", "--allow-host", "127.0.0.1"]
    return subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_cleanly(site: Site, record: Path, number: int) -> None:
    site.pages["/live"] = answer(live_page(HARBOUR), Content_Type="text/html")
    with started(record, site.url("/live")) as process:
        assert "liveblog: kept" in line_of(process)
        time.sleep(0.2)
        process.send_signal(number)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "1 places are remembered" in err
    assert kept(record) == [live_page(HARBOUR)]


def test_killed_it_has_lost_nothing_that_it_told(site: Site, record: Path, watch: Run) -> None:
    addresses = [f"/{number}" for number in range(12)]
    for number, path in enumerate(addresses):
        text = TEXT.replace("eine neue", f"die {number}.")
        site.pages[path] = answer(article(f"Fähre {number}", text), Content_Type="text/html")
    site.pages["/rss"] = answer(feed(*map(site.url, addresses)))
    with started(record, site.url("/rss")) as process:
        told = [line_of(process) for _ in range(4)]
        os.kill(process.pid, signal.SIGKILL)
    assert sum("page: kept" in line for line in told) == 3
    assert len(kept(record)) >= 3
    watch("--once")
    assert len(kept(record)) == 12
    with make_tracker(Config(record=record)) as tracker:
        assert list(tracker.verify()) == []
        assert tracker.is_finished()


def test_other_commands_can_write_between_rounds(site: Site, record: Path, run: Run, good: Path) -> None:
    site.pages["/live"] = answer(live_page(HARBOUR), Content_Type="text/html")
    with started(record, site.url("/live")) as process:
        assert "liveblog: kept" in line_of(process)
        until = time.monotonic() + 60
        while (added := run("add", good)).code == 3 and time.monotonic() < until:
            time.sleep(0.2)
        assert added.code == 0, "the round has ended, so the record is free"
        assert "process" in run("watch", "--once").err, "but two cannot follow at once"
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)


def test_lists_within_lists_end(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import UTC, datetime

    from sachstand.fetch.http import HttpClient

    def index(number: int) -> bytes:
        return f"<sitemapindex><sitemap><loc>{site.url(f'/{number}')}</loc></sitemap></sitemapindex>".encode()

    for number in range(9):
        site.pages[f"/{number}"] = answer(index(number + 1))
    client = HttpClient(allowed=frozenset({"127.0.0.1"}))
    found = list(WebFetcher(client, lambda: datetime.now(UTC)).fetch(site.url("/0")))
    client.close()
    assert [getattr(item, "reason", "") for item in found] == ["lists within lists within lists"]


def test_add_takes_what_a_sitemap_lists(site: Site, record: Path) -> None:
    """Through the wiring of a real run but for the address check, which refuses this machine."""
    from datetime import UTC, datetime

    from sachstand.fetch import FileFetcher, PlaceFetcher
    from sachstand.fetch.http import HttpClient

    site.pages["/a"] = answer(article("Neue Fähre", TEXT), Content_Type="text/html")
    site.pages["/map"] = answer(f"<urlset><url><loc>{site.url('/a')}</loc></url></urlset>".encode())
    site.pages["/index"] = answer(
        f"<sitemapindex><sitemap><loc>{site.url('/map')}</loc></sitemap></sitemapindex>".encode()
    )
    client = HttpClient(allowed=frozenset({"127.0.0.1"}))
    fetcher = PlaceFetcher(
        FileFetcher(lambda: datetime.now(UTC)), lambda: WebFetcher(client, lambda: datetime.now(UTC))
    )
    with make_tracker(Config(record=record), write=True) as tracker:
        tracker.take(fetcher.fetch(site.url("/index")))
        tracker.finish()
        assert [document.title for document in tracker.views.documents.all()] == ["Neue Fähre"]
    client.close()
