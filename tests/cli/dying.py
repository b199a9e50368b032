"""Kills `sachstand watch` for real at many points, and looks at what is left. Run by `test_watch_death.py`.

    python -m tests.cli.dying RECORD POINTS PLACE…

For each point the record is copied, and a forked process follows the places once and kills itself with SIGKILL where it
is about to open a file for writing, to move or remove one, to flush one to the disk, or to answer the database. Prints
one JSON object for each point: what the dead process had told, what is kept and what is damaged, and the same after one
more undisturbed round.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from sachstand.archive import WarcArchive, check_archive
from sachstand.cli.main import main
from sachstand.config import Config
from sachstand.fetch import politeness
from sachstand.tracker import make_tracker

_EVENTS = ("os.rename", "os.remove", "os.truncate", "os.mkdir", "sqlite3.connect")


class Countdown:
    """Counts what may change the disk, and acts when it has counted ``left``."""

    def __init__(self, left: int, act: Callable[[], None]) -> None:
        self.count = 0
        self._left = left
        self._act = act
        sys.addaudithook(self._heard)
        sound = os.fsync

        def fsync(fd: Any) -> None:
            self._step()
            sound(fd)

        os.fsync = fsync

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        writes = event == "open" and len(arguments) > 1 and set(str(arguments[1])) & set("wax+")
        if writes or event in _EVENTS:
            self._step()

    def _step(self) -> None:
        self.count += 1
        if self.count == self._left:
            self._act()


def follow(record: Path, places: list[str]) -> int:
    return main(["--record", str(record), "watch", "--allow-host", "127.0.0.1", "--once", "--json", *places])


def forked(work: Callable[[], None]) -> int:
    """The signal that ended it, 0 for none."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    return os.WTERMSIG(os.waitpid(child, 0)[1])


def dying(record: Path, places: list[str], point: int, told: Path) -> int:
    def work() -> None:
        with told.open("w", buffering=1) as file, redirect_stdout(file), redirect_stderr(file):
            countdown = Countdown(point, lambda: os.kill(os.getpid(), signal.SIGKILL))
            follow(record, places)
        told.with_suffix(".count").write_text(str(countdown.count))

    return forked(work)


def state(record: Path) -> dict[str, Any]:
    archive = WarcArchive(record / "captures", write=True)
    damages = [f"{damage.subject}: {damage.reason}" for damage in check_archive(archive)]
    kept = archive.ids()
    archive.close()
    return {"kept": kept, "damages": damages}


def finished(record: Path, places: list[str]) -> dict[str, Any]:
    with redirect_stdout(StringIO()):
        code = follow(record, places)
    with make_tracker(Config(record=record)) as tracker:
        findings = [f"{finding.subject}: {finding.reason}" for finding in tracker.verify()]
    return {"code": code, "findings": findings, **state(record)}


def run(seed: Path, points: int, places: list[str]) -> None:
    def copied(name: str) -> Path:
        target = seed.with_name(name)
        shutil.copytree(seed, target)
        return target

    told = seed.with_name("told.jsonl")
    dying(copied("whole"), places, 0, told)
    total = int(told.with_suffix(".count").read_text())
    for number in range(points):
        point = 1 + number * total // points
        record = copied(f"dead-{point}")
        ended = dying(record, places, point, told)
        lines = [json.loads(line) for line in told.read_text().splitlines() if line.startswith("{")]
        found = {"point": point, "signal": ended, "told": [one["capture"] for one in lines if one["kept"]]}
        found |= {"dead": state(record), "finished": finished(record, places)}
        sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    politeness.PAUSE = 0.0
    run(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
