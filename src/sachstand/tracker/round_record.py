"""The record of one round of following: opened when it is first needed, settled at the end of the round."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta

from sachstand.errors import ItemError, RecordLocked
from sachstand.model.capture import Capture, Failure
from sachstand.model.document import Document
from sachstand.tracker.notices import Outcome, Silent
from sachstand.tracker.reports import same_report
from sachstand.tracker.tracker import Tracker

LOCKED_WAIT = timedelta(minutes=10)
"""How long to wait for another process that writes to the record."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a capture told: whether it was kept, the report in it, and what went wrong in reading it."""

    kept: bool
    report: Document | None = None
    failure: Failure | None = None


class RoundRecord:
    """``stack`` closes it. ``clock`` and ``sleep`` are for waiting until no other process writes."""

    def __init__(
        self,
        open_record: Callable[[], AbstractContextManager[Tracker]],
        stack: ExitStack,
        clock: Callable[[], datetime],
        sleep: Callable[[float], None],
    ) -> None:
        self._open_record = open_record
        self._stack = stack
        self._clock = clock
        self._sleep = sleep
        self._tracker: Tracker | None = None
        self._known: set[str] | None = None

    def has(self, url: str) -> bool:
        """Whether something from this address is kept."""
        if self._known is None:
            seen = self._opened().archive.sightings()
            self._known = {one.source for one in seen} | {one.target for one in seen}
        return url in self._known

    def report(self, capture_id: str | None) -> Document | None:
        """The report in an earlier capture, if it could be read."""
        found = self._opened().views.documents.of_capture(capture_id) if capture_id else ()
        return next((document for document in found if document.teaser_of is None), None)

    def take(self, capture: Capture, before: Document | None) -> Told:
        """Keep a capture, unless it tells what ``before`` told."""
        tracker, heard = self._opened(), _Heard()
        if before is not None and same_report(before, _read(tracker, capture)):
            return Told(False, before)
        tracker.take([capture], heard)
        return Told(True, self.report(capture.id), heard.outcomes[0].failure)

    def finish(self) -> None:
        """Link and group what the round brought."""
        if self._tracker is not None:
            self._tracker.finish()

    def _opened(self) -> Tracker:
        """The record, as soon as no other process writes to it. Raises `RecordLocked` after `LOCKED_WAIT`."""
        until = self._clock() + LOCKED_WAIT
        while self._tracker is None:
            try:
                self._tracker = self._stack.enter_context(self._open_record())
            except RecordLocked:
                if self._clock() >= until:
                    raise
                self._sleep(1.0)
        return self._tracker


class _Heard(Silent):
    """Remembers what became of the items."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []

    def item(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)


def _read(tracker: Tracker, capture: Capture) -> Document | None:
    try:
        return tracker.stages.reader.read(capture)[0]
    except ItemError:
        return None
