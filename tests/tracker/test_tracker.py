"""The record is a function of its captures and judgements, whatever happened on the way."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.tracker.toy import NOON, toy_stages

from sachstand.config import Config
from sachstand.errors import FetchError, RecordLocked, RecordMissing, RecordUnwritable
from sachstand.model.capture import Capture, Failure
from sachstand.model.document import Document
from sachstand.store.dump import dump
from sachstand.tracker import Outcome, Stages, Tracker, make_tracker

REPORTS = {
    "dated.txt": "Vertrag\ndate: 2024-06-19\nevent pact",
    "undated.txt": "Auch\nevent pact\nevent journey -280",
    "memory.txt": "Reise\ndate: 2024-12-05\nevent journey\nevent pact 2024-06-19",
    "chain.txt": "Kette\nevent journey\nevent older -10",
    "copy.txt": "Vertrag\ndate: 2024-06-19\nevent pact",
    "binary.bin": "\0\1",
    "fault.txt": "bug",
}


class Heard:
    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []

    def item(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)

    def step(self, name: str, done: int, total: int) -> None:
        pass

    @property
    def statuses(self) -> dict[str, str]:
        return {outcome.source: outcome.status for outcome in self.outcomes}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    for name, text in REPORTS.items():
        (folder / name).write_text(text)
    return folder


_SECONDS = itertools.count()


def clock() -> datetime:
    return NOON + timedelta(seconds=next(_SECONDS))


@contextmanager
def opened(folder: Path, write: bool = True) -> Iterator[Tracker]:
    with make_tracker(Config(record=folder), write=write, stages=toy_stages, clock=clock) as tracker:
        yield tracker


def lines(folder: Path) -> list[str]:
    with opened(folder, write=False) as tracker:
        return list(dump(tracker.views))


def add(folder: Path, *places: Path) -> Heard:
    heard = Heard()
    with opened(folder) as tracker:
        tracker.add(map(str, places), heard)
    return heard


def test_every_item_is_told_and_the_failed_ones_do_not_stop_the_others(tmp_path: Path, reports: Path) -> None:
    heard = add(tmp_path / "r", tmp_path / "missing.txt", reports)
    assert heard.statuses == {
        str(tmp_path / "missing.txt"): "failed",
        "binary.bin": "failed",
        "chain.txt": "added",
        "copy.txt": "added",
        "dated.txt": "copy",
        "fault.txt": "failed",
        "memory.txt": "added",
        "undated.txt": "added",
    }
    with opened(tmp_path / "r", write=False) as tracker:
        reasons = {failure.source: failure.reason for failure in tracker.views.failures.all()}
    assert reasons == {
        str(tmp_path / "missing.txt"): "no such file",
        "binary.bin": "is no text",
        "fault.txt": "internal fault in read: KeyError: 'bug'",
    }


def test_dates_are_inferred_in_rounds(tmp_path: Path, reports: Path) -> None:
    add(tmp_path / "r", reports)
    with opened(tmp_path / "r", write=False) as tracker:
        views = tracker.views
        sources = {document.id: document.source for document in views.documents.all()}
        inferred = {sources[date.document_id]: date.when.edtf for date in views.inferred.all()}
        words = {mention.lemma: mention.when for mention in views.mentions.all() if mention.when and mention.background}
    # undated.txt tells the pact, so it is of 19 June; its journey is 280 days earlier, and chain.txt tells that
    assert inferred == {"undated.txt": "2024-06-19", "chain.txt": "2023-09-13"}
    assert str(words["older"].edtf) == "2023-09-03"


def test_adding_again_changes_nothing(tmp_path: Path, reports: Path) -> None:
    add(tmp_path / "r", reports)
    before = lines(tmp_path / "r")
    heard = add(tmp_path / "r", reports)
    assert {status for name, status in heard.statuses.items() if name not in ("binary.bin", "fault.txt")} == {"known"}
    assert lines(tmp_path / "r") == before


@given(order=st.permutations(sorted(REPORTS)), cut=st.integers(0, len(REPORTS)))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_order_of_adding_makes_no_difference(
    order: Sequence[str], cut: int, reports: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("order")
    add(folder / "whole", reports)
    add(folder / "parts", *(reports / name for name in order[:cut]))
    add(folder / "parts", *(reports / name for name in order[cut:]))
    assert lines(folder / "parts") == lines(folder / "whole")


def test_rebuild_gives_the_same_record(tmp_path: Path, reports: Path) -> None:
    add(tmp_path / "r", reports)
    before = lines(tmp_path / "r")
    with opened(tmp_path / "r") as tracker:
        tracker.rebuild()
    assert lines(tmp_path / "r") == before


def test_captures_and_judgements_alone_are_enough(tmp_path: Path, reports: Path) -> None:
    add(tmp_path / "r", reports)
    with opened(tmp_path / "r") as tracker:
        tracker.remove("chain.txt")
    before = lines(tmp_path / "r")
    for name in ("record.sqlite", "captures/index.cdxj", "lock"):
        (tmp_path / "r" / name).unlink()
    with opened(tmp_path / "r") as tracker:
        tracker.rebuild()
    assert lines(tmp_path / "r") == before


def test_removing_takes_back_what_a_report_added_and_adding_brings_it_again(tmp_path: Path, reports: Path) -> None:
    names = ["undated.txt", "memory.txt"]
    add(tmp_path / "without", *(reports / name for name in names))
    add(tmp_path / "r", *(reports / name for name in [*names, "dated.txt"]))
    with_it = [line for line in lines(tmp_path / "r") if not line.startswith("judgement")]
    with opened(tmp_path / "r") as tracker:
        tracker.remove("dated.txt")
        assert len(tracker.archive.ids()) == 3
    assert [line for line in lines(tmp_path / "r") if not line.startswith("judgement")] == lines(tmp_path / "without")
    add(tmp_path / "r", reports / "dated.txt")
    assert [line for line in lines(tmp_path / "r") if not line.startswith("judgement")] == with_it


def test_removing_what_is_not_there_is_an_error(tmp_path: Path, reports: Path) -> None:
    add(tmp_path / "r", reports / "dated.txt")
    with opened(tmp_path / "r") as tracker, pytest.raises(FetchError, match=r"nowhere\.txt: nothing in the record"):
        tracker.remove("nowhere.txt")


def test_what_a_dead_process_left_is_finished(tmp_path: Path, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(tmp_path / "whole", reports)
    for point in ("_flush", "_settle", "_hold"):
        folder = tmp_path / point
        with monkeypatch.context() as patch, opened(folder) as tracker:
            patch.setattr(Tracker, point, _die)
            with pytest.raises(_DeadError):
                tracker.add([str(reports)])
        with opened(folder, write=False) as tracker:
            assert not tracker.is_finished()
        with opened(folder) as tracker:
            tracker.finish()
            tracker.add([str(reports)])
        assert lines(folder) == lines(tmp_path / "whole")


class _DeadError(BaseException):
    pass


def _die(*_: object) -> NoReturn:
    raise _DeadError


def test_a_second_writer_is_told_who_holds_the_record(tmp_path: Path, reports: Path) -> None:
    with opened(tmp_path / "r") as tracker:
        tracker.add([str(reports / "dated.txt")])
        with pytest.raises(RecordLocked, match=r"process \d+ is writing to it"), opened(tmp_path / "r"):
            pass
        with opened(tmp_path / "r", write=False) as reader:
            assert len(list(reader.views.documents.all())) == 1
    add(tmp_path / "r", reports / "undated.txt")


def test_a_full_disk_stops_the_run_and_leaves_the_record_whole(
    tmp_path: Path, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path / "r", reports / "dated.txt")
    before = lines(tmp_path / "r")
    with monkeypatch.context() as patch, pytest.raises(RecordUnwritable, match="No space left"):
        patch.setattr("sachstand.archive.warc.os.fsync", _full)
        add(tmp_path / "r", reports / "memory.txt")
    assert lines(tmp_path / "r") == before
    assert add(tmp_path / "r", reports / "memory.txt").statuses == {"memory.txt": "added"}


def _full(handle: int) -> None:
    raise OSError(28, "No space left on device")


def test_there_is_nothing_to_read_where_nothing_was_added(tmp_path: Path) -> None:
    with pytest.raises(RecordMissing, match="make one with: sachstand add"), opened(tmp_path / "r", write=False):
        pass


def test_a_whole_record_verifies(tmp_path: Path, reports: Path) -> None:
    add(tmp_path / "r", reports)
    with opened(tmp_path / "r") as tracker:
        tracker.remove("chain.txt")
        assert list(tracker.verify()) == []


def test_verify_names_a_line_that_is_not_in_its_capture(tmp_path: Path, reports: Path) -> None:
    class Liar:
        def read(self, capture: Capture) -> tuple[Document, ...]:
            (document,) = toy_stages().reader.read(capture)
            return (replace(document, text=document.text.replace("event pact", "event tree")),)

    config = Config(record=tmp_path / "r")
    with make_tracker(config, write=True, stages=lambda: replace(toy_stages(), reader=Liar())) as tracker:
        tracker.add([str(reports / "dated.txt")])
        (finding,) = tracker.verify()
    assert finding.reason == "its words do not stand in its capture"
    assert finding.subject.startswith("line ")


def test_a_capture_that_kills_the_process_is_given_up(tmp_path: Path, reports: Path) -> None:
    folder = tmp_path / "r"
    add(folder, reports / "dated.txt")
    (tmp_path / "deadly.txt").write_text("Gift")

    class Deadly:
        def read(self, capture: Capture) -> tuple[Document, ...]:
            return _die() if capture.source == "deadly.txt" else toy_stages().reader.read(capture)

    def deadly() -> Stages:
        return replace(toy_stages(), reader=Deadly())

    config = Config(record=folder)
    for _ in range(3):
        with pytest.raises(_DeadError), make_tracker(config, write=True, stages=deadly, clock=clock) as tracker:
            tracker.add([str(tmp_path / "deadly.txt")])
    with make_tracker(config, write=True, stages=deadly, clock=clock) as tracker:
        tracker.finish()
        assert tracker.is_finished()
        (failure,) = tracker.views.failures.all()
    assert failure.reason == "Sachstand was stopped 3 times while it read this"
    with opened(folder) as tracker:
        tracker.rebuild()
        assert list(tracker.views.failures.all()) == []


def test_a_reader_sees_what_another_process_adds(tmp_path: Path, reports: Path) -> None:
    add(tmp_path / "r", reports / "dated.txt")
    with opened(tmp_path / "r", write=False) as reader:
        assert len(reader.archive.ids()) == 1
        add(tmp_path / "r", reports / "memory.txt")
        (late,) = (note for note in reader.views.captures.all() if note.source == "memory.txt")
        assert reader.archive.get(late.id).source == "memory.txt"


def test_a_directory_is_removed_with_all_that_came_from_it(tmp_path: Path, reports: Path) -> None:
    class Named:
        def fetch(self, place: str) -> Iterator[Capture | Failure]:
            for item in toy_stages().fetcher.fetch(place):
                yield replace(item, source=f"{place}/{item.source}")

    config = Config(record=tmp_path / "r")
    with make_tracker(
        config, write=True, stages=lambda: replace(toy_stages(), fetcher=Named()), clock=clock
    ) as tracker:
        tracker.add([str(reports)])
        tracker.remove(f"{reports}/")
        assert list(tracker.views.documents.all()) == []
        assert len(tracker.archive.ids()) == len(REPORTS) - 1
