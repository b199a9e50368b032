"""What can bind a document to others in the real stages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sachstand.group import entry_crowds, entry_features, entry_ties, may_be_one_story, text_ties
from sachstand.group.likeness import Features
from sachstand.link import are_alike, can_answer, mention_crowds, mention_ties, profiles_of
from sachstand.link.profile import Profile
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

    def told(self, document: Document, mentions: tuple[Mention, ...]) -> RealTold:
        """The same, ready to be compared."""
        return RealTold(profiles_of(document, mentions), entry_features(mentions))


@dataclass(frozen=True, slots=True)
class RealTold:
    """Implements `sachstand.contracts.Told`. Entries of one story by a common event are bound by its mentions."""

    profiles: Mapping[str, Profile]
    features: Mapping[str, Features]

    def may_bind(self, kind: TieKind, name: str, other: RealTold, other_name: str) -> bool:
        """Whether two ties with keys in common can bind; of prints their keys alone tell."""
        if kind == "mention":
            return are_alike(self.profiles[name], other.profiles[other_name])
        if kind == "claim":
            return can_answer(self.profiles[name], other.profiles[other_name])
        return kind != "entry" or may_be_one_story(self.features[name], other.features[other_name])
