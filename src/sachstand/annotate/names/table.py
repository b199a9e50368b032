"""A table of word forms: the Brown cluster of each, and the lists of names that it stands in.

The file is gzipped text, a line a word: the word, its cluster's bits as a number (the path from the root begins at the
lowest bit; empty where it has none), and letters for lists (g given name, f family name, c city, t country or
territory), with tabs between. `tools/build_name_table.py` makes it; the sources are named in NOTICE.
"""

from __future__ import annotations

import gzip
from importlib.resources import files

from sachstand.languages.spec import NameRules

GIVEN, FAMILY, CITY, TERRITORY = "g", "f", "c", "t"


class NameTable:
    """What is known of word forms. An empty table knows nothing."""

    def __init__(self, clusters: dict[str, int], lists: dict[str, str], endings: tuple[str, ...] = ()) -> None:
        self._clusters = clusters
        self._lists = lists
        self._endings = endings

    @classmethod
    def load(cls, rules: NameRules) -> NameTable:
        """The table that the rules name; an empty one where they name none. About 0.2 s."""
        if rules.table is None:
            return cls({}, {}, rules.endings)
        clusters: dict[str, int] = {}
        lists: dict[str, str] = {}
        packed = files(rules.folder).joinpath(rules.table).read_bytes()
        for line in gzip.decompress(packed).decode("utf-8").split("\n"):
            word, bits, letters = line.split("\t") if line else ("", "", "")
            if bits:
                clusters[word] = int(bits)
            if letters:
                lists[word] = letters
        return cls(clusters, lists, rules.endings)

    def cluster(self, word: str) -> int | None:
        """The cluster of ``word`` or of what it inflects ("Browns"); of words in capitals that of the usual form."""
        for form in self._forms(word):
            if form in self._clusters:
                return self._clusters[form]
        return self._clusters.get(word.capitalize()) if word.isupper() else None

    def lists(self, word: str) -> str:
        """The letters of all lists with ``word`` or what it inflects."""
        return "".join(self._lists.get(form, "") for form in self._forms(word))

    def _forms(self, word: str) -> tuple[str, ...]:
        bases = [word.removesuffix(end) for end in self._endings if word.endswith(end) and len(word) > len(end) + 2]
        return (word, *bases)
