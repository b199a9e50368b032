"""Finds names with a trained sequence model: a conditional random field (Lafferty, McCallum and Pereira 2001).

The weights are learned by crfsuite (`tools/train_names.py`) and applied here, for most features of a word depend on
its form alone: what each group of features weighs is kept, so that a known word costs a few additions instead of
eighty look-ups (from 22,000 to 60,000 words a second). What was trained on what: the model card in
``docs/reference/model-card-names.md``.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Hashable, Iterable, Sequence
from importlib.resources import files
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from sachstand.annotate.names.features import NameFeatures, Seen, between_marks, tags_around
from sachstand.annotate.names.table import NameTable
from sachstand.languages.spec import NameRules
from sachstand.model.annotation import NameKind

LABELS: dict[str, NameKind] = {"PER": "person", "LOC": "place", "ORG": "organisation", "OTH": "other"}
"""The classes of GermEval 2014 and what they are called here."""
assert set(LABELS.values()) == set(get_args(NameKind))

KEPT = 200_000
"""Sums that are kept; about 40 MB."""

Piece = tuple[int, int, NameKind]
Vector = NDArray[np.float32]


class Weights:
    """What features weigh for each label, and the sums that were asked for before."""

    def __init__(self, labels: Sequence[str], steps: Vector, features: dict[str, Vector]) -> None:
        self.labels = tuple(labels)
        self.steps = steps
        self._features = features
        self._nothing: Vector = np.zeros(len(labels), dtype=np.float32)
        self._kept: dict[Hashable, Vector] = {}

    @classmethod
    def load(cls, rules: NameRules) -> Weights:
        """Read the file that the rules name. About 0.3 s."""
        assert rules.model is not None
        packed = files(rules.folder).joinpath(rules.model).read_bytes()
        lines = gzip.decompress(packed).decode("utf-8").split("\n")
        labels = lines[0].split("\t")
        steps = np.array([line.split("\t") for line in lines[1 : len(labels) + 1]], dtype=np.float32)
        rows = np.zeros((len(lines) - len(labels) - 1, len(labels)), dtype=np.float32)
        features = {}
        for row, line in zip(rows, lines[len(labels) + 1 :], strict=True):
            feature, *weights = line.split("\t")
            for weight in weights:
                label, _, value = weight.partition(":")
                row[int(label)] = float(value)
            features[feature] = row
        return cls(labels, steps, features)

    def sum(self, key: Hashable, features: Callable[[], Iterable[str]]) -> Vector:
        """The sum over a group of features, computed once for each key."""
        known = self._kept.get(key)
        if known is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            known = self._kept[key] = self.of(features())
        return known

    def of(self, features: Iterable[str]) -> Vector:
        """The sum over features, not kept."""
        rows = [self._features[feature] for feature in features if feature in self._features]
        total = self._nothing
        for row in rows:
            total = total + row
        return total


class SequenceModel:
    """The name model of one language."""

    def __init__(self, rules: NameRules, table: NameTable) -> None:
        self._features = NameFeatures(table)
        self._weights = Weights.load(rules)

    def find(self, words: Sequence[Seen]) -> list[Piece]:
        """The names in one sentence: first token, token behind the last, kind."""
        return pieces([self._weights.labels[label] for label in self._best(self._scores(words))]) if words else []

    def _scores(self, words: Sequence[Seen]) -> Vector:
        """What each label of each word weighs, without regard to the labels beside it."""
        scores = np.empty((len(words), len(self._weights.labels)), dtype=np.float32)
        titles = between_marks(words)
        for at, word in enumerate(words):
            row = self._own(word) + self._tags(tags_around(words, at))
            for step in (-2, -1, 1, 2):
                if 0 <= at + step < len(words):
                    row = row + self._neighbour(step, words[at + step])
            if at:
                row = row + self._pair(words[at - 1].form, word.form, 1)
            if at + 1 < len(words):
                row = row + self._pair(word.form, words[at + 1].form, 0)
            scores[at] = row if at not in titles else row + self._weights.of([titles[at]])
        return scores

    def _own(self, word: Seen) -> Vector:
        return self._weights.sum((word.form, word.lemma), lambda: self._features.of_word(word.form, word.lemma))

    def _tags(self, tags: tuple[str, ...]) -> Vector:
        return self._weights.sum(tags, lambda: self._features.of_tags(tags))

    def _neighbour(self, step: int, word: Seen) -> Vector:
        key = (step, word.form, word.lemma)
        return self._weights.sum(key, lambda: self._features.of_neighbour(step, word.form, word.lemma))

    def _pair(self, first: str, second: str, side: int) -> Vector:
        key = (side, first, second, "pair")
        return self._weights.sum(key, lambda: self._features.of_pair(first, second)[side])

    def _best(self, scores: Vector) -> list[int]:
        """The best sequence of labels: Viterbi."""
        total = scores[0]
        back = np.empty(scores.shape, dtype=np.intp)
        for at in range(1, len(scores)):
            ways = total[:, None] + self._weights.steps
            back[at] = ways.argmax(axis=0)
            total = ways.max(axis=0) + scores[at]
        label = int(total.argmax())
        best = [label]
        for at in range(len(scores) - 1, 0, -1):
            label = int(back[at, label])
            best.append(label)
        return best[::-1]


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
