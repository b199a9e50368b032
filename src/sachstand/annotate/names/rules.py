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

    def find(self, sentences: Sequence[Sequence[Seen]]) -> list[list[Piece]]:
        """The names in each sentence of a text: first token, token behind the last, kind."""
        return [self._in_sentence(words) for words in sentences]

    def _in_sentence(self, words: Sequence[Seen]) -> list[Piece]:
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
            if self._capital(words, place):
                end = place + 1
            elif end == at or not (low in self._rules.particles or (linked and low in self._rules.joiners)):
                break
            else:
                linked = True
        return end

    def _capital(self, words: Sequence[Seen], at: int) -> bool:
        """Whether a word can be a part of a name: "al-Sisi" too, and "Christian" before a family name."""
        word = words[at]
        head, hyphen, rest = word.form.partition("-")
        if not word.form[0].isupper() and not (hyphen and rest[:1].isupper() and head in self._rules.leading):
            return False
        if word.form.lower() not in self._rules.common:
            return word.tag not in self._classes.pronouns
        given = GIVEN in self._table.lists(word.form) and at + 1 < len(words)
        return given and self._is_family(words[at + 1])

    def _is_family(self, word: Seen) -> bool:
        named = word.tag in self._classes.names or FAMILY in self._table.lists(word.form)
        return named and word.form[0].isupper() and word.form.lower() not in self._rules.common

    def _start(self, words: Sequence[Seen], start: int, end: int) -> int:
        """The run without titles ("District Attorney Kathleen Rice") and, at a sentence's head, no-names."""
        if end - start > 1 and words[end - 1].form.lower() in self._rules.organisations:
            return self._with_origin(words, start)
        titled = [at for at in range(start, end) if self._leads(words, at)]
        start = titled[-1] + 1 if titled else start
        if start == 0 and end > 2 and words[1].form.lower() in self._rules.particles and self._is_common(words[0]):
            start = 2
        if start == 0 and end == 1 and not self._is_known(words[0]):
            return end
        return start

    def _with_origin(self, words: Sequence[Seen], start: int) -> int:
        """The beginning of an organisation, with the adjective of a country before it ("Danish Refugee Council")."""
        before = words[start - 1].form if start else ""
        return start - 1 if before[:1].isupper() and before.lower() in self._rules.offices.demonyms else start

    def _leads(self, words: Sequence[Seen], at: int) -> bool:
        """Whether a word is a title or an article and no part of a longer name ("Ministry of Defence")."""
        low = words[at].form.lower()
        inside = at > 0 and words[at - 1].form.lower() in self._rules.particles
        return (low in self._rules.titles and not inside) or low in self._rules.articles

    def _is_common(self, word: Seen) -> bool:
        """Whether a word at the head of a sentence is capitalised for that only: "Fans of …"."""
        organisation = word.form.lower() in self._rules.organisations
        return word.tag in self._classes.nouns - self._classes.names and not organisation and not self._is_listed(word)

    def _is_listed(self, word: Seen) -> bool:
        return bool(self._table.lists(word.form)) or self._known.listed([word.form]) is not None

    def _is_known(self, word: Seen) -> bool:
        return word.tag in self._classes.names or self._is_listed(word) or word.form.isupper()

    def _kind(self, words: Sequence[Seen], start: int, end: int) -> NameKind:
        forms = [word.form for word in words[start:end]]
        before = words[start - 1].form.lower() if start else ""
        behind = words[end].form.lower() if end < len(words) else ""
        edges = {forms[0].lower(), forms[-1].lower()}
        lists = self._table.lists(forms[0])
        listed = (self._known.listed(forms) or ("", None))[1]
        tests: tuple[tuple[bool, NameKind], ...] = (
            (before in self._rules.titles, "person"),
            (" ".join(forms) in self._rules.countries, "place"),
            (listed == "organisation", "organisation"),
            (listed == "other" or (len(forms) > 1 and bool(edges & self._rules.others)), "other"),
            (listed == "place" and GIVEN not in lists, "place"),
            (bool(edges & self._rules.organisations), "organisation"),
            (bool(edges & self._rules.places) or self._is_place(forms), "place"),
            (GIVEN in lists and len(forms) > 1, "person"),
            (bool({before, behind} & self._rules.places) and GIVEN not in lists, "place"),
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
        listed = any(set(self._table.lists(word.form)) & {GIVEN, FAMILY} for word in words[start:end])
        before = words[start - 1].form.lower() if start else ""
        if end - start == 2 and GIVEN not in lists and before in self._rules.local:
            return "place"
        if not acronym and before not in self._rules.articles and (listed or speaks or end - start == 2):
            return "person"
        return "place" if CITY in lists and not acronym else "organisation"
