"""What one more report costs in records of growing size, beside one in an empty record, in one run.

    python -m bench.adding [DOCUMENTS]

Takes every n-th document of the bulk set out, adds the others in batches, and after each batch adds those that were
taken out one by one and removes them again. The stages are loaded before; seconds of the processor.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory
from time import process_time

from bench.pipeline import write_reports
from eval.data import shared_folder
from eval.report import Table
from sachstand.config import Config
from sachstand.tracker import Stages, Tracker, make_stages, make_tracker, settle

DOCUMENTS = 1600
"""Half a minute to build; the last row has so many."""
ASIDE = 10
STEPS = 3
"""Each row has half as many documents as the next."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds of each report that was added or removed."""

    added: list[float]
    removed: list[float]


@cache
def stages() -> Stages:
    """Of a real run, loaded once."""
    return make_stages(Config())


def table(documents: int = DOCUMENTS) -> Table:
    """Adding and removing, by the size of the record."""
    shared = shared_folder()
    rows: list[tuple[str, ...]] = []
    if shared is not None:
        with TemporaryDirectory() as folder:
            write_reports(shared / "bench" / "bulk" / "zeitgeist_archive.jsonl", Path(folder, "in"), documents)
            rows = measure(sorted(Path(folder, "in").glob("*.txt")), Path(folder))
    return Table(
        title="One more report",
        command="python -m bench.adding",
        header=("reports in the record", "adding one, ms (median)", "mean", "to an empty record", "removing one, mean"),
        rows=tuple(rows),
        notes=(
            f"{ASIDE} reports, added and removed one by one, stages loaded; a new process takes one to two seconds "
            "before. The last row links the whole record each time, as it was done before.",
        ),
    )


def measure(paths: list[Path], folder: Path) -> list[tuple[str, ...]]:
    """One row for each size, the empty record first."""
    aside = paths[:: max(1, len(paths) // ASIDE)][:ASIDE]
    others = [path for path in paths if path not in set(aside)]
    _costs(folder / "warm", aside)
    empty = Cost([cost for n, one in enumerate(aside) for cost in _costs(folder / f"empty{n}", [one]).added], [])
    rows = [_row("0", empty, empty)]
    sizes = [len(others) >> step for step in reversed(range(STEPS))]
    for before, size in zip([0, *sizes], sizes, strict=False):
        with _opened(folder / "large") as tracker:
            tracker.add(map(str, others[before:size]))
        rows.append(_row(f"{size:,}", _costs(folder / "large", aside), empty))
    part = settle.MOST
    try:
        settle.MOST = -1.0
        rows.append(_row(f"{sizes[-1]:,}, as a whole", _costs(folder / "large", aside[:3]), empty))
    finally:
        settle.MOST = part
    return rows


def _row(name: str, cost: Cost, empty: Cost) -> tuple[str, ...]:
    ratio = mean(cost.added) / mean(empty.added)
    removed = f"{mean(cost.removed):.0f}" if cost.removed else ""
    return name, f"{median(cost.added):.0f}", f"{mean(cost.added):.0f}", f"{ratio:.1f}", removed


def _costs(record: Path, reports: list[Path]) -> Cost:
    cost = Cost([], [])
    with _opened(record) as tracker:
        for report in reports:
            cost.added.append(_spent(partial(tracker.add, [str(report)])))
            cost.removed.append(_spent(partial(tracker.remove, str(report))))
    return cost


def _opened(record: Path) -> AbstractContextManager[Tracker]:
    return make_tracker(Config(record=record), write=True, stages=stages)


def _spent(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return (process_time() - start) * 1000


if __name__ == "__main__":
    sys.stdout.write(table(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS).markdown())
