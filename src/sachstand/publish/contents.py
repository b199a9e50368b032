"""What publishing is handed: the derived record as plain mappings, and the captures it rests on.

Nothing here reads or writes a record; whoever wires the stages fills a `Contents` from the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from sachstand.model.capture import Capture
from sachstand.model.copies import Group
from sachstand.model.document import Document
from sachstand.model.event import Event, InferredDate
from sachstand.model.mention import Mention
from sachstand.model.story import Story


class Captures(Protocol):
    """Gives back kept captures; an archive is one."""

    def get(self, capture_id: str) -> Capture:
        """The capture of this id. Raises `LookupError` or `sachstand.errors.RecordError` when there is none."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that can be published, each by its id.

    ``inferred`` goes by the id of the dated document; ``copies`` are the prints of one report, group by group.
    """

    documents: Mapping[str, Document]
    mentions: Mapping[str, Mention] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    stories: Mapping[str, Story] = field(default_factory=dict)
    inferred: Mapping[str, InferredDate] = field(default_factory=dict)
    copies: tuple[Group, ...] = ()
