"""How long it takes to find the prints among 100,000 reports, and how that grows from 10,000.

    python -m bench.copies [TEXTS]

Prints of short German news items (130 words on average): each item as it was and some sixty times with a tenth of its
words changed. One process, the collector of cycles paused as the tracker pauses it. Seconds of the processor, and by
the wall clock, which is longer where others use the machine.
"""

from __future__ import annotations

import sys
from random import Random
from time import perf_counter, process_time

from eval.copies import SEED, Desk, base_texts
from eval.data import shared_folder
from eval.report import Table
from sachstand.group.copies import find_copies
from sachstand.model.story import Unit
from sachstand.tracker.pause import no_collection

TEXTS = 100_000
CHANGED = 0.1
GROWTH = 10


def prints(bases: list[str], count: int) -> dict[Unit, str]:
    """``count`` texts: all bases, then edits of them in turn."""
    desk = Desk(bases, Random(SEED))
    texts = [bases[at % len(bases)] for at in range(count)]
    edited = [text if at < len(bases) else desk.scattered(text, CHANGED) for at, text in enumerate(texts)]
    return {Unit(f"d{at:06}", "e"): text for at, text in enumerate(edited)}


def seconds(texts: dict[Unit, str]) -> tuple[float, float]:
    """Of the processor and by the wall clock."""
    wall, spent = perf_counter(), process_time()
    with no_collection():
        find_copies(texts)
    return process_time() - spent, perf_counter() - wall


def table(count: int = TEXTS) -> Table:
    """Both numbers of texts, and what each text costs."""
    shared = shared_folder()
    rows = []
    if shared is not None:
        bases = base_texts(shared)
        for texts in (count // GROWTH, count):
            spent, wall = seconds(prints(bases, texts))
            rows.append((f"{texts:,}", f"{spent:.1f}", f"{wall:.1f}", f"{spent / texts * 1e6:.0f}"))
    return Table(
        title="Finding the prints of one report",
        command="python -m bench.copies",
        header=("texts", "seconds of the processor", "by the wall clock", "microseconds a text"),
        rows=tuple(rows),
        notes=(
            "Each text is a print of one of some 1,700 short news items, so the larger number has ten times as many "
            "prints of each. One process, single run.",
        ),
    )


if __name__ == "__main__":
    sys.stdout.write(table(int(sys.argv[1]) if len(sys.argv) > 1 else TEXTS).markdown())
