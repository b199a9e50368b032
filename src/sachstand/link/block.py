"""Which mentions are compared at all: those that share a kind of event and two telling features.

Every mention gives pairs of its rarest features as keys; two mentions with one key in common are a candidate pair. So
30,000 mentions cost some hundred thousand comparisons, not 450 million. Where more than `MOST` mentions share a
key (a hundred prints of one report), each is compared with its next neighbours in time alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import timedelta
from itertools import combinations

from sachstand.link.profile import Profile
from sachstand.model.event import SPEECH
from sachstand.model.tie import NOBODY, Around, Tie, key_of

MOST = 60
NEIGHBOURS = 10
FEATURES = 9
"""So many features of each mention are used for keys, the rarest first."""
SENSES = 4
"""So many names and senses besides."""
MATTER = 16
UNDATED_MATTER = 10
"""So many words of the whole entry besides; fewer where no day of the report is known, for they go in pairs."""
NEAR_KINDS = (
    frozenset(("sign", "agree")),
    frozenset(("kill", "die", "shoot", "attack")),
    frozenset(("arrive", "travel", "visit")),
    frozenset(("meet", "take_part", "visit")),
    frozenset(("launch", "announce")),
    frozenset(("sentence", "trial")),
    frozenset(("charge", "accuse")),
    frozenset(("protest", "strike")),
    frozenset(("injure", "attack", "shoot")),
    frozenset(("elect", "win", "vote")),
    frozenset(("ratify", "vote", "decide")),
    frozenset(("appoint", "elect")),
    frozenset(("buy", "sell", "agree")),
    frozenset(("accident", "hit", "die")),
    frozenset(("explode", "attack", "accident", "disaster")),
    frozenset(("disaster", "accident")),
)
"""Kinds that can name the same event: who is shot dead is killed and dies. Pairs of them need more evidence."""

Pair = tuple[str, str]


def near(one: str, other: str) -> bool:
    """Whether two kinds can be told of one event."""
    return one == other or any(one in kinds and other in kinds for kinds in NEAR_KINDS)


def candidate_pairs(profiles: Collection[Profile], around: Around = NOBODY) -> set[Pair]:
    """Pairs of mention ids worth a comparison, the smaller id first; none with one that is only ``around``."""
    blocks: dict[tuple[str, str, str], list[tuple[str, str]]] = defaultdict(list)
    for place, label, (one, other) in _keys(profiles):
        blocks[label, one, other].append(place)
    if around:
        for key, members in blocks.items():
            members += ((one.place, one.name) for one in around.get(key_of("mention", *key), ()))
        known = {profile.id for profile in profiles}
        return {pair for pair in _pairs(blocks.values()) if pair[0] in known and pair[1] in known}
    return _pairs(blocks.values())


def _keys(profiles: Collection[Profile]) -> Iterator[tuple[tuple[str, str], str, tuple[str, str]]]:
    """Place, label and two features, as often as a mention has them with another."""
    told = [(_place(profile), _labels(profile), features) for profile in profiles for features in _bundles(profile)]
    # A feature that one mention alone has under a label makes no pair: most do, and each would be in eight keys.
    counts = Counter((label, feature) for _, labels, features in told for label in labels for feature in features)
    for place, labels, features in told:
        for label in labels:
            shared = [feature for feature in features if counts[label, feature] > 1]
            yield from ((place, label, pair) for pair in combinations(shared, 2))
    for profile in profiles:
        matter = _matter(profile)
        yield from ((_place(profile), label, pair) for label in _labels(profile) for pair in matter)


def tie(profile: Profile) -> Tie:
    """The keys of one mention, and its place in a large block."""
    place, id = _place(profile)
    pairs = [pair for features in _bundles(profile) for pair in combinations(features, 2)] + _matter(profile)
    keys = {key_of("mention", label, one, other) for label in _labels(profile) for one, other in pairs}
    return Tie("mention", id, place, tuple(sorted(keys)))


def _pairs(blocks: Iterable[list[tuple[str, str]]]) -> set[Pair]:
    pairs: set[Pair] = set()
    for members in blocks:
        if 1 < len(members) <= MOST:
            pairs.update(_ordered(one, other) for one, other in combinations((id for _, id in members), 2))
        elif len(members) > MOST:
            members.sort()
            for step in range(1, NEIGHBOURS + 1):
                pairs.update(_ordered(a, b) for (_, a), (_, b) in zip(members, members[step:], strict=False))
    return pairs


def _bundles(profile: Profile) -> tuple[list[str], ...]:
    """The features of which any two are a key; features of different bundles are none."""
    return _features(profile), _senses(profile)


def _ordered(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def _place(profile: Profile) -> tuple[str, str]:
    """Where a mention stands in a large block: by its time, then by its id."""
    start, end = profile.window
    instant = start or end
    return (instant.isoformat() if instant is not None else "", profile.id)


def _labels(profile: Profile) -> list[str]:
    """What must be the same beside two features: the kind of event, or a set of near kinds."""
    if profile.mention.kind == "other":
        return [f"other:{profile.mention.lemma}"]
    groups = [kinds for kinds in NEAR_KINDS if profile.mention.kind in kinds]
    return [profile.mention.kind, *("|".join(sorted(kinds)) for kinds in groups)]


def _senses(profile: Profile) -> list[str]:
    """What finds mentions of one event in other languages and in other words: names, senses of nouns, the day."""
    ranked = sorted(profile.senses, key=lambda sense: (-profile.senses[sense], sense))
    when = profile.mention.when
    day = [f"@{when.day.isoformat()}"] if when is not None and when.day is not None else []
    return sorted([f"={sense}" for sense in ranked[:SENSES]] + day)


def _matter(profile: Profile) -> list[tuple[str, str]]:
    """What finds mentions of one event in reports of one matter, whatever words their sentences have: a word of the
    entry with the day of its report and with the next one, and where no day is known with another word."""
    if profile.mention.kind in SPEECH:
        return []
    weights = profile.setting.words
    words = [f"~{word}" for word in sorted(weights, key=lambda word: (-weights[word], word))[:MATTER]]
    day = profile.reported.day if profile.reported is not None else None
    if day is None:
        return list(combinations(sorted(words[:UNDATED_MATTER]), 2))
    return [(word, (day + timedelta(days=later)).isoformat()) for word in words for later in (0, 1)]


def _features(profile: Profile) -> list[str]:
    weights: dict[str, float] = dict(profile.terms)
    for named in (*profile.agents, *profile.objects, *profile.places):
        for token in named.tokens:
            weights[token] = max(weights.get(token, 0.0), named.weight)
    if profile.mention.when is not None and profile.mention.when.day is not None:
        weights[f"@{profile.mention.when.day.isoformat()}"] = 0.9
    ranked = sorted(weights, key=lambda feature: (-weights[feature], feature))
    return sorted(ranked[:FEATURES])
