"""The same promises with the real stages, on the reports of the demonstration and on the seeds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from sachstand.config import Config
from sachstand.store.dump import dump
from sachstand.tracker import Stages, Tracker, make_stages, make_tracker

NOON = datetime(2025, 1, 10, 12, tzinfo=UTC)
DEMO = Path(str(files("sachstand.demo") / "reports"))
THIRD = (
    "Putin und Kim besiegeln Beistandspakt\n\n"
    "Russlands Präsident Wladimir Putin und Nordkoreas Machthaber Kim Jong Un haben am 19. Juni 2024 in Pjöngjang ein "
    "Abkommen unterzeichnet, in dem beide Länder einander Beistand zusichern. "
    "Das Abkommen ist seit Dezember in Kraft.\n"
)


@cache
def stages() -> Stages:
    return make_stages(Config(), lambda: NOON)


def built(record: Path, *batches: Sequence[Path]) -> list[str]:
    for batch in batches:
        with make_tracker(Config(record=record), write=True, stages=stages, clock=lambda: NOON) as tracker:
            tracker.add(map(str, batch))
    return lines(record)


def lines(record: Path) -> list[str]:
    with make_tracker(Config(record=record), stages=stages) as tracker:
        return [line for line in dump(tracker.views) if not line.startswith("judgement")]


def reports() -> list[Path]:
    return sorted(path for path in DEMO.iterdir() if not path.name.endswith(".meta.json"))


def test_order_and_rebuild_make_no_difference(tmp_path: Path) -> None:
    expected = built(tmp_path / "whole", reports())
    backwards = reports()[::-1]
    assert built(tmp_path / "backwards", backwards[:5], backwards[5:6], backwards[6:]) == expected
    with make_tracker(Config(record=tmp_path / "whole"), write=True, stages=stages) as tracker:
        tracker.rebuild()
        assert list(tracker.verify()) == []
    assert lines(tmp_path / "whole") == expected


def test_prints_of_one_report_are_one_source(tmp_path: Path) -> None:
    """01, 02 and 03 are edited prints of one report of the agency mdd; further reports tell the signing, too."""
    prints = ["01-beispielbote-vertrag.html", "02-musterstaedter-vertrag.html", "03-kuestenkurier-vertrag.html"]
    built(tmp_path / "record", reports())
    with make_tracker(Config(record=tmp_path / "record")) as tracker:
        contents = tracker.contents()
    names = {id_: Path(document.source).name for id_, document in contents.documents.items()}
    assert prints in [sorted(names[unit.document_id] for unit in group) for group in contents.copies]
    (event,) = (
        event
        for event in contents.events.values()
        if event.kind == "sign" and set(prints) <= {names[contents.mentions[id_].document_id] for id_ in event.mentions}
    )
    assert "mdd" in event.origins
    assert not {"Musterstädter Anzeiger", "Küstenkurier"} & set(event.origins)


def signing(tracker: Tracker) -> tuple[str | None, int]:
    """The date and the number of sources of the one event in which two seeds or more tell a signing."""
    events = [event for event in tracker.views.events.all() if event.kind == "sign" and len(event.origins) > 1]
    (event,) = events
    return (event.when.edtf if event.when else None, len(event.origins))


def test_a_third_report_sharpens_the_date_and_removing_it_takes_that_back(shared: Path, tmp_path: Path) -> None:
    third = tmp_path / "third.txt"
    third.write_text(THIRD)
    seeds = sorted((shared / "seeds").glob("*.txt"))
    record = tmp_path / "record"
    before = built(record, seeds)
    with make_tracker(Config(record=record), write=True, stages=stages, clock=lambda: NOON) as tracker:
        choice = "[2024-06-05,2024-06-12,2024-06-19,2024-06-26]"
        assert signing(tracker) == (choice, 2)
        tracker.add([str(third)])
        assert signing(tracker) == ("2024-06-19", 3)
        tracker.remove(str(third))
        assert signing(tracker) == (choice, 2)
    assert lines(record) == before


@pytest.mark.parametrize("name", ["000", "002"])
def test_every_seed_line_stands_in_its_capture(shared: Path, tmp_path: Path, name: str) -> None:
    (seed,) = (shared / "seeds").glob(f"{name}_*.txt")
    built(tmp_path / "record", [seed])
    with make_tracker(Config(record=tmp_path / "record")) as tracker:
        assert list(tracker.verify()) == []
