"""Opens a record and puts a `Tracker` together.

record/
  captures/captures-000001.warc.gz …   the captures
  captures/index.cdxj                  their index, can be made again
  judgements.jsonl                     what editors decided
  record.sqlite                        everything that is derived, can be made again
  lock                                 held by the one process that writes
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial

from sachstand.archive import WarcArchive
from sachstand.config import Config
from sachstand.errors import RecordMissing
from sachstand.store.judgements import JudgementFile
from sachstand.store.lock import WriteLock
from sachstand.store.sqlite import open_store
from sachstand.tracker.stages import Stages, make_stages, now
from sachstand.tracker.tracker import Tracker


@contextmanager
def make_tracker(
    config: Config,
    *,
    write: bool = False,
    stages: Callable[[], Stages] | None = None,
    clock: Callable[[], datetime] = now,
) -> Iterator[Tracker]:
    """A tracker on the record that ``config`` names, closed at the end of the ``with``.

    With ``write`` the record is made if there is none, locked, and what a killed process left undone is finished when
    the tracker next works. ``stages`` replaces the real stages, in tests. Raises `RecordMissing`, `RecordLocked`,
    `RecordUnwritable` or `RecordDamaged`.
    """
    folder = config.record
    if not write and not (folder / "record.sqlite").exists():
        raise RecordMissing("no record here", subject=str(folder), advice="make one with: sachstand add")
    with ExitStack() as stack:
        if write:
            stack.enter_context(WriteLock(folder))
        archive = WarcArchive(folder / "captures", write=write)
        stack.callback(archive.close)
        store = open_store(folder / "record.sqlite", write=write)
        stack.callback(store.close)
        judgements = JudgementFile(folder / "judgements.jsonl")
        yield Tracker(archive, store, judgements, stages or partial(make_stages, config, clock, archive.latest), clock)
