"""The tracker: adds, removes, rebuilds and checks; everything else is asked of its views."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cached_property
from typing import cast

from sachstand.archive import WarcArchive
from sachstand.errors import FetchError, InternalFault, RecordDamaged
from sachstand.model.capture import Capture, Failure, Stage
from sachstand.model.judgement import Judgement
from sachstand.model.story import Story
from sachstand.publish import Contents
from sachstand.store.judgements import JudgementFile
from sachstand.store.roles import Derived, Store, Views
from sachstand.tracker.derive import derive, note_of
from sachstand.tracker.guarded import guarded
from sachstand.tracker.hidden import hidden_captures, hide, take_back
from sachstand.tracker.names import named, readable
from sachstand.tracker.notices import Outcome, Silent, Watch
from sachstand.tracker.pause import no_collection
from sachstand.tracker.settle import TIES, Settler
from sachstand.tracker.stages import Stages
from sachstand.tracker.verify import Finding, verify

TRIES = 3
"""A capture on which the process died so often is not tried again until a rebuild."""

BATCH = 64
"""Captures whose derivation goes into one transaction. The captures themselves are on the disk one by one."""


class Tracker:
    """One record, open. Made by `sachstand.tracker.make_tracker`.

    Writing methods need a tracker that was opened for writing. A process may die at any moment: captures and judgements
    are on the disk before anything is derived from them, and `finish` does what is still to be done.
    """

    def __init__(
        self,
        archive: WarcArchive,
        store: Store,
        judgements: JudgementFile,
        stages: Callable[[], Stages],
        clock: Callable[[], datetime],
    ) -> None:
        self.archive = archive
        self._store = store
        self._judgements = judgements
        self._make_stages = stages
        self._clock = clock
        self._pending: dict[str, Derived] = {}

    @property
    def views(self) -> Views:
        """Everything that is derived, to read from."""
        return self._store

    @cached_property
    def stages(self) -> Stages:
        """The stages; made when they are first needed, for reading commands need none."""
        return self._make_stages()

    def contents(self) -> Contents:
        """What can be published, loaded whole."""
        views = self._store
        return Contents(
            documents={document.id: document for document in views.documents.all()},
            mentions={mention.id: mention for mention in views.mentions.all()},
            events={event.id: event for event in views.events.all()},
            stories={story.id: story for story in views.stories.all()},
            inferred={date.document_id: date for date in views.inferred.all()},
            copies=tuple(views.copies.all()),
        )

    def contents_of(self, *stories: Story) -> Contents:
        """What can be published of some stories, without the rest of the record."""
        views = self._store
        events = views.events.many(name for story in stories for name in story.events)
        mentions = views.mentions.many(name for event in events.values() for name in event.mentions)
        told = {mention.document_id for mention in mentions.values()}
        grouped = {unit.document_id for story in stories for unit in story.units}
        copies = views.copies.of_documents(told)
        printed = {unit.document_id for group in copies for unit in group}
        titled = {story.title_document for story in stories}
        documents = views.documents.many(sorted(told | grouped | titled | printed))
        inferred = {name: date for name in documents if (date := views.inferred.get(name))}
        return Contents(documents, mentions, events, {story.id: story for story in stories}, inferred, copies)

    def add(self, places: Iterable[str], watch: Watch | None = None) -> None:
        """Get, keep and derive everything at ``places``, then link and group. ``watch`` hears of every item.

        What fails is stored as a `Failure`; the others go on. Raises `RecordUnwritable` when nothing more can be kept.
        """
        watch = watch or Silent()
        self.take((item for place in places for item in self._fetch(place)), watch)
        self.finish(watch)

    def take(self, items: Iterable[Capture | Failure], watch: Watch | None = None) -> None:
        """Keep and derive what was got already. `finish` links and groups it.

        Raises `RecordUnwritable` when nothing more can be kept.
        """
        watch = watch or Silent()
        self._take_judgements()
        for item in map(named, items):
            watch.item(self._taken(item))
        self._flush()

    def remove(self, place: str, watch: Watch | None = None) -> None:
        """Take what came from a file, directory, URL or capture id out of what is derived. The captures stay.

        Raises `FetchError` when nothing in the record came from there.
        """
        watch, place = watch or Silent(), readable(place)
        self._take_judgements()
        hidden = hidden_captures(self._store.judgements.all())
        inside = place.rstrip("/") + "/"
        found = {
            seen.capture_id: seen.source
            for seen in self.archive.sightings()
            if place in (seen.capture_id, seen.source, seen.target) or seen.source.startswith(inside)
        }
        shown = [id_ for id_ in sorted(found) if id_ not in hidden]
        if not shown:
            raise FetchError("nothing in the record came from there", subject=place, advice="see: sachstand export")
        for capture_id in shown:
            self._judge(hide(capture_id, self._clock()))
            watch.item(Outcome(found[capture_id], "removed", capture_id))
        self.finish(watch)

    def rebuild(self, watch: Watch | None = None) -> None:
        """Derive everything anew from captures and judgements. One transaction: until its end the old record stands."""
        with self._store.batch():
            for note in list(self._store.captures.all()):
                self._store.drop(note.id)
            self._take_judgements()
            self._store.set_mark("stale", "1")
            self._store.set_mark("trying", "")
            self._finish(watch or Silent())

    def is_finished(self) -> bool:
        """Whether everything that is kept has been derived and linked."""
        return self._store.mark("stale") == "0" and self._store.mark("archive") == self._state()

    def finish(self, watch: Watch | None = None) -> None:
        """Derive what is kept and not yet derived, and link and group if anything has changed.

        A fault in linking or grouping is told to ``watch``; the events and stories of before then stand, and the next
        `finish` tries again.
        """
        watch = watch or Silent()
        try:
            if not self.is_finished():
                self._finish(watch)
        except InternalFault as error:
            watch.item(Outcome(error.subject, "failed", failure=_failure(error)))

    def verify(self) -> Iterator[Finding]:
        """Check every line, every capture and the store against the archive. Yields what is wrong."""
        if not self.is_finished():
            yield Finding("the record", "is not up to date: what was added last has not been read and linked")
        yield from verify(self.archive, self._store, self._judgements, self.contents())

    def _finish(self, watch: Watch) -> None:
        self._take_judgements()
        hidden = set(hidden_captures(self._store.judgements.all()))
        wanted = [capture_id for capture_id in self.archive.ids() if capture_id not in hidden]
        noted = {note.id: note for note in self._store.captures.all()}
        gone = sorted(set(noted) - set(wanted))
        with self._store.batch():
            for capture_id in gone:
                self._store.drop(capture_id)
        missing = [capture_id for capture_id in wanted if capture_id not in noted]
        for done, capture_id in enumerate(missing, start=1):
            self._derive_again(capture_id, watch)
            watch.step("read", done, len(missing))
        self._flush()
        self._settle(watch)

    def _derive_again(self, capture_id: str, watch: Watch) -> None:
        try:
            capture = self.archive.get(capture_id)
        except RecordDamaged as error:
            failure = Failure(f"capture {capture_id}", "archive", error.reason, "see: sachstand verify", capture_id)
            watch.item(Outcome(failure.source, "failed", capture_id, failure=failure))
        else:
            self._hold(self._derive(capture))

    def _derive(self, capture: Capture) -> Derived:
        """Derive, unless this capture has killed the process before: then every command would die of it."""
        before = (self._store.mark("trying") or "").split()
        tries = int(before[1]) + 1 if before[:1] == [capture.id] else 1
        if tries > TRIES:
            reason = f"Sachstand was stopped {TRIES} times while it read this"
            failure = Failure(capture.source, "read", reason, "to try again: sachstand rebuild", capture.id)
            return Derived(note_of(capture), failures=(failure,))
        self._store.set_mark("trying", f"{capture.id} {tries}")
        derived = derive(capture, self.stages)
        self._store.set_mark("trying", "")
        return derived

    @no_collection()
    def _settle(self, watch: Watch) -> None:
        """Link and group what has changed, and what that can reach."""
        watch.step("link", 0, 2)
        settler = Settler(self._store, self.stages)
        settled = settler.settle()
        watch.step("group", 1, 2)
        with self._store.batch():
            self._store.settle(settled, settler.readings)
            self._store.set_mark("ties", TIES if settled.part is not None else "")
            self._store.set_mark("stale", "0")
            self._store.set_mark("archive", self._state())
        for failure in settler.refused.values():
            watch.item(self._failed(failure))
        watch.step("group", 2, 2)

    def _fetch(self, place: str) -> Iterator[Capture | Failure]:
        fetcher = self.stages.fetcher
        try:
            with guarded("fetch", place):
                yield from fetcher.fetch(place)
        except InternalFault as error:
            yield _failure(error)

    def _taken(self, item: Capture | Failure) -> Outcome:
        if isinstance(item, Failure):
            return self._failed(item)
        try:
            with guarded("archive", item.source):
                return self._add(item)
        except InternalFault as error:
            return self._failed(_failure(error))

    def _add(self, capture: Capture) -> Outcome:
        before = self.archive.sightings(capture.id)
        if before:
            self._unhide(capture.id)
        self.archive.keep(capture)
        kept = self.archive.get(capture.id)
        held = self._pending.get(kept.id)
        noted = held.capture if held else self._store.captures.get(kept.id)
        if noted != note_of(kept):
            self._hold(held := self._derive(kept))
        return self._outcome(capture, [sighting.source for sighting in before], held)

    def _outcome(self, capture: Capture, before: list[str], held: Derived | None) -> Outcome:
        failures = held.failures if held else self._store.failures.of_capture(capture.id)
        documents = held.documents if held else self._store.documents.of_capture(capture.id)
        if failures:
            return Outcome(capture.source, "failed", capture.id, len(documents), failure=failures[0])
        if before and capture.source not in before:
            return Outcome(capture.source, "copy", capture.id, len(documents), copy_of=before[0])
        return Outcome(capture.source, "known" if before else "added", capture.id, len(documents))

    def _failed(self, failure: Failure) -> Outcome:
        self._store.note_failure(failure)
        return Outcome(failure.source, "failed", failure=failure)

    def _hold(self, derived: Derived) -> None:
        self._pending[derived.capture.id] = derived
        if len(self._pending) >= BATCH:
            self._flush()

    def _flush(self) -> None:
        if not self._pending:
            return
        with self._store.batch():
            self._store.set_mark("stale", "1")
            for derived in self._pending.values():
                self._store.put(derived)
        self._pending = {}

    def _unhide(self, capture_id: str) -> None:
        hiding = hidden_captures(self._store.judgements.all()).get(capture_id)
        if hiding is not None:
            self._judge(take_back(capture_id, hiding, self._clock()))

    def _judge(self, judgement: Judgement) -> None:
        """The file first: it is what counts when the two differ."""
        self._judgements.append(judgement)
        with self._store.batch():
            self._store.judge(judgement)
            self._store.set_mark("stale", "1")

    def _take_judgements(self) -> None:
        """Copy to the store what the file has and the store has not."""
        stored = set(self._store.judgements.all())
        for judgement in self._judgements.all():
            if judgement not in stored:
                self._store.judge(judgement)
                self._store.set_mark("stale", "1")

    def _state(self) -> str:
        """Changes with everything that is kept: for telling whether all of it has been derived."""
        return f"{self.archive.position()} {self._judgements.size()}"


def _failure(error: InternalFault) -> Failure:
    return Failure(error.subject, cast(Stage, error.stage), error.reason, error.advice)
