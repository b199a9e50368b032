"""A process that adds reports with the toy stages, to be killed or starved.

    python -m tests.tracker.adder RECORD PLACE [LIMIT]

With a limit, no file may grow beyond so many bytes: to the program that looks like a full disk.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from tests.tracker.toy import toy_stages

from sachstand.config import Config
from sachstand.errors import StopError
from sachstand.tracker import Outcome, make_tracker


class Telling:
    """Says after each item that it is done, so that others know when to kill."""

    def item(self, outcome: Outcome) -> None:
        sys.stdout.write(f"{outcome.source}\n")
        sys.stdout.flush()

    def step(self, name: str, done: int, total: int) -> None:
        pass


def main(record: str, place: str, limit: str = "") -> int:
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    try:
        with make_tracker(Config(record=Path(record)), write=True, stages=toy_stages) as tracker:
            tracker.add([place], Telling())
    except StopError as error:
        sys.stderr.write(f"{type(error).__name__} {error}\n")
        return 3
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
