"""What one capture gives by itself: documents, their mentions, and what went wrong.

A function of the capture's bytes alone: no store, no other capture. What a stage finds wrong with the item becomes a
`Failure`, and so does a fault of the stage itself: one page must not stop the others.
"""

from __future__ import annotations

from sachstand.errors import ItemError
from sachstand.model.capture import Capture, Failure, Stage
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.when import When
from sachstand.store.codec import pack
from sachstand.store.roles import CaptureNote, Derived
from sachstand.tracker.stages import Stages


def note_of(capture: Capture) -> CaptureNote:
    """What the store notes of a capture."""
    return CaptureNote(capture.id, capture.source, capture.url, capture.captured, capture.digest)


def derive(capture: Capture, stages: Stages) -> Derived:
    """Read, annotate and extract. Never raises for what the bytes hold."""
    note = note_of(capture)
    try:
        documents = stages.reader.read(capture)
        _check_storable(documents)
    except Exception as error:
        return Derived(note, failures=(failure_of(error, capture, "read"),))
    mentions: list[tuple[str, tuple[Mention, ...]]] = []
    failures: list[Failure] = []
    for document in documents:
        try:
            found = mentions_of(document, stages)
            pack(found).encode()
            mentions.append((document.id, found))
        except Exception as error:
            failures.append(failure_of(error, capture, "annotate"))
    return Derived(note, documents, tuple(mentions), tuple(failures))


def mentions_of(document: Document, stages: Stages, inferred: When | None = None) -> tuple[Mention, ...]:
    """The mentions of a document, its words read from its own dates, else from ``inferred``."""
    annotations = stages.annotator.annotate(document.text, document.language, document.anchors(inferred))
    return stages.extractor.extract(document, annotations)


def failure_of(error: Exception, capture: Capture, stage: Stage) -> Failure:
    """The one line that is kept and shown."""
    if isinstance(error, ItemError):
        return Failure(capture.source, stage, error.reason, error.advice, capture.id)
    told = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return Failure(capture.source, stage, f"a fault of Sachstand: {told}", "please report it", capture.id)


def _check_storable(documents: tuple[Document, ...]) -> None:
    """JSON in a page can name half a character (a lone surrogate), which no file can hold."""
    try:
        pack(documents).encode()
    except UnicodeEncodeError as error:
        raise ItemError("holds half a character (a lone surrogate)", advice="the page is broken") from error
