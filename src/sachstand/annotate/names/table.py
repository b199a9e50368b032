"""A table of word forms: the Brown cluster of each, and the lists of names that it stands in.

The file is gzipped text, a line a word, with tabs between: the word, its cluster's bits as a number (the path from the
root begins at the lowest bit; empty where it has none), its cluster in a second collection of texts, and letters for
lists (g given name, of those m men's and w women's alone, f family name, c city, t country or territory).
`tools/build_name_table.py` makes it; the sources are named in NOTICE.
"""

from __future__ import annotations

import gzip
from importlib.resources import files

from sachstand.languages.name_rules import NameRules
from sachstand.model.annotation import Gender

GIVEN, FAMILY, CITY, TERRITORY = "g", "f", "c", "t"
_GENDERS: dict[str, Gender] = {"m": "m", "w": "f"}
"""Letters of given names that only men or only women have."""
_PLAIN = {ord(letter): None for letter in _GENDERS}


class NameTable:
    """What is known of word forms. An empty table knows nothing."""

    def __init__(
        self, clusters: tuple[dict[str, int], dict[str, int]], lists: dict[str, str], endings: tuple[str, ...] = ()
    ) -> None:
        self._clusters = clusters
        self._lists = lists
        self._endings = endings

    @classmethod
    def load(cls, rules: NameRules) -> NameTable:
        """The table that the rules name; an empty one where they name none. About 0.2 s."""
        clusters: tuple[dict[str, int], dict[str, int]] = ({}, {})
        lists: dict[str, str] = {}
        for line in _lines(rules):
            word, first, second, letters = line.split("\t")
            for bits, known in zip((first, second), clusters, strict=True):
                if bits:
                    known[word] = int(bits)
            if letters:
                lists[word] = letters
        return cls(clusters, lists, rules.endings)

    def cluster(self, word: str, collection: int = 0) -> int | None:
        """The cluster of ``word`` or of what it inflects ("Browns"); of words in capitals that of the usual form."""
        clusters = self._clusters[collection]
        own = clusters.get(word)
        if own is not None:
            return own
        for form in self._bases(word):
            if form in clusters:
                return clusters[form]
        return clusters.get(word.capitalize()) if word.isupper() else None

    def lists(self, word: str) -> str:
        """The letters of all lists with ``word`` or what it inflects, without those of `gender`."""
        return "".join([self._lists.get(form, "") for form in (word, *self._bases(word))]).translate(_PLAIN)

    def gender(self, word: str) -> Gender | None:
        """``m`` or ``f`` for a given name that only men or only women have."""
        return next((_GENDERS[letter] for letter in self._lists.get(word, "") if letter in _GENDERS), None)

    def _bases(self, word: str) -> list[str]:
        """What ``word`` may inflect."""
        if not word.endswith(self._endings):
            return []
        return [word.removesuffix(end) for end in self._endings if word.endswith(end) and len(word) > len(end) + 2]


def _lines(rules: NameRules) -> list[str]:
    if rules.table is None:
        return []
    packed = files(rules.folder).joinpath(rules.table).read_bytes()
    return gzip.decompress(packed).decode("utf-8").splitlines()
