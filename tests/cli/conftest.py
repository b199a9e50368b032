"""The command line, run in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sachstand.cli.main import main


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        return self.err.splitlines()

    @property
    def objects(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]

SIGNED = "Die Minister haben am 19. Juni 2024 in Bonn ein Abkommen unterzeichnet. Das teilte die Regierung in Bonn mit."
RATIFIED = "Das Parlament hat am 3. Juli 2024 in Bonn das Abkommen ratifiziert. Das teilte die Regierung in Bonn mit."


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "record"


@pytest.fixture
def run(record: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def ran(*arguments: str | Path) -> Ran:
        code = main(["--record", str(record), *map(str, arguments)])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return ran


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(f"Minister unterzeichnen Abkommen\n\n{SIGNED}\n")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    path.write_text(f"Parlament stimmt Abkommen zu\n\n{RATIFIED}\n")
    return path
