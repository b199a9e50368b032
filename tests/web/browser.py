"""A real browser and a served page, for the tests marked ``browser``."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from starlette.applications import Starlette

from sachstand.config import Config
from sachstand.tracker import make_tracker
from sachstand.web import create_app, listen

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str:
    """Where Chromium is; a test that asks for it is skipped where there is none."""
    found = os.environ.get("SACHSTAND_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.skip("no Chromium")
    return found


@contextmanager
def served(app: Starlette) -> Iterator[str]:
    """The address of ``app`` while it is served by a thread, which ends with the process."""
    ready, address = threading.Event(), []

    def tell(at: str) -> None:
        address.append(at.rstrip("/"))
        ready.set()

    threading.Thread(target=listen, args=(app, "127.0.0.1", 0, tell), daemon=True).start()
    assert ready.wait(10)
    yield address[0]


@contextmanager
def demo(folder: Path) -> Iterator[Starlette]:
    """The page over a record of the demonstration reports."""
    import sachstand.demo

    config = Config(record=folder / "record")
    with make_tracker(config, write=True) as tracker:
        tracker.add([str(Path(sachstand.demo.__file__).parent / "reports")])
    with make_tracker(config) as tracker:
        yield create_app(tracker.views, tracker.archive)
