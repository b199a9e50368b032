"""HanTa's two searches over the morphemes of a word, with the same results in a fraction of the time.

HanTa (Wartena 2019) tries every part of a word with every tag that may follow, and looks the part up each time. Here a
part is looked up once; parts that are no known morpheme are tried with the open tags alone, and what these rate is
kept by ending and length. The ways to each letter depend on the letters before it alone, so words with one beginning
("Minister", "Ministers", "Ministerin") share them. Sums are formed in HanTa's order, so that the numbers are the same
to the last bit (`tests/annotate/test_morphemes.py` compares them). It changes nothing of the model.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from HanTa.HanoverTagger import EMPTY, START, HanoverTagger
from numpy import logaddexp

KEPT = 60_000
"""Beginnings of words that are kept; about 100 MB."""
_BEAM = 3
_LOWEST = -1e6
_WHOLE = 4.6
"""HanTa's penalty for a word that is one large unknown morpheme."""
_LONGEST = 24
_ENDING = 4
_SHORT = 4
"""Words below this length may have unknown morphemes of any length, others of at least `_LEAST`."""
_LEAST = 3

State = tuple[int, int]
Ratings = dict[int, float]
Steps = dict[int, tuple[float, State]]
"""What may follow a state: by tag, its log probability and the state that it leads to."""


@dataclass(slots=True)
class _Row:
    """The best ways to one letter: to each state, and where from (state and letter).

    ``live`` are those that HanTa's beam goes on from, ``bases`` their steps to open tags: place of the tag in the list
    of open tags, log probability, the state that it leads to, the state it comes from.
    """

    best: dict[State, float] = field(default_factory=dict)
    back: dict[State, tuple[State, int]] = field(default_factory=dict)
    live: list[tuple[State, float, Steps]] = field(default_factory=list)
    bases: list[tuple[int, float, State, State]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Ending:
    """What an ending tells of an unknown morpheme, for each open tag: its chances, and with them those by length."""

    chances: tuple[float, ...]
    by_size: dict[int, list[float]] = field(default_factory=dict)


class MorphemeTagger(HanoverTagger):  # type: ignore[misc]  # HanTa has no types
    """HanTa's tagger with both searches done as the head of this module tells."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        known: dict[str, Ratings] = defaultdict(dict)
        for tag, morphemes in self.LP_m_t.items():
            for morpheme, rating in morphemes.items():
                known[morpheme][tag] = rating
        self._known = dict(known)
        self._open: list[int] = [tag for tag in self.LP_hapax_t if tag in self.LP_s_t]
        hapax = [self.Int_t + self.LP_hapax_t[tag] for tag in self._open]
        self._sizes = [[base + lp for lp in self.LP_len_t[tag]] for base, tag in zip(hapax, self._open, strict=True)]
        self._endings: dict[str, _Ending] = {}
        self._same: dict[tuple[float, ...], _Ending] = {}
        self._steps: dict[tuple[State, int | None], tuple[Steps, list[tuple[int, float, State]]]] = {}
        self._rows: dict[tuple[int | None, bool], dict[str, _Row]] = defaultdict(dict)
        self._count = 0

    def analyze_forward(self, word: str) -> Any:
        """The tags of a word with their log probability, the likeliest first."""
        results: dict[int, Any] = {}
        for (_, tag), lp in self._ways(word, None, self.strict)[-1].best.items():
            results[-tag] = logaddexp(results[-tag], lp) if -tag in results else lp
        return sorted(results.items(), key=lambda one: one[1], reverse=True) or super().analyze_forward(word)

    def analyze_viterbi(self, word: str, targetpos: int) -> Any:
        """The likeliest morphemes of a word whose tag is known: tag and end of each, the end of the word last."""
        for strict in (True, False):
            rows = self._ways(word, targetpos, strict)
            if rows[-1].best:
                return _path(rows, max(rows[-1].best, key=rows[-1].best.__getitem__))
        return super().analyze_viterbi(word, targetpos)

    def _ways(self, word: str, target: int | None, strict: bool) -> list[_Row]:
        """The ways to each letter of ``word`` and behind its end; on the way to ``target``, if it is given."""
        if self._count > KEPT:
            self._count = 0
            self._rows.clear()
        loose = len(word) < _SHORT
        kept = {} if loose else self._rows[(target, strict)]
        rows: list[_Row] = []
        for end in range(len(word)):
            row = kept.get(word[:end])
            if row is None:
                row = self._new_row(word[:end], rows, strict, loose, whole=False)
                self._set_out(row, target)
                kept[word[:end]] = row
                self._count += 1
            rows.append(row)
        rows.append(self._new_row(word, rows, strict, loose, whole=True))
        rows.append(self._behind(rows[-1].best, len(word), target))
        return rows

    def _new_row(self, letters: str, rows: list[_Row], strict: bool, loose: bool, whole: bool) -> _Row:
        """The ways behind ``letters``, which begin a word or are the ``whole`` of it; ``rows`` lead to each of them."""
        row = _Row() if letters else _Row({(EMPTY, START): 0.0})
        for at, before in enumerate(rows):
            if not before.live:
                continue
            part = letters[at:]
            known = self._known.get(part)
            novel = not strict and (loose or len(part) >= _LEAST)
            if known is not None:
                listed = self._unknown(part, whole and at == 0) if novel else ()
                _by_known(row, before, {**dict(zip(self._open, listed, strict=False)), **known}, at)
            elif novel and before.bases:
                _by_unknown(row, before, self._unknown(part, whole and at == 0), at)
        return row

    def _set_out(self, row: _Row, target: int | None) -> None:
        """Note from where in a finished row the search goes on; of steps to one state, the best."""
        best = row.best
        bound = sorted(best.values(), reverse=True)[_BEAM] - 1 if len(best) > _BEAM else _LOWEST
        bases: dict[State, tuple[int, float, State, State]] = {}
        for state, so_far in best.items():
            if so_far >= bound:
                steps, few = self._following(state, target)
                if steps:
                    row.live.append((state, so_far, steps))
                for slot, step, following in few:
                    base = so_far + step
                    if following not in bases or base > bases[following][1]:
                        bases[following] = (slot, base, following, state)
        row.bases = list(bases.values())

    def _behind(self, best: dict[State, float], length: int, target: int | None) -> _Row:
        """The states behind the end of a word."""
        row = _Row()
        for state, so_far in best.items():
            for tag, step in self.LP_trans_final.get(state, ()):
                following, total = (state[1], tag), so_far + step
                if target in (None, tag) and total > row.best.get(following, _LOWEST):
                    row.best[following] = total
                    row.back[following] = (state, length)
        return row

    def _following(self, state: State, target: int | None) -> tuple[Steps, list[tuple[int, float, State]]]:
        """The tags that may follow ``state`` on the way to ``target``, and the open ones among them."""
        known = self._steps.get((state, target))
        if known is None:
            follow = self.LP_trans_nonfinal.get(state, ())
            if target is not None:
                reachable = self.reachability.get(target, frozenset())
                follow = [(tag, step) for tag, step in follow if tag in reachable]
            steps = {tag: (step, (state[1], tag)) for tag, step in follow}
            few = [(self._open.index(tag), *to) for tag, to in steps.items() if tag in self._open]
            known = self._steps[(state, target)] = (steps, few)
        return known

    def _unknown(self, part: str, whole: bool) -> list[float]:
        """The log probability of a morpheme that the model does not know, for each open tag."""
        size = len(part)
        letters = part[-_ENDING:] if size > _ENDING else part[1:]
        ending = self._endings.get(letters)
        if ending is None:
            ending = self._endings[letters] = self._ending(letters)
        size = min(size, _LONGEST)
        listed = ending.by_size.get(size)
        if listed is None:
            listed = [sizes[size] + lp for sizes, lp in zip(self._sizes, ending.chances, strict=True)]
            ending.by_size[size] = listed
        return [lp - _WHOLE for lp in listed] if whole else listed

    def _ending(self, letters: str) -> _Ending:
        """What the model knows of the longest ending of ``letters``, for each open tag."""
        tails = [letters[at:] for at in range(len(letters) + 1)]
        tables = [self.LP_s_t[tag] for tag in self._open]
        chances = tuple(next(table[tail] for tail in tails if tail in table) for table in tables)
        return self._same.setdefault(chances, _Ending(chances))


def _by_known(row: _Row, before: _Row, ratings: Ratings, at: int) -> None:
    """Go on by a part that is a known morpheme, with every tag that may follow."""
    best, back = row.best, row.back
    for state, so_far, steps in before.live:
        for tag, (step, following) in steps.items():
            if tag in ratings:
                total = so_far + step + ratings[tag]
                if total > best.get(following, _LOWEST):
                    best[following] = total
                    back[following] = (state, at)


def _by_unknown(row: _Row, before: _Row, listed: list[float], at: int) -> None:
    """Go on by a part that nobody knows, with the open tags."""
    best, back = row.best, row.back
    for slot, base, following, state in before.bases:
        total = base + listed[slot]
        if total > best.get(following, _LOWEST):
            best[following] = total
            back[following] = (state, at)


def _path(rows: list[_Row], state: State) -> list[tuple[int, int]]:
    """Tag and end of each morpheme on the way to ``state`` behind the word."""
    at = len(rows) - 1
    path = []
    while at > 0:
        path.append((state[1], at))
        state, at = rows[at].back[state]
    return path[::-1]
