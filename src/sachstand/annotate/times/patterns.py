"""Compiles the rules of a grammar into one tree and finds the longest match at a place.

All patterns of a language share one tree, so a word that can begin no expression costs one look-up. A walk down the
tree goes no deeper than the longest pattern: the time for a text grows with its length, whatever is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from typing import NamedTuple

from sachstand.annotate.times.tokens import Word
from sachstand.languages.time_grammar import Rule


class Slot(NamedTuple):
    """One slot of a pattern: any of ``names`` (classes or words).

    ``refused`` is 0 for a slot that takes a token, 1 where the next token must be none of the names, -1 where the
    one before must be none of them.
    """

    names: tuple[str, ...]
    optional: bool
    glued: bool
    refused: int


class Accept(NamedTuple):
    """The end of one pattern: which tokens, counted from its first, make its groups and hold its values."""

    order: int
    rule: Rule
    length: int
    groups: tuple[tuple[int, int], ...]
    slots: tuple[tuple[int, tuple[str, ...]], ...]
    glued: tuple[int, ...]
    refused: tuple[tuple[int, tuple[str, ...]], ...]


class Match(NamedTuple):
    """A rule's match that begins at token ``start``."""

    accept: Accept
    start: int

    @property
    def end(self) -> int:
        """The token after the last group's last: where the search goes on."""
        return self.start + self.accept.groups[-1][1]

    @property
    def size(self) -> int:
        """How many tokens the groups take, from the first one's first to the last one's last."""
        return self.accept.groups[-1][1] - self.accept.groups[0][0]

    def values(self, words: Sequence[Word], group: int) -> list[tuple[str, object]]:
        """Class and value of each slot in one group, in order."""
        first, last = self.accept.groups[group]
        found: list[tuple[str, object]] = []
        for place, names in self.accept.slots:
            if first <= place < last:
                classes = words[self.start + place].classes
                found.extend((name, classes[name]) for name in names if name in classes)
        return found

    def context(self, words: Sequence[Word]) -> list[tuple[str, object]]:
        """Class and value of each slot outside of all groups."""
        found: list[tuple[str, object]] = []
        for place, names in self.accept.slots:
            if not any(first <= place < last for first, last in self.accept.groups):
                classes = words[self.start + place].classes
                found.extend((name, classes[name]) for name in names if name in classes)
        return found


@dataclass(slots=True)
class _Node:
    children: dict[tuple[str, ...], _Node] = field(default_factory=dict)
    by_name: dict[str, list[_Node]] = field(default_factory=dict)
    accepts: list[Accept] = field(default_factory=list)


class Tree:
    """All patterns of a grammar."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._root = _Node()
        for order, rule in enumerate(rules):
            patterns = (rule.patterns,) if isinstance(rule.patterns, str) else rule.patterns
            for pattern in patterns:
                for row in expand(pattern):
                    self._add(order, rule, row)

    def starts(self, words: Sequence[Word]) -> Iterator[int]:
        """The places in ``words`` where some pattern may begin."""
        by_name = self._root.by_name
        for place, word in enumerate(words):
            if word.low in by_name or not by_name.keys().isdisjoint(word.classes):
                yield place

    def longest(self, words: Sequence[Word], start: int) -> Match | None:
        """The match at ``start`` that reaches furthest; then the one with most context; then the earlier rule."""
        best: tuple[int, int, int] | None = None
        match: Match | None = None
        for accept in self._accepted(words, start):
            rank = (accept.groups[-1][1], accept.length, -accept.order)
            if (best is None or rank > best) and _allowed(accept, words, start):
                best, match = rank, Match(accept, start)
        return match

    def _accepted(self, words: Sequence[Word], start: int) -> Iterator[Accept]:
        nodes = [self._root]
        place, count = start, len(words)
        while nodes:
            for node in nodes:
                yield from node.accepts
            if place >= count:
                return
            word = words[place]
            names = (word.low, *word.classes)
            nodes = [child for node in nodes for name in names for child in node.by_name.get(name, ())]
            place += 1

    def _add(self, order: int, rule: Rule, row: list[Slot | str]) -> None:
        node, place, opened = self._root, 0, 0
        groups: list[tuple[int, int]] = []
        slots: list[tuple[int, tuple[str, ...]]] = []
        glued: list[int] = []
        refused: list[tuple[int, tuple[str, ...]]] = []
        for slot in row:
            if slot == "[":
                opened = place
            elif slot == "]":
                groups.append((opened, place))
            elif isinstance(slot, Slot) and slot.refused:
                refused.append((place if slot.refused > 0 else place - 1, slot.names))
            elif isinstance(slot, Slot):
                node = _child(node, slot.names)
                classes = tuple(name for name in slot.names if name.isupper())
                if classes:
                    slots.append((place, classes))
                if slot.glued:
                    glued.append(place)
                place += 1
        accept = Accept(order, rule, place, tuple(groups), tuple(slots), tuple(glued), tuple(refused))
        node.accepts.append(accept)


def _child(node: _Node, names: tuple[str, ...]) -> _Node:
    child = node.children.get(names)
    if child is None:
        child = node.children[names] = _Node()
        for name in names:
            node.by_name.setdefault(name, []).append(child)
    return child


def _allowed(accept: Accept, words: Sequence[Word], start: int) -> bool:
    if not all(words[start + place].glued for place in accept.glued):
        return False
    for place, names in accept.refused:
        if 0 <= start + place < len(words):
            word = words[start + place]
            if any(name == word.low or name in word.classes for name in names):
                return False
    return True


def expand(pattern: str) -> list[list[Slot | str]]:
    """Every row of slots that a pattern stands for, with and without its optional slots."""
    parts: list[Slot | str] = []
    for piece in re.findall(r"[\[\]]|[^\s\[\]]+", pattern):
        parts.append(piece if piece in "[]" else _slot(piece))
    choices: list[list[list[Slot | str]]] = [
        [[part], []] if isinstance(part, Slot) and part.optional else [[part]] for part in parts
    ]
    rows = [[part for chosen in row for part in chosen] for row in product(*choices)]
    return [row for row in rows if not _ends_with_comma(row)]


def _ends_with_comma(row: list[Slot | str]) -> bool:
    """Whether an expression ends with a comma, as "June , YEAR?" does without its year."""
    return any(isinstance(part, Slot) and part.names == (",",) and after == "]" for part, after in pairwise(row))


def _slot(piece: str) -> Slot:
    refused = {"!": 1, "<": -1}.get(piece[0], 0) if len(piece) > 1 else 0
    glued = len(piece) > 1 and piece[0] == "~"
    body = piece[1:] if refused or glued else piece
    optional = len(body) > 1 and body.endswith("?")
    body = body[:-1] if optional else body
    names = tuple(body.split("|"))
    return Slot(names, optional, glued, refused)
