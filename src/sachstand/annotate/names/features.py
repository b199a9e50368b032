"""What the sequence model sees of a word and its neighbours, as strings for a conditional random field.

Of the word itself: form, shape, beginnings and endings, the parts of a hyphenated word. Of it and its neighbours:
cluster at four depths, lists of names, tag and base form. The model file fixes all this: a change here needs a new
training (`tools/train_names.py`). Features of single forms are kept, for they are most of the work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.names.table import NameTable

KEPT = 100_000
_DEPTHS = (15, 63, 1023)
_MARKS = frozenset("\"„“”»«‚‘’'")
_LONGEST_TITLE = 8
_LONGEST_WORD = 40
_UPPER, _LOWER, _DIGIT, _RUN = (
    re.compile("[A-ZÄÖÜ]"),
    re.compile(r"[^\W\dX_]"),
    re.compile(r"\d"),
    re.compile(r"(.)\1+"),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A word as the model sees it."""

    form: str
    tag: str
    lemma: str


@dataclass(frozen=True, slots=True)
class _Form:
    """Ready features of one form: of the word alone, and of it as a neighbour one or two places away."""

    own: tuple[str, ...]
    here: tuple[str, ...]
    near: dict[int, tuple[str, ...]]
    lower: str
    shape: str
    depth: str


class NameFeatures:
    """Turns sentences into features, with one table of words."""

    def __init__(self, table: NameTable) -> None:
        self._table = table
        self._forms: dict[str, _Form] = {}

    def of(self, words: Sequence[Seen]) -> list[list[str]]:
        """One list of features for each word of a sentence."""
        forms = [self._form(word.form) for word in words]
        titles = _between_marks(words)
        return [self._of_word(words, forms, at, titles.get(at)) for at in range(len(words))]

    def _of_word(self, words: Sequence[Seen], forms: Sequence[_Form], at: int, title: str | None) -> list[str]:
        form, word = forms[at], words[at]
        tags = [words[i].tag if 0 <= i < len(words) else "$" for i in range(at - 2, at + 3)]
        features = [
            "b",
            *form.own,
            *form.here,
            "t=" + tags[2],
            f"tt-={tags[1]}|{tags[2]}",
            f"tt+={tags[2]}|{tags[3]}",
            f"ttt={tags[1]}|{tags[2]}|{tags[3]}",
            f"tt--={tags[0]}|{tags[1]}",
            f"tt++={tags[3]}|{tags[4]}",
        ]
        if word.lemma != word.form:
            features.append("l=" + word.lemma.lower())
        if title is not None:
            features.append(title)
        for step in (-2, -1, 1, 2):
            place = at + step
            if 0 <= place < len(words):
                features += forms[place].near[step]
                features += (f"{step}t={words[place].tag}", f"{step}l={words[place].lemma.lower()}")
            else:
                features.append(f"{step}$")
        return features + self._pairs(forms, at)

    def _pairs(self, forms: Sequence[_Form], at: int) -> list[str]:
        form = forms[at]
        features = []
        if at:
            before = forms[at - 1]
            features += [f"ww-={before.lower}|{form.shape}", f"cc-={before.depth}|{form.depth}"]
        if at + 1 < len(forms):
            after = forms[at + 1]
            features += [f"ww+={form.shape}|{after.lower}", f"cc+={form.depth}|{after.depth}"]
        return features

    def _form(self, form: str) -> _Form:
        known = self._forms.get(form)
        if known is None:
            if len(self._forms) >= KEPT:
                self._forms.clear()
            known = self._forms[form] = self._new_form(form)
        return known

    def _new_form(self, form: str) -> _Form:
        form = form if len(form) <= _LONGEST_WORD else form[:_LONGEST_WORD]
        low, shape, cluster = form.lower(), _shape(form), self._table.cluster(form)
        depths = ["c=?"] if cluster is None else [f"c{d}={cluster & d}" for d in _DEPTHS] + [f"c={cluster}"]
        lists = ["in" + letter for letter in sorted(set(self._table.lists(form)))] if form[0].isupper() else []
        shared = ["w=" + low, "s=" + shape, *depths, *lists]
        further = ["w=" + low, "s=" + shape, *depths[1:], *lists]
        near = {step: tuple(f"{step}{s}" for s in (shared if abs(step) == 1 else further)) for step in (-2, -1, 1, 2)}
        own = [f"p{n}={low[:n]}" for n in (2, 3, 4)] + [f"x{n}={low[-n:]}" for n in (2, 3, 4, 5)]
        own += [f"n={min(len(form), 12)}", *self._parts(form)]
        depth = "?" if cluster is None else str(cluster & 63)
        return _Form(tuple(own), tuple("0" + s for s in shared), near, low, shape, depth)

    def _parts(self, form: str) -> list[str]:
        head, hyphen, last = form.rpartition("-")
        if not head or not last or not hyphen:
            return []
        listed = ["hin" + letter for letter in sorted(set(self._table.lists(head)))]
        clusters = [f"hlc={self._table.cluster(last)}", f"hhc={self._table.cluster(head)}"]
        return [f"hl={last.lower()}", f"hh={head.lower()}", f"hls={_shape(last)}", *clusters, *listed]


def _shape(form: str) -> str:
    """ "US-Militär" is "XX-Xxx"."""
    return _RUN.sub(r"\1\1", _DIGIT.sub("d", _LOWER.sub("x", _UPPER.sub("X", form))))


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
