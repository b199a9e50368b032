"""Finds names with a trained sequence model: a conditional random field (Lafferty, McCallum and Pereira 2001).

The weights are learned by crfsuite (`tools/train_names.py`) and applied here to all sentences of a text at once. Most
features of a word depend on its form alone, so what a word weighs for itself and its neighbours is kept. What was
trained on what: the model card in ``docs/reference/model-card-names.md``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from sachstand.annotate.names.features import EDGE, STEPS, Form, NameFeatures, Seen
from sachstand.annotate.names.known import KnownNames
from sachstand.annotate.names.table import NameTable
from sachstand.annotate.names.weights import WORDS, Vector, Weights, add_shifted
from sachstand.languages.name_rules import NameRules
from sachstand.model.annotation import NameKind

LABELS: dict[str, NameKind] = {"PER": "person", "LOC": "place", "ORG": "organisation", "OTH": "other"}
"""The classes of GermEval 2014 and what they are called here."""
assert set(LABELS.values()) == set(get_args(NameKind))

KEPT = 100_000
"""Words with their tags that are kept, as plain tuples; about 40 MB."""
_GAP = (Seen("", EDGE, ""),) * max(STEPS)
"""What stands between two sentences, so that no word sees those of another one."""

Piece = tuple[int, int, NameKind]


_NO_FORM = Form((), (), "", "", "")


_Word = tuple[int, str, str, str]
"""A kept word: the row of what it weighs; its form in lower case, its shape and its cluster, which tell in pairs."""


class SequenceModel:
    """The name model of one language."""

    def __init__(self, rules: NameRules, table: NameTable, known: KnownNames) -> None:
        self._features = NameFeatures(table, known)
        self._weights = Weights.load(rules)
        self._kept: dict[tuple[str, ...], _Word] = {}
        self._sums: Vector = np.zeros((1024, *self._weights.words.shape[1:]), dtype=np.float32)

    def find(self, sentences: Sequence[Sequence[Seen]]) -> list[list[Piece]]:
        """The names in each sentence of a text: first token, token behind the last, kind."""
        starts, scores = self.scores(sentences)
        best = best_labels(scores, self._weights.steps, starts, [len(words) for words in sentences])
        names = self._weights.labels
        return [pieces([names[label] for label in labels]) for labels in best]

    def scores(self, sentences: Sequence[Sequence[Seen]]) -> tuple[list[int], Vector]:
        """What each label of each word weighs, without regard to the labels beside it, and where sentences begin."""
        row = list(_GAP)
        starts = []
        for words in sentences:
            starts.append(len(row))
            row += (*words, *_GAP)
        scores = self._by_words(row)
        own, weights = self._weights.own, self._weights.words[:, 0]
        for start, words in zip(starts, sentences, strict=True):
            for at, features in self._features.in_context(words).items():
                scores[start + at] += weights[[own.get(feature, 0) for feature in features]].sum(axis=0)
        return starts, scores

    def _by_words(self, row: Sequence[Seen]) -> Vector:
        """What each label weighs by the words alone, in groups of up to five."""
        rows, lower, shapes, depths = zip(*self._words(row), strict=True)
        tags = [word.tag for word in row]
        scores = np.zeros((len(row), len(self._weights.labels)), dtype=np.float32)
        add_shifted(scores, self._sums[list(rows)], tuple(WORDS.values()))
        for name, things in (
            ("two tags", pairwise(tags)),
            ("three tags", zip(tags, tags[1:], tags[2:], strict=False)),
            ("two depths", pairwise(depths)),
            ("word, shape", zip(lower, shapes[1:], strict=False)),
            ("shape, word", zip(shapes, lower[1:], strict=False)),
        ):
            self._weights.context[name].add(scores, things)
        return scores

    def _words(self, row: Sequence[Seen]) -> list[_Word]:
        """What is kept of each word."""
        if len(self._kept) >= KEPT:
            self._kept.clear()
        new = list(dict.fromkeys(word for word in row if word not in self._kept))
        if new:
            self._learn(new)
        return [self._kept[word] for word in row]

    def _learn(self, new: Sequence[Seen]) -> None:
        """Keep what new words weigh."""
        first, needed = len(self._kept), len(self._kept) + len(new)
        if needed > len(self._sums):
            self._sums = np.concatenate([self._sums, np.zeros((needed, *self._sums.shape[1:]), dtype=np.float32)])
        features = [self._rows_of(word) for word in new]
        starts = [0, *accumulate(map(len, features[:-1]))]
        self._sums[first:needed] = np.add.reduceat(self._weights.words[list(chain(*features))], starts, axis=0)
        for place, word in enumerate(new, first):
            form = self._features.form(word.form) if word.form else _NO_FORM
            self._kept[tuple(word)] = place, form.lower, form.shape, form.depth

    def _rows_of(self, word: Seen) -> list[int]:
        """The rows of a word's features; row 0 weighs nothing."""
        own, shared = self._weights.own, self._weights.shared
        if word.tag == EDGE and not word.form:
            return [0, shared.get(EDGE, 0)]
        rows = [own.get(feature, 0) for feature in (*self._features.own(word), "t=" + word.tag)]
        return rows + [shared.get(feature, 0) for feature in (*self._features.shared(word), "t=" + word.tag)]


def best_labels(scores: Vector, steps: Vector, starts: Sequence[int], lengths: Sequence[int]) -> list[list[int]]:
    """The best sequence of labels for each sentence: Viterbi, for all sentences abreast.

    ``scores`` are those of all words by labels, ``steps`` those of a label by the one behind it; a sentence has its
    first word at its start in ``scores``.
    """
    order = sorted(range(len(lengths)), key=lambda at: -lengths[at])
    firsts = np.array([starts[at] for at in order], dtype=np.intp)
    rising = sorted(lengths)
    living = [len(rising) - bisect_right(rising, at) for at in range(max(lengths, default=0))]
    total = scores[firsts]
    back: list[NDArray[np.intp]] = []
    for at, count in enumerate(living[1:], 1):
        ways = total[:count, None] + steps.T
        back.append(ways.argmax(axis=2))
        total[:count] = ways.max(axis=2) + scores[firsts[:count] + at]
    best = np.zeros(len(scores), dtype=np.intp)
    label = total.argmax(axis=1) if order else np.zeros(0, dtype=np.intp)
    for at, count in reversed(list(enumerate(living))):
        best[firsts[:count] + at] = label[:count]
        if at:
            label[:count] = back[at - 1][np.arange(count), label[:count]]
    flat = best.tolist()
    return [flat[start : start + length] for start, length in zip(starts, lengths, strict=True)]


def pieces(labels: Sequence[str]) -> list[Piece]:
    """The names that a sequence of B-, I- and O-labels tells."""
    found: list[Piece] = []
    start: int | None = None
    kind = ""
    for at, label in enumerate((*labels, "O")):
        if start is not None and label != f"I-{kind}":
            found.append((start, at, LABELS[kind]))
            start = None
        if start is None and label != "O":
            start, kind = at, label[2:]
    return found
