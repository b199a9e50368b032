"""How much two entries speak of the same matter: shared events, and shared rare names and words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from math import sqrt

from sachstand.languages.rarity import rarity
from sachstand.model.event import Event
from sachstand.model.mention import Mention
from sachstand.model.story import Unit
from sachstand.model.tie import NOBODY, Around, Tie, key_of

Features = dict[str, float]
UnitPair = tuple[Unit, Unit]

EVENT = 0.5
"""What one shared event adds to the likeness of two entries."""
TELLING = 0.35
"""Words below this weight are no features."""
FEATURES = 40
KEYS = 10
MOST = 60


@dataclass(frozen=True, slots=True)
class Likeness:
    """Features of each unit, the sums of their squared weights, the units that tell one event, the days that are known,
    and the ids of the people, bodies and countries that a unit names."""

    features: Mapping[Unit, Features]
    squares: Mapping[Unit, float]
    shared: Mapping[UnitPair, int]
    days: Mapping[Unit, date]
    names: Mapping[Unit, frozenset[str]]

    def of(self, one: Unit, other: Unit) -> float:
        """From 0 to about 2: the cosine of the features and what shared events add."""
        pair = (one, other) if one < other else (other, one)
        return self._cosine(one, other) + EVENT * min(2, self.shared.get(pair, 0))

    def related(self, one: Unit, other: Unit) -> bool:
        """Whether both tell one event or name somebody or some country in common."""
        pair = (one, other) if one < other else (other, one)
        return pair in self.shared or not self.names[one].isdisjoint(self.names[other])

    def apart(self, one: Unit, other: Unit) -> timedelta | None:
        """How many days lie between two reports, ``None`` where that is not known. Posts of one liveblog have one page
        in common and no day that says anything of their matter."""
        first, second = self.days.get(one), self.days.get(other)
        if first is None or second is None or one.document_id == other.document_id:
            return None
        return abs(first - second)

    def _cosine(self, one: Unit, other: Unit) -> float:
        left, right = self.features[one], self.features[other]
        if left.keys().isdisjoint(right):
            return 0.0
        shared = sum(weight * right[feature] for feature, weight in left.items() if feature in right)
        return shared / sqrt(self.squares[one] * self.squares[other])

    def candidates(self, around: Around = NOBODY) -> set[UnitPair]:
        """Pairs that share an event or two of their most telling features."""
        blocks: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for unit in sorted(self.features):
            for key in _keys(self.features[unit]):
                blocks[key].append(unit)
        pairs = set(self.shared)
        for key, units in blocks.items():
            others = around.get(key_of("entry", *key), ()) if around else ()
            if len(units) + len(others) <= MOST:
                pairs.update(combinations(units, 2))
        return pairs


def likeness(
    mentions: Iterable[Mention], events: Iterable[Event], units: Iterable[Unit], days: Mapping[Unit, date]
) -> Likeness:
    """Prepare the comparison of ``units`` by what their mentions say and by the ``days`` of their reports."""
    known = set(units)
    by_unit: dict[Unit, list[Mention]] = {unit: [] for unit in known}
    unit_of: dict[str, Unit] = {}
    for mention in mentions:
        unit = Unit(mention.document_id, mention.entry_id)
        if unit in known:
            by_unit[unit].append(mention)
            unit_of[mention.id] = unit
    shared: dict[UnitPair, int] = defaultdict(int)
    for event in events:
        told = sorted({unit_of[id] for id in event.mentions if id in unit_of})
        for one, other in combinations(told[:MOST], 2):
            shared[(one, other)] += 1
    features = {unit: _features(by_unit[unit]) for unit in sorted(by_unit)}
    squares = {unit: sum(weight * weight for weight in found.values()) for unit, found in features.items()}
    names = {unit: _names(found) for unit, found in by_unit.items()}
    return Likeness(features, squares, dict(shared), days, names)


def entry_ties(mentions: Iterable[Mention]) -> list[Tie]:
    """The keys of each entry of one document; ``mentions`` are all of its mentions."""
    keys = {name: _keys(features) for name, features in entry_features(mentions).items()}
    return [Tie("entry", name, "", tuple(key_of("entry", *key) for key in found)) for name, found in keys.items()]


def entry_features(mentions: Iterable[Mention]) -> dict[str, Features]:
    """The telling words of each entry of one document; ``mentions`` are all of its mentions."""
    by_entry: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_entry[mention.entry_id].append(mention)
    return {name: _features(told) for name, told in by_entry.items()}


def cosine(one: Features, other: Features) -> float:
    """How alike two entries are by their words alone."""
    if one.keys().isdisjoint(other):
        return 0.0
    shared = sum(weight * other[feature] for feature, weight in one.items() if feature in other)
    return shared / sqrt(_square(one) * _square(other))


def _square(features: Features) -> float:
    return sum(weight * weight for weight in features.values())


def _keys(features: Features) -> Iterable[tuple[str, str]]:
    ranked = sorted(features, key=lambda feature: (-features[feature], feature))[:KEYS]
    return combinations(sorted(ranked), 2)


def _names(mentions: list[Mention]) -> frozenset[str]:
    """The senses of a unit that are ids of names."""
    return frozenset(sense for mention in mentions for sense in mention.senses if ":" in sense)


def _features(mentions: list[Mention]) -> Features:
    """The telling words of a unit; names and what takes part in its events count double, later repetitions less."""
    weights: dict[str, float] = defaultdict(float)
    sentences = {mention.span: mention for mention in mentions}
    for mention in sentences.values():
        for term in mention.terms:
            weight = rarity(term, mention.language)
            if weight >= TELLING:
                weights[term] += weight
    for mention in mentions:
        for part in mention.participants:
            for token in part.name.split():
                if (weight := rarity(token, mention.language)) >= TELLING:
                    weights[token] += weight
    ranked = sorted(weights, key=lambda feature: (-weights[feature], feature))[:FEATURES]
    return {feature: sqrt(weights[feature]) for feature in ranked}
