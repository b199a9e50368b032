"""Finds names with a trained sequence model (a conditional random field, by python-crfsuite).

Lafferty, McCallum and Pereira 2001, "Conditional Random Fields". What was trained on what: the model card in
``docs/reference/model-card-names.md``.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import as_file, files
from typing import Any, get_args

from sachstand.annotate.names.features import NameFeatures, Seen
from sachstand.annotate.names.table import NameTable
from sachstand.languages.spec import NameRules
from sachstand.model.annotation import NameKind

LABELS: dict[str, NameKind] = {"PER": "person", "LOC": "place", "ORG": "organisation", "OTH": "other"}
"""The classes of GermEval 2014 and what they are called here."""
assert set(LABELS.values()) == set(get_args(NameKind))

Piece = tuple[int, int, NameKind]


class SequenceModel:
    """The name model of one language."""

    def __init__(self, rules: NameRules, table: NameTable) -> None:
        import pycrfsuite

        assert rules.model is not None
        self._features = NameFeatures(table)
        self._crf: Any = pycrfsuite.Tagger()
        with as_file(files(rules.folder).joinpath(rules.model)) as path:
            self._crf.open(str(path))

    def find(self, words: Sequence[Seen]) -> list[Piece]:
        """The names in one sentence: first token, token behind the last, kind."""
        return pieces(self._crf.tag(self._features.of(words))) if words else []


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
