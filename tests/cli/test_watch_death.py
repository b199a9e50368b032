"""`sachstand watch` is killed for real at points spread over a whole round: no capture that was told is lost."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.live_page import FERRY, FERRY_EDITED, HARBOUR, OPENED, article, feed, live_page
from tests.fetch.server import answer, serving

POINTS = 10
TEXT = (
    "Die Reederei hat am {n}. Dezember 2024 in Kielstadt eine neue Fähre vorgestellt. Das teilte sie in Kielstadt mit."
)


@pytest.mark.skipif(not hasattr(sys, "addaudithook"), reason="needs audit hooks")
def test_killed_at_many_points_it_loses_no_capture(tmp_path: Path) -> None:
    with serving() as site:
        live, rss = site.url("/live"), site.url("/rss")
        site.pages["/live"] = answer(live_page(FERRY, HARBOUR), Content_Type="text/html")
        seed = tmp_path / "seed"
        command = [sys.executable, "-m", "sachstand", "--record", str(seed), "watch", "--allow-host", "127.0.0.1"]
        subprocess.run([*command, "--once", live], check=True, capture_output=True)

        site.pages["/live"] = answer(live_page(OPENED, FERRY_EDITED, HARBOUR), Content_Type="text/html")
        site.pages["/rss"] = answer(feed(*(site.url(f"/{n}") for n in range(1, 5))))
        for n in range(1, 5):
            site.pages[f"/{n}"] = answer(article(f"Fähre {n}", TEXT.format(n=n)), Content_Type="text/html")
        ran = subprocess.run(
            [sys.executable, "-m", "tests.cli.dying", str(seed), str(POINTS), live, rss], capture_output=True, text=True
        )
    assert ran.returncode == 0, ran.stderr
    points = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(points) == POINTS
    assert {one["signal"] for one in points} == {signal.SIGKILL}
    for one in points:
        assert set(one["told"]) <= set(one["dead"]["kept"]), one
        assert one["dead"]["damages"] == [], one
        assert (one["finished"]["code"], one["finished"]["findings"], one["finished"]["damages"]) == (0, [], []), one
    assert len({tuple(one["finished"]["kept"]) for one in points}) == 1, "the end is the same wherever it died"
    assert len(points[0]["finished"]["kept"]) == 6
    assert len({len(one["dead"]["kept"]) for one in points}) > 2, "the points lie all over the round"
