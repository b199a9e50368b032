"""What editors decided about pairs of mentions: found again in the text by the words that they marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from sachstand.link.block import Pair, near
from sachstand.model.document import Document
from sachstand.model.judgement import Judgement, Target
from sachstand.model.mention import Mention


@dataclass(frozen=True, slots=True)
class Judged:
    """Pairs of mention ids, the smaller first. Where both are said of a pair, the later judgement holds."""

    same: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()


def read_judgements(
    judgements: Iterable[Judgement], mentions: Mapping[str, Mention], documents: Mapping[str, Document]
) -> Judged:
    """The pairs that hold after all judgements, in order of their time; an undone one counts as never made."""
    ordered = sorted(judgements, key=lambda judgement: (judgement.made, judgement.id))
    undone = {_value(j) for j in ordered if j.decision == "undo"}
    state: dict[Pair, bool] = {}
    for judgement in ordered:
        if judgement.decision in ("same", "not_same") and judgement.id not in undone:
            for pair in _pairs(judgement, mentions, documents):
                state[pair] = judgement.decision == "same"
    same = frozenset(pair for pair, joined in state.items() if joined)
    return Judged(same, frozenset(state) - same)


def _value(judgement: Judgement) -> str:
    return (judgement.value or "").strip().strip('"')


def _pairs(judgement: Judgement, mentions: Mapping[str, Mention], documents: Mapping[str, Document]) -> set[Pair]:
    marked = [_at(target, mentions, documents) for target in judgement.targets]
    pairs: set[Pair] = set()
    for left, right in combinations(marked, 2):
        alike = [(a, b) for a in left for b in right if near(mentions[a].kind, mentions[b].kind)]
        every = alike or [(a, b) for a in left[:1] for b in right[:1]]
        pairs.update((min(a, b), max(a, b)) for a, b in every if a != b)
    return pairs


def _at(target: Target, mentions: Mapping[str, Mention], documents: Mapping[str, Document]) -> list[str]:
    """The mentions that stand in the marked words, else those whose sentence holds them."""
    inside, around = [], []
    for id in sorted(mentions):
        document = documents.get(mentions[id].document_id)
        if document is None or document.capture_id != target.capture_id:
            continue
        span = target.quote.find(document.text)
        if span is not None and span.contains(mentions[id].trigger):
            inside.append(id)
        elif span is not None and mentions[id].span.contains(span):
            around.append(id)
    return inside or around
