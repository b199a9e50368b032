"""Finds the names of a language's own lists, and of countries and capitals, among the words of a sentence.

Of several words each may be inflected ("des Nahen Ostens"); a single word stands as it is listed, or with an ending of
names. The longest match counts, from the left. What a list says of one word is evidence for a model; several words
together, countries and acronyms are names wherever they stand (`settled`), unless in a longer name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sachstand.languages.spec import Language
from sachstand.model.annotation import NameKind

Match = tuple[int, int, NameKind]
"""First word, word behind the last, kind."""
_NONE = frozenset(("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"))
"""What CLDR lists among territories and is no country."""
_MOST_INITIALS = 10
_KEPT = 100_000
"""Words of which it is kept what they may begin."""
_SHORTEST = 3
"""Letters that are left when an ending is taken off."""

_Several = tuple[tuple[str, ...], NameKind, str]
"""A name of several words: those behind the first without their endings, its kind, the name as it is listed."""
_Begun = tuple[tuple[_Several, ...], NameKind | None]
"""The names of several words that begin with a word, and the kind that it has alone."""
_NOTHING: _Begun = ((), None)


class KnownNames:
    """The lists of one language."""

    def __init__(self, language: Language) -> None:
        rules = language.names
        self._rules = rules
        self._inflection = re.compile(f"(?:{rules.inflection})\\Z") if rules.inflection else None
        self._single: dict[str, NameKind] = {}
        self._several: dict[str, list[_Several]] = {}
        self._bases: dict[str, str] = {}
        self._begun: dict[str, _Begun] = {}
        self._countries = countries(language).keys()
        for name in (*self._countries, *rules.capitals):
            self._add(name, "place")
        for kind, names in rules.known.items():
            for name in sorted(names):
                self._add(name, kind)

    def find(self, words: Sequence[str]) -> Iterator[Match]:
        """The listed names in a sentence, in order."""
        behind = 0
        for at, word in enumerate(words):
            begun = self._begun.get(word)
            if begun is None:
                begun = self._begin(word)
            if begun is not _NOTHING and at >= behind:
                match = self._at(words, at, *begun)
                if match is not None:
                    yield match
                    behind = match[1]

    def listed(self, words: Sequence[str]) -> tuple[str, NameKind] | None:
        """A name in the form of the lists, with its kind, if ``words`` are one."""
        if len(words) > 1:
            rest = tuple(map(self._base, words[1:]))
            entries = self._several.get(self._base(words[0]), ())
            return next(((name, kind) for others, kind, name in entries if others == rest), None)
        forms = (words[0], *(words[0].removesuffix(end) for end in self._rules.endings))
        return next(((form, self._single[form]) for form in forms if form in self._single), None)

    def settled(self, pieces: Sequence[Match], words: Sequence[str], proper: Sequence[bool]) -> list[Match]:
        """The names that a model has found in a sentence with what the lists know for certain.

        ``proper`` tells of each word whether the tagger takes it for a proper noun.
        """
        left = list(pieces)
        for start, end, kind in self.find(words):
            around = [piece for piece in left if piece[0] < end and start < piece[1]]
            if self._holds(around, (start, end, kind), words, proper):
                left = [*(piece for piece in left if piece not in around), (start, end, kind)]
        return sorted(left)

    def _holds(self, around: Sequence[Match], match: Match, words: Sequence[str], proper: Sequence[bool]) -> bool:
        """Whether a listed name stands, though the model has found the names ``around`` in its place."""
        start, end, kind = match
        certain = end - start > 1 or self._is_country(words[start]) or is_acronym(words[start])
        if not around:
            return certain or (start > 0 and proper[start])
        longer = any(piece[0] <= start and piece[1] >= end and piece[1] - piece[0] > end - start for piece in around)
        if longer:
            # "[Nachbarland Libanon]": a common noun before a country is no part of its name.
            first, last, found = around[0]
            return kind == found == "place" and last == end and certain and not any(proper[first:start])
        return certain

    def _is_country(self, word: str) -> bool:
        return any(form in self._countries for form in (word, *(word.removesuffix(end) for end in self._rules.endings)))

    def _begin(self, word: str) -> _Begun:
        """What may begin with ``word``; kept."""
        if len(self._begun) > _KEPT:
            self._begun.clear()
        begun = _NOTHING
        if word[0].isupper() or word[0].isdigit():
            several, single = self._several.get(self._base(word), ()), self.listed((word,))
            begun = (tuple(several), single[1] if single else None) if several or single else _NOTHING
        self._begun[word] = begun
        return begun

    def _at(self, words: Sequence[str], at: int, several: Iterable[_Several], single: NameKind | None) -> Match | None:
        for rest, kind, _ in several:
            end = at + 1 + len(rest)
            if end <= len(words) and tuple(map(self._base, words[at + 1 : end])) == rest:
                return at, end, kind
        return (at, at + 1, single) if single else None

    def _add(self, name: str, kind: NameKind) -> None:
        first, *rest = name.split()
        if not rest:
            self._single[name] = kind
            return
        listed = self._several.setdefault(self._base(first), [])
        listed.append((tuple(map(self._base, rest)), kind, name))
        listed.sort(key=lambda one: -len(one[0]))

    def _base(self, word: str) -> str:
        """A word without what inflection may have added; compared with other words so treated only."""
        known = self._bases.get(word)
        if known is None:
            if len(self._bases) > _KEPT:
                self._bases.clear()
            known = self._bases[word] = self._new_base(word.lower() if word.istitle() else word)
        return known

    def _new_base(self, word: str) -> str:
        if self._inflection is None:
            return word
        while (ending := self._inflection.search(word)) and ending.start() >= _SHORTEST:
            word = word[: ending.start()]
        return word


def is_acronym(form: str) -> bool:
    """Whether a word is made of initials ("OSZE", "AfD"): two capitals or more, and no more than ten letters."""
    return len(form) <= _MOST_INITIALS and form.isalpha() and form[0].isupper() and sum(map(str.isupper, form)) > 1


def countries(language: Language) -> dict[str, str]:
    """The names of countries in the language with their ISO 3166 codes, of CLDR and of the language's own list."""
    from babel import Locale, UnknownLocaleError

    try:
        territories = dict(Locale.parse(language.code).territories)
    except (UnknownLocaleError, ValueError):
        territories = {}
    known = {
        name: code for code, name in territories.items() if len(code) == 2 and code.isalpha() and code not in _NONE
    }
    return {**known, **language.names.countries}
