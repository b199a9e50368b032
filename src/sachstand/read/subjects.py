"""Entries of a liveblog that shows no marks at all: found by change of subject.

A paragraph goes on with the entry before it when it shares rare words with it (lexical cohesion: Hearst, "TextTiling",
1997), begins with a name or a noun the entry has used, opens with a quotation, a pronoun or a connective, calls
somebody by the surname alone, recalls background, or reports on without naming a source. It takes up a new subject
when it introduces people with their full names, even those that the entry has introduced before, opens with an
indefinite phrase, or is worded as fresh news. The evidence is added up (`score`); the weights were set by hand on
paragraphs of nine German and English liveblogs whose entries are known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sachstand.languages.liveblog_rules import SubjectRules

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_FIRST_SENTENCE = re.compile(r".+?[.!?][\"“”»]?(?=\s+[\"„“«»]?[A-ZÄÖÜ]|$)", re.S)
_QUOTE = re.compile(r"[\"„“”«»‚‘']")
_COMMON_SHARE = 0.34
_STRETCHES = 2
_SHORT = 4
_ABBREVIATION = 2
_OPENING_WORDS = 4
_STUB = 130

GOES_ON, QUOTED, REFERS, RECALLS, REPORTS = 3.0, 2.5, 1.0, 1.2, 1.0
SURNAME, TOPIC, BACK, STUB, TOLD = 1.5, 1.2, 0.8, 1.0, 1.2
SHARED, SHARED_LATER, SHARED_MOST = 0.7, 0.4, 2.4
NEW_NAME, NAMED_AGAIN, INDEFINITE, FRESH, UNRELATED = 0.9, 2.2, 1.0, 0.5, 0.4


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What a paragraph shows of its subject.

    ``first`` is its first sentence, ``opening`` the naming words in it, ``terms`` those of the whole; ``names`` are
    the full names in the first sentence, ``all_names`` those of the whole.
    """

    text: str
    first: str
    opening: frozenset[str]
    terms: frozenset[str]
    names: tuple[tuple[str, ...], ...]
    all_names: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry that is being gathered: what it has said so far."""

    paragraphs: tuple[Paragraph, ...]
    words: frozenset[str]

    @property
    def length(self) -> int:
        """Characters so far."""
        return sum(len(paragraph.text) for paragraph in self.paragraphs)

    def with_(self, paragraph: Paragraph) -> Entry:
        """The entry with one more paragraph."""
        words = {word.casefold() for word in _WORD.findall(paragraph.text)}
        return Entry((*self.paragraphs, paragraph), self.words | words | paragraph.terms)


def entries_of(lines: Sequence[str], rules: SubjectRules) -> list[list[str]]:
    """Group paragraphs into entries; order and wording are kept."""
    paragraphs = [_paragraph(line, rules) for line in lines]
    common = _common(paragraphs, rules.stem)
    entries: list[Entry] = []
    for paragraph in paragraphs:
        if entries and score(entries[-1], paragraph, common, rules) >= rules.threshold:
            entries[-1] = entries[-1].with_(paragraph)
        else:
            entries.append(Entry((), frozenset()).with_(paragraph))
    return [[paragraph.text for paragraph in entry.paragraphs] for entry in entries]


def score(entry: Entry, paragraph: Paragraph, common: frozenset[str], rules: SubjectRules) -> float:
    """How much speaks for ``paragraph`` being part of ``entry``; from ``rules.threshold`` on it is."""
    return _cohesion(entry, paragraph, common, rules) + _form(paragraph, rules) + _naming(entry, paragraph, rules)


def _cohesion(entry: Entry, paragraph: Paragraph, common: frozenset[str], rules: SubjectRules) -> float:
    """Shared words, and whether the paragraph begins with one."""
    shared = [term for term in paragraph.terms if _is_shared(term, entry, common, rules.stem)]
    total = min(sum(SHARED if term in paragraph.opening else SHARED_LATER for term in shared), SHARED_MOST)
    total -= 0 if shared else UNRELATED
    head = [word for word in _WORD.findall(paragraph.first)[:_OPENING_WORDS] if _names(word, rules)]
    subject = head[0].casefold() if head else ""
    if subject and subject[: rules.stem] not in common and _related(subject, entry.words, rules.stem):
        total += TOPIC if not rules.definite.match(paragraph.first) else BACK
    return total


def _form(paragraph: Paragraph, rules: SubjectRules) -> float:
    """What the wording of the first sentence says."""
    first = paragraph.first
    return (
        (GOES_ON if rules.goes_on.match(first) else 0.0)
        + (QUOTED if _QUOTE.match(first) else 0.0)
        + (REFERS if rules.refers.search(first) else 0.0)
        + (RECALLS if rules.recalls.search(first) else 0.0)
        + (REPORTS if rules.reports.search(first) else 0.0)
        + (TOLD if rules.told.match(first) else 0.0)
        - (INDEFINITE if rules.indefinite.match(first) else 0.0)
        - (FRESH if rules.takes_up.search(first) else 0.0)
    )


def _naming(entry: Entry, paragraph: Paragraph, rules: SubjectRules) -> float:
    """How people are called: by the surname alone, or introduced; and whether the entry is but one sentence yet."""
    full = {run[-1] for one in entry.paragraphs for run in one.all_names}
    own = {run[-1] for run in paragraph.all_names}
    words = set(_WORD.findall(paragraph.first))
    total = SURNAME if any(name in words or f"{name}s" in words for name in full - own) else 0.0
    total += STUB if entry.length < _STUB else 0.0
    total -= NAMED_AGAIN if any(run[-1] in full for run in paragraph.names) else 0.0
    new = [run for run in paragraph.names if run[-1].casefold() not in entry.words]
    return total - (NEW_NAME if new else 0.0)


def _paragraph(text: str, rules: SubjectRules) -> Paragraph:
    found = _FIRST_SENTENCE.match(text)
    first = found.group() if found else text
    return Paragraph(
        text, first, _terms(first, rules), _terms(text, rules), _full_names(first, rules), _full_names(text, rules)
    )


def _terms(text: str, rules: SubjectRules) -> frozenset[str]:
    """The words that name something: capitalised ones, abbreviations, where nouns are small also longer small words."""
    return frozenset(word.casefold() for word in _WORD.findall(text) if _names(word, rules))


def _names(word: str, rules: SubjectRules) -> bool:
    if word.casefold() in rules.ordinary:
        return False
    if not word[:1].isupper():
        return rules.small_nouns and len(word) > _SHORT and word.isalpha()
    return len(word) >= _SHORT or (word.isupper() and len(word) >= _ABBREVIATION)


def _full_names(text: str, rules: SubjectRules) -> tuple[tuple[str, ...], ...]:
    """Runs of two or more capitalised words that can be somebody's full name."""
    runs: list[tuple[str, ...]] = []
    run: list[str] = []
    last = -2
    for found in _WORD.finditer(text):
        word = found.group()
        capital = word[0].isupper() and word.casefold() not in rules.ordinary and not word.isupper()
        if capital and found.start() == last + 1 and not (len(run) == 1 and rules.attribute.match(run[0])):
            run.append(word)
        else:
            runs.append(tuple(run))
            run = [word] if capital else []
        last = found.end()
    runs.append(tuple(run))
    return tuple(run for run in runs if len(run) >= 2)


def _common(paragraphs: Sequence[Paragraph], stem: int) -> frozenset[str]:
    """Families of terms that are the whole liveblog's subject: they come back again and again, not in one stretch."""
    places: dict[str, list[int]] = {}
    for number, paragraph in enumerate(paragraphs):
        for family in {term[:stem] for term in paragraph.terms}:
            places.setdefault(family, []).append(number)
    return frozenset(family for family, found in places.items() if _comes_back(found, len(paragraphs)))


def _comes_back(places: Sequence[int], total: int) -> bool:
    stretches = 1 + sum(1 for one, other in pairwise(places) if other - one > 1)
    return stretches > _STRETCHES or (stretches == _STRETCHES and len(places) > _COMMON_SHARE * total)


def _is_shared(term: str, entry: Entry, common: frozenset[str], stem: int) -> bool:
    """Whether the word or a part of it ("Trump-Team") was used by the entry and is not everybody's word here."""
    pieces = {term, *(piece for piece in term.split("-") if len(piece) >= _SHORT)}
    known = frozenset(word for paragraph in entry.paragraphs for word in paragraph.terms)
    return any(piece[:stem] not in common and _related(piece, known, stem) for piece in pieces)


def _related(term: str, known: frozenset[str], stem: int) -> bool:
    """Whether a word of the same family was used: equal, a common beginning, or the end of a compound."""
    if term in known:
        return True
    if len(term) < stem:
        return any(term in other.split("-") for other in known)
    return any(
        other[:stem] == term[:stem] or other.endswith(term) or term.endswith(other)
        for other in known
        if len(other) >= stem
    )
