"""Milliseconds a page: Sachstand's reader beside trafilatura alone and other extractors, in one run.

The rounds of the readers are interleaved, so that a busy machine slows all of them; the best round of each counts.
Processor time, one process. Extractors that are not installed are left out.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from time import process_time

import trafilatura

from eval.data import shared_folder
from eval.pages import cases
from eval.report import Table
from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.read import PageReader

ROUNDS = 3


def _readers() -> dict[str, Callable[[Capture], object]]:
    reader = PageReader(load)
    found: dict[str, Callable[[Capture], object]] = {
        "Sachstand": reader.read,
        "trafilatura": lambda capture: trafilatura.extract(capture.body),
        "trafilatura with metadata": lambda capture: trafilatura.bare_extraction(capture.body, with_metadata=True),
        "trafilatura, fast, text alone": lambda capture: trafilatura.extract(capture.body, fast=True),
    }
    return found | _installed()


def _installed() -> dict[str, Callable[[Capture], object]]:
    found: dict[str, Callable[[Capture], object]] = {}
    if importlib.util.find_spec("newspaper"):
        import newspaper

        found["newspaper4k"] = lambda capture: newspaper.article(capture.url or "", input_html=capture.body.decode())
    if importlib.util.find_spec("resiliparse"):
        from resiliparse.extract.html2text import extract_plain_text

        found["resiliparse, text alone"] = lambda capture: extract_plain_text(capture.body.decode(), main_content=True)
    return found


def measure(captures: list[Capture], rounds: int = ROUNDS) -> dict[str, float]:
    """The best round's milliseconds a page for each reader."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        for name, read in _readers().items():
            start = process_time()
            for capture in captures:
                read(capture)
            spent = (process_time() - start) * 1000 / len(captures)
            best[name] = min(spent, best.get(name, spent))
    return best


def table() -> Table:
    """All readers on all pages, and their ratio to trafilatura alone."""
    folder = shared_folder()
    captures = [case.capture for case in cases(folder / "bench" / "pages")] if folder else []
    times = measure(captures) if captures else {}
    return Table(
        "Reading pages",
        "python -m bench.pages",
        ("reader", "ms a page", "to trafilatura"),
        tuple((name, f"{spent:.1f}", f"{spent / times['trafilatura']:.2f}") for name, spent in times.items()),
        (
            "newspaper4k and resiliparse are no parts of the project; where they are not installed they are left out.",
            f"{len(captures)} pages. Sachstand's time holds decoding, language, title, dates, people, teasers and the "
            "liveblog test; trafilatura's is its text, with its defaults.",
        ),
    )


if __name__ == "__main__":
    print(table().markdown())
