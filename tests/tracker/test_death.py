"""A process that is killed, or finds the disk full, at any moment leaves a record that the next one completes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.tracker.toy import toy_stages
from warcio.archiveiterator import ArchiveIterator

from sachstand.config import Config
from sachstand.store.dump import dump
from sachstand.tracker import make_tracker

REPORTS = 150


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    for number in range(REPORTS):
        day = f"date: 2024-06-{number % 28 + 1:02}\n" if number % 3 else ""
        (folder / f"{number:03}.txt").write_text(f"Bericht {number}\n{day}event e{number % 40}\nevent f{number} -9\n")
    return folder


@pytest.fixture(scope="module")
def expected(reports: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return finished(tmp_path_factory.mktemp("whole"), reports)


def command(record: Path, reports: Path, limit: str = "") -> list[str]:
    return [sys.executable, "-m", "tests.tracker.adder", str(record), str(reports), *([limit] if limit else [])]


def finished(record: Path, reports: Path) -> list[str]:
    """The record after one more undisturbed run."""
    with make_tracker(Config(record=record), write=True, stages=toy_stages) as tracker:
        tracker.finish()
        tracker.add([str(reports)])
        assert list(tracker.verify()) == []
        return list(dump(tracker.views))


@pytest.mark.parametrize("after", [1, 20, 64, 65, 127, REPORTS])
def test_killed_while_adding(after: int, reports: Path, expected: list[str], tmp_path: Path) -> None:
    with subprocess.Popen(command(tmp_path, reports), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(after)]
        process.kill()
    with make_tracker(Config(record=tmp_path), write=True, stages=toy_stages) as tracker:
        kept = {note.source for note in tracker.archive.sightings()}
    assert set(told) <= kept, "what was reported as added is on the disk"
    assert finished(tmp_path, reports) == expected


@pytest.mark.parametrize("limit", [0, 100, 5_000, 20_000, 60_000, 150_000])
def test_the_disk_is_full(limit: int, reports: Path, expected: list[str], tmp_path: Path) -> None:
    ran = subprocess.run(command(tmp_path, reports, str(limit)), capture_output=True, text=True)
    assert ran.returncode == 3
    assert ran.stderr.startswith("RecordUnwritable ")
    assert len(ran.stderr.splitlines()) == 1
    for path in (tmp_path / "captures").glob("*.warc.gz"):
        with path.open("rb") as file:
            assert sum(1 for _ in ArchiveIterator(file)) > 0
    assert finished(tmp_path, reports) == expected
