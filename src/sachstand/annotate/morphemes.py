"""HanTa's two searches over the morphemes of a word, with the same results in a fraction of the time.

HanTa (Wartena 2019) tries every part of a word with every tag that may follow, and looks the part up each time. Here a
part is looked up once (`annotate/parts.py`). From where a way stands it goes on by the known morphemes that begin
there; unknown ones, which may have the open tags alone, are tried at their end, and only where they can still be among
the ways that HanTa's beam goes on from. The numbers are the same but for the last digits
(`tests/annotate/test_morphemes.py` compares them). It changes nothing of the model.
"""

from __future__ import annotations

from math import exp, log1p
from typing import Any, NamedTuple

from HanTa.HanoverTagger import EMPTY, START, HanoverTagger

from sachstand.annotate.parts import Chances, KnownParts, Part, Ratings, UnknownParts

KEPT = 300
"""Words whose ways are kept; a sentence seldom has as many."""
_BEAM = 3
_LOWEST = -1e6
_WHOLE = 4.6
"""HanTa's penalty for a word that is one large unknown morpheme."""
_SHORT = 4
"""Words below this length may have unknown morphemes of any length, others of at least `_LEAST`."""
_LEAST = 3

State = tuple[int, int]
"""The tags of the last two morphemes."""
Steps = dict[int, tuple[float, State]]
"""What may follow a state: by tag, its log probability and the state that it leads to."""
Row = dict[State, float]
"""The best ways to one letter: to each state, its log probability."""
Back = dict[State, tuple[State, int]]
"""Where the best ways to one letter come from: state and letter."""
_Ways = tuple[list[Row], list[Back]]
"""The best ways to all letters of a word."""


_Live = tuple[State, float, Steps]
"""A state to go on from, its log probability, and what may follow."""
_Way = tuple[int, float, State, State]
"""A step to an open tag: its place among these, its log probability, the state it leads to and that it comes from."""
_Few = list[tuple[int, float, State]]
"""The same for no certain letter, without where it comes from."""


class _Base(NamedTuple):
    """A letter where unknown morphemes may begin, the best log probability there, and known ones by their end."""

    at: int
    top: float
    ways: list[_Way]
    known: dict[int, Ratings]


class _Following(dict[State, tuple[Steps, _Few]]):
    """The tags that may follow a state on the way to ``target`` (`None`: to any), and those of ``tags`` among them.

    ``tags`` are those that unknown morphemes may have; without any, the search goes by known ones alone.
    """

    def __init__(self, model: Any, target: int | None, tags: list[int]) -> None:
        super().__init__()
        self._model, self.tags = model, tags
        self._reachable = None if target is None else model.reachability.get(target, frozenset())

    def __missing__(self, state: State) -> tuple[Steps, _Few]:
        follow = self._model.LP_trans_nonfinal.get(state, ())
        reachable = self._reachable
        steps = {tag: (lp, (state[1], tag)) for tag, lp in follow if reachable is None or tag in reachable}
        few = [(self.tags.index(tag), *to) for tag, to in steps.items() if tag in self.tags]
        self[state] = steps, few
        return steps, few


class MorphemeTagger(HanoverTagger):  # type: ignore[misc]  # HanTa has no types
    """HanTa's tagger with both searches done as the head of this module tells."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self.cache: Any = {word: tuple(tags) for word, tags in self.cache.items()}
        self._known = KnownParts(self)
        self._unknown = UnknownParts(self)
        self._toward = {target: _Following(self, target, []) for target in self.reachability}
        self._freely = _Following(self, None, self._unknown.tags)
        self._kept: dict[str, _Ways] = {}

    def analyze_forward(self, word: str) -> Any:
        """The tags of a word with their log probability, the likeliest first."""
        rows, _ = self._free(word)
        best: Row = {}
        for state, so_far in rows[-1].items():
            for tag, step in self.LP_trans_final.get(state, ()):
                following, total = (state[1], tag), so_far + step
                if total > best.get(following, _LOWEST):
                    best[following] = total
        results: dict[int, float] = {}
        for (_, tag), lp in best.items():
            results[-tag] = _sum(results[-tag], lp) if -tag in results else lp
        return sorted(results.items(), key=lambda one: one[1], reverse=True) or super().analyze_forward(word)

    def analyze_viterbi(self, word: str, targetpos: int) -> Any:
        """The likeliest morphemes of a word whose tag is known: tag and end of each, the end of the word last."""
        path = []
        if targetpos in self._toward:
            path = self._path(self._search(word, self._toward[targetpos]), targetpos)
        path = path or self._path(self._free(word), targetpos)
        return [*path, (targetpos, len(word) + 1)] if path else super().analyze_viterbi(word, targetpos)

    def _free(self, word: str) -> _Ways:
        """The ways through a word by all its morphemes; kept for a while, for its base form is asked for next."""
        ways = self._kept.get(word)
        if ways is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            ways = self._kept[word] = self._search(word, self._freely)
        return ways

    def _path(self, ways: _Ways, target: int) -> list[tuple[int, int]]:
        """Tag and end of each morpheme on the best of the ways to ``target``, if any leads there."""
        rows, back = ways
        ends = {
            state: so_far + step
            for state, so_far in rows[-1].items()
            for tag, step in self.LP_trans_final.get(state, ())
            if tag == target
        }
        if not ends:
            return []
        state, at = max(ends, key=ends.__getitem__), len(rows) - 1
        path = []
        while at > 0:
            path.append((state[1], at))
            state, at = back[at][state]
        return path[::-1]

    def _search(self, word: str, following: _Following) -> _Ways:
        """The ways to each letter of ``word`` and behind it; letters from where none goes on are left out."""
        length = len(word)
        least = 1 if length < _SHORT else _LEAST
        rows: list[Row] = [{} for _ in range(length + 1)]
        back: list[Back] = [{} for _ in range(length + 1)]
        bases: list[_Base] = []
        rows[0][EMPTY, START] = 0.0
        for at, row in enumerate(rows[:-1]):
            parts = self._known.behind(word, at) if row or bases else []
            if not parts and (length - at < least or not following.tags):
                continue
            if bases:
                self._by_unknown(word, at, bases, row, back[at], least)
            live, ways = _onward(row, following)
            _by_known(rows, back, live, parts, at)
            if ways:
                bases.append(_Base(at, max([way[1] for way in ways]), ways, dict(parts)))
        self._by_unknown(word, length, bases, rows[-1], back[-1], least)
        return rows, back

    def _by_unknown(self, word: str, end: int, bases: list[_Base], row: Row, back: Back, least: int) -> None:
        """Go on to ``end`` by parts of ``least`` letters or more that the model does not know.

        Of a row that HanTa's beam would cut, only what may pass is looked at; behind the word there is no beam.
        """
        last = end == len(word)
        bound = _LOWEST if last else _bound(row)
        most = self._unknown.most
        for base in bases:
            at, top = base[0], base[1]
            size = end - at
            if size < least:
                break
            if top + most[min(size, len(most) - 1)] < bound:
                continue
            chances, best = self._unknown.rated(word, at, end)
            if top + best >= bound:
                if size == len(word):
                    chances = tuple([lp - _WHOLE for lp in chances])
                _by_chances(row, back, base, chances, end, bound)
                if bound == _LOWEST and not last:
                    bound = _bound(row)


def _onward(row: Row, following: _Following) -> tuple[list[_Live], list[_Way]]:
    """The states of a row that HanTa goes on from, and their steps to open tags."""
    bound = _bound(row)
    live: list[_Live] = []
    ways: list[_Way] = []
    for state, so_far in row.items():
        if so_far >= bound:
            steps, few = following[state]
            if steps:
                live.append((state, so_far, steps))
            if few:
                ways += [(slot, so_far + step, to, state) for slot, step, to in few]
    return live, ways


def _by_known(rows: list[Row], back: list[Back], live: list[_Live], parts: list[Part], at: int) -> None:
    """Go on from the ``live`` states at one letter by the known morphemes that begin there."""
    tags = live[0][2].keys() if len(live) == 1 else set().union(*[steps for _, _, steps in live])
    for end, ratings in parts:
        for tag, rating in ratings:
            if tag not in tags:
                continue
            row = rows[end]
            for state, so_far, steps in live:
                if tag in steps:
                    step, following = steps[tag]
                    total = so_far + step + rating
                    if total > row.get(following, _LOWEST):
                        row[following] = total
                        back[end][following] = (state, at)


def _by_chances(row: Row, back: Back, base: _Base, chances: Chances, end: int, bound: float) -> None:
    """Go on to ``end`` from one letter by an unknown morpheme, with the open tags that no known one has there."""
    ways = base.ways
    if end in base.known:
        taken = {tag for tag, _ in base.known[end]}
        ways = [way for way in ways if way[2][1] not in taken]
    for slot, so_far, following, state in ways:
        total = so_far + chances[slot]
        if total >= bound and total > row.get(following, _LOWEST):
            row[following] = total
            back[following] = (state, base.at)


def _bound(row: Row) -> float:
    """What a way must reach for HanTa to go on from it."""
    return sorted(row.values(), reverse=True)[_BEAM] - 1 if len(row) > _BEAM else _LOWEST


def _sum(one: float, other: float) -> float:
    """The logarithm of the sum of two probabilities."""
    return max(one, other) + log1p(exp(-abs(one - other)))
