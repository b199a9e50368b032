"""GermEval 2014 (Benikova, Biemann and Reznicek 2014, CC BY 4.0): sentences with names, and which are held off."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CLASSES = {"PER": "person", "LOC": "place", "ORG": "organisation", "OTH": "other"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with the labels of their outer names, B-, I- and O; "deriv" and "part" are O. ``source`` is a URL."""

    source: str
    words: tuple[str, ...]
    labels: tuple[str, ...]


def read_sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a GermEval file, in order."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line.split("\t") for line in block.split("\n") if line]
        rows = [line for line in lines if line[0] != "#"]
        source = next((line[1] for line in lines if line[0] == "#"), "")
        if rows:
            yield Sentence(source, tuple(row[1] for row in rows), tuple(_label(row[2]) for row in rows))


def held_off(sentence: Sentence) -> bool:
    """Whether a sentence belongs to the tenth that nothing is trained on: all sentences of a source do, or none."""
    return zlib.crc32(sentence.source.encode()) % 10 == 0


def _label(label: str) -> str:
    return "O" if label.endswith(("deriv", "part")) else label
