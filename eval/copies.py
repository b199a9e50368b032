"""Prints of one report among many, on edits that desks make, built from the bulk texts.

    python -m eval.copies

Base texts are short German news items that share no run of eight words with another. Each is printed several times
over: cut from the end, under a new headline, with a changed lead, merged with another report, inside a longer
article, in another house style, and with 5 to 60 of 100 words changed (sentences exchanged above 25). What makes a
pair is one base text; what is found is a pair in one group. A fixed seed makes the same set every time.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from random import Random

from eval.data import shared_folder
from eval.report import Table
from sachstand.group.copies import find_copies
from sachstand.model.story import Unit

COMMAND = "python -m eval.copies"
SEED = 7
_STYLE = {
    "rund": "etwa", "etwa": "rund", "sagte": "erklärte", "erklärte": "sagte", "zwei": "2", "drei": "3", "vier": "4",
    "Prozent": "%", "mehr als": "über", "bei": "während", "sowie": "und", "zudem": "außerdem", "am": "am vergangenen",
    "US-Präsident": "Präsident", "Mitteilung": "Erklärung", "mitgeteilt": "erklärt", "demnach": "danach",
}  # fmt: skip
SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Print:
    """A text and the base texts that it holds."""

    text: str
    origins: frozenset[int]


@dataclass(frozen=True, slots=True)
class Result:
    """Pairs found and there, and the time it took (seconds)."""

    right: int
    found: int
    there: int
    seconds: float
    missed: Counter[str]

    @property
    def precision(self) -> float:
        """The part of the found pairs that are prints of one text."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """The part of the pairs of prints that were found."""
        return self.right / max(1, self.there)


class Desk:
    """Edits texts as desks do; ``others`` are texts to take foreign words from."""

    def __init__(self, others: list[str], random: Random) -> None:
        self._random = random
        self._words = [word for text in others[:200] for word in text.split()]
        sentences = [part for text in others for part in SENTENCE.split(text) if 4 <= len(part.split()) <= 30]
        self._sentences = random.sample(sentences, len(sentences))

    def prints(self, text: str) -> dict[str, str]:
        """Every kind of edit of one text, by its name."""
        share = self._random.uniform
        return {
            "as it was": text,
            "cut": self.cut(text),
            "headline": f"{self.foreign()}\n\n{text}",
            "lead": " ".join([self.foreign(), *SENTENCE.split(text)[1:]]),
            "inside": "\n\n".join([self._report(), text, self._report()]),
            "style": self.style(text),
            "few words": self.scattered(text, share(0.05, 0.25)),
            "many words": self.exchanged(text, share(0.25, 0.60)),
            "cut, headline, style": f"{self.foreign()}\n\n{self.style(self.cut(text))}",
        }

    def cut(self, text: str) -> str:
        """The first 40 to 80 per cent of the sentences."""
        sentences = SENTENCE.split(text)
        return " ".join(sentences[: max(2, round(len(sentences) * self._random.uniform(0.4, 0.8)))])

    def style(self, text: str) -> str:
        """Other words for what a house style rules, other quotation marks."""
        return " ".join(_STYLE.get(word, word) for word in text.replace('"', "»").split())

    def scattered(self, text: str, share: float) -> str:
        """A share of the words replaced, here and there."""
        words = text.split()
        for at in self._random.sample(range(len(words)), round(len(words) * share)):
            words[at] = self._random.choice(self._words)
        return " ".join(words)

    def exchanged(self, text: str, share: float) -> str:
        """Whole sentences exchanged until a share of the words is new."""
        sentences = SENTENCE.split(text)
        order = self._random.sample(range(len(sentences)), len(sentences))
        due = share * len(text)
        for at in order:
            if len(sentences[at]) <= due:
                due -= len(sentences[at])
                sentences[at] = self.foreign()
        return " ".join(sentences)

    def foreign(self) -> str:
        """A sentence that no other print holds."""
        return self._sentences.pop()

    def word(self) -> str:
        """Any word of another text."""
        return self._random.choice(self._words)

    def _report(self) -> str:
        return " ".join(self.foreign() for _ in range(5))


def base_texts(shared: Path) -> list[str]:
    """Bulk texts of 60 words and more that share no run of eight words with another."""
    lines = (shared / "bench" / "bulk" / "zeitgeist_archive.jsonl").read_text(encoding="utf-8").splitlines()
    texts = sorted({json.loads(line)["content"].strip() for line in lines})
    runs = {text: _runs(text.split()) for text in texts if len(text.split()) >= 60}
    seen = Counter(run for own in runs.values() for run in own)
    return [text for text, own in runs.items() if all(seen[run] < 2 for run in own)]


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 8]) for at in range(len(words) - 7)}


def build(texts: list[str], bases: int) -> tuple[list[Print], list[str]]:
    """The prints of the first ``bases`` texts (foreign words come from the rest), and the edit of each."""
    random = Random(SEED)
    texts = random.sample(texts, len(texts))
    desk = Desk(texts[bases:], random)
    prints: list[Print] = []
    kinds: list[str] = []
    for at in range(bases):
        for kind, text in desk.prints(texts[at]).items():
            prints.append(Print(text, frozenset({at})))
            kinds.append(kind)
        if at % 2:
            prints.append(Print(f"{texts[at - 1]}\n\n{texts[at]}", frozenset({at - 1, at})))
            kinds.append("merged")
    return prints, kinds


def score(prints: list[Print], kinds: list[str]) -> Result:
    """Compare the pairs in the groups that are found with those that share a base text."""
    units = [Unit(f"d{at:06}", "e") for at in range(len(prints))]
    place = {unit: at for at, unit in enumerate(units)}
    start = time.perf_counter()
    copies = find_copies({unit: print_.text for unit, print_ in zip(units, prints, strict=True)})
    seconds = time.perf_counter() - start
    found = _pairs([place[unit] for unit in group] for group in copies.groups)
    there = _pairs(_families(prints))
    missed: Counter[str] = Counter()
    for one, other in there - found:
        missed.update({kinds[one], kinds[other]})
    return Result(len(found & there), len(found), len(there), seconds, missed)


def _families(prints: Iterable[Print]) -> Iterable[list[int]]:
    families: dict[int, list[int]] = {}
    for at, print_ in enumerate(prints):
        for origin in print_.origins:
            families.setdefault(origin, []).append(at)
    return families.values()


def _pairs(groups: Iterable[list[int]]) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def measure(shared: Path, bases: int = 200) -> Result:
    """Precision and recall on ``bases`` texts, ten prints each."""
    return score(*build(base_texts(shared), bases))


def table() -> Table:
    """Precision and recall of pairs; `bench.copies` measures the time."""
    shared = shared_folder()
    rows: tuple[tuple[str, ...], ...] = ()
    if shared:
        result = measure(shared)
        rows = (
            ("precision of pairs", f"{result.precision:.4f}"),
            ("recall of pairs", f"{result.recall:.4f}"),
            ("pairs", str(result.there)),
        )
    return Table("Prints of one report", COMMAND, ("what", "figure"), rows, (__doc__.split("\n\n")[-1].strip(),))


if __name__ == "__main__":
    import sys

    sys.stdout.write(table().markdown())
