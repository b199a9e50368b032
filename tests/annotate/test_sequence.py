"""The name model applied to a whole text gives what its features weigh, word by word."""

from __future__ import annotations

from functools import cache
from itertools import pairwise, product

import numpy as np
import pytest

from sachstand.annotate.names.features import NameFeatures, Seen
from sachstand.annotate.names.known import KnownNames
from sachstand.annotate.names.sequence import SequenceModel, best_labels, pieces
from sachstand.annotate.names.table import NameTable
from sachstand.annotate.names.weights import read_weights
from sachstand.languages import load


def seen(tagged: str) -> list[Seen]:
    return [Seen(*word.split("/")) for word in tagged.split()]


SENTENCES = [
    seen(
        "Der/ART/der CDU-Chef/NN/CDU-Chef Friedrich/NE/Friedrich Merz/NE/Merz reist/VVFIN/reisen "
        "nach/APPR/nach Kiew/NE/Kiew"
    ),
    seen("„/$(/„ Tagesschau/NN/Tagesschau “/$(/“"),
    seen("Ja/ITJ/ja"),
    [],
    seen("Xyzz/NE/Xyzz und/KON/und Putins/NE/Putin Truppen/NN/Truppe"),
]


@cache
def parts() -> tuple[NameFeatures, SequenceModel]:
    language = load("de")
    table, known = NameTable.load(language.names), KnownNames(language)
    return NameFeatures(table, known), SequenceModel(language.names, table, known)


def test_scores_are_the_sums_of_all_features() -> None:
    features, model = parts()
    labels, _, weights = read_weights(load("de").names)
    nothing = np.zeros(len(labels))
    for _ in range(2):  # Once with nothing kept, once with everything.
        starts, scores = model.scores(SENTENCES)
        for start, words in zip(starts, SENTENCES, strict=True):
            for at, told in enumerate(features.of(words)):
                expected = sum((weights.get(feature, nothing) for feature in told), nothing)
                assert scores[start + at] == pytest.approx(expected, abs=1e-4)


def test_sentences_do_not_see_each_other() -> None:
    _, model = parts()
    assert model.find(SENTENCES) == [model.find([words])[0] for words in SENTENCES]
    assert model.find(SENTENCES)[0] == [(2, 4, "person"), (6, 7, "place")]


def test_the_best_labels_are_the_best_of_all() -> None:
    random = np.random.default_rng(7)
    scores, steps = random.normal(size=(12, 3)), random.normal(size=(3, 3))
    starts, lengths = [0, 4, 5, 7], [4, 1, 0, 5]
    found = best_labels(scores.astype(np.float32), steps.astype(np.float32), starts, lengths)

    def worth(start: int, labels: tuple[int, ...]) -> float:
        own = sum(scores[start + at, label] for at, label in enumerate(labels))
        return float(own + sum(steps[one, two] for one, two in pairwise(labels)))

    for start, length, labels in zip(starts, lengths, found, strict=True):
        ways = product(range(3), repeat=length)
        assert tuple(labels) == max(ways, key=lambda way: worth(start, way))


def test_a_text_without_sentences_has_no_names() -> None:
    assert parts()[1].find([]) == []


def test_pieces_of_labels() -> None:
    assert pieces(["B-PER", "I-PER", "O", "B-LOC", "B-LOC"]) == [(0, 2, "person"), (3, 4, "place"), (4, 5, "place")]
