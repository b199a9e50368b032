"""Takes the pictures of the README: the demonstration story in the terminal, at a desk, on a phone, and its evidence.

    python docs/screenshots.py

Needs the development environment and a Chromium (`SACHSTAND_CHROMIUM`, else the one on the path). The fonts are those
of the system that it runs on.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from html import escape
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

import sachstand.demo
from sachstand.config import Config
from sachstand.tracker import Tracker, make_tracker
from sachstand.web import create_app, listen

IMAGES = Path(__file__).resolve().parent / "images"
MOST_BYTES = 300_000
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


def main() -> int:
    """Make a record of the demonstration reports, serve it, take the pictures."""
    chromium = os.environ.get("SACHSTAND_CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        sys.stderr.write("no Chromium\n")
        return 1
    IMAGES.mkdir(exist_ok=True)
    os.chdir(Path(sachstand.demo.__file__).parent)  # so that the pictures show "reports/…" and no path of this machine
    with tempfile.TemporaryDirectory() as folder:
        config = Config(record=Path(folder) / "record")
        with make_tracker(config, write=True) as tracker:
            tracker.add(["reports"])
        with make_tracker(config) as tracker:
            largest = max(tracker.views.stories.all(), key=lambda story: len(story.events))
            site = _served(tracker)
            with sync_playwright() as player:
                browser = player.chromium.launch(executable_path=chromium, args=FLAGS)
                _take(browser, f"{site}story/{largest.id}")
                _terminal(browser, config.record)
                browser.close()
    return _too_large()


def _served(tracker: Tracker) -> str:
    ready, addresses = threading.Event(), list[str]()

    def tell(address: str) -> None:
        addresses.append(address)
        ready.set()

    app = create_app(tracker.views, tracker.archive)
    threading.Thread(target=listen, args=(app, "127.0.0.1", 0, tell), daemon=True).start()
    ready.wait(10)
    return addresses[0]


def _take(browser: Browser, story: str) -> None:
    desk = _page(browser, 1280, 960)
    desk.goto(story)
    desk.screenshot(path=IMAGES / "story-desk.png")
    lines = desk.locator(".post .line")
    recalled = lines.filter(has_text="im Juni")  # a line whose date others sharpen, where there is one
    (recalled if recalled.count() else lines).first.locator("a.proof").click()
    desk.locator("#sheet h1").wait_for()
    desk.screenshot(path=IMAGES / "evidence-desk.png")
    phone = _page(browser, 390, 844, scale=2)
    phone.goto(f"{story}/chronology")
    phone.screenshot(path=IMAGES / "story-phone.png")


def _terminal(browser: Browser, record: Path) -> None:
    """The first lines of `sachstand story`, as a terminal shows them."""
    command = [sys.executable, "-m", "sachstand", "--record", str(record), "story"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = "\n".join(line for line in told.stdout.splitlines() if line.strip())
    page = _page(browser, 1100, 640)
    style = "margin:0;padding:24px;background:#1c1c1a;color:#e8e6df;font:14px/1.45 monospace"
    page.set_content(f"<body style='margin:0'><pre style='{style}'>$ sachstand story\n{escape(lines)}</pre>")
    page.screenshot(path=IMAGES / "story-terminal.png")


def _page(browser: Browser, width: int, height: int, scale: float = 1) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        locale="de-DE",
        color_scheme="light",
        reduced_motion="reduce",
    )
    return context.new_page()


def _too_large() -> int:
    sizes = {image.name: image.stat().st_size for image in sorted(IMAGES.glob("*.png"))}
    for name, size in sizes.items():
        sys.stdout.write(f"{name}: {size // 1000} kB\n")
    return int(any(size > MOST_BYTES for size in sizes.values()))


if __name__ == "__main__":
    raise SystemExit(main())
