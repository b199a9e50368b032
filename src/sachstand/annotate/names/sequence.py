"""Finds names with a trained sequence model: a conditional random field (Lafferty, McCallum and Pereira 2001).

The weights are learned by crfsuite (`tools/train_names.py`) and applied here, for most features of a word depend on
its form alone: what each group of features weighs is kept, so that a known word costs a few additions instead of
eighty look-ups. What was trained on what: the model card in
``docs/reference/model-card-names.md``.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Hashable, Iterable, Sequence
from importlib.resources import files
from itertools import pairwise
from typing import Generic, TypeVar, get_args

import numpy as np
from numpy.typing import NDArray

from sachstand.annotate.names.features import STEPS, NameFeatures, Seen, tags_around
from sachstand.annotate.names.known import KnownNames
from sachstand.annotate.names.table import NameTable
from sachstand.languages.name_rules import NameRules
from sachstand.model.annotation import NameKind

LABELS: dict[str, NameKind] = {"PER": "person", "LOC": "place", "ORG": "organisation", "OTH": "other"}
"""The classes of GermEval 2014 and what they are called here."""
assert set(LABELS.values()) == set(get_args(NameKind))

KEPT = 100_000
"""Sums of each kind that are kept; at most 40 MB in all."""

Piece = tuple[int, int, NameKind]
Vector = NDArray[np.float32]
Key = TypeVar("Key", bound=Hashable)


class Weights:
    """What features weigh for each label."""

    def __init__(self, labels: Sequence[str], steps: Vector, features: dict[str, Vector]) -> None:
        self.labels = tuple(labels)
        self.steps = steps
        self._features = features
        self._nothing: Vector = np.zeros(len(labels), dtype=np.float32)

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

    def of(self, features: Iterable[str]) -> Vector:
        """The sum over features."""
        total = self._nothing
        for feature in features:
            row = self._features.get(feature)
            if row is not None:
                total = total + row
        return total


class _Sums(Generic[Key]):
    """Sums over groups of features, computed once for each key by ``make`` and kept in one array."""

    def __init__(self, make: Callable[[Key], Sequence[Vector]]) -> None:
        self._make = make
        self._places: dict[Key, int] = {}
        self._kept: Vector | None = None

    def of(self, keys: Sequence[Key]) -> Vector:
        """The sums of all ``keys``, which are not empty, one after the other."""
        if len(self._places) >= KEPT:
            self._places.clear()
        places = [self._place(key) for key in keys]
        assert self._kept is not None
        sums: Vector = self._kept[places]
        return sums

    def _place(self, key: Key) -> int:
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = len(self._places)
            sums = np.array(self._make(key), dtype=np.float32)
            if self._kept is None:
                self._kept = np.zeros((1024, *sums.shape), dtype=np.float32)
            if place >= len(self._kept):
                self._kept = np.concatenate([self._kept, np.zeros_like(self._kept)])
            self._kept[place] = sums
        return place


class SequenceModel:
    """The name model of one language."""

    def __init__(self, rules: NameRules, table: NameTable, known: KnownNames) -> None:
        self._features = NameFeatures(table, known)
        self._weights = Weights.load(rules)
        self._words = _Sums(self._of_word)
        self._tags = _Sums(self._of_tags)
        self._pairs = _Sums(self._of_pair)

    def find(self, words: Sequence[Seen]) -> list[Piece]:
        """The names in one sentence: first token, token behind the last, kind."""
        return pieces([self._weights.labels[label] for label in self._best(self._scores(words))]) if words else []

    def _scores(self, words: Sequence[Seen]) -> Vector:
        """What each label of each word weighs, without regard to the labels beside it."""
        told = self._words.of([(word.form, word.lemma) for word in words])
        scores: Vector = told[:, 0] + self._tags.of([tags_around(words, at) for at in range(len(words))])[:, 0]
        for row, step in enumerate(STEPS, 1):
            if step < 0:
                scores[-step:] += told[:step, row]
            else:
                scores[:-step] += told[step:, row]
        if len(words) > 1:
            pairs = self._pairs.of([(one.form, other.form) for one, other in pairwise(words)])
            scores[:-1] += pairs[:, 0]
            scores[1:] += pairs[:, 1]
        for at, features in self._features.in_context(words).items():
            scores[at] += self._weights.of(features)
        return scores

    def _of_word(self, word: tuple[str, str]) -> list[Vector]:
        """What a word weighs for itself and for its neighbours, in the order of `STEPS`."""
        own = self._weights.of(self._features.of_word(*word))
        return [own, *(self._weights.of(self._features.of_neighbour(step, *word)) for step in STEPS)]

    def _of_tags(self, tags: tuple[str, ...]) -> list[Vector]:
        return [self._weights.of(self._features.of_tags(tags))]

    def _of_pair(self, pair: tuple[str, str]) -> list[Vector]:
        return [self._weights.of(features) for features in self._features.of_pair(*pair)]

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
