"""Finds who is meant by an office ("der CDU-Chef", "the chancellor") where the text itself has said so.

A text says so by putting the office before a name ("CDU-Chef Friedrich Merz", "der CDU-Vorsitzende Merz") or behind it
("Friedrich Merz, Vorsitzender der CDU, …"). Later, the office with a definite article stands for that person, if what
marks it ("CDU-", "ukrainische", "der Ukraine") was said of them, and of nobody else in the text who holds such an
office. Nobody's office is known by heart. Indefinite, former and deputy holders are not taken for the holder.

What newspapers call somebody whom they have just named ("der CDU-Politiker", "die 52-Jährige") needs no such saying: it
stands for the one person of the last sentence that names any, unless gender or party speak against it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sachstand.annotate.names.recent import Genders, Recent, Sentence
from sachstand.languages.romanised import slug
from sachstand.languages.spec import Language
from sachstand.model.annotation import Gender, Name, Token
from sachstand.model.text import Span

_WIDEST = 5
"""Words that may mark an office before or behind it."""
_BRACKETED = "politician"
"""The office of whom a party in brackets follows: "Nina Warken (CDU)"."""
_KEPT = 100_000
"""Words of which it is kept whether they name an office."""
_COUNTRY = "country:"
_CLOSING = frozenset(",.;:()–-!?…")


@dataclass(frozen=True, slots=True)
class Office:
    """What a noun phrase says of somebody's office. ``genders`` are those that its noun can have.

    ``kind`` is what tells this office from others of its sort ("Generalstabs-", "CDU-", "der CDU"), ``lands`` are the
    countries named beside it. A ``vague`` noun alone ("der Chef") tells too little.
    """

    office: str
    genders: str
    kind: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    vague: bool = False

    def with_marks(self, marks: Iterable[str]) -> Office:
        """With what words beside the noun add."""
        lands = {mark for mark in marks if mark.startswith(_COUNTRY)}
        return replace(self, kind=self.kind | (set(marks) - lands), lands=self.lands | lands)


@dataclass(frozen=True, slots=True)
class _Held:
    """An office that the text gives to a person; ``at`` is where it says so."""

    office: Office
    owner: str
    at: int


class Offices:
    """The offices of one language. ``countries`` are names of countries with their codes."""

    def __init__(self, language: Language, countries: Mapping[str, str]) -> None:
        rules = language.names
        self._names = rules
        self._words = language.words
        self._rules = rules.offices
        self._nouns = {word: (office, "m") for word, office in self._rules.masculine.items()}
        self._nouns |= {word: (office, "f") for word, office in self._rules.feminine.items()}
        places = {**countries, **rules.capitals, **rules.seats}
        self._seen: dict[str, tuple[int, str] | None] = {}
        self._codes = {slug(name): f"country:{code}" for name, code in places.items()}

    def meant(
        self, sentences: Iterable[tuple[Sequence[Token], list[str]]], names: Sequence[Name], given: Genders
    ) -> tuple[list[tuple[Span, str]], dict[str, Gender]]:
        """The offices that stand for one person of the text, each with the person's id; and what gender persons have.

        ``sentences`` are their tokens with the form of each; ``given`` is the gender that a given name tells, by
        the id of the person.
        """
        by_start = {name.span.start: name for name in names}
        views = [Sentence.of(tokens, forms, by_start) for tokens, forms in sentences]
        told = [one for view in views for one in self._held(view)]
        held, genders = _earliest(told), {**given, **_genders(told, given)}
        recent = Recent(genders)
        found: list[tuple[Span, str]] = []
        for view in views:
            for at in range(1, len(view.forms)):
                owner = self._owner(view, at, held, recent)
                if owner is not None:
                    found.append((view.tokens[at].span, owner))
            recent.add(view)
        return found, genders

    def _owner(self, view: Sentence, at: int, held: Sequence[_Held], recent: Recent) -> str | None:
        """Who is meant by the noun at a place, if it is an office with a definite article and one person fits."""
        office = self._office(view, at)
        if office is None or view.owned[at] is not None or self._introduces(view, at):
            return None
        office, article = self._marked_before(view, at, office)
        after_name = article >= 2 and view.forms[article - 1] == "," and view.owned[article - 2] == "person"
        behind = self._marked_behind(view, at)
        if behind is None or after_name or not self._is_one(view, at, office, article):
            return None
        just = self._just_named(office, recent.person, held, recent) if not behind[0] else None
        if just is not None and not office.kind | office.lands:
            return just
        return self._who_holds(office.with_marks(behind[0]), view.tokens[at].span.start, held) or just

    def _is_one(self, view: Sentence, at: int, office: Office, article: int) -> bool:
        """Whether the article is a definite one of the office's gender, for one person and not for many."""
        if article < 0:
            return False
        low = view.lower(article)
        many = low in self._rules.plurals and view.lower(at).endswith(self._rules.plurals[low])
        return not many and bool(set(self._rules.articles.get(low, "")) & set(office.genders))

    def _who_holds(self, office: Office, place: int, held: Sequence[_Held]) -> str | None:
        """The one person of the text whom it fits, if the text has said so before."""
        fitting = [one for one in held if self._fits(office, one.office)]
        said = any(one.at < place for one in fitting)
        return fitting[0].owner if said and len({one.owner for one in fitting}) == 1 else None

    def _just_named(self, office: Office, person: str | None, held: Sequence[_Held], recent: Recent) -> str | None:
        """The person named last, where the office is but another word for it and nothing speaks against."""
        if person is None or office.office not in self._rules.loose or office.kind & self._rules.lesser:
            return None
        own = [one.office for one in held if one.owner == person]
        parties = {mark for one in own for mark in one.kind if mark in self._rules.implied}
        asked = {mark for mark in office.kind if mark in self._rules.implied}
        lands = {mark for one in own for mark in one.kind | one.lands if mark.startswith(_COUNTRY)}
        # Parties are of the country of the language; who holds an office of another one is in none of them.
        strange = (parties and asked and not asked <= parties) or (lands and bool(asked or not office.lands <= lands))
        return None if strange or recent.gender(person) not in (None, *office.genders) else person

    def _fits(self, asked: Office, held: Office) -> bool:
        implied = {self._rules.implied[mark] for mark in held.kind if mark in self._rules.implied}
        lesser = self._rules.lesser
        return (
            asked.office == held.office
            and bool(set(asked.genders) & set(held.genders))
            and not (asked.vague and not asked.kind | asked.lands)
            and asked.kind <= (held.kind | implied or held.lands)
            and asked.lands <= held.lands | held.kind
            and asked.kind & lesser == held.kind & lesser
        )

    def _held(self, view: Sentence) -> Iterator[_Held]:
        """The offices that a sentence gives to the persons it names."""
        for start, end, owner in view.persons:
            if view.genitive(end - 1, owner):
                continue
            for office in (*self._before(view, start), *self._behind(view, end), *self._bracketed(view, end)):
                yield _Held(office, owner, view.tokens[start].span.start)

    def _before(self, view: Sentence, start: int) -> Iterator[Office]:
        """The offices right before a name: "Kanzler und CDU-Chef Merz", "der Vorsitzende der CDU, Friedrich Merz"."""
        at = start - 1
        while at >= 0:
            office = self._office(view, at)
            if office is None:
                break
            office, first = self._marked_before(view, at, office)
            yield office
            at = first - 1 if first >= 0 and view.lower(first) in self._rules.conjunctions else -1
        if start >= 2 and view.forms[start - 1] == ",":
            yield from self._apart(view, start - 1)

    def _apart(self, view: Sentence, comma: int) -> Iterator[Office]:
        for at in range(comma - 1, max(-1, comma - 2 - _WIDEST), -1):
            office = self._office(view, at)
            if office is not None:
                behind = self._marked_behind(view, at)
                office, first = self._marked_before(view, at, office)
                definite = first >= 0 and view.lower(first) in self._rules.articles
                if behind is not None and behind[1] == comma and definite:
                    yield office.with_marks(behind[0])
                return

    def _behind(self, view: Sentence, end: int) -> Iterator[Office]:
        """The office in an apposition behind a name: "Merz, der Vorsitzende der CDU, …"."""
        if end + 1 >= len(view.forms) or view.forms[end] != ",":
            return
        for at in range(end + 1, min(len(view.forms), end + 1 + _WIDEST)):
            office = self._office(view, at)
            if office is None:
                continue
            behind = self._marked_behind(view, at)
            office, first = self._marked_before(view, at, office)
            opened = first == end or (first == end + 1 and view.lower(first) in self._rules.articles)
            if opened and behind is not None and (behind[1] >= len(view.forms) or view.forms[behind[1]] in _CLOSING):
                yield office.with_marks(behind[0])
            return

    def _bracketed(self, view: Sentence, end: int) -> Iterator[Office]:
        """The party in brackets behind a name: "Nina Warken (CDU)"."""
        if view.forms[end : end + 3][::2] == ["(", ")"] and (party := slug(view.forms[end + 1])) in self._rules.implied:
            yield Office(_BRACKETED, "mf", frozenset({party}))

    def _introduces(self, view: Sentence, at: int) -> bool:
        """Whether a name follows that the office belongs to."""
        return at + 1 < len(view.forms) and (
            view.owned[at + 1] == "person" or view.tokens[at + 1].tag in self._words.names
        )

    def _office(self, view: Sentence, at: int) -> Office | None:
        """The office that a word names, with what marks it inside the word."""
        noun = self._noun(view.forms[at])
        if noun is None:
            return None
        form = view.lower(at)
        start, base = noun
        return self._made(view.forms[at][:start], base, form, *self._nouns[base])

    def _noun(self, word: str) -> tuple[int, str] | None:
        """Where in a word the noun of an office begins, and the noun; kept."""
        if word not in self._seen:
            if len(self._seen) > _KEPT:
                self._seen.clear()
            self._seen[word] = self._new_noun(word.lower())
        return self._seen[word]

    def _new_noun(self, form: str) -> tuple[int, str] | None:
        if not form[-1:].isalpha():
            return None
        bases = (form, *(form.removesuffix(end) for end in self._rules.endings if form.endswith(end)))
        starts = (0,) if self._rules.qualified else range(len(form) - 2)
        for base in bases:
            for start in starts:
                if base[start:] in self._nouns:
                    return start, base[start:]
        return None

    def _made(self, before: str, noun: str, form: str, office: str, gender: str) -> Office:
        # An adjective as a noun has its gender from the article alone: "der Vorsitzende", "die Vorsitzende".
        loose = any(noun[:-1] + "er" == other or noun + "r" == other for other in self._rules.masculine)
        marks = {self._mark(part) for part in before.split("-") if part}
        genders = "mf" if loose or not self._rules.feminine else gender
        return Office(office, genders, frozenset(marks), vague=noun in self._rules.vague)

    def _marked_before(self, view: Sentence, at: int, office: Office) -> tuple[Office, int]:
        """The office with the marks before it, and the place of the first word before all of them; -1 for none."""
        marks: set[str] = set()
        first = at - 1
        while first >= 0 and at - first <= _WIDEST:
            mark = self._mark_at(view, first)
            if mark is None:
                break
            marks.add(mark)
            first -= 1
        return office.with_marks(marks), first

    def _mark_at(self, view: Sentence, at: int) -> str | None:
        """What a word right before an office marks: a country's adjective or genitive, in English any word."""
        low = view.lower(at)
        bases = (low, *(low.removesuffix(end) for end in self._rules.demonym_endings if low.endswith(end)))
        code = next((self._rules.demonyms[base] for base in bases if base in self._rules.demonyms), None)
        if code is not None:
            return f"country:{code}"
        if view.owned[at] in ("place", "organisation"):
            return self._mark(view.forms[at], view.ids[at])
        lesser = next((base for base in bases if base in self._rules.lesser), None)
        if lesser is not None:
            return lesser
        telling = view.tokens[at].tag in self._words.nouns | self._words.names | self._words.adjectives
        return slug(low) if self._rules.qualified and telling and low.isalpha() else None

    def _marked_behind(self, view: Sentence, at: int) -> tuple[frozenset[str], int] | None:
        """The marks behind an office and the place behind them; `None` where what follows cannot be read."""
        end = at + 1
        if end >= len(view.forms):
            return frozenset(), end
        low = view.lower(end)
        if low in self._rules.barred:
            return None
        if low not in self._rules.of:
            return frozenset(), end
        end += 1
        while end < len(view.forms) and view.lower(end) in self._rules.articles:
            end += 1
        marks = set()
        while end < len(view.forms) and view.owned[end] in ("place", "organisation"):
            marks.add(self._mark(view.forms[end], view.ids[end]))
            end += 1
        return (frozenset(marks), end) if marks else None

    def _mark(self, word: str, owner: str | None = None) -> str:
        if owner is not None and owner.startswith("country:"):
            return owner
        if owner is not None and owner.startswith("organisation:"):
            return owner.partition(":")[2]
        forms = (slug(word), *(slug(word.removesuffix(end)) for end in self._names.endings if word.endswith(end)))
        code = next((self._codes[form] for form in forms if form in self._codes), None)
        return code or ("country:US" if forms[0] == "us" else forms[0])


def _genders(held: Iterable[_Held], given: Genders) -> dict[str, Gender]:
    """The gender of persons by the nouns for their offices: "die Ministerin" is a woman whatever the lists say of her
    given name, "der Minister" a man where they say nothing."""
    told: dict[str, set[str]] = defaultdict(set)
    for one in held:
        if len(one.office.genders) == 1:
            told[one.owner].add(one.office.genders)
    women = {owner for owner, genders in told.items() if genders == {"f"}}
    men = {owner for owner, genders in told.items() if genders == {"m"} and owner not in given}
    found: dict[str, Gender] = dict.fromkeys(women, "f")
    return {**found, **dict.fromkeys(men, "m")}


def _earliest(held: Iterable[_Held]) -> list[_Held]:
    """Each office of each person once, where it is said first."""
    first: dict[tuple[Office, str], _Held] = {}
    for one in held:
        first.setdefault((one.office, one.owner), one)
    return list(first.values())
