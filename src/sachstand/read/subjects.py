"""Entries of a liveblog that shows no marks at all: found by change of subject.

A paragraph goes on with the entry before it when it shares rare words with it (lexical cohesion: Hearst, "TextTiling",
1997), refers back (an opening pronoun or connective, a surname whose full name has just been given, a definite noun
whose family of words has just been used), recalls background, or reports on without naming a source. It takes up a new
subject when it brings full names nobody has named yet, opens with an indefinite phrase, or names a source for fresh
news. The evidence is added up; see `score`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from sachstand.languages.spec import SubjectRules

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_FIRST_SENTENCE = re.compile(r".+?[.!?][\"“”»]?(?=\s+[\"„“«»]?[A-ZÄÖÜ]|$)", re.S)
_COMMON_SHARE = 0.34
_SHORT = 4

GOES_ON, RECALLS, REPORTS, SURNAME, BACK = 2.0, 1.2, 0.8, 1.5, 1.2
SHARED, SHARED_LATER, SHARED_MOST = 0.7, 0.3, 2.8
NEW_NAME, INDEFINITE, FRESH, UNRELATED = 0.9, 1.0, 0.5, 1.2
THRESHOLD = 1.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What a paragraph shows of its subject.

    ``first`` is its first sentence, ``opening`` the naming words in it, ``terms`` those of the whole; ``full_names``
    are runs of names.
    """

    text: str
    first: str
    opening: Counter[str] = field(repr=False)
    terms: Counter[str] = field(repr=False)
    full_names: tuple[tuple[str, ...], ...]


def entries_of(lines: Sequence[str], rules: SubjectRules) -> list[list[str]]:
    """Group paragraphs into entries; order and wording are kept."""
    paragraphs = [_paragraph(line, rules) for line in lines]
    common = _common(paragraphs, rules.stem)
    groups: list[list[Paragraph]] = []
    for paragraph in paragraphs:
        if groups and score(groups[-1], paragraph, common, rules) >= THRESHOLD:
            groups[-1].append(paragraph)
        else:
            groups.append([paragraph])
    return [[paragraph.text for paragraph in group] for group in groups]


def score(group: Sequence[Paragraph], paragraph: Paragraph, common: frozenset[str], rules: SubjectRules) -> float:
    """How much speaks for ``paragraph`` being of one entry with ``group``; from `THRESHOLD` on it is."""
    known = Counter[str]()
    for one in group:
        known.update(one.terms)
    shared = [
        term for term in paragraph.terms if term[: rules.stem] not in common and _related(term, known, rules.stem)
    ]
    total = min(sum(SHARED if term in paragraph.opening else SHARED_LATER for term in shared), SHARED_MOST)
    total -= 0 if shared else UNRELATED
    first = paragraph.first
    total += GOES_ON if rules.goes_on.match(first) else 0
    total += RECALLS if rules.recalls.search(first) and shared else 0
    total += REPORTS if rules.reports.search(first) else 0
    total += SURNAME if _by_surname(group, paragraph) else 0
    total += BACK if rules.definite.match(first) and _refers_back(first, known, common, rules) else 0
    total -= INDEFINITE if rules.indefinite.match(first) else 0
    total -= FRESH if rules.takes_up.search(first) else 0
    total -= NEW_NAME if _brings_names(group, paragraph) else 0
    return total


def _paragraph(text: str, rules: SubjectRules) -> Paragraph:
    found = _FIRST_SENTENCE.match(text)
    first = found.group() if found else text
    return Paragraph(text, first, _terms(first, rules), _terms(text, rules), _full_names(text, rules))


def _terms(text: str, rules: SubjectRules) -> Counter[str]:
    """The capitalised words that name something; of "Trump-Team" also the parts."""
    found = [piece for word in _WORD.findall(text) for piece in {word, *word.split("-")}]
    return Counter(
        word.casefold()
        for word in found
        if word[:1].isupper() and len(word) >= _SHORT and word.casefold() not in rules.ordinary
    )


def _full_names(text: str, rules: SubjectRules) -> tuple[tuple[str, ...], ...]:
    """Runs of two or three capitalised words that can be a person's full name."""
    runs: list[tuple[str, ...]] = []
    run: list[str] = []
    last = -2
    for found in _WORD.finditer(text):
        word = found.group()
        capital = word[0].isupper() and word.casefold() not in rules.ordinary and not word.isupper()
        if capital and found.start() == last + 1:
            run.append(word)
        else:
            runs.append(tuple(run))
            run = [word] if capital else []
        last = found.end()
    runs.append(tuple(run))
    return tuple(run for run in runs if len(run) >= 2)


def _common(paragraphs: Sequence[Paragraph], stem: int) -> frozenset[str]:
    """Families of terms that stand in so many paragraphs that they are the liveblog's own subject."""
    counts: Counter[str] = Counter(
        family for paragraph in paragraphs for family in {term[:stem] for term in paragraph.terms}
    )
    most = max(2.0, _COMMON_SHARE * len(paragraphs))
    return frozenset(term for term, count in counts.items() if count > most)


def _related(term: str, known: Counter[str], stem: int) -> bool:
    """Whether a word of the same family was used: equal, a common beginning, or the end of a compound."""
    if term in known:
        return True
    if len(term) < stem:
        return False
    return any(
        other[:stem] == term[:stem] or other.endswith(term) or term.endswith(other)
        for other in known
        if len(other) >= stem
    )


def _by_surname(group: Sequence[Paragraph], paragraph: Paragraph) -> bool:
    """Whether the first sentence calls somebody by the last of the names that the entry gave in full."""
    own = {name for run in paragraph.full_names for name in run}
    last = {run[-1] for one in group for run in one.full_names}
    words = set(_WORD.findall(paragraph.first))
    return any(name in words or f"{name}s" in words for name in last - own)


def _refers_back(first: str, known: Counter[str], common: frozenset[str], rules: SubjectRules) -> bool:
    """Whether the first noun behind the opening article is of a family that the entry has used."""
    nouns = [word.casefold() for word in _WORD.findall(first)[1:6] if word[0].isupper()]
    return bool(nouns) and nouns[0][: rules.stem] not in common and _related(nouns[0], known, rules.stem)


def _brings_names(group: Sequence[Paragraph], paragraph: Paragraph) -> bool:
    """Whether the first sentence gives somebody's full name of whom the entry has not spoken yet."""
    spoken = {word for one in group for word in _WORD.findall(one.text)}
    return any(run[-1] in paragraph.first and run[-1] not in spoken for run in paragraph.full_names)
