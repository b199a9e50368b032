"""Finds the names of persons, places, organisations and others in a text.

Where the language has a trained model, the model finds them, else the rules of `names.rules` do. Offices and titles
before a name are no part of it. Names of more than `LONGEST` characters are taken for noise and left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from sachstand.annotate.names.bearers import Bearers, Found
from sachstand.annotate.names.features import Seen
from sachstand.annotate.names.rules import RuleModel
from sachstand.annotate.names.sequence import Piece, SequenceModel
from sachstand.annotate.names.table import TERRITORY, NameTable
from sachstand.languages.spec import Language
from sachstand.model.annotation import Name, Token
from sachstand.model.text import Span

LONGEST = 120


class NameFinder:
    """Names of texts in one language. Slow to build (0.5 s); keep one."""

    def __init__(self, language: Language) -> None:
        rules = language.names
        self._rules = rules
        self._code = language.code
        self._table = NameTable.load(rules)
        self._model = SequenceModel(rules, self._table) if rules.model else RuleModel(language, self._table)
        self._bearers = Bearers(rules, _countries(language))
        self._made_by = f"{language.code}.names.{'crf' if rules.model else 'rules'}@1"

    def find(self, text: str, tokens: tuple[Token, ...], sentences: tuple[Span, ...]) -> tuple[Name, ...]:
        """The names of ``text`` in order; none overlaps another."""
        found = [
            self._found(text, sentence, piece)
            for sentence in _by_sentence(tokens, sentences)
            for piece in self._pieces(text, sentence)
        ]
        short = [name for name in found if len(name.span) <= LONGEST]
        return tuple(Name(name.span, name.kind, owner, self._made_by) for name, owner in self._bearers.identify(short))

    def _pieces(self, text: str, sentence: Sequence[Token]) -> Iterator[Piece]:
        words = [Seen(token.span.of(text), token.tag, token.lemma) for token in sentence]
        for start, end, kind in self._model.find(words):
            while kind == "person" and end - start > 1 and words[start].form.lower() in self._rules.titles:
                start += 1
            yield start, end, kind

    def _found(self, text: str, sentence: Sequence[Token], piece: Piece) -> Found:
        start, end, kind = piece
        tokens = sentence[start:end]
        words = tuple(token.span.of(text) for token in tokens)
        behind = [token.span.of(text) for token in sentence[end : end + 3]]
        bracketed = len(behind) == 3 and (behind[0], behind[2]) == ("(", ")") and behind[1].isupper()
        return Found(
            Span(tokens[0].span.start, tokens[-1].span.end),
            kind,
            words,
            tuple(token.lemma for token in tokens),
            local=start > 0 and sentence[start - 1].span.of(text).lower() in self._rules.local,
            known_place=words[0] in self._rules.capitals or TERRITORY in self._table.lists(words[0]),
            acronym=behind[1] if bracketed and kind == "organisation" else None,
        )


def _by_sentence(tokens: tuple[Token, ...], sentences: tuple[Span, ...]) -> Iterator[Sequence[Token]]:
    at = 0
    for sentence in sentences:
        start = at
        while at < len(tokens) and tokens[at].span.end <= sentence.end:
            at += 1
        yield tokens[start:at]


def _countries(language: Language) -> dict[str, str]:
    """The names of countries in the language with their ISO 3166 codes, of CLDR and of the language's own list."""
    from babel import Locale, UnknownLocaleError

    territories: dict[str, str] = {}
    with suppress(UnknownLocaleError, ValueError):
        territories = dict(Locale.parse(language.code).territories)
    known = {name: code for code, name in territories.items() if len(code) == 2 and code.isalpha()}
    return {**known, **language.names.countries}
