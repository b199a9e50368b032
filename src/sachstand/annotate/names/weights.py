"""What the features of the name model weigh, in tables by what they depend on.

A table says of one thing (a feature of a word, the tags of two words) what it weighs for each label of the words
around it, so that a text's scores are a few sums over whole arrays. The file is gzipped text: the labels; what it
weighs that one label follows another, a line a label; then a line a feature, with its weights as ``label:weight``.
Features are named in `sachstand.annotate.names.features`; `tools/train_names.py` writes the file.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sachstand.annotate.names.features import STEPS
from sachstand.languages.name_rules import NameRules

Vector = NDArray[np.float32]
Columns = Mapping[str, int]
"""How features of one thing begin, each with how far behind the thing's first word the word stands that sees it."""

WORDS: Columns = {"0": 0, **{str(step): -step for step in STEPS}}
"""The columns of single words: themselves, and their neighbours in the order of `STEPS`."""
CONTEXT: Mapping[str, Columns] = {
    "two tags": {"tt-": 1, "tt+": 0, "tt--": 2, "tt++": -1},
    "three tags": {"ttt": 1},
    "two depths": {"cc-": 1, "cc+": 0},
    "word, shape": {"ww-": 1},
    "shape, word": {"ww+": 0},
}
"""The tables of what several words tell together, by the features in each."""
_SEEN = re.compile("(-?[012])(.*)")
"""A feature that neighbours see as well: where the word stands, and what is seen."""


@dataclass(frozen=True, slots=True)
class Table:
    """Weights by thing, column and label. ``places`` has the rows of things; row 0 is that of the unknown ones."""

    shifts: tuple[int, ...]
    places: Mapping[Any, int]
    rows: Vector

    @classmethod
    def of(cls, columns: Columns, told: Mapping[Any, Mapping[str, Vector]], labels: int) -> Table:
        """The table of what is ``told`` of things, by column."""
        rows = np.zeros((len(told) + 1, len(columns), labels), dtype=np.float32)
        for row, weights in zip(rows[1:], told.values(), strict=True):
            for place, column in enumerate(columns):
                if column in weights:
                    row[place] = weights[column]
        return cls(tuple(columns.values()), {thing: at for at, thing in enumerate(told, 1)}, rows)

    def add(self, scores: Vector, things: Iterable[Any]) -> None:
        """Add to ``scores`` (words by labels) what ``things`` weigh, of which each word begins one."""
        add_shifted(scores, self.rows[list(map(self.places.get, things, repeat(0)))], self.shifts)


def add_shifted(scores: Vector, told: Vector, shifts: Sequence[int]) -> None:
    """Add to ``scores`` each column of ``told`` (things by columns by labels), moved by its shift."""
    for column, shift in enumerate(shifts):
        if shift < 0:
            scores[: len(told) + shift] += told[-shift:, column]
        else:
            end = min(len(scores), len(told) + shift)
            scores[shift:end] += told[: end - shift, column]


class Weights:
    """The weights of one language.

    ``steps`` is what it weighs that one label follows another. ``words`` is what features of single words weigh, rows
    by columns (`WORDS`) by labels; ``own`` has the rows of what a word alone sees of itself, ``shared`` of what its
    neighbours see as well. ``context`` are the tables of what several words tell together.
    """

    def __init__(self, labels: Sequence[str], steps: Vector, features: Mapping[str, Vector]) -> None:
        groups = {column: name for name, columns in CONTEXT.items() for column in columns}
        told: dict[str, dict[Any, dict[str, Vector]]] = {name: {} for name in ("words", *CONTEXT)}
        for feature, weights in features.items():
            column, _, thing = feature.partition("=")
            if column in groups:
                told[groups[column]].setdefault(tuple(thing.split("|")), {})[column] = weights
            else:
                seen = _SEEN.fullmatch(feature)
                step, key = ("0", ("own", feature)) if seen is None else (seen[1], ("shared", seen[2]))
                told["words"].setdefault(key, {})[step] = weights
        self.labels = tuple(labels)
        self.steps = steps
        words = Table.of(WORDS, told["words"], len(labels))
        self.words = words.rows
        self.own = {feature: row for (kind, feature), row in words.places.items() if kind == "own"}
        self.shared = {feature: row for (kind, feature), row in words.places.items() if kind == "shared"}
        self.context = {name: Table.of(columns, told[name], len(labels)) for name, columns in CONTEXT.items()}

    @classmethod
    def load(cls, rules: NameRules) -> Weights:
        """The weights that the rules name. About 0.3 s."""
        return cls(*read_weights(rules))


def read_weights(rules: NameRules) -> tuple[list[str], Vector, dict[str, Vector]]:
    """What the file of ``rules`` tells: labels, the weights of their steps, and those of each feature."""
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
    return labels, steps, features
