"""What linking keeps between the rounds over one record: profiles and pair scores of mentions that did not change.

A profile follows from a mention, its entry and its document, a score from two profiles. So what is kept is what would
be computed again, and the result stays a function of the set. A mention read anew, or a document loaded anew, is
another object, and everything of it is made again.
"""

from __future__ import annotations

from collections.abc import Mapping

from sachstand.link.block import Pair
from sachstand.link.compare import compare
from sachstand.link.profile import Profile, Reported, profile
from sachstand.link.setting import settings
from sachstand.model.document import Document
from sachstand.model.event import PairScore
from sachstand.model.mention import Mention


class Memory:
    """The profiles of the last set of mentions, and the scores that were asked for."""

    def __init__(self) -> None:
        self._profiles: dict[str, Profile] = {}
        self._documents: dict[str, Document | None] = {}
        self._scores: dict[Pair, PairScore | None] = {}

    def profiles(self, mentions: Mapping[str, Mention], documents: Mapping[str, Document]) -> dict[str, Profile]:
        """The profiles of ``mentions``, in order of their ids; what belongs to no others is forgotten."""
        reported: dict[str, Reported] = {}
        made: dict[str, Profile] = {}
        around = settings(mentions.values(), documents)
        for id in sorted(mentions):
            mention = mentions[id]
            known = self._profiles.get(id)
            place = mention.document_id
            document = documents.get(place)
            setting = around[(place, mention.entry_id)]
            same = known is not None and known.mention is mention and known.setting == setting
            if known is not None and same and self._documents[place] is document:
                made[id] = known
                continue
            if document is not None and place not in reported:
                reported[place] = Reported(document)
            made[id] = profile(mention, reported.get(place), setting)
        kept = {id for id, one in made.items() if self._profiles.get(id) is one}
        self._scores = {pair: s for pair, s in self._scores.items() if pair[0] in kept and pair[1] in kept}
        self._profiles = made
        self._documents = {one.document_id: documents.get(one.document_id) for one in mentions.values()}
        return made

    def score(self, one: str, other: str) -> PairScore | None:
        """The score of two mentions of the last set, ``None`` where something excludes the pair."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._scores:
            self._scores[pair] = compare(self._profiles[pair[0]], self._profiles[pair[1]])
        return self._scores[pair]
