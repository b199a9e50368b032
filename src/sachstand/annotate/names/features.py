"""What the sequence model sees of a word and its neighbours, as strings for a conditional random field.

Of the word itself: form, shape, beginnings and endings, the parts of a hyphenated word. Of it and its neighbours:
cluster at four depths, lists of names, tag and base form. The model file fixes all this: a change here needs a new
training (`tools/train_names.py`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from sachstand.annotate.names.known import KnownNames
from sachstand.annotate.names.table import NameTable

KEPT = 2_000
"""Forms that are kept, for they come again with another tag or base form."""
_DEPTHS = (15, 63, 1023)
_MARKS = frozenset("\"„“”»«‚‘’'")
_LONGEST_TITLE = 8
_LONGEST_WORD = 40
STEPS = (-2, -1, 1, 2)
"""Where the neighbours stand whose features a word sees."""
EDGE = "$"
"""Stands for the tags beyond a sentence."""
_UPPER, _DIGIT, _WORD, _RUN = (
    re.compile("[A-ZÄÖÜ]"),
    re.compile(r"\d"),
    re.compile(r"[^\W_]"),
    re.compile(r"(.)\1+"),
)


class Seen(NamedTuple):
    """A word as the model sees it."""

    form: str
    tag: str
    lemma: str


class Form(NamedTuple):
    """What one form tells: of the word alone, and what its neighbours see as well; the rest tells in pairs."""

    own: tuple[str, ...]
    shared: tuple[str, ...]
    lower: str
    shape: str
    depth: str


class NameFeatures:
    """The features in groups, each of which depends on little, so that a model can keep what each group weighs."""

    def __init__(self, table: NameTable, known: KnownNames) -> None:
        self._table = table
        self._known = known
        self._forms: dict[str, Form] = {}

    def of(self, words: Sequence[Seen]) -> list[list[str]]:
        """All features of each word of a sentence, one list a word, as training needs them."""
        around = self.in_context(words)
        found = []
        for at, word in enumerate(words):
            features = [*self.own(word), *("0" + shared for shared in self.form(word.form).shared)]
            features += _of_tags([words[i].tag if 0 <= i < len(words) else EDGE for i in range(at - 2, at + 3)])
            for step in STEPS:
                if 0 <= at + step < len(words):
                    features += self._of_neighbour(step, words[at + step])
            if at:
                features += self._of_pair(words[at - 1], word)[1]
            if at + 1 < len(words):
                features += self._of_pair(word, words[at + 1])[0]
            found.append([*features, *around.get(at, ())])
        return found

    def in_context(self, words: Sequence[Seen]) -> dict[int, list[str]]:
        """What only the sentence tells of a word, by its place: part of a listed name, or of a short quotation."""
        found: dict[int, list[str]] = defaultdict(list)
        for start, end, kind in self._known.find([word.form for word in words]):
            for at in range(start, end):
                found[at].append(f"k={'b' if at == start else 'i'}{kind}{min(end - start, 2)}")
        for at, feature in _between_marks(words).items():
            found[at].append(feature)
        return found

    def own(self, word: Seen) -> list[str]:
        """What a word tells of itself alone, without its tag."""
        based = [] if word.lemma == word.form else ["l=" + word.lemma.lower()]
        return ["b", *self.form(word.form).own, *based]

    def shared(self, word: Seen) -> list[str]:
        """What the neighbours of a word see of it, without its tag. Itself sees the same but for the last."""
        return [*self.form(word.form).shared, "l=" + word.lemma.lower()]

    def _of_neighbour(self, step: int, word: Seen) -> list[str]:
        """Of a word ``step`` places away; two places away the widest clusters are left out."""
        return [f"{step}{s}" for s in self.shared(word) if abs(step) == 1 or not s.startswith(("c15", "e"))]

    def _of_pair(self, first: Seen, second: Seen) -> tuple[list[str], list[str]]:
        """What the first of two words sees of both, and what the second does."""
        one, two = self.form(first.form), self.form(second.form)
        return (
            [f"ww+={one.shape}|{two.lower}", f"cc+={one.depth}|{two.depth}"],
            [f"ww-={one.lower}|{two.shape}", f"cc-={one.depth}|{two.depth}"],
        )

    def form(self, form: str) -> Form:
        """What a form tells."""
        known = self._forms.get(form)
        if known is None:
            if len(self._forms) >= KEPT:
                self._forms.clear()
            known = self._forms[form] = self._new_form(form[:_LONGEST_WORD])
        return known

    def _new_form(self, form: str) -> Form:
        low, shape, cluster, other = form.lower(), _shape(form), self._table.cluster(form), self._table.cluster(form, 1)
        depths = ["c=?"] if cluster is None else [*(f"c{d}={cluster & d}" for d in _DEPTHS), f"c={cluster}"]
        others = ["e=?"] if other is None else [f"e{d}={other & d}" for d in _DEPTHS[1:]]
        lists = ["in" + letter for letter in sorted(set(self._table.lists(form)))] if form[0].isupper() else []
        own = [f"p{n}={low[:n]}" for n in (2, 3, 4)] + [f"x{n}={low[-n:]}" for n in (2, 3, 4, 5)]
        own += [f"n={min(len(form), 12)}", *self._parts(form)]
        depth = "?" if cluster is None else str(cluster & 63)
        return Form(tuple(own), ("w=" + low, "s=" + shape, *depths, *others, *lists), low, shape, depth)

    def _parts(self, form: str) -> list[str]:
        head, hyphen, last = form.rpartition("-")
        if not head or not last or not hyphen:
            return []
        listed = ["hin" + letter for letter in sorted(set(self._table.lists(head)))]
        clusters = [f"hlc={self._table.cluster(last)}", f"hhc={self._table.cluster(head)}"]
        return [f"hl={last.lower()}", f"hh={head.lower()}", f"hls={_shape(last)}", *clusters, *listed]


def _of_tags(tags: Sequence[str]) -> list[str]:
    """Of the tags of five words, `EDGE` beyond the sentence."""
    features = [f"{step}t={tags[2 + step]}" if tags[2 + step] != EDGE else f"{step}{EDGE}" for step in STEPS]
    return [
        *features,
        "t=" + tags[2],
        f"tt-={tags[1]}|{tags[2]}",
        f"tt+={tags[2]}|{tags[3]}",
        f"ttt={tags[1]}|{tags[2]}|{tags[3]}",
        f"tt--={tags[0]}|{tags[1]}",
        f"tt++={tags[3]}|{tags[4]}",
    ]


class _Shapes(dict[int, str]):
    """Letters for `str.translate`, by code point: X for capitals of German, x for other letters, d for digits."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kinds = ((_UPPER, "X"), (_DIGIT, "d"), (_WORD, "x"))
        shape = self[code] = next((kind for pattern, kind in kinds if pattern.match(letter)), letter)
        return shape


_SHAPES = _Shapes()


def _shape(form: str) -> str:
    """ "US-Militär" is "XX-Xxx"."""
    return _shortened(form.translate(_SHAPES))


@lru_cache(maxsize=10_000)
def _shortened(shape: str) -> str:
    return _RUN.sub(r"\1\1", shape)


def _between_marks(words: Sequence[Seen]) -> dict[int, str]:
    """The places in short quotations that begin with a capital: they are often titles."""
    found: dict[int, str] = {}
    opened: int | None = None
    for at, word in enumerate(words):
        if word.form not in _MARKS:
            continue
        length = 0 if opened is None else at - opened - 1
        if opened is None or length == 0:
            opened = at
            continue
        if length <= _LONGEST_TITLE and words[opened + 1].form[0].isupper():
            found |= {i: f"q={'b' if i == opened + 1 else 'i'}{min(length, 4)}" for i in range(opened + 1, at)}
        opened = None
    return found
