"""Documents a second through the whole chain, and where the time goes.

    python -m bench.pipeline [DOCUMENTS]

Takes the first documents of the bulk set as text files with their address and day, adds them to a new record in one
process, and measures each stage from outside, by the wall clock.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from eval.data import shared_folder
from eval.report import Table
from sachstand.config import Config
from sachstand.tracker import Stages, Tracker, make_stages, make_tracker

DOCUMENTS = 400
"""So many are enough for a stable ratio: the rate changes by less than a tenth from 200 to 800."""


@dataclass
class Watch:
    """Seconds by stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """``function``, with the time it takes added to ``name``."""

        def call(*arguments: Any, **named: Any) -> Any:
            start = perf_counter()
            try:
                return function(*arguments, **named)
            finally:
                self.seconds[name] = self.seconds.get(name, 0.0) + perf_counter() - start

        return call


class Timed:
    """A stage whose calls are timed."""

    def __init__(self, stage: Any, method: str, name: str, watch: Watch) -> None:
        setattr(self, method, watch.timed(name, getattr(stage, method)))


def timed_stages(stages: Stages, watch: Watch) -> Stages:
    """The same stages, each timed; fetching is a stream and counts among the rest."""
    names = {"reader": "read", "annotator": "annotate", "extractor": "extract", "linker": "link", "grouper": "group"}
    made: Mapping[str, Any] = {role: Timed(getattr(stages, role), name, name, watch) for role, name in names.items()}
    return Stages(fetcher=stages.fetcher, copies=watch.timed("copies", stages.copies), **made)


def table(documents: int = DOCUMENTS) -> Table:
    """The rate and the share of each stage."""
    shared = shared_folder()
    if shared is None:
        return Table("The whole chain", "python -m bench.pipeline", ("no data folder beside the project",), ())
    with TemporaryDirectory() as folder:
        count = write_reports(shared / "bench" / "bulk" / "zeitgeist_archive.jsonl", Path(folder, "in"), documents)
        watch, whole, derived = _run(Path(folder, "in"), Path(folder, "record"))
    rest = whole - sum(watch.seconds.values())
    rows = [*watch.seconds.items(), ("everything else", rest)]
    return Table(
        title="The whole chain",
        command="python -m bench.pipeline",
        header=("stage", "milliseconds a document", "share"),
        rows=(
            *((name, f"{seconds / count * 1000:.2f}", f"{seconds / whole:.0%}") for name, seconds in rows),
            ("all", f"{whole / count * 1000:.2f}", "100%"),
        ),
        notes=(
            f"{count} short German news items, {derived} mentions; {count / whole:.1f} documents a second on one core "
            "of a shared machine, single run, ±30 %.",
        ),
    )


def _run(reports: Path, record: Path) -> tuple[Watch, float, int]:
    watch = Watch()
    config = Config(record=record)
    start = perf_counter()
    with make_tracker(config, write=True, stages=lambda: timed_stages(make_stages(config), watch)) as tracker:
        _time_writing(tracker, watch)
        tracker.add([str(reports)])
        mentions = sum(1 for _ in tracker.views.mentions.all())
    return watch, perf_counter() - start, mentions


def _time_writing(tracker: Tracker, watch: Watch) -> None:
    archive: Any = tracker.archive
    store: Any = tracker.views
    archive.keep = watch.timed("archive", archive.keep)
    store.put = watch.timed("store", store.put)
    store.settle = watch.timed("store", store.settle)


def write_reports(bulk: Path, folder: Path, most: int) -> int:
    """Write the first items as text files that can be added; gives how many they are."""
    folder.mkdir()
    count = 0
    for item in _items(bulk, most):
        path = folder / f"{count:05}.txt"
        path.write_text(f"{item['title']}\n\n{item['content']}\n", encoding="utf-8")
        beside = {"url": item["url"], "captured": f"{item['gathered_date']}T12:00:00+00:00"}
        path.with_name(path.name + ".meta.json").write_text(json.dumps(beside), encoding="utf-8")
        count += 1
    return count


def _items(bulk: Path, most: int) -> Iterator[dict[str, Any]]:
    with bulk.open(encoding="utf-8") as lines:
        items = (json.loads(line) for line in lines)
        good = (item for item in items if item["content"] and str(item["url"]).startswith("http"))
        for _, item in zip(range(most), good, strict=False):
            yield item


if __name__ == "__main__":
    print(table(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS).markdown())
