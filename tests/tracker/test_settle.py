"""Linking a part of a record gives what linking all of it gives, whatever came, went and was judged before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest
from tests.tracker.newsdesk import write_reports
from tests.tracker.test_real_stages import reports as demo_reports

from sachstand.config import Config
from sachstand.group import likeness, shingles
from sachstand.link import block, denials
from sachstand.model.judgement import Judgement, Target
from sachstand.model.mention import Mention
from sachstand.model.text import TextQuote
from sachstand.store.dump import dump
from sachstand.store.roles import Settled
from sachstand.store.sqlite import SqliteStore
from sachstand.tracker import Stages, Tracker, make_stages, make_tracker, settle

NOON = datetime(2025, 1, 10, 12, tzinfo=UTC)
_SECONDS = count()


@cache
def stages() -> Stages:
    return make_stages(Config(), lambda: NOON)


def clock() -> datetime:
    return NOON + timedelta(seconds=next(_SECONDS))


@contextmanager
def opened(folder: Path) -> Iterator[Tracker]:
    with make_tracker(Config(record=folder), write=True, stages=stages, clock=clock) as tracker:
        yield tracker


def lines(folder: Path) -> list[str]:
    with opened(folder) as tracker:
        return list(dump(tracker.views))


def rebuilt(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The same record when everything is made anew, as a whole."""
    copy = folder.with_name(f"{folder.name}-copy")
    shutil.copytree(folder, copy)
    with opened(copy) as tracker, monkeypatch.context() as patch:
        patch.setattr(settle, "MOST", -1.0)
        tracker.rebuild()
        found = list(dump(tracker.views))
    shutil.rmtree(copy)
    return found


class Parts:
    """How often only a part was linked, and how large it was."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def heard(self, settled: Settled) -> None:
        if settled.part is not None and settled.part.within is not None:
            self.sizes.append(len(settled.part.within))


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Parts:
    """Link parts always, however large; hear of each."""
    heard = Parts()
    sound = SqliteStore.settle

    def spy(self: SqliteStore, settled: Settled, readings: object) -> None:
        heard.heard(settled)
        sound(self, settled, readings)  # type: ignore[arg-type]

    monkeypatch.setattr(settle, "MOST", 2.0)
    monkeypatch.setattr(SqliteStore, "settle", spy)
    return heard


@pytest.fixture
def crowded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few are a crowd."""
    for module, most in ((block, 4), (denials, 2), (likeness, 4)):
        monkeypatch.setattr(module, "MOST", most)
    monkeypatch.setattr(block, "NEIGHBOURS", 1)
    monkeypatch.setattr(shingles, "_NEIGHBOURS", 1)


def judge(tracker: Tracker, random: Random) -> None:
    """Join two mentions or part them, or take such a judgement back."""
    made = [one for one in tracker.views.judgements.all() if one.decision in ("same", "not_same")]
    number = next(_SECONDS)
    when = NOON + timedelta(seconds=number)
    if made and random.random() < 0.3:
        judgement = Judgement(f"j{number}", "undo", (), "desk", when, f'"{random.choice(made).id}"')
    else:
        told = [event.mentions for event in tracker.views.events.all() if len(event.mentions) > 1]
        every = [mention.id for mention in tracker.views.mentions.all()]
        names = random.sample(random.choice(told) if told and random.random() < 0.5 else every, 2)
        targets = tuple(target(tracker, mention) for mention in tracker.views.mentions.many(names).values())
        judgement = Judgement(f"j{number}", random.choice(("same", "not_same")), targets, "desk", when)
    tracker._judge(judgement)
    tracker.finish()


def target(tracker: Tracker, mention: Mention) -> Target:
    document = tracker.views.documents.get(mention.document_id)
    assert document is not None
    return Target(document.capture_id, TextQuote.of(document.text, mention.trigger))


def work(tracker: Tracker, random: Random, waiting: list[Path]) -> None:
    """One step: add a few, remove one, or judge."""
    chosen = random.random()
    if chosen < 0.6:
        tracker.add([str(waiting.pop()) for _ in range(min(len(waiting), random.choice((1, 1, 3))))])
    elif chosen < 0.8:
        sources = sorted({note.source for note in tracker.views.captures.all()})
        tracker.remove(random.choice(sources))
    else:
        judge(tracker, random)


@pytest.mark.parametrize("seed", [1, 3, 5])
@pytest.mark.usefixtures("crowded")
def test_parts_of_a_crowded_record(seed: int, parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compare_with_whole(seed, tmp_path, monkeypatch)
    assert len(parts.sizes) > 5


@pytest.mark.parametrize("seed", [1, 7])
def test_parts_of_a_record(seed: int, parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compare_with_whole(seed, tmp_path, monkeypatch)
    assert len(parts.sizes) > 5


def compare_with_whole(seed: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add reports in random order, remove some, judge; now and then compare with a rebuilt record."""
    random = Random(seed)
    waiting = write_reports(folder / "in", random, 24) + random.sample(demo_reports(), 4)
    random.shuffle(waiting)
    record = folder / "record"
    with opened(record) as tracker:
        tracker.add([str(waiting.pop()) for _ in range(12)])
    while waiting:
        with opened(record) as tracker:
            for _ in range(random.randint(1, 4)):
                if waiting:
                    work(tracker, random, waiting)
    assert lines(record) == rebuilt(record, monkeypatch)


def test_a_process_that_dies_while_a_part_is_written_leaves_it_to_be_done(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write_reports(tmp_path / "in", Random(7), 8)
    with opened(tmp_path / "record") as tracker:
        tracker.add(map(str, paths[:6]))
    for point in ("settle", "set_mark"):
        with monkeypatch.context() as patch, opened(tmp_path / "record") as tracker:
            patch.setattr(SqliteStore, point, die)
            with pytest.raises(DeadError):
                tracker.add([str(paths[6])])
    with opened(tmp_path / "record") as tracker:
        assert not tracker.is_finished()
        tracker.add([str(paths[7])])
    assert len(parts.sizes) == 2, "the first was taken back"
    assert lines(tmp_path / "record") == rebuilt(tmp_path / "record", monkeypatch)


class DeadError(BaseException):
    pass


def die(*_: object) -> NoReturn:
    raise DeadError


def test_a_report_that_nothing_binds_to_the_others_is_linked_alone(parts: Parts, tmp_path: Path) -> None:
    with opened(tmp_path / "record") as tracker:
        tracker.add(map(str, demo_reports()))
        stranger = tmp_path / "stranger.txt"
        stranger.write_text(
            "Kater gerettet\n\nDie Feuerwehr in Wismar hat am Sonntag einen Kater aus dem Schilf geholt.\n"
        )
        tracker.add([str(stranger)])
        tracker.remove(str(stranger))
    assert parts.sizes == [1, 1]


def test_ties_of_other_rules_are_no_basis(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = demo_reports()[:3]
    with opened(tmp_path / "record") as tracker:
        tracker.add([str(first)])
        with monkeypatch.context() as patch:
            patch.setattr("sachstand.tracker.settle.TIES", "of another version")
            tracker.add([str(second)])
        assert parts.sizes == []
        tracker.add([str(third)])
    assert len(parts.sizes) == 1
