"""A denial stands beside the claim that it denies: "… wird vorgeworfen, … Das Land wies die Vorwürfe zurück."

Only a denial right behind an accusation, in the same or the next sentence of one entry, is taken to answer it. A denial
further off may answer anything, so it stays an event of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from sachstand.link.block import Pair
from sachstand.model.mention import Mention

NEXT = 3
"""At most so many characters of white space lie between two sentences that follow each other."""


def answered_claims(mentions: Iterable[Mention]) -> set[Pair]:
    """Pairs of a claim and its denial, the smaller id first."""
    entries: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.kind in ("accuse", "deny"):
            entries[(mention.document_id, mention.entry_id)].append(mention)
    pairs: set[Pair] = set()
    for told in entries.values():
        told.sort(key=lambda mention: mention.trigger)
        for claim, answer in pairwise(told):
            if (claim.kind, answer.kind) == ("accuse", "deny") and answer.span.start - claim.span.end <= NEXT:
                pairs.add((min(claim.id, answer.id), max(claim.id, answer.id)))
    return pairs
