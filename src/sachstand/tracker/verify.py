"""Checks a record against itself: what is published against the captures, the store against the archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sachstand.archive import WarcArchive, check_archive
from sachstand.publish import Contents, LineMaker
from sachstand.store.judgements import JudgementFile
from sachstand.store.roles import Views
from sachstand.tracker.derive import note_of
from sachstand.tracker.hidden import hidden_captures

_REASONS = {
    "not_in_capture": "its words do not stand in its capture",
    "no_capture": "its capture is not in the archive",
    "no_document": "its document is not in the record",
    "span_outside": "its span lies outside its document",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where."""

    subject: str
    reason: str


def verify(archive: WarcArchive, views: Views, judgements: JudgementFile, contents: Contents) -> Iterator[Finding]:
    """Everything that is wrong with a record; nothing for a whole one."""
    damages = list(check_archive(archive))
    yield from (Finding(damage.subject, damage.reason) for damage in damages)
    broken = {damage.subject.removeprefix("capture ") for damage in damages}
    yield from _archive_and_store(archive, views, broken)
    stored, filed = set(views.judgements.all()), set(judgements.all())
    yield from (Finding(f"judgement {one.id}", "is not in the file of judgements") for one in stored - filed)
    yield from (Finding(f"judgement {one.id}", "is not in the store") for one in filed - stored)
    checked = LineMaker(contents, archive).of_events(contents.events.values())
    yield from (
        Finding(f"line {bad.id} of document {bad.document_id}", _REASONS[bad.reason]) for bad in checked.withheld
    )


def _archive_and_store(archive: WarcArchive, views: Views, broken: set[str]) -> Iterator[Finding]:
    hidden = hidden_captures(views.judgements.all())
    stored = {note.id: note for note in views.captures.all()}
    kept = set(archive.ids())
    for id_ in sorted(kept - set(stored) - set(hidden)):
        yield Finding(f"capture {id_}", "is in the archive and not in the store: run sachstand rebuild")
    for id_ in sorted(set(stored) - kept):
        yield Finding(f"capture {id_}", "is in the store and not in the archive")
    for id_ in sorted(set(stored) & set(hidden)):
        yield Finding(f"capture {id_}", "was removed and is still in the store: run sachstand rebuild")
    for id_ in sorted(set(stored) & kept - broken):
        if note_of(archive.get(id_)) != stored[id_]:
            yield Finding(f"capture {id_}", "the store tells another source, time or digest than the archive")
