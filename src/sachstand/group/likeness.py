"""How much two entries speak of the same matter: shared events, and shared rare names and words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import sqrt

from sachstand.languages.rarity import rarity
from sachstand.model.event import Event
from sachstand.model.mention import Mention
from sachstand.model.story import Unit

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
    """Features of each unit, the sums of their squared weights, and the units that tell one event."""

    features: Mapping[Unit, Features]
    squares: Mapping[Unit, float]
    shared: Mapping[UnitPair, int]

    def of(self, one: Unit, other: Unit) -> float:
        """From 0 to about 2: the cosine of the features and what shared events add."""
        pair = (one, other) if one < other else (other, one)
        return self._cosine(one, other) + EVENT * min(2, self.shared.get(pair, 0))

    def _cosine(self, one: Unit, other: Unit) -> float:
        left, right = self.features[one], self.features[other]
        if left.keys().isdisjoint(right):
            return 0.0
        shared = sum(weight * right[feature] for feature, weight in left.items() if feature in right)
        return shared / sqrt(self.squares[one] * self.squares[other])

    def candidates(self) -> set[UnitPair]:
        """Pairs that share an event or two of their most telling features."""
        blocks: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for unit in sorted(self.features):
            features = self.features[unit]
            ranked = sorted(features, key=lambda feature: (-features[feature], feature))[:KEYS]
            for key in combinations(sorted(ranked), 2):
                blocks[key].append(unit)
        pairs = set(self.shared)
        for units in blocks.values():
            if len(units) <= MOST:
                pairs.update(combinations(units, 2))
        return pairs


def likeness(mentions: Iterable[Mention], events: Iterable[Event], units: Iterable[Unit]) -> Likeness:
    """Prepare the comparison of ``units`` by what their mentions say."""
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
    return Likeness(features, squares, dict(shared))


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
