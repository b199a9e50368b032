"""Trains the model that recognises German names, on GermEval 2014 (CC BY 4.0), and says what it reaches.

    python tools/train_names.py ../shared/bench/names/germeval2014_train.tsv src/sachstand/languages/de/names.crfsuite

A tenth of the sources is held off (`eval.germeval.held_off`) and never trained on; the figures are on that tenth. Names
inside derived words and compounds (the classes "deriv" and "part") and nested names are left out. L-BFGS has no random
part: the same data, features and library give the same model. Takes about three minutes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pycrfsuite

from eval.germeval import Sentence, held_off, read_sentences
from eval.names import SentenceTagger
from sachstand.languages import load

SETTINGS = {"c1": 0.02, "c2": 0.05, "max_iterations": 150, "feature.possible_transitions": True}
"""Chosen on two tenths of the training part: F of 0.05/0.01 is .707,
0.15/0.02 .707, 0.02/0.05 .710, 0/0.2 .713 with a file of 24 MB.
"""


def train(sentences: list[Sentence], target: Path) -> None:
    """Write the model learned from ``sentences``."""
    tagger = SentenceTagger(load("de"))
    trainer = pycrfsuite.Trainer(verbose=False)
    for sentence in sentences:
        trainer.append(tagger.features(sentence.words), list(sentence.labels))
    trainer.select("lbfgs")
    trainer.set_params(SETTINGS)
    trainer.train(str(target))


def main(source: Path, target: Path) -> None:
    """Train on all but the tenth held off."""
    train([sentence for sentence in read_sentences(source) if not held_off(sentence)], target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
