"""Milliseconds to annotate a page, beside reading it, in one run: with nothing known, page after page, and once more.

    python -m bench.annotate

What is known of a word form is kept while the process lives, so four figures are given: *cold*, where every page is
the first one of its process (engines built, no form known); *in a row*, where a process goes through all pages once,
with ever fewer new forms; *in a long run*, where it has annotated all items of the bulk set before and sees the pages
for the first time, as a watch process or a run over an archive does; and *warm*, the second time through. Processor
time, one process; the engines' own loading (about a second) is left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from time import process_time

from eval.data import shared_folder
from eval.pages import cases
from eval.report import Table
from sachstand.annotate.annotator import TextAnnotator
from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read import PageReader

COLD_PAGES = 12
"""Engines are built for each of them."""
FIRST = "Das ist ein Satz."


def spent(work: Callable[[], object]) -> float:
    """Seconds of the processor."""
    start = process_time()
    work()
    return process_time() - start


def engines() -> TextAnnotator:
    """An annotator that is loaded and knows no words but a few."""
    annotator = TextAnnotator(load)
    annotator.annotate(FIRST, "de")
    return annotator


def annotate(annotator: TextAnnotator, documents: Iterable[Document]) -> None:
    """All texts, one after the other."""
    for document in documents:
        annotator.annotate(document.text, document.language or "de")


def bulk_texts(folder: Path) -> list[str]:
    """The items of the bulk set, each with its title."""
    lines = (folder / "bench" / "bulk" / "zeitgeist_archive.jsonl").read_text("utf-8").splitlines()
    return [f"{item['title']}\n\n{item['content'] or ''}" for item in map(json.loads, lines)]


def measure(captures: list[Capture], before: list[str]) -> dict[str, float]:
    """Milliseconds a page for each way; a long run begins with the texts ``before``."""
    reader = PageReader(load)
    reader.read(captures[0])
    documents: list[Document] = []
    reading = spent(lambda: documents.extend(reader.read(capture)[0] for capture in captures))
    annotator = engines()
    row = spent(lambda: annotate(annotator, documents))
    warm = spent(lambda: annotate(annotator, documents))
    annotator = engines()
    for text in before:
        annotator.annotate(text, "de")
    long = spent(lambda: annotate(annotator, documents))
    chosen = documents[:: max(1, len(documents) // COLD_PAGES)]
    cold = sum(_cold(document) for document in chosen) / len(chosen)
    each = 1000 / len(documents)
    return {
        "reading the page": reading * each,
        "annotating, cold": cold * 1000,
        "annotating, in a row": row * each,
        "annotating, in a long run": long * each,
        "annotating, warm": warm * each,
    }


def _cold(document: Document) -> float:
    annotator = engines()
    return spent(lambda: annotate(annotator, [document]))


def table() -> Table:
    """The times and their ratio to reading."""
    folder = shared_folder()
    captures = [case.capture for case in cases(folder / "bench" / "pages")] if folder else []
    before = bulk_texts(folder) if folder else []
    times = measure(captures, before) if captures else {}
    return Table(
        "Annotating pages",
        "python -m bench.annotate",
        ("what", "ms a page", "to reading"),
        tuple((name, f"{ms:.1f}", f"{ms / times['reading the page']:.2f}") for name, ms in times.items()),
        (
            f"{len(captures)} pages, 880 words on average. Cold: every page is the first of its process. In a row: one "
            "process goes through all of them, and keeps what it learns of word forms. In a long run: it has annotated "
            f"{len(before):,} short news items before, and sees the pages for the first time. Warm: once more.",
        ),
    )


if __name__ == "__main__":
    print(table().markdown())
