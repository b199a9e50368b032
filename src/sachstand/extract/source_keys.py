"""What a source is called by in every report: one key for "die Kasseler Polizei" and "ein Sprecher der Polizei Kassel".

A key is a `sachstand.model.mention.SourceKey`: the kind of source, its noun or id, and what marks it (a place, a
country, the first part of a compound). A spokesman has the key of whom he speaks for. Whoever is told by a noun alone
("der Kanzler", "Augenzeugen") is ``someone``, what names nobody at all ("Medienberichten zufolge") ``nobody``. Says
nothing of whether two keys mean the same: see `sachstand.link.origins`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from sachstand.extract.places import Places
from sachstand.extract.source_words import SourceWords, linked
from sachstand.languages.romanised import name_key, slug
from sachstand.model.annotation import Annotations, Name, Token
from sachstand.model.mention import SourceKey, SourceKind
from sachstand.model.text import Span

_NAMING = frozenset(("noun", "name", "adjective"))
_PHRASE = _NAMING | {"article", "genitive", "preposition"}
_AROUND = 6
"""Words before or behind a name that may say for whom it speaks."""


@dataclass(slots=True)
class _Told:
    """What the words of a source tell: nouns, proper names, other marks, and whether it speaks for others or is
    nobody in particular; ``reports``: it is what somebody says ("Angaben"). ``own`` is the name of the body, ``heads``
    says that the last word was a noun for one."""

    nouns: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    marks: set[str] = field(default_factory=set)
    own: str | None = None
    heads: bool = False
    words: int = 0
    spoken: bool = False
    vague: bool = False
    reports: bool = False


class SourceKeys:
    """Makes keys of the words of one text by the rules of its language."""

    def __init__(self, annotations: Annotations, words: SourceWords) -> None:
        self._annotations = annotations
        self._text = annotations.text
        self._words = words
        self._rules = words.rules
        self._starts = [token.span.start for token in annotations.tokens]
        self._named_at = Places((name, (name.span,)) for name in annotations.names)
        self._speaks_for = self._find_spokesmen()

    def of_person(self, name: Name, called: str | None) -> SourceKey:
        """The key of a person: that of whom it speaks for, else of its name at length (``called``)."""
        if name.id is not None and name.id in self._speaks_for:
            return self._speaks_for[name.id]
        key = (name.id or "").partition(":")[2]
        return SourceKey("person", key or name_key(called or " ".join(name.span.of(self._text).split())))

    def of_words(self, span: Span) -> SourceKey | None:
        """The key of a source that is no person by name; ``None`` where no word tells anything."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        return self._of(self._annotations.tokens[first : self._with_place(last)])

    def _with_place(self, end: int) -> int:
        """``end``, or the end of the place right behind: "die Polizei *in Kassel* mitteilte"."""
        tokens = self._annotations.tokens[end : end + 2]
        if len(tokens) < 2 or tokens[0].span.of(self._text).lower() not in self._rules.places:
            return end
        name = self._name_of(tokens[1])
        return bisect_left(self._starts, name.span.end) if name is not None and name.kind == "place" else end

    def _name_of(self, token: Token) -> Name | None:
        return next(iter(self._named_at.holding(token.span)), None)

    def _find_spokesmen(self) -> dict[str, SourceKey]:
        """For whom each person of the text speaks: "Kremlsprecher Peskow", "Otto Feld, ein Sprecher der Polizei"."""
        found: dict[str, SourceKey] = {}
        for name in self._annotations.names:
            if name.kind == "person" and name.id is not None and name.id not in found:
                for tokens in (self._before(name), self._behind(name)):
                    key = self._of(tokens) if self._speaks(tokens) else None
                    if key is not None and key.kind in ("body", "named"):
                        found.setdefault(name.id, key)
        return found

    def _before(self, name: Name) -> Sequence[Token]:
        """The words of the noun phrase right before a name."""
        end = start = bisect_left(self._starts, name.span.start)
        while start and end - start < _AROUND and self._goes_on(self._annotations.tokens[start - 1]):
            start -= 1
        return self._annotations.tokens[start:end]

    def _behind(self, name: Name) -> Sequence[Token]:
        """The words of an apposition behind a name."""
        start = bisect_left(self._starts, name.span.end)
        comma = self._annotations.tokens[start : start + 1]
        if not comma or self._class(comma[0]) != "comma":
            return ()
        end = start = start + 1
        while end - start < _AROUND and end < len(self._starts) and self._goes_on(self._annotations.tokens[end]):
            end += 1
        return self._annotations.tokens[start:end]

    def _goes_on(self, token: Token) -> bool:
        return self._class(token) in _PHRASE

    def _class(self, token: Token) -> str | None:
        form = token.span.of(self._text).lower()
        return self._rules.forms.get(form) or self._rules.classes.get(token.tag)

    def _speaks(self, tokens: Sequence[Token]) -> bool:
        return any(self._words.ending(slug(token.lemma), self._words.spokesmen) for token in tokens)

    def _of(self, tokens: Sequence[Token]) -> SourceKey | None:
        told = _Told()
        for token in tokens:
            cls, name = self._class(token), self._proper(token)
            word = slug(token.lemma if name is None else token.span.of(self._text))
            if not word or (name is None and cls not in _NAMING):
                told.heads = False
                continue
            told.words += 1
            end = None
            if cls != "adjective":
                end = self._words.ending(word, self._words.spokesmen | self._words.nobodies)
            if name is not None and name.kind != "other" and end != word:
                self._with_name(name, word, told)
            elif cls == "adjective":
                told.marks |= self._words.adjective(word, token.span.of(self._text)[:1].isupper())
            elif end is not None:
                self._vague(word, end, told)
            elif cls == "noun" or name is not None:
                told.nouns.append(word)
                told.heads = self._words.ending(word, self._words.bodies) is not None
            else:
                told.names.add(self._words.place(word))
        return self._made(told) if told.words else None

    def _proper(self, token: Token) -> Name | None:
        """The name that a word is in, unless it is but a noun for a body: "Bundespolizei", "Berliner Polizei"."""
        name = self._name_of(token)
        if name is None or name.kind != "organisation":
            return name
        first, last = bisect_left(self._starts, name.span.start), bisect_left(self._starts, name.span.end)
        *before, head = self._annotations.tokens[first:last]
        told = [self._words.adjective(slug(one.lemma), one.span.of(self._text)[:1].isupper()) for one in before]
        plain = self._words.ending(slug(head.lemma), self._words.bodies) is not None and all(told)
        return None if plain else name

    def _with_name(self, name: Name, word: str, told: _Told) -> None:
        """A name marks what it stands with; right behind its noun it is the source: "die Gewerkschaft UFO"."""
        told.names.add(self._named(name, word))
        if told.heads and name.kind == "organisation":
            told.own = self._named(name, word)

    def _vague(self, word: str, end: str, told: _Told) -> None:
        """Somebody who speaks for others, or nobody in particular; a compound may say for whom ("Polizeiangaben")."""
        told.spoken = told.spoken or end in self._words.spokesmen
        told.vague = told.vague or end in self._words.nobodies
        told.reports = told.reports or end in self._words.reports
        rest = linked(word.removesuffix(end))
        seat = self._words.seat(rest)
        if seat is not None:
            told.marks.add(seat)
        elif rest and (end in self._words.spokesmen or self._words.ending(rest, self._words.bodies)):
            told.nouns.append(rest)

    def _made(self, told: _Told) -> SourceKey:
        if told.own is not None:
            return SourceKey("named", told.own)
        marks = told.names | told.marks
        body = next(
            ((noun, base) for noun in told.nouns if (base := self._words.ending(noun, self._words.bodies))), None
        )
        if body is not None:
            noun, base = body
            rest = linked(noun.removesuffix(base))
            others = [other for other in told.nouns if other != noun]
            marked = tuple(sorted(marks | self._words.parts((rest, *others))))
            return SourceKey("nobody" if base in self._words.generic and not marked else "body", base, marked)
        if told.nouns:
            first, *others = told.nouns
            return SourceKey(
                "body" if told.spoken else "someone", first, tuple(sorted(marks | self._words.parts(others)))
            )
        # "nach russischen Angaben", "der Kremlsprecher": whose they are.
        named = told.names or (told.marks if (told.reports or told.spoken) and len(told.marks) == 1 else ())
        kind: SourceKind = "named" if named else "someone" if told.spoken else "nobody"
        return SourceKey(kind, "-".join(sorted(named)), () if named else tuple(sorted(marks)))

    def _named(self, name: Name, word: str) -> str:
        if name.id is not None and name.id.startswith("country:"):
            return name.id
        if name.kind == "place":
            return self._words.place(word)
        kind, _, key = (name.id or "").partition(":")
        full = slug(name.span.of(self._text))
        if kind == "organisation" and full not in self._words.codes:
            return key
        return f"country:{self._words.codes[full]}" if full in self._words.codes else full
