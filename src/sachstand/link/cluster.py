"""From pair scores and judgements to clusters: deterministic, whatever order the pairs come in.

Agglomerative with average linkage over the pairs, best pair first, ties by id. Two clusters join when their members are
alike on average, nothing excludes any pair of them, and all their dates can hold at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sachstand.link.block import Pair
from sachstand.model.event import PairScore
from sachstand.model.when import When

CORE = 12
"""At most so many members of each side are compared when two clusters meet."""

AVERAGE = 0.9
"""Two clusters join when their members reach this share of the threshold on average."""

Score = Callable[[str, str], PairScore | None]


class Clusters:
    """Mentions in clusters; ``dates`` gives each mention's own date, ``apart`` the pairs that an editor parted."""

    def __init__(self, ids: Iterable[str], dates: dict[str, When], apart: frozenset[Pair]) -> None:
        self._of = {one: one for one in ids}
        self._members: dict[str, list[str]] = {one: [one] for one in self._of}
        self._when: dict[str, When] = dict(dates)
        self._apart = apart

    def join_judged(self, pairs: Iterable[Pair]) -> None:
        """Join what an editor joined, whatever it looks like."""
        for one, other in sorted(pairs):
            left, right = self._of[one], self._of[other]
            if left != right:
                self._merge(left, right)

    def join_alike(self, scores: Iterable[PairScore], score: Score, threshold: float) -> None:
        """Join what is alike, best pairs first."""
        ranked = sorted((s for s in scores if s.score >= threshold), key=lambda s: (-s.score, s.left, s.right))
        for pair in ranked:
            left, right = self._of[pair.left], self._of[pair.right]
            if left != right and self._compatible(left, right) and self._alike(left, right, score, threshold):
                self._merge(left, right)

    def all(self) -> list[tuple[str, ...]]:
        """The clusters, each sorted, in order of their smallest member."""
        return sorted(tuple(sorted(members)) for members in self._members.values())

    def _compatible(self, left: str, right: str) -> bool:
        one, other = self._when.get(left), self._when.get(right)
        if one is not None and other is not None and one.intersect(other) is None:
            return False
        return not (
            self._apart
            and any((min(a, b), max(a, b)) in self._apart for a in self._members[left] for b in self._members[right])
        )

    def _alike(self, left: str, right: str, score: Score, threshold: float) -> bool:
        pairs = [(a, b) for a in self._members[left][:CORE] for b in self._members[right][:CORE]]
        if len(pairs) == 1:
            return True
        found = [score(a, b) for a, b in pairs]
        if any(result is None for result in found):
            return False
        return sum(result.score for result in found if result is not None) / len(found) >= threshold * AVERAGE

    def _merge(self, left: str, right: str) -> None:
        keep, drop = min(left, right), max(left, right)
        for one in self._members[drop]:
            self._of[one] = keep
        self._members[keep] = sorted(self._members[keep] + self._members.pop(drop))
        kept, dropped = self._when.get(keep), self._when.pop(drop, None)
        if kept is not None and dropped is not None:
            self._when[keep] = kept.intersect(dropped) or kept.union(dropped)
        elif dropped is not None:
            self._when[keep] = dropped
