"""A denial stands beside the claim that it denies: "… wird vorgeworfen, … Das Land wies die Vorwürfe zurück."

Near: a denial right behind an accusation, in the same or the next sentence of one entry. Far: in one entry at some
distance or in another report, only where the words of both speak of the same matter (the sense of a common noun, such
as weapons) and of the same other party, and the one who denies is not the one who accuses; then the nearest in time.
A denial that fits nothing stays an event of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from sachstand.link.block import Pair
from sachstand.link.profile import Profile
from sachstand.model.mention import Mention
from sachstand.model.tie import NOBODY, Around, Tie, key_of

NEXT = 3
"""At most so many characters of white space lie between two sentences that follow each other."""
ANSWER = timedelta(days=7)
"""A denial in another report answers what was said within a week."""
MOST = 40
"""With more accusations of one matter than this, nobody can tell which one is denied."""


def answered_claims(profiles: Iterable[Profile], around: Around = NOBODY) -> set[Pair]:
    """Pairs of a claim and its denial, the smaller id first; ``around`` are further claims of the same matters."""
    pairs, told = _answered_and_others(profiles)
    return pairs | _far(told, around)


def claim_ties(profiles: Iterable[Profile]) -> list[Tie]:
    """Claims and denials that no neighbour answers, by the matters that they speak of; their place is their kind."""
    _, told = _answered_and_others(profiles)
    return [Tie("claim", p.id, p.mention.kind, tuple(key_of("claim", sense) for sense in _matters(p))) for p in told]


def can_answer(one: Profile, other: Profile) -> bool:
    """Whether one is a denial that the other, a claim, can be what is denied of; their matters are known to be one."""
    claim, answer = sorted((one, other), key=lambda profile: profile.mention.kind)
    return (claim.mention.kind, answer.mention.kind) == ("accuse", "deny") and _answers(answer, claim)


def _answered_and_others(profiles: Iterable[Profile]) -> tuple[set[Pair], list[Profile]]:
    told = [p for p in profiles if p.mention.kind in ("accuse", "deny")]
    pairs = _near(p.mention for p in told)
    answered = {id for pair in pairs for id in pair}
    return pairs, [p for p in told if p.id not in answered]


def _near(mentions: Iterable[Mention]) -> set[Pair]:
    entries: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        entries[(mention.document_id, mention.entry_id)].append(mention)
    pairs: set[Pair] = set()
    for told in entries.values():
        told.sort(key=lambda mention: mention.trigger)
        for claim, answer in pairwise(told):
            if (claim.kind, answer.kind) == ("accuse", "deny") and answer.span.start - claim.span.end <= NEXT:
                pairs.add(_pair(claim.id, answer.id))
    return pairs


def _far(told: list[Profile], around: Around) -> set[Pair]:
    """Each denial with the claim of the same matter that is nearest in time, the smallest id on a tie."""
    claims: dict[str, list[Profile]] = defaultdict(list)
    for profile in told:
        if profile.mention.kind == "accuse":
            for sense in _matters(profile):
                claims[sense].append(profile)
    few = {sense for sense, told in claims.items() if len(told) + _others(sense, around) <= MOST}
    pairs: set[Pair] = set()
    for answer in told:
        if answer.mention.kind != "deny":
            continue
        near = {c.id: c for s in _matters(answer) if s in few for c in claims[s] if _answers(answer, c)}
        if near:
            claim = min(near.values(), key=lambda c: (_distance(answer, c), c.id))
            pairs.add(_pair(claim.id, answer.id))
    return pairs


def _others(sense: str, around: Around) -> int:
    """How many further claims there are of one matter."""
    found = around.get(key_of("claim", sense), ()) if around else ()
    return sum(one.place == "accuse" for one in found)


def _answers(answer: Profile, claim: Profile) -> bool:
    """Whether both name a common other party, are not of the same agent, and lie near enough in time."""
    deniers, accusers = ({n.id or n.name for n in p.agents} for p in (answer, claim))
    parties = {sense for sense in answer.senses if ":" in sense} & {sense for sense in claim.senses if ":" in sense}
    others = parties - deniers - accusers
    return bool(deniers) and bool(others) and not deniers & accusers and _distance(answer, claim) <= ANSWER


def _matters(profile: Profile) -> list[str]:
    """What the sentence speaks of, by the senses of its common nouns."""
    return sorted(sense for sense in profile.senses if ":" not in sense)


def _distance(one: Profile, other: Profile) -> timedelta:
    """How far the two reports lie apart in time; those of one entry not at all, where nobody knows too far."""
    left, right = one.mention, other.mention
    if (left.document_id, left.entry_id) == (right.document_id, right.entry_id):
        return timedelta(0)
    ends = [end for start, end in (one.window, other.window) if end is not None]
    return abs(ends[0] - ends[1]) if len(ends) == 2 else timedelta.max


def _pair(one: str, other: str) -> Pair:
    return min(one, other), max(one, other)
