"""The record made by hand in a real store, for the page's tests."""

from __future__ import annotations

from pathlib import Path

from tests.publish import desk

from sachstand.model.capture import Capture
from sachstand.store.roles import CaptureNote, Derived, Settled
from sachstand.store.sqlite import SqliteStore, open_store


def store(folder: Path) -> SqliteStore:
    """A store with everything of `tests.publish.desk` in it."""
    contents = desk.contents()
    made = open_store(folder / "record.sqlite", write=True)
    for report in desk.REPORTS:
        capture, document = report.capture(), report.document()
        mentions = tuple(one for one in contents.mentions.values() if one.document_id == document.id)
        made.put(Derived(_note(capture), (document,), ((document.id, mentions),)))
    made.settle(Settled(events=tuple(contents.events.values()), stories=tuple(contents.stories.values())), ())
    return made


def _note(capture: Capture) -> CaptureNote:
    return CaptureNote(capture.id, capture.source, capture.url, capture.captured, capture.digest)
