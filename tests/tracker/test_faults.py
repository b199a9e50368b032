"""A fault of one stage at one item is told in one line; the other items go on, and the record stays readable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.tracker.toy import ToyAnnotator, ToyExtractor, ToyFetcher, ToyGrouper, ToyLinker, ToyReader, toy_stages

from sachstand.archive import WarcArchive
from sachstand.config import Config
from sachstand.errors import InternalFault
from sachstand.model.annotation import Annotations
from sachstand.model.capture import Capture, Failure
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.store.dump import dump
from sachstand.tracker import Outcome, Stages, make_tracker


class Heard:
    def __init__(self) -> None:
        self.failures: list[Failure] = []

    def item(self, outcome: Outcome) -> None:
        if outcome.failure:
            self.failures.append(outcome.failure)

    def step(self, name: str, done: int, total: int) -> None:
        pass


def faulty(toy: type, method: str, marked: str) -> Any:
    """The toy stage, with a fault at everything that ``marked`` stands in."""

    def fail(self: object, *arguments: object) -> Any:
        if marked in repr(arguments):
            raise ZeroDivisionError(f"in {self.__class__} at 0x7f00")
        return getattr(toy, method)(self, *arguments)

    return type(f"Faulty{toy.__name__}", (toy,), {method: fail})()


class FaultyFetcher(ToyFetcher):
    def fetch(self, place: str) -> Iterator[Any]:
        yield from super().fetch(place)
        raise ZeroDivisionError("in the fetcher")


FAULTY: dict[str, Callable[[], Any]] = {
    "read": lambda: faulty(ToyReader, "read", "bad.txt"),
    "annotate": lambda: faulty(ToyAnnotator, "annotate", "Bad"),
    "extract": lambda: faulty(ToyExtractor, "extract", "Bad"),
    "link": lambda: faulty(ToyLinker, "link", ""),
    "group": lambda: faulty(ToyGrouper, "group", ""),
    "fetch": FaultyFetcher,
}
ROLES = {
    "read": "reader",
    "annotate": "annotator",
    "extract": "extractor",
    "link": "linker",
    "group": "grouper",
    "fetch": "fetcher",
}


def with_fault(stage: str) -> Callable[[], Stages]:
    return lambda: replace(toy_stages(), **{ROLES[stage]: FAULTY[stage]()})


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name in ("a", "bad", "c"):
        (folder / f"{name}.txt").write_text(f"{name.title()}\ndate: 2024-06-19\nevent pact")
    return folder


@pytest.mark.parametrize("stage", sorted(FAULTY))
def test_a_fault_in_a_stage_does_not_end_the_run(stage: str, reports: Path, tmp_path: Path) -> None:
    config, heard = Config(record=tmp_path / "record"), Heard()
    with make_tracker(config, write=True, stages=with_fault(stage)) as tracker:
        tracker.add([str(reports)], heard)
        sources = {document.source for document in tracker.views.documents.all()}
    (failure,) = heard.failures
    assert failure.stage == stage
    assert failure.reason.startswith(f"internal fault in {stage}: ZeroDivisionError: in ")
    assert "0x" not in failure.reason, "the same words at every run"
    assert {"a.txt", "c.txt"} <= sources


def test_a_fault_in_the_archive_does_not_end_the_run(
    reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = WarcArchive.keep

    def keep(self: WarcArchive, capture: Capture) -> None:
        if capture.source == "bad.txt":
            raise OverflowError("date value out of range")
        sound(self, capture)

    monkeypatch.setattr(WarcArchive, "keep", keep)
    heard = Heard()
    with make_tracker(Config(record=tmp_path / "record"), write=True, stages=toy_stages) as tracker:
        tracker.add([str(reports)], heard)
        assert {document.source for document in tracker.views.documents.all()} == {"a.txt", "c.txt"}
    assert [(failure.source, failure.stage) for failure in heard.failures] == [("bad.txt", "archive")]


@pytest.mark.parametrize("stage", ["link", "group"])
def test_a_mended_fault_in_linking_leaves_no_trace(stage: str, reports: Path, tmp_path: Path) -> None:
    def added(name: str, stages: Callable[[], Stages]) -> list[str]:
        with make_tracker(Config(record=tmp_path / name), write=True, stages=stages) as tracker:
            tracker.add([str(reports)])
            return list(dump(tracker.views))

    added("faulty", with_fault(stage))
    assert added("faulty", toy_stages) == added("sound", toy_stages)


@pytest.mark.parametrize("stage", ["link", "group"])
def test_a_fault_in_linking_while_rebuilding_leaves_the_record_as_it_was(
    stage: str, reports: Path, tmp_path: Path
) -> None:
    config = Config(record=tmp_path / "record")
    with make_tracker(config, write=True, stages=toy_stages) as tracker:
        tracker.add([str(reports)])
        before = list(dump(tracker.views))
    with make_tracker(config, write=True, stages=with_fault(stage)) as tracker:
        with pytest.raises(InternalFault, match=f"internal fault in {stage}"):
            tracker.rebuild()
        assert list(dump(tracker.views)) == before


class FaultyWithDates(ToyExtractor):
    """Falls over a document whose date was inferred, and over no other."""

    def extract(self, document: Document, annotations: Annotations) -> tuple[Mention, ...]:
        found = super().extract(document, annotations)
        if document.source == "undated.txt" and any(mention.when for mention in found if mention.background):
            raise ZeroDivisionError("in a date")
        return found


def test_a_fault_in_reading_with_an_inferred_date_is_kept_and_told(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "dated.txt").write_text("Dated\ndate: 2024-06-19\nevent pact")
    (folder / "undated.txt").write_text("Undated\nevent pact\nevent older -280")
    config, heard = Config(record=tmp_path / "record"), Heard()
    stages = replace(toy_stages(), extractor=FaultyWithDates())
    with make_tracker(config, write=True, stages=lambda: stages) as tracker:
        tracker.add([str(folder)], heard)
        kept = [(failure.source, failure.stage) for failure in tracker.views.failures.all()]
        assert "older" in {mention.lemma for mention in tracker.views.mentions.all()}, "as it was read before"
    assert kept == [("undated.txt", "extract")]
    assert [failure.source for failure in heard.failures] == ["undated.txt"]
    assert "with the date that was inferred" in heard.failures[0].reason


def test_verify_does_not_call_a_record_well_that_is_not_up_to_date(reports: Path, tmp_path: Path) -> None:
    config = Config(record=tmp_path / "record")
    with make_tracker(config, write=True, stages=with_fault("link")) as tracker:
        tracker.add([str(reports)])
        assert [finding.subject for finding in tracker.verify()] == ["the record"]
    with make_tracker(config, write=True, stages=toy_stages) as tracker:
        tracker.finish()
        assert list(tracker.verify()) == []
