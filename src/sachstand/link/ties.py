"""What can bind mentions of one document to those of others: the keys of their blocks, and the matters of claims."""

from __future__ import annotations

from collections.abc import Iterable

from sachstand.link import block, denials
from sachstand.link.memory import Memory
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.tie import Crowd, Tie, TieKind


def mention_ties(document: Document, mentions: Iterable[Mention]) -> tuple[Tie, ...]:
    """The ties of one document; ``mentions`` are all of its mentions."""
    by_id = {mention.id: mention for mention in mentions}
    profiles = Memory().profiles(by_id, {document.id: document}).values()
    return (*map(block.tie, profiles), *denials.claim_ties(profiles))


def mention_crowds() -> dict[TieKind, Crowd]:
    """What makes a crowd of mentions, and of claims."""
    return {"mention": Crowd(block.MOST, block.NEIGHBOURS), "claim": Crowd(denials.MOST)}
