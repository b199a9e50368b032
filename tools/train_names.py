"""Trains the model that recognises German names, on GermEval 2014 (CC BY 4.0), and says what it reaches.

    python tools/train_names.py ../shared/bench/names/germeval2014_train.tsv src/sachstand/languages/de/names.weights.gz

A tenth of the sources is held off (`eval.germeval.held_off`) and never trained on; the figures are on that tenth. Names
inside derived words and compounds (the classes "deriv" and "part") and nested names are left out. L-BFGS has no random
part: the same data, features and library give the same model. Takes about three minutes.
"""

from __future__ import annotations

import gzip
import sys
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

import pycrfsuite

from eval.germeval import Sentence, held_off, read_sentences
from eval.names import SentenceTagger
from sachstand.languages import load

SETTINGS = {"c1": 0.02, "c2": 0.05, "max_iterations": 150, "feature.possible_transitions": True}
"""Chosen on two tenths of the training part: F of 0.05/0.01 is .707,
0.15/0.02 .707, 0.02/0.05 .710, 0/0.2 .713 with a file of 24 MB.
"""


LEAST = 0.02
"""Weights nearer to zero are left out of the file: they are two thirds of all and change no figure."""


def train(sentences: list[Sentence], target: Path) -> None:
    """Let crfsuite learn a model from ``sentences``."""
    tagger = SentenceTagger(load("de"))
    trainer = pycrfsuite.Trainer(verbose=False)
    for sentence in sentences:
        trainer.append(tagger.features(sentence.words), list(sentence.labels))
    trainer.select("lbfgs")
    trainer.set_params(SETTINGS)
    trainer.train(str(target))


def write_weights(model: Path, target: Path) -> None:
    """Write the weights of crfsuite's model in the form that `sachstand.annotate.names.sequence` reads."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))
    info = tagger.info()
    labels = sorted(tagger.labels())
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for (feature, label), weight in info.state_features.items():
        if abs(weight) >= LEAST:
            weights[feature][label] = weight
    lines = ["\t".join(labels)]
    lines += ["\t".join(f"{info.transitions.get((one, two), 0.0):.4f}" for two in labels) for one in labels]
    for feature in sorted(weights):
        told = (f"{labels.index(label)}:{weight:.3f}" for label, weight in sorted(weights[feature].items()))
        lines.append("\t".join((feature, *told)))
    target.write_bytes(gzip.compress("\n".join(lines).encode("utf-8"), 9, mtime=0))


def main(source: Path, target: Path) -> None:
    """Train on all but the tenth held off."""
    with TemporaryDirectory() as folder:
        model = Path(folder) / "model.crfsuite"
        train([sentence for sentence in read_sentences(source) if not held_off(sentence)], model)
        write_weights(model, target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
