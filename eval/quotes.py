"""Quotations against the Wikinews set of Petersen-Frey and Biemann (2024), on tokens.

A found quotation is paired with at most one of the gold and the other way round, the pair with the largest share of
common tokens first; where the gold has the same words twice (once for the person, once for the paper that cites), the
one of the same type and with the likest speaker first, and the other counts as missed. All spans of a speaker are one
set of tokens: of two people who speak together both must be found. A pronoun is right only where the gold has the
pronoun; nothing is resolved.
``tokens``: the tokens of all quotations of a text as one set. ``paired``: tokens that paired quotations share, out
of all tokens of all quotations, nested ones again. ``quotation``: paired, Jaccard of the tokens at least 0.5, whatever
the type. ``with speaker``: and the speakers' Jaccard at least 0.5, or both without one. Only the text goes in:
sentences and words are our own.

    python -m eval.quotes          the table
    python -m eval.quotes train    the same for the training part
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from eval.data import shared_folder
from eval.report import Table
from sachstand.annotate.annotator import TextAnnotator
from sachstand.languages import load
from sachstand.model.annotation import Annotations, Quotation
from sachstand.model.text import Span

TYPES = {
    "Direct": "direct",
    "Indirect": "indirect",
    "Reported": "reported",
    "FreeIndirect": "free_indirect",
    "IndirectFreeIndirect": "indirect_free_indirect",
}
ROLES = ("speaker", "cue", "frame", "addressee")

Tokens = frozenset[int]


@dataclass(frozen=True, slots=True)
class Marked:
    """A quotation as sets of token numbers."""

    type: str
    quote: Tokens
    roles: dict[str, Tokens]


@dataclass(frozen=True, slots=True)
class Case:
    """A gold text: each quotation with its type and the character spans of its parts."""

    text: str
    gold: tuple[tuple[str, dict[str, tuple[Span, ...]]], ...]


@dataclass(slots=True)
class Count:
    """How many there are in the gold, in what was found, and in both."""

    gold: int = 0
    found: int = 0
    both: int = 0

    @property
    def f(self) -> float:
        """F1 in per cent."""
        return 200 * self.both / (self.gold + self.found) if self.gold + self.found else 0.0

    def cells(self) -> tuple[str, str, str]:
        """Precision, recall and F1 in per cent, to print."""
        precision = 100 * self.both / self.found if self.found else 0.0
        recall = 100 * self.both / self.gold if self.gold else 0.0
        return f"{precision:.1f}", f"{recall:.1f}", f"{self.f:.1f}"


@dataclass(slots=True)
class Scores:
    """All counts, by what is counted; ``types`` and ``joint`` by type of quotation."""

    tokens: Count = field(default_factory=Count)
    paired: Count = field(default_factory=Count)
    quotation: Count = field(default_factory=Count)
    with_speaker: Count = field(default_factory=Count)
    roles: dict[str, Count] = field(default_factory=lambda: {role: Count() for role in ROLES})
    types: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in TYPES.values()})
    joint: dict[str, Count] = field(default_factory=lambda: {kind: Count() for kind in TYPES.values()})
    by_words: Count = field(default_factory=Count)
    """Direct ones with speaker, where the speaker plays no part in pairing."""


def cases(part: str) -> tuple[Case, ...]:
    """The gold texts of ``train`` or ``dev``; none without the data folder."""
    folder = shared_folder()
    if folder is None:
        return ()
    path = folder / "bench" / "quotes" / "wikinews_de" / f"{part}.jsonl"
    return tuple(_case(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines())


def score(texts: Iterable[Case]) -> Scores:
    """Annotate each text and count."""
    annotator, scores = TextAnnotator(load), Scores()
    for case in texts:
        seen = annotator.annotate(case.text, "de")
        _count(scores, [_gold(one, seen) for one in case.gold], [_found(one, seen) for one in seen.quotes])
    return scores


def table(part: str = "dev") -> Table:
    """The figures of one part."""
    scores = score(cases(part))
    rows = [
        ("quotation, tokens of all types", *scores.tokens.cells()),
        ("quotation, tokens of paired quotations", *scores.paired.cells()),
        ("quotation, Jaccard >= 0.5", *scores.quotation.cells()),
        ("quotation with speaker, Jaccard >= 0.5", *scores.with_speaker.cells()),
        *((f"{kind}: found as such", *count.cells()) for kind, count in scores.types.items()),
        *((f"{kind}: with speaker", *count.cells()) for kind, count in scores.joint.items()),
        ("direct: with speaker, paired by words alone", *scores.by_words.cells()),
        ("direct: speaker right, of those found", *_share(scores.joint["direct"].both, scores.types["direct"].both)),
        *((f"{role}, tokens of paired quotations", *count.cells()) for role, count in scores.roles.items()),
    ]
    title = f"Quotations, German Wikinews ({part})"
    note = (
        "Where the data has the same words twice, for the person and for the outlet that cites, one of the two is "
        "always missed. Pairing takes the one with the likest speaker; by words alone, the first may count as wrong."
    )
    return Table(title, f"python -m eval.quotes {part}", ("what", "precision", "recall", "F"), tuple(rows), (note,))


def _share(part: int, whole: int) -> tuple[str, str, str]:
    return ("", "", f"{100 * part / whole:.1f}" if whole else "0.0")


def _case(raw: dict[str, Any]) -> Case:
    gold = []
    for quote in raw["quotes"]:
        spans = {role: tuple(Span(*span) for span in quote[role]) for role in ("quote", *ROLES)}
        gold.append((TYPES[quote["type"]], spans))
    return Case(raw["text"], tuple(gold))


def _gold(one: tuple[str, dict[str, tuple[Span, ...]]], seen: Annotations) -> Marked:
    kind, spans = one
    return Marked(kind, _tokens(spans["quote"], seen), {role: _tokens(spans[role], seen) for role in ROLES})


def _found(one: Quotation, seen: Annotations) -> Marked:
    spans = {"speaker": one.speaker, "cue": one.cue, "frame": one.frame, "addressee": one.addressee}
    return Marked(one.type, _tokens(one.spans, seen), {role: _tokens(spans[role], seen) for role in ROLES})


def _tokens(spans: Sequence[Span], seen: Annotations) -> Tokens:
    return frozenset(i for i, token in enumerate(seen.tokens) for span in spans if span.overlaps(token.span))


def _jaccard(one: Tokens, other: Tokens) -> float:
    return len(one & other) / len(one | other) if one or other else 1.0


def _count(scores: Scores, gold: list[Marked], found: list[Marked]) -> None:
    _add(scores.tokens, _union(gold), _union(found))
    for count in (scores.quotation, scores.with_speaker):
        count.gold += len(gold)
        count.found += len(found)
    scores.paired.gold += sum(len(one.quote) for one in gold)
    scores.paired.found += sum(len(one.quote) for one in found)
    for kinds in (scores.types, scores.joint):
        for one in gold:
            kinds[one.type].gold += 1
        for one in found:
            kinds[one.type].found += 1
    for right, ours in _pairs(gold, found, _likeness):
        _count_pair(scores, right, ours)
    scores.by_words.gold, scores.by_words.found = scores.joint["direct"].gold, scores.joint["direct"].found
    for right, ours in _pairs(gold, found, lambda one, other: (_jaccard(one.quote, other.quote),)):
        scores.by_words.both += right.type == ours.type == "direct" and _is_right(right, ours)


def _is_right(gold: Marked, found: Marked) -> bool:
    """Whether words and speaker are right."""
    speakers = _jaccard(gold.roles["speaker"], found.roles["speaker"])
    return _jaccard(gold.quote, found.quote) >= 0.5 and speakers >= 0.5


def _count_pair(scores: Scores, gold: Marked, found: Marked) -> None:
    scores.paired.both += len(gold.quote & found.quote)
    for role in ROLES:
        _add(scores.roles[role], gold.roles[role], found.roles[role])
    if _jaccard(gold.quote, found.quote) < 0.5:
        return
    same = gold.type == found.type
    scores.quotation.both += 1
    scores.types[gold.type].both += same
    if _is_right(gold, found):
        scores.with_speaker.both += 1
        scores.joint[gold.type].both += same


def _pairs(
    gold: list[Marked], found: list[Marked], likeness: Callable[[Marked, Marked], tuple[float, ...]]
) -> list[tuple[Marked, Marked]]:
    shares = sorted(
        (
            (*likeness(one, other), -i, -j)
            for i, one in enumerate(gold)
            for j, other in enumerate(found)
            if one.quote & other.quote
        ),
        reverse=True,
    )
    left, right, pairs = set(range(len(gold))), set(range(len(found))), []
    for *_, minus_i, minus_j in shares:
        i, j = -int(minus_i), -int(minus_j)
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            pairs.append((gold[i], found[j]))
    return pairs


def _likeness(gold: Marked, found: Marked) -> tuple[float, ...]:
    """By what pairs are made: the words first; of two with the same words, the type and the speaker."""
    speakers = _jaccard(gold.roles["speaker"], found.roles["speaker"])
    return _jaccard(gold.quote, found.quote), gold.type == found.type, speakers


def _union(marked: list[Marked]) -> Tokens:
    return frozenset().union(*(one.quote for one in marked))


def _add(count: Count, gold: Tokens, found: Tokens) -> None:
    count.gold += len(gold)
    count.found += len(found)
    count.both += len(gold & found)


if __name__ == "__main__":
    sys.stdout.write(table(*sys.argv[1:2]).markdown())
