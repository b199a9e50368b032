"""What the wiring tells while it works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from sachstand.model.capture import Failure

Status = Literal["added", "known", "copy", "failed", "removed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item.

    ``added``: new in the record. ``known``: the same bytes from the same place were there before. ``copy``: the same
    bytes from another place (``copy_of``), kept once. ``failed``: for ``failure``. ``removed``: taken out of what is
    derived.
    """

    source: str
    status: Status
    capture_id: str | None = None
    documents: int = 0
    copy_of: str | None = None
    failure: Failure | None = None


class Watch(Protocol):
    """Is told of each item as it is done, and of each step that concerns the whole record."""

    def item(self, outcome: Outcome) -> None:
        """One item is done."""

    def step(self, name: str, done: int, total: int) -> None:
        """``done`` of ``total`` parts of a step are done."""


class Silent:
    """A `Watch` that says nothing."""

    def item(self, outcome: Outcome) -> None:
        """Nothing."""

    def step(self, name: str, done: int, total: int) -> None:
        """Nothing."""
