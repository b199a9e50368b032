"""Finds names by rule, for a language without a trained model: runs of capitalised words, sorted by what they hold.

A run goes over particles inside it ("Bank of England", "Ursula von der Leyen"). Its kind is told, in this order, by a
title before it, words of organisations or places in it, lists of countries, cities and given names, the word before
and the verb behind it; what tells nothing is "other" when it is in quotation marks, else an organisation. A single
capitalised word at the head of a sentence counts only when the tagger or a list knows it. Less exact than a model.
"""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.names.features import Seen
from sachstand.annotate.names.known import KnownNames
from sachstand.annotate.names.sequence import Piece
from sachstand.annotate.names.table import CITY, FAMILY, GIVEN, TERRITORY, NameTable
from sachstand.languages.spec import Language
from sachstand.model.annotation import NameKind

_MOST_WORDS = 10


class RuleModel:
    """The rules of one language over one table of words."""

    def __init__(self, language: Language, table: NameTable, known: KnownNames) -> None:
        self._known = known
        self._rules = language.names
        self._classes = language.words
        self._table = table

    def find(self, words: Sequence[Seen]) -> list[Piece]:
        """The names in one sentence: first token, token behind the last, kind."""
        shouted = sum(word.form.isupper() for word in words) * 2 > len(words)
        found = []
        at = 0
        while at < len(words):
            end = self._run(words, at)
            start = self._start(words, at, end)
            if start < end and not shouted:
                found.append((start, end, self._kind(words, start, end)))
            at = max(end, at + 1)
        return found

    def _run(self, words: Sequence[Seen], at: int) -> int:
        """Behind the last word of the run that begins at ``at``; ``at`` itself when none does."""
        end, linked = at, False
        for place in range(at, min(len(words), at + _MOST_WORDS)):
            low = words[place].form.lower()
            if self._capital(words[place]):
                end = place + 1
            elif end == at or not (low in self._rules.particles or (linked and low in self._rules.joiners)):
                break
            else:
                linked = True
        return end

    def _capital(self, word: Seen) -> bool:
        return (
            word.form[0].isupper()
            and word.tag not in self._classes.pronouns
            and word.form.lower() not in self._rules.common
        )

    def _start(self, words: Sequence[Seen], start: int, end: int) -> int:
        """The run without titles ("District Attorney Kathleen Rice") and, at a sentence's head, no-names."""
        titled = [at for at in range(start, end) if self._leads(words[at].form.lower())]
        start = titled[-1] + 1 if titled else start
        if start == 0 and end == 1 and not self._is_known(words[0]):
            return end
        return start

    def _leads(self, word: str) -> bool:
        return word in self._rules.titles or word in self._rules.articles

    def _is_known(self, word: Seen) -> bool:
        return word.tag in self._classes.names or bool(self._table.lists(word.form)) or word.form.isupper()

    def _kind(self, words: Sequence[Seen], start: int, end: int) -> NameKind:
        forms = [word.form for word in words[start:end]]
        before = words[start - 1].form.lower() if start else ""
        edges = {forms[0].lower(), forms[-1].lower()}
        lists = self._table.lists(forms[0])
        listed = (self._known.listed(forms) or ("", None))[1]
        tests: tuple[tuple[bool, NameKind], ...] = (
            (before in self._rules.titles, "person"),
            (" ".join(forms) in self._rules.countries, "place"),
            (listed == "organisation", "organisation"),
            (bool(edges & self._rules.organisations), "organisation"),
            (bool(edges & self._rules.places) or self._is_place(forms), "place"),
            (GIVEN in lists and len(forms) > 1, "person"),
            (before in self._rules.local and (CITY in lists or len(forms) == 1), "place"),
        )
        told = next((kind for holds, kind in tests if holds), None)
        return told or self._by_verb(words, start, end, lists)

    def _is_place(self, forms: Sequence[str]) -> bool:
        name = " ".join(forms)
        return name in self._rules.capitals or (
            all(set(self._table.lists(form)) & {CITY, TERRITORY} for form in forms)
            and not set(self._table.lists(forms[0])) & {GIVEN, FAMILY}
        )

    def _by_verb(self, words: Sequence[Seen], start: int, end: int, lists: str) -> NameKind:
        speaks = any(word.lemma in self._rules.speaking for word in words[max(0, start - 1) : end + 1])
        acronym = words[start].form.isupper()
        if not acronym and (FAMILY in lists or GIVEN in lists or speaks or end - start == 2):
            return "person"
        return "place" if CITY in lists and not acronym else "organisation"
