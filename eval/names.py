"""Names by exact outer span and class, on the tenth of GermEval 2014 that is held off from training.

    python -m eval.names

What is scored is the whole chain on running text: the words are set with single blanks, cut again by Sachstand's own
tokenizer, tagged, and the names it finds are compared by their offsets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from eval.data import shared_folder
from eval.germeval import CLASSES, Sentence, held_off, read_sentences
from eval.report import Table
from sachstand.annotate.annotator import TextAnnotator
from sachstand.annotate.names.features import NameFeatures, Seen
from sachstand.annotate.names.known import KnownNames
from sachstand.annotate.names.sequence import pieces
from sachstand.annotate.names.table import NameTable
from sachstand.annotate.words import WordTagger
from sachstand.languages import load
from sachstand.languages.spec import Language

COMMAND = "python -m eval.names"
Found = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one class."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """The part of the found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The part of what is there that was found."""
        return self.right / self.there if self.there else 0.0

    @property
    def f(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.found + self.there) if self.found + self.there else 0.0


class SentenceTagger:
    """Features of sentences that are cut into words already, as training needs them."""

    def __init__(self, language: Language) -> None:
        self._words = WordTagger(language)
        self._features = NameFeatures(NameTable.load(language.names), KnownNames(language))

    def features(self, words: Iterable[str]) -> list[list[str]]:
        """One list of features for each word."""
        forms = list(words)
        seen = [Seen(form, tag, lemma) for form, (tag, lemma, _) in zip(forms, self._words.analyse(forms), strict=True)]
        return self._features.of(seen)


def running_text(sentence: Sentence) -> tuple[str, set[Found]]:
    """The words with single blanks between, and the names as offsets."""
    starts, at = [], 0
    for word in sentence.words:
        starts.append(at)
        at += len(word) + 1
    ends = [start + len(word) for start, word in zip(starts, sentence.words, strict=True)]
    return " ".join(sentence.words), {(starts[i], ends[j - 1], kind) for i, j, kind in pieces(sentence.labels)}


def find_names() -> Callable[[str], set[Found]]:
    """Sachstand's own names of a German text."""
    annotator = TextAnnotator(load)
    return lambda text: {(n.span.start, n.span.end, n.kind) for n in annotator.annotate(text, "de").names}


def score(sentences: Iterable[Sentence], find: Callable[[str], set[Found]]) -> dict[str, Score]:
    """Counts for each class and for ``all``."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    there: Counter[str] = Counter()
    for sentence in sentences:
        text, gold = running_text(sentence)
        seen = find(text)
        for counter, names in ((right, gold & seen), (found, seen), (there, gold)):
            counter.update(kind for _, _, kind in names)
            counter["all"] += len(names)
    return {kind: Score(right[kind], found[kind], there[kind]) for kind in ("all", *CLASSES.values())}


def held_off_part(shared: Path) -> list[Sentence]:
    """The sentences that nothing was trained on."""
    return [s for s in read_sentences(shared / "bench" / "names" / "germeval2014_train.tsv") if held_off(s)]


def table() -> Table:
    """Precision, recall and F of each class."""
    shared = shared_folder()
    scores = score(held_off_part(shared), find_names()) if shared else {}
    rows = tuple(
        (kind, f"{s.precision:.3f}", f"{s.recall:.3f}", f"{s.f:.3f}", str(s.there)) for kind, s in scores.items()
    )
    return Table(
        "German names, a tenth of GermEval 2014 held off, exact span and class",
        COMMAND,
        ("class", "precision", "recall", "F", "names"),
        rows,
        ("Derived words, parts of compounds and nested names are left out.",),
    )


if __name__ == "__main__":
    import sys

    sys.stdout.write(table().markdown())
