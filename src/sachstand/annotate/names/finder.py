"""Finds the names of persons, places, organisations and others in a text.

Where the language has a trained model, the model finds them, else the rules of `names.rules` do. Offices and titles
before a name are no part of it. Names of more than `LONGEST` characters are taken for noise and left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from sachstand.annotate.names.agreement import agreed
from sachstand.annotate.names.bearers import Bearers, Found
from sachstand.annotate.names.edges import shaped
from sachstand.annotate.names.features import Seen
from sachstand.annotate.names.known import KnownNames, countries, is_acronym
from sachstand.annotate.names.offices import Offices
from sachstand.annotate.names.particles import Particles
from sachstand.annotate.names.rules import RuleModel
from sachstand.annotate.names.sequence import Piece, SequenceModel
from sachstand.annotate.names.table import TERRITORY, NameTable
from sachstand.languages.spec import Language
from sachstand.model.annotation import Gender, Name, NameKind, Token
from sachstand.model.text import Span

LONGEST = 120


class NameFinder:
    """Names of texts in one language. Slow to build (0.5 s); keep one."""

    def __init__(self, language: Language) -> None:
        rules = language.names
        self._rules = rules
        self._code = language.code
        self._table = NameTable.load(rules)
        self._known = known = KnownNames(language)
        self._particles = Particles(rules, self._table, known)
        self._proper = language.words.names
        self._model = (
            SequenceModel(rules, self._table, known) if rules.model else RuleModel(language, self._table, known)
        )
        self._bearers = Bearers(rules, countries(language))
        self._offices = Offices(language, countries(language))
        self._made_by = f"{language.code}.names.{'crf' if rules.model else 'rules'}@2"

    def find(self, text: str, tokens: tuple[Token, ...], sentences: tuple[Span, ...]) -> tuple[Name, ...]:
        """The names of ``text`` in order, and offices that stand for one; none overlaps another."""
        parts = list(_by_sentence(text, tokens, sentences))
        told = self._model.find([part.seen() for part in parts])
        pieces = [(part, list(self._pieces(part, model))) for part, model in zip(parts, told, strict=True)]
        found = [self._found(part, piece) for part, told_here in pieces for piece in told_here]
        found = self._with_families(pieces, found)
        whole = _Part(
            [token for part in parts for token in part.tokens], [form for part in parts for form in part.forms]
        )
        short = agreed([name for name in found if len(name.span) <= LONGEST], whole.forms, partial(self._single, whole))
        known = self._bearers.identify(short)
        names = [Name(name.span, name.kind, owner, self._made_by) for name, owner in known]
        offices, genders = self._offices.meant([(part.tokens, part.forms) for part in parts], names, self._given(known))
        called = [Name(span, "person", owner, f"{self._code}.names.offices@1") for span, owner in offices]
        every = sorted((*names, *called), key=lambda name: name.span)
        return tuple(replace(name, gender=genders[name.id]) if name.id in genders else name for name in every)

    def _given(self, known: Sequence[tuple[Found, str | None]]) -> dict[str, Gender]:
        """The gender of each person whose given name only one gender has."""
        found: dict[str, Gender] = {}
        for name, owner in known:
            told = name.kind == "person" and len(name.words) > 1 and name.words[0] not in self._rules.family_first
            gender = self._table.gender(name.words[0]) if told else None
            if owner is not None and gender is not None:
                found.setdefault(owner, gender)
        return found

    def _with_families(self, pieces: Sequence[tuple[_Part, list[Piece]]], found: list[Found]) -> list[Found]:
        """``found`` with the family names that have particles, where they stand alone; what lay in them goes."""
        families = self._particles.families([name.words for name in found if name.kind == "person"])
        alone = [
            self._found(part, piece)
            for part, told in (pieces if families else ())
            for piece in self._particles.alone(part.forms, families, told)
        ]
        inside = {at for name in alone for at in range(name.span.start, name.span.end)}
        kept = [name for name in found if name.span.start not in inside and name.span.end - 1 not in inside]
        return sorted((*kept, *alone), key=lambda name: name.span)

    def _pieces(self, part: _Part, told: Sequence[Piece]) -> Iterator[Piece]:
        forms = part.forms
        settled = self._known.settled(told, forms, [token.tag in self._proper for token in part.tokens])
        for piece in self._particles.joined(settled, forms):
            edged = shaped(piece, forms, self._rules)
            if edged is None:
                continue
            start, end, kind = edged
            while kind == "person" and end - start > 1 and forms[start].lower() in self._rules.titles:
                start += 1
            yield start, end, kind

    def _found(self, part: _Part, piece: Piece) -> Found:
        start, end, kind = piece
        tokens, words = part.tokens[start:end], tuple(part.forms[start:end])
        behind = part.forms[end : end + 3]
        bracketed = len(behind) == 3 and (behind[0], behind[2]) == ("(", ")") and is_acronym(behind[1])
        listed = self._known.listed(words)
        return Found(
            Span(tokens[0].span.start, tokens[-1].span.end),
            kind,
            words,
            tuple(token.lemma for token in tokens),
            local=start > 0 and part.forms[start - 1].lower() in self._rules.local,
            known_place=words[0] in self._rules.capitals or TERRITORY in self._table.lists(words[0]),
            acronym=behind[1] if bracketed and kind == "organisation" else None,
            explained=part.tokens[end + 1].span.start if behind[:1] == ["("] and end + 1 < len(part.tokens) else None,
            listed=listed[0] if listed is not None and listed[1] == kind else None,
        )

    def _single(self, part: _Part, at: int, kind: NameKind) -> Found:
        return self._found(_Part(part.tokens[at : at + 3], part.forms[at : at + 3]), (0, 1, kind))


class _Part(NamedTuple):
    """The tokens of a sentence, or of a text, with their forms."""

    tokens: Sequence[Token]
    forms: list[str]

    def seen(self) -> list[Seen]:
        """The words as a model sees them."""
        return [Seen(form, token.tag, token.lemma) for token, form in zip(self.tokens, self.forms, strict=True)]


def _by_sentence(text: str, tokens: tuple[Token, ...], sentences: tuple[Span, ...]) -> Iterator[_Part]:
    at = 0
    for sentence in sentences:
        start = at
        while at < len(tokens) and tokens[at].span.end <= sentence.end:
            at += 1
        part = tokens[start:at]
        yield _Part(part, [text[token.span.start : token.span.end] for token in part])
