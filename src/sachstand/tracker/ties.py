"""What can bind a document to others in the real stages."""

from __future__ import annotations

from collections.abc import Mapping

from sachstand.group import entry_crowds, entry_ties, text_ties
from sachstand.link import mention_crowds, mention_ties
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.tie import Crowd, Tie, TieKind


class RealTies:
    """Implements `sachstand.contracts.Tying` for `EventLinker`, `StoryGrouper` and `copies_among`."""

    def crowds(self) -> Mapping[TieKind, Crowd]:
        """What makes a crowd of each kind of tie; of texts with the very same words nothing does."""
        return {**mention_crowds(), **entry_crowds()}

    def of_text(self, document: Document) -> tuple[Tie, ...]:
        """What its words bind it by."""
        return tuple(text_ties(document))

    def of_mentions(self, document: Document, mentions: tuple[Mention, ...]) -> tuple[Tie, ...]:
        """What its mentions, as they are read from one date, bind it by."""
        return (*mention_ties(document, mentions), *entry_ties(mentions))
