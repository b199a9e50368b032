"""Output that nobody reads, or that finds no room, in a process of its own: it is about the process's real streams."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import SIGNED

from sachstand.cli.main import main


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: the commands here only read it."""
    folder = tmp_path_factory.mktemp("output")
    (folder / "good.txt").write_text(f"Minister unterzeichnen Abkommen\n\n{SIGNED}\n")
    assert main(["--record", str(folder / "record"), "add", str(folder / "good.txt")]) == 0
    return folder / "record"


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "sachstand", *map(str, arguments)]


@pytest.mark.parametrize("asked", [["story"], ["story", "--json"], ["search", "Abkommen"], ["stories"], ["verify"]])
def test_a_reader_that_has_gone_is_no_fault(asked: list[str], record: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        ran = subprocess.run(command("--record", record, *asked), stdout=gone, stderr=subprocess.PIPE, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("asked", ["story", "export"])
def test_output_that_finds_no_room_is_one_line(asked: str, record: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(command("--record", record, asked), stdout=full, stderr=subprocess.PIPE, check=False)
    assert (ran.returncode, ran.stderr.splitlines()) == (3, [b"sachstand: no space left on device"])
