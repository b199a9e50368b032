"""What can bind mentions of one document to those of others: the keys of their blocks, and the matters of claims."""

from __future__ import annotations

from collections.abc import Iterable

from sachstand.link import block, denials
from sachstand.link.compare import THRESHOLD, compare
from sachstand.link.memory import Memory
from sachstand.link.profile import Profile
from sachstand.model.document import Document
from sachstand.model.mention import Mention
from sachstand.model.tie import Crowd, Tie, TieKind


def mention_ties(document: Document, mentions: Iterable[Mention]) -> tuple[Tie, ...]:
    """The ties of one document; ``mentions`` are all of its mentions."""
    profiles = profiles_of(document, mentions).values()
    return (*map(block.tie, profiles), *denials.claim_ties(profiles))


def profiles_of(document: Document, mentions: Iterable[Mention]) -> dict[str, Profile]:
    """The mentions of one document, which are all of its mentions, ready to be compared."""
    return Memory().profiles({mention.id: mention for mention in mentions}, {document.id: document})


def are_alike(one: Profile, other: Profile) -> bool:
    """Whether two mentions are alike enough to be joined."""
    score = compare(*sorted((one, other), key=lambda profile: profile.id))
    return score is not None and score.score >= THRESHOLD


def mention_crowds() -> dict[TieKind, Crowd]:
    """What makes a crowd of mentions, and of claims."""
    return {"mention": Crowd(block.MOST, block.NEIGHBOURS), "claim": Crowd(denials.MOST)}
