"""Finds prints of one report: the same text edited by several desks, cut, merged, or inside a longer article.

    texts -> candidates (`shingles`) -> alignment -> pairs (`verdict`) -> groups

Two texts are copies when runs of at least `alignment.SIZE` equal words cover enough of the shorter one. Texts that tell
the same in other words are not, nor are translations, follow-ups and forms. Everything is a function of the set of
texts; the order in which they come makes no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import pairwise

import numpy as np

from sachstand.group.shingles import Numbers, WordNumbers, candidates, shingles
from sachstand.group.verdict import is_print
from sachstand.model.alignment import SharedRun, borders_of, runs_of_shingles
from sachstand.model.copies import Copies, CopyPair
from sachstand.model.document import Document
from sachstand.model.story import Unit
from sachstand.model.text import Span
from sachstand.model.tie import NOBODY, Around, Tie, key_of

FEWEST = 9
"""The fewest words of a print, though it has no more: "Die frühere Ministerin ist tot." anybody may write."""
MUTUAL = 0.6
"""Two texts that share this part of the longer one are prints of one report and of nothing much besides."""
INSIDE = 0.7
"""The least part of a shorter text that makes it a part of a longer one, which may have others."""
COMMON = 0.2
"""Two parts of a longer text that have less in common are different parts."""
_STEP = 10
"""Characters; parts are compared with this precision."""
_KEPT = 2_000
"""Texts that are kept ready to be compared; few families are larger."""


def copies_among(documents: Mapping[str, Document], around: Around = NOBODY) -> Copies:
    """The copies among all entries of ``documents``; spans are offsets into an entry's text.

    Implements `sachstand.contracts.CopyFinder`.
    """
    texts = {Unit(d.id, entry.id): entry.span.of(d.text) for d in documents.values() for entry in d.entries}
    return find_copies(texts, around)


def find_copies(texts: Mapping[Unit, str], around: Around = NOBODY) -> Copies:
    """All copies among ``texts``. Texts with the very same words are compared once."""
    numbers = WordNumbers()
    words = {unit: numbers.of(texts[unit]) for unit in sorted(texts)}
    prints = _same_words(words)
    aligner = _Aligner(texts, words)
    roots = _Roots([*words])
    held = [aligner.pair(*two) for units in prints for two in pairwise(units)]
    for pair in held:
        roots.join(pair.one, pair.other)
    for family in candidates({units[0]: words[units[0]] for units in prints}, around):
        held += _prints(family, texts, aligner, roots)
    held.sort(key=lambda pair: (pair.one, pair.other))
    return Copies(tuple(held), _groups(held, texts, roots))


def text_ties(document: Document) -> list[Tie]:
    """What binds the entries of a document to prints of them: all their words, and each of their shingles."""
    numbers = WordNumbers()
    ties: list[Tie] = []
    for entry in document.entries:
        words = numbers.of(entry.span.of(document.text))
        name = blake2b(words.tobytes(), digest_size=8) if len(words) >= FEWEST else None
        place = name.hexdigest() if name else f"{document.id} {entry.id}"
        ties.append(Tie("print", entry.id, place, tuple(np.unique(shingles(words)).tolist())))
        if name:
            ties.append(Tie("words", entry.id, place, (key_of("words", place),)))
    return ties


def _prints(
    pairs: Iterable[tuple[Unit, Unit]], texts: Mapping[Unit, str], aligner: _Aligner, roots: _Roots
) -> Iterator[CopyPair]:
    """Those of the pairs that are prints of one report and are not known to be one already."""
    for one, other in pairs:
        if roots.of(one) == roots.of(other):
            continue
        pair = aligner.pair(one, other)
        if is_print(pair, texts[one], texts[other]):
            yield pair
            if pair.mutual >= MUTUAL:
                roots.join(one, other)


class _Roots:
    """Which units are known to be one: disjoint sets of places in a sorted list, each named by its first."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self.places = {unit: place for place, unit in enumerate(units)}
        self._roots = list(range(len(units)))

    def root(self, place: int) -> int:
        roots = self._roots
        while roots[place] != place:
            roots[place] = place = roots[roots[place]]
        return place

    def of(self, unit: Unit) -> Unit:
        return self.units[self.root(self.places[unit])]

    def join(self, one: Unit, other: Unit) -> None:
        low, high = sorted((self.root(self.places[one]), self.root(self.places[other])))
        self._roots[high] = low


def _same_words(words: Mapping[Unit, Numbers]) -> list[list[Unit]]:
    same: dict[object, list[Unit]] = defaultdict(list)
    for unit, numbers in words.items():
        # "Guten Morgen!" and texts without a word are no reports: each stands alone.
        same[numbers.tobytes() if len(numbers) >= FEWEST else unit].append(unit)
    return list(same.values())


class _Aligner:
    """Finds the runs of words that two texts share; keeps what it has prepared of the texts it has seen."""

    def __init__(self, texts: Mapping[Unit, str], words: Mapping[Unit, Numbers]) -> None:
        self._texts = texts
        self._words = words
        self._kept: dict[Unit, tuple[list[int], list[int]]] = {}

    def pair(self, one: Unit, other: Unit) -> CopyPair:
        """What two texts share; ``one`` < ``other``."""
        (ours, left), (theirs, right) = self._prepared(one), self._prepared(other)
        found = runs_of_shingles(ours, theirs)
        short, long = sorted((len(self._words[one]), len(self._words[other])))
        count = min(sum(size for _, _, size in found), short)
        runs = tuple(SharedRun(_span(left, a, size), _span(right, b, size)) for a, b, size in found)
        return CopyPair(one, other, runs if count >= FEWEST else (), count / max(short, 1), count / max(long, 1))

    def _prepared(self, unit: Unit) -> tuple[list[int], list[int]]:
        """The shingles of a text, and where its words stand."""
        known = self._kept.get(unit)
        if known is None:
            if len(self._kept) == _KEPT:
                self._kept.clear()
            known = self._kept[unit] = shingles(self._words[unit]).tolist(), borders_of(self._texts[unit])
        return known


def _span(borders: Sequence[int], start: int, count: int) -> Span:
    """``count`` words from the word ``start`` on."""
    return Span(borders[2 * start], borders[2 * (start + count) - 1])


def _groups(pairs: Sequence[CopyPair], texts: Mapping[Unit, str], roots: _Roots) -> tuple[tuple[Unit, ...], ...]:
    """Prints of one report make one group; a text that holds several reports joins the group of each, and binds none.

    What is much the same is one report already (``roots``). Two texts that share less are one report too, unless one is
    composite: then that one only joins the group of the other.
    """
    composite = _composites(pairs, texts)
    loose: list[tuple[Unit, Unit]] = []
    for pair in pairs:
        if pair.mutual >= MUTUAL or not {pair.one, pair.other} & composite:
            roots.join(pair.one, pair.other)
        elif not {pair.one, pair.other} <= composite:
            loose.append((pair.one, pair.other) if pair.other in composite else (pair.other, pair.one))
    groups: dict[Unit, set[Unit]] = defaultdict(set)
    for unit in [unit for pair in pairs for unit in (pair.one, pair.other)]:
        groups[roots.of(unit)].add(unit)
    for part, whole in loose:
        groups[roots.of(part)].add(whole)
    return tuple(sorted({tuple(sorted(units)) for units in groups.values() if len(units) > 1}))


def _by_length(pair: CopyPair, texts: Mapping[Unit, str]) -> tuple[Unit, Unit]:
    short, long = sorted((pair.one, pair.other), key=lambda unit: (len(texts[unit]), unit))
    return short, long


def _composites(pairs: Sequence[CopyPair], texts: Mapping[Unit, str]) -> set[Unit]:
    """The texts of which different parts stand in different shorter texts, and no shorter text has both.

    Only shorter texts that stand in it for the most part tell; a print with half of its sentences exchanged does not.
    Shorter texts are judged first: one that is composite itself does not hold the parts of another together.
    """
    parts: dict[Unit, list[tuple[Unit, list[Span]]]] = defaultdict(list)
    for pair in pairs:
        short, long = _by_length(pair, texts)
        if pair.contained >= INSIDE:
            parts[long].append((short, [run.one if long == pair.one else run.other for run in pair.runs]))
    composite: set[Unit] = set()
    for unit in sorted(parts, key=lambda unit: (len(texts[unit]), unit)):
        spans = [runs for short, runs in sorted(parts[unit]) if short not in composite]
        if len(spans) > 1 and _apart(spans):
            composite.add(unit)
    return composite


def _apart(parts: Sequence[Sequence[Span]]) -> bool:
    """Whether some of the parts, each a list of spans, have next to nothing in common with all the others."""
    owner: dict[int, int] = {}
    joined = list(range(len(parts)))
    shared: dict[tuple[int, int], int] = defaultdict(int)
    sizes = [sum(map(len, spans)) // _STEP + 1 for spans in parts]
    for number, spans in enumerate(parts):
        for span in spans:
            for at in range(span.start // _STEP, span.end // _STEP):
                first = owner.setdefault(at, number)
                if first != number:
                    shared[(first, number)] += 1
    for (one, other), count in shared.items():
        if count >= COMMON * min(sizes[one], sizes[other]):
            low, high = sorted((_root(joined, one), _root(joined, other)))
            joined[high] = low
    return len({_root(joined, number) for number in range(len(parts))}) > 1


def _root(joined: Sequence[int], number: int) -> int:
    while joined[number] != number:
        number = joined[number]
    return number
