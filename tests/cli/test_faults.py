"""A fault of Sachstand itself ends in one line that names the stage; ``--debug`` shows where it comes from."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run

from sachstand.extract import MentionExtractor
from sachstand.read import PageReader


@pytest.fixture(autouse=True)
def quiet_afterwards() -> Iterator[None]:
    yield
    logging.getLogger("sachstand").setLevel(logging.NOTSET)


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stages with a fault at every text about a parliament."""

    def failing(sound: Callable[..., Any]) -> Callable[..., Any]:
        def fail(self: object, given: Any, *others: Any) -> Any:
            if "Parlament" in repr(given) + repr(getattr(given, "body", "")):
                raise IndexError("no such\nthing")
            return sound(self, given, *others)

        return fail

    monkeypatch.setattr(PageReader, "read", failing(PageReader.read))
    monkeypatch.setattr(MentionExtractor, "extract", failing(MentionExtractor.extract))


@pytest.mark.usefixtures("faulty")
@pytest.mark.parametrize(("command", "stage"), [("add", "read"), ("read", "read"), ("annotate", "extract")])
def test_a_fault_at_one_item_is_one_line(command: str, stage: str, run: Run, good: Path, other: Path) -> None:
    ran = run(command, "--json", other, good)
    assert ran.code == 1
    assert ran.complaints == [
        f"sachstand: {other}: internal fault in {stage}: IndexError: no such thing (please report it)"
    ]
    assert str(good) in ran.out if command == "add" else len(ran.objects) == 1


@pytest.mark.usefixtures("faulty")
def test_debug_shows_where_a_fault_comes_from(
    run: Run, good: Path, other: Path, caplog: pytest.LogCaptureFixture
) -> None:
    run("annotate", other)
    assert not caplog.records
    run("annotate", "--debug", other, good)
    (told,) = caplog.records
    assert told.exc_info is not None
    assert told.exc_info[0] is IndexError


def test_a_fault_outside_the_stages_is_one_line_too(run: Run, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise IndexError("nothing there")

    run("add", good)
    monkeypatch.setattr("sachstand.cli.stories.by_size", fail)
    ran = run("stories")
    assert ran.code == 4
    assert ran.complaints == ["sachstand: internal fault in the command: IndexError: nothing there (please report it)"]


def test_a_database_that_is_damaged_inside_is_set_aside_and_made_anew(run: Run, record: Path, tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    reports.mkdir()
    for number in range(12):
        words = f"Das Parlament hat am Montag das Gesetz Nummer {number} beschlossen, wie die Regierung mitteilte."
        (reports / f"{number}.txt").write_text(f"Gesetz {number} beschlossen\n\n{words}\n", encoding="utf-8")
    assert run("add", str(reports)).code == 0
    database = record / "record.sqlite"
    with database.open("r+b") as file:
        file.seek(20_000)
        file.write(b"\xa5" * (database.stat().st_size - 24_000))
    made = run("rebuild")
    assert (made.code, (record / "record.sqlite.damaged").exists()) == (0, True)
    assert "made anew from 12 captures" in made.out
    assert run("verify").code == 0
