"""Says which names in one text have the same bearer, and gives each bearer an id that other texts give too.

An id is ``person:wladimir-putin``, ``place:valletta``, ``country:RU``, ``organisation:osze``: the kind and the key of
the full name (`sachstand.languages.romanised`), an ISO 3166 code for a country. Conservative: a family name alone has
the id of the one full name in the text that it can belong to; with two such persons, or none, it has no id. Two
persons of the same full name are not told apart, and nobody is known by heart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from sachstand.languages.name_rules import NameRules
from sachstand.languages.romanised import family_keys, name_key, slug
from sachstand.model.annotation import NameKind
from sachstand.model.text import Span

_WITH_S = ("us", "es", "is", "os", "ss")
"""Endings of names that are seldom genitives, though the tagger takes them for such."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name as it was found: its words as they stand and their base forms. ``local``: a preposition of place leads it.

    ``known_place``: it is a country or a capital. ``acronym`` is the one that follows in brackets, if any;
    ``explained`` is where the words in brackets begin that follow. ``listed`` is its form in the language's own lists.
    """

    span: Span
    kind: NameKind
    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    local: bool = False
    known_place: bool = False
    acronym: str | None = None
    explained: int | None = None
    listed: str | None = None


class Bearers:
    """Gives ids by the rules of one language."""

    def __init__(self, rules: NameRules, countries: dict[str, str]) -> None:
        self._rules = rules
        self._countries = countries
        self._adjective = re.compile(rules.adjectives) if rules.adjectives else None

    def identify(self, found: Sequence[Found]) -> list[tuple[Found, str | None]]:
        """Each name with its id, in the same order; a family name that was taken for something else is put right."""
        seen = {name.words[-1] for name in found if name.words}
        found = [_as_it_stands(name, seen) for name in found]
        families = self._families(found)
        acronyms = self._acronyms(found)
        named = []
        for name in found:
            kind, owner = self._person(name, families)
            if kind != name.kind:
                name = replace(name, kind=kind)
            named.append((name, owner if kind == "person" else self._thing(name, acronyms)))
        return named

    def _families(self, found: Iterable[Found]) -> dict[str, set[str]]:
        """For each key of a family name the ids of the persons in the text who bear it."""
        families: dict[str, set[str]] = defaultdict(set)
        for name in found:
            if name.kind == "person" and len(name.words) > 1:
                owner = _person_id(name.words, name.lemmas)
                for key in family_keys(_base(self._family(name.words), name.lemmas[-1])):
                    families[key].add(owner)
        return {key: _merged(owners) for key, owners in families.items()}

    def _family(self, words: tuple[str, ...]) -> str:
        """ "von der Leyen" of "Ursula von der Leyen", "Kim" of "Kim Jong Un"."""
        if words[0] in self._rules.family_first:
            return words[0]
        at = len(words) - 1
        while at > 1 and words[at - 1].lower() in self._rules.particles:
            at -= 1
        return " ".join(words[at:])

    def _person(self, name: Found, families: dict[str, set[str]]) -> tuple[NameKind, str | None]:
        bare = len(name.words) == 1 or name.words[0].lower() in self._rules.particles
        if name.kind == "person" and not bare:
            return "person", self._full(name, families)
        if not bare or name.known_place or (name.kind == "place" and name.local):
            return name.kind, None
        owners = _owners(" ".join(name.words), name.lemmas[-1], families)
        if len(owners) == 1:
            return "person", next(iter(owners))
        return name.kind, None

    def _full(self, name: Found, families: dict[str, set[str]]) -> str:
        """The id of a full name; "Angela Dorothea Merkel" is the Angela Merkel of the same text."""
        owner = _person_id(name.words, name.lemmas)
        for key in family_keys(_base(self._family(name.words), name.lemmas[-1])):
            for other in families.get(key, ()):
                if _same_person(other, owner):
                    return other
        return owner

    def _thing(self, name: Found, acronyms: dict[str, str]) -> str | None:
        key = self._thing_key(name)
        if name.kind == "place":
            code = self._country(name)
            return f"country:{code}" if code else f"place:{key}" if key else None
        if name.kind == "organisation" and key:
            return f"organisation:{acronyms.get(key) or self._rules.aliases.get(key, key)}"
        return None

    def _acronyms(self, found: Sequence[Found]) -> dict[str, str]:
        """Full names whose acronym the text tells, in brackets behind them or before their brackets."""
        told: dict[str, str] = {}
        for name, following in zip_longest(found, found[1:]):
            key = self._thing_key(name)
            assert name is not None
            if name.acronym and _abbreviates(slug(name.acronym), key):
                told[key] = slug(name.acronym)
            if following is not None and name.explained == following.span.start and following.kind == "organisation":
                full = self._thing_key(following)
                if len(name.words) == 1 and len(full) > len(key) and _abbreviates(key, full):
                    told[full] = key
        return told

    def _thing_key(self, name: Found) -> str:
        """The key of a place or an organisation: its words without their endings."""
        if name.listed is not None:
            return slug(name.listed)
        if not name.words:
            return ""
        *before, last = (_base(word, lemma) for word, lemma in zip(name.words, name.lemmas, strict=True))
        return slug(" ".join((*(self._stem(word) for word in before), last)))

    def _stem(self, word: str) -> str:
        """An adjective without its ending: "Internationalen" and "Internationale" are one."""
        found = self._adjective.fullmatch(word) if self._adjective is not None else None
        return found[1] if found is not None else word

    def _country(self, name: Found) -> str | None:
        """A country by its name, or a government by its seat where the seat does not just say where."""
        for form in (*([name.listed] if name.listed else []), " ".join(name.words), *self._uninflected(name)):
            if form in self._countries:
                return self._countries[form]
            if not name.local and form not in self._rules.home:
                code = self._rules.capitals.get(form) or self._rules.seats.get(form)
                if code:
                    return code
        return None

    def _uninflected(self, name: Found) -> list[str]:
        form = " ".join(name.words)
        return [form.removesuffix(end) for end in self._rules.endings if form.endswith(end)]


def _as_it_stands(name: Found, seen: set[str]) -> Found:
    """The name with its own last word for base form where an "s" belongs to it: "Pistorius", "Guterres".

    "Netanjahus" is a genitive beside "Netanjahu" alone.
    """
    last = name.words[-1] if name.words else ""
    if name.kind != "person" or not last.endswith(_WITH_S) or last[:-1] in seen:
        return name
    return replace(name, lemmas=(*name.lemmas[:-1], last))


def _person_id(words: tuple[str, ...], lemmas: tuple[str, ...]) -> str:
    return "person:" + name_key(" ".join((*words[:-1], _base(words[-1], lemmas[-1]))))


def _base(word: str, lemma: str) -> str:
    """``word`` without the ending that its base form lacks: "Putins" is "Putin", "Merz'" is "Merz"."""
    word = word.rstrip("'’")
    head, _, last = word.rpartition(" ")
    stem = last if last.endswith("ss") else last.removesuffix("s").rstrip("'’")
    last = stem if last != stem and lemma.lower() == stem.lower() else last
    return f"{head} {last}".strip()


def _owners(form: str, lemma: str, families: dict[str, set[str]]) -> set[str]:
    """Who may be meant by a family name: by the form as it stands, else without a genitive's ending."""
    for variant in (form.rstrip("'’"), _base(form, lemma), form.removesuffix("s").rstrip("'’")):
        owners = {owner for key in family_keys(variant) for owner in families.get(key, ())}
        if owners:
            return owners
    return set()


def _merged(owners: set[str]) -> set[str]:
    """Without the ids that are only a longer form of another one."""
    return {owner for owner in owners if not any(_same_person(other, owner) for other in owners - {owner})}


def _same_person(short: str, long: str) -> bool:
    """Whether the given and family name of ``short`` stand first and last in ``long``, with more between."""
    fewer, more = short.split("-"), long.split("-")
    return 1 < len(fewer) < len(more) and (fewer[0], fewer[-1]) == (more[0], more[-1])


def _abbreviates(acronym: str, words: str) -> bool:
    """Whether the letters of ``acronym`` stand in ``words`` in this order, the first at the beginning."""
    rest = iter(words)
    return acronym[:1] == words[:1] and all(letter in rest for letter in acronym)
