"""The words by which sources are known: bodies and spokesmen, countries by their adjectives and capitals, towns.

Prepared once for a language; `sachstand.extract.source_keys` reads texts with them.
"""

from __future__ import annotations

from collections.abc import Iterable

from sachstand.languages.event_rules import EventRules
from sachstand.languages.romanised import slug
from sachstand.languages.spec import Language

_SHORTEST = 3
"""Letters of the shortest noun that is looked for at the end of a compound ("Bundeskriminalamt")."""
_LONGER = 4
"""A word of more letters may lose an ending."""


class SourceWords:
    """What one language says of sources; all words are slugs (`sachstand.languages.romanised`)."""

    def __init__(self, language: Language) -> None:
        rules, names = language.events, language.names
        self.rules: EventRules = rules
        self.codes = {slug(n): c for n, c in {**names.capitals, **names.seats}.items() if n not in names.home}
        self.bodies = frozenset(map(slug, rules.bodies))
        self.generic = frozenset(map(slug, rules.generic))
        self.spokesmen = frozenset(map(slug, rules.spokesmen))
        self.nobodies = frozenset(map(slug, rules.nobodies))
        self.reports = frozenset(map(slug, rules.reports))
        self._demonyms = {slug(word): code for word, code in names.offices.demonyms.items()}
        self._endings = names.offices.demonym_endings

    def adjective(self, word: str, capital: bool) -> set[str]:
        """A country, or the town of "Kasseler"; other adjectives mark nobody."""
        country, ending = self._country(word), self.rules.town_ending
        if country is not None:
            return {country}
        return {self.place(word.removesuffix(ending))} if capital and ending and word.endswith(ending) else set()

    def place(self, word: str) -> str:
        """A country for it, its capital and what is of it; else the town's name as far as that of its people has it."""
        return self.seat(word) or (_town(word) if self.rules.town_ending else word)

    def seat(self, word: str) -> str | None:
        """The country of a country's adjective, of a capital or of a seat of government."""
        code = next((self.codes[base] for base in (word, word.removesuffix("s")) if base in self.codes), None)
        return f"country:{code or 'US'}" if code is not None or word == "us" else self._country(word)

    def parts(self, words: Iterable[str]) -> set[str]:
        """What nouns and the first parts of compounds mark: "us-heimatschutz" two things."""
        return {self.seat(part) or part for word in words for part in word.split("-") if part}

    def ending(self, word: str, nouns: frozenset[str]) -> str | None:
        """The noun that a word is, or that a compound ends in."""
        if word in nouns:
            return word
        last = word.rpartition("-")[2]
        ends = [noun for noun in nouns if last == noun or (self._compound(noun) and last.endswith(noun))]
        return max(ends, key=len) if ends else None

    def _country(self, word: str) -> str | None:
        bases = (word, *(word.removesuffix(end) for end in self._endings if word.endswith(end)))
        code = next((self._demonyms[base] for base in bases if base in self._demonyms), None)
        return None if code is None else f"country:{code}"

    def _compound(self, noun: str) -> bool:
        return self.rules.compounds and len(noun) >= _SHORTEST


def linked(first: str) -> str:
    """The first part of a compound without its joint: "verteidigungs-ministerium"."""
    first = first.rstrip("-")
    return first.removesuffix("s") if len(first) > _LONGER else first


def _town(word: str) -> str:
    """What "Göttingen" and "Göttinger", "München" and "Münchner", "Köln" and "Kölner" have in common."""
    stem = word.removesuffix("en") if len(word) > _LONGER else word
    bare = stem.removesuffix("n")
    return bare if bare != stem and bare[-1:] not in "aeiou" else stem
