"""Scores of coreference: MUC, B³ and CEAF-e, and their mean (the CoNLL score).

After Vilain et al. 1995, Bagga and Baldwin 1998, and Luo 2005 (entity based, φ4), as Pradhan et al. 2014 define
them for predicted mentions: a mention that only one side has counts against the other. Clusters are sets of ids.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

Cluster = frozenset[str]


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def ratio(hits: float, of: float) -> float:
    """``hits / of``, and 0 where there is nothing to find."""
    return hits / of if of else 0.0


def conll(key: Sequence[Cluster], response: Sequence[Cluster]) -> dict[str, Score]:
    """The three scores by name."""
    return {"MUC": muc(key, response), "B³": b_cubed(key, response), "CEAF-e": ceaf_e(key, response)}


def muc(key: Sequence[Cluster], response: Sequence[Cluster]) -> Score:
    """Links: how many of each cluster's links the other side keeps."""
    return Score(_muc_side(response, key), _muc_side(key, response))


def _muc_side(one: Sequence[Cluster], other: Sequence[Cluster]) -> float:
    where = {mention: number for number, cluster in enumerate(other) for mention in cluster}
    hits = total = 0
    for cluster in one:
        parts = {where[m] for m in cluster if m in where}
        missing = sum(1 for m in cluster if m not in where)
        hits += len(cluster) - len(parts) - missing
        total += len(cluster) - 1
    return ratio(hits, total)


def b_cubed(key: Sequence[Cluster], response: Sequence[Cluster]) -> Score:
    """Mentions: how much of each mention's cluster the other side has around it."""
    return Score(_b_cubed_side(response, key), _b_cubed_side(key, response))


def _b_cubed_side(one: Sequence[Cluster], other: Sequence[Cluster]) -> float:
    of = {mention: cluster for cluster in other for mention in cluster}
    hits = 0.0
    for cluster in one:
        hits += sum(len(cluster & of[m]) / len(cluster) for m in cluster if m in of)
    return ratio(hits, sum(len(cluster) for cluster in one))


def ceaf_e(key: Sequence[Cluster], response: Sequence[Cluster]) -> Score:
    """Clusters: the best one-to-one alignment of the two sides, by how alike two clusters are."""
    total = _best_alignment(key, response)
    return Score(ratio(total, len(response)), ratio(total, len(key)))


def _best_alignment(key: Sequence[Cluster], response: Sequence[Cluster]) -> float:
    where = {mention: j for j, cluster in enumerate(response) for mention in cluster}
    weights: dict[int, dict[int, float]] = defaultdict(dict)
    for i, cluster in enumerate(key):
        for j in {where[m] for m in cluster if m in where}:
            other = response[j]
            weights[i][j] = 2 * len(cluster & other) / (len(cluster) + len(other))
    return sum(_assign([weights[i] for i in part]) for part in _components(weights))


def _components(weights: dict[int, dict[int, float]]) -> list[list[int]]:
    by_column: dict[int, list[int]] = defaultdict(list)
    for i, row in weights.items():
        for j in row:
            by_column[j].append(i)
    seen: set[int] = set()
    parts = []
    for start in weights:
        if start in seen:
            continue
        part, queue = [], [start]
        seen.add(start)
        while queue:
            i = queue.pop()
            part.append(i)
            fresh = {k for j in weights[i] for k in by_column[j]} - seen
            seen |= fresh
            queue.extend(fresh)
        parts.append(part)
    return parts


def _assign(rows: list[dict[int, float]]) -> float:
    """The heaviest matching of ``rows`` to columns: the Hungarian method by shortest augmenting paths (O(n³))."""
    columns = sorted({j for row in rows for j in row})
    if len(rows) == 1 or len(columns) == 1:
        return max(weight for row in rows for weight in row.values())
    size = max(len(rows), len(columns))
    place = {j: n + 1 for n, j in enumerate(columns)}
    cost = [[0.0] * (size + 1) for _ in range(size + 1)]
    for i, row in enumerate(rows, 1):
        for j, weight in row.items():
            cost[i][place[j]] = -weight
    match = _hungarian(cost, size)
    return -sum(cost[match[j]][j] for j in range(1, size + 1))


def _hungarian(cost: list[list[float]], size: int) -> list[int]:
    """For each column the row that it is matched with; both count from 1."""
    rows, columns = [0.0] * (size + 1), [0.0] * (size + 1)
    match, way = [0] * (size + 1), [0] * (size + 1)
    for i in range(1, size + 1):
        match[0] = i
        j0 = _augment(cost, (rows, columns), match, way)
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return match


def _augment(
    cost: list[list[float]], potentials: tuple[list[float], list[float]], match: list[int], way: list[int]
) -> int:
    """Find the free column at the end of a shortest path, and set ``way`` back from it."""
    rows, columns = potentials
    size = len(match) - 1
    least = [float("inf")] * (size + 1)
    used = [False] * (size + 1)
    j0 = 0
    while match[j0]:
        used[j0] = True
        i0, step, j1 = match[j0], float("inf"), 0
        for j in range(1, size + 1):
            if used[j]:
                continue
            reduced = cost[i0][j] - rows[i0] - columns[j]
            if reduced < least[j]:
                least[j], way[j] = reduced, j0
            if least[j] < step:
                step, j1 = least[j], j
        for j in range(size + 1):
            if used[j]:
                rows[match[j]] += step
                columns[j] -= step
            else:
                least[j] -= step
        j0 = j1
    return j0
