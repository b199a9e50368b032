"""Says whether what two texts share makes them prints of one report.

Enough equal words are needed; then two look-alikes are told apart. A *follow-up* repeats some of an earlier report as
its background: what is shared does not stand near the beginning of both texts, and is not most of the shorter one. A
*form* (weather, markets, draws, police log) has equal words around other figures: where its equal runs part, one number
stands for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from sachstand.model.alignment import SharedRun
from sachstand.model.copies import CopyPair
from sachstand.model.text import Span

CONTAINED = 0.3
"""The least part of the shorter text; unrelated reports of one event share up to a fifth (names, quotations)."""
WORDS = 18
"""The fewest shared words, if the shorter text has as many; below, a quotation may be all that is shared."""
REWORDED = 0.7
"""The least part of the shorter text that stands in its order, word for word or with as many other words between."""
BACKGROUND = 0.6
"""The least part where one of the texts has none of it near its beginning."""
HEAD = 0.4
"""The part of a text that is its beginning."""
WEIGHT = 0.1
"""The least part of what is shared that must stand there."""
FIGURES = 3
"""So many changed figures make a form, if no more figures are the same."""
_GAP = 60
"""Characters; where runs lie further apart, a figure between them is no counterpart."""
_FIGURE = re.compile(r"\d+")
_WORD = re.compile(r"\w+")


def is_print(pair: CopyPair, one: str, other: str) -> bool:
    """Whether ``one`` and ``other``, which share the runs of ``pair``, are prints of one report."""
    if not pair.runs or _is_form(pair.runs, one, other):
        return False
    if pair.contained >= BACKGROUND:
        return _enough(pair, one, other)
    near = _near_beginning((run.one for run in pair.runs), one) and _near_beginning(
        (run.other for run in pair.runs), other
    )
    enough = pair.contained >= CONTAINED and _enough(pair, one, other)
    return near and (enough or _is_reworded(pair.runs, one, other))


def _enough(pair: CopyPair, one: str, other: str) -> bool:
    shared = 0
    for run in pair.runs:
        shared += _words(one, run.one.start, run.one.end)
        if shared >= WORDS:
            return True
    return shared >= min(_words(one, 0, len(one)), _words(other, 0, len(other)))


def _is_reworded(runs: Sequence[SharedRun], one: str, other: str) -> bool:
    """Whether a desk has put other words in place of single ones, all over the text."""
    aligned = sum(_words(one, run.one.start, run.one.end) for run in runs)
    for before, after in pairwise(runs):
        ours = _words(one, before.one.end, after.one.start)
        if after.other.start >= before.other.end and ours == _words(other, before.other.end, after.other.start):
            aligned += ours
    return aligned >= REWORDED * min(_words(one, 0, len(one)), _words(other, 0, len(other)))


def _words(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text, start, end))


def _near_beginning(spans: Iterable[Span], text: str) -> bool:
    end = round(HEAD * len(text))
    shared = inside = 0
    for span in spans:
        shared += len(span)
        inside += max(0, min(span.end, end) - span.start)
    return inside >= WEIGHT * shared


def _is_form(runs: Sequence[SharedRun], one: str, other: str) -> bool:
    changed = 0
    for before, after in pairwise(runs):
        ours, theirs = (before.one.end, after.one.start), (before.other.end, after.other.start)
        if 0 < ours[1] - ours[0] <= _GAP and 0 < theirs[1] - theirs[0] <= _GAP:
            mine = _FIGURE.findall(one, *ours)
            changed += bool(mine and (others := _FIGURE.findall(other, *theirs)) and mine != others)
    return changed >= FIGURES and changed >= sum(len(_FIGURE.findall(one, run.one.start, run.one.end)) for run in runs)
