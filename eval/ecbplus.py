"""Reads ECB+ (Cybulska and Vossen 2014): documents with event mentions and their coreference, in English."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from sachstand.model.text import Span

_EVENT = ("ACTION", "NEG_ACTION")
_QUOTES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}


@dataclass(frozen=True, slots=True)
class GoldMention:
    """An event mention: its words, and the event it belongs to."""

    id: str
    spans: tuple[Span, ...]
    event: str


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text with the spans of the sentences that were annotated in full, and the mentions in them."""

    id: str
    topic: int
    text: str
    sentences: tuple[Span, ...]
    mentions: tuple[GoldMention, ...]


def read_ecbplus(folder: Path, topics: range) -> Iterator[GoldDocument]:
    """The documents of ``topics`` that hold annotated sentences, in order of topic and name."""
    chosen = _chosen(folder / "coreference_sentences.csv")
    for topic in topics:
        for path in sorted((folder / "docs" / str(topic)).glob("*.xml")):
            numbers = chosen.get((topic, path.stem.partition("_")[2]))
            if numbers:
                yield _read(path, topic, numbers)


def _chosen(path: Path) -> dict[tuple[int, str], set[int]]:
    found: dict[tuple[int, str], set[int]] = defaultdict(set)
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found[(int(row["Topic"]), row["File"])].add(int(row["Sentence Number"]))
    return found


def _read(path: Path, topic: int, numbers: set[int]) -> GoldDocument:
    root = ElementTree.parse(path).getroot()
    text, tokens, sentences = _text(root, skip_first=path.stem.endswith("plus"))
    inside = {id for id, (_, sentence) in tokens.items() if sentence in numbers}
    events = _events(root, path.stem)
    mentions = []
    for element in root.find("Markables") or ():
        anchors = [anchor.get("t_id", "") for anchor in element.findall("token_anchor")]
        if element.tag.startswith(_EVENT) and anchors and all(anchor in inside for anchor in anchors):
            id = f"{path.stem}:{element.get('m_id')}"
            mentions.append(GoldMention(id, tuple(tokens[a][0] for a in anchors), events.get(id, id)))
    spans = tuple(span for number, span in sorted(sentences.items()) if number in numbers)
    return GoldDocument(path.stem, topic, text, spans, tuple(mentions))


def _text(root: ElementTree.Element, *, skip_first: bool) -> tuple[str, dict[str, tuple[Span, int]], dict[int, Span]]:
    """The tokens joined by blanks, each sentence on its own line; the first one of the newer part is an address."""
    text, last = "", None
    tokens: dict[str, tuple[Span, int]] = {}
    sentences: dict[int, Span] = {}
    for token in root.findall("token"):
        number = int(token.get("sentence", "0"))
        if skip_first and number == 0:
            continue
        words = _QUOTES.get(token.text or "", token.text or "")
        glued = words in (".", ",", "'s", ";", ":", "?", "!") or words.startswith("'")
        text += "" if not text or (glued and number == last) else ("\n" if number != last else " ")
        span = Span(len(text), len(text) + len(words))
        text += words
        tokens[token.get("t_id", "")] = (span, number)
        start = sentences[number].start if number in sentences else span.start
        sentences[number] = Span(start, span.end)
        last = number
    return text, tokens, sentences


def _events(root: ElementTree.Element, document: str) -> dict[str, str]:
    """Mention -> event: a name over all documents, or one of this document alone."""
    found = {}
    for relation in root.find("Relations") or ():
        name = relation.get("note") or ""
        if relation.tag != "CROSS_DOC_COREF" or not name:
            name = f"{document}/{relation.get('r_id')}"
        for source in relation.findall("source"):
            found[f"{document}:{source.get('m_id')}"] = name
    return found
