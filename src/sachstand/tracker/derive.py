"""What one capture gives by itself: documents, their mentions, and what went wrong.

A function of the capture's bytes alone: no store, no other capture. What a stage finds wrong with the item becomes a
`Failure`, and so does a fault of the stage itself: one page must not stop the others.
"""

from __future__ import annotations

from typing import cast

from sachstand.errors import InternalFault, ItemError
from sachstand.model.capture import Capture, Failure, Stage
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.when import When
from sachstand.store.codec import pack
from sachstand.store.roles import CaptureNote, Derived
from sachstand.tracker.guarded import guarded
from sachstand.tracker.stages import Stages


def note_of(capture: Capture) -> CaptureNote:
    """What the store notes of a capture."""
    return CaptureNote(capture.id, capture.source, capture.url, capture.captured, capture.digest)


def derive(capture: Capture, stages: Stages) -> Derived:
    """Read, annotate and extract. Never raises for what the bytes hold."""
    note = note_of(capture)
    try:
        with guarded("read", capture.source):
            documents = stages.reader.read(capture)
        _check_storable(documents)
    except ItemError as error:
        return Derived(note, failures=(failure_of(error, capture, "read"),))
    mentions: list[tuple[str, tuple[Mention, ...]]] = []
    failures: list[Failure] = []
    for document in documents:
        try:
            found = mentions_of(document, stages)
            _check_storable(found)
            mentions.append((document.id, found))
        except ItemError as error:
            failures.append(failure_of(error, capture, "annotate"))
    return Derived(note, documents, tuple(mentions), tuple(failures))


def mentions_of(document: Document, stages: Stages, inferred: When | None = None) -> tuple[Mention, ...]:
    """The mentions of a document, its words read from its own dates, else from ``inferred``. Raises `ItemError`."""
    with guarded("annotate", document.source):
        annotations = stages.annotator.annotate(document.text, document.language, document.anchors(inferred))
    with guarded("extract", document.source):
        return stages.extractor.extract(document, annotations)


def failure_of(error: ItemError, capture: Capture, stage: Stage) -> Failure:
    """The one line that is kept and shown. Of what came out of a web archive it names the page."""
    if isinstance(error, InternalFault):
        stage = cast(Stage, error.stage)
    is_inside = capture.url is not None and not capture.source.startswith(("http://", "https://"))
    reason = f"{error.reason} at {capture.url}" if is_inside else error.reason
    return Failure(capture.source, stage, reason, error.advice, capture.id)


def _check_storable(values: tuple[Document, ...] | tuple[Mention, ...]) -> None:
    """JSON in a page can name half a character (a lone surrogate), which no file can hold."""
    try:
        pack(values).encode()
    except UnicodeEncodeError as error:
        raise ItemError("holds half a character (a lone surrogate)", advice="the page is broken") from error
