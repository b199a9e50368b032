"""Milliseconds to annotate a page, beside reading it, in one run: with nothing known, page after page, and once more.

    python -m bench.annotate

What is known of a word form is kept while the process lives, so three figures are given: *cold*, where every page is
the first one of its process (engines built, no form known); *in a row*, where a process goes through all pages once,
with ever fewer new forms; and *warm*, the second time through. Processor time, one process; the engines' own loading
(about a second) is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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


def measure(captures: list[Capture]) -> dict[str, float]:
    """Milliseconds a page for each way."""
    reader = PageReader(load)
    reader.read(captures[0])
    documents: list[Document] = []
    reading = spent(lambda: documents.extend(reader.read(capture)[0] for capture in captures))
    annotator = engines()
    row = spent(lambda: annotate(annotator, documents))
    warm = spent(lambda: annotate(annotator, documents))
    chosen = documents[:: max(1, len(documents) // COLD_PAGES)]
    cold = sum(_cold(document) for document in chosen) / len(chosen)
    each = 1000 / len(documents)
    return {
        "reading the page": reading * each,
        "annotating, cold": cold * 1000,
        "annotating, in a row": row * each,
        "annotating, warm": warm * each,
    }


def _cold(document: Document) -> float:
    annotator = engines()
    return spent(lambda: annotate(annotator, [document]))


def table() -> Table:
    """The times and their ratio to reading."""
    folder = shared_folder()
    captures = [case.capture for case in cases(folder / "bench" / "pages")] if folder else []
    times = measure(captures) if captures else {}
    return Table(
        "Annotating pages",
        "python -m bench.annotate",
        ("what", "ms a page", "to reading"),
        tuple((name, f"{ms:.1f}", f"{ms / times['reading the page']:.2f}") for name, ms in times.items()),
        (
            f"{len(captures)} pages, 880 words on average. Cold: every page is the first of its process. In a row: one "
            "process goes through all of them, and keeps what it learns of word forms. Warm: the same once more.",
        ),
    )


if __name__ == "__main__":
    print(table().markdown())
