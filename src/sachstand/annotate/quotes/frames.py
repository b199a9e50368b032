"""Source phrases without a verb: "laut Polizei", "nach Angaben aus Pjöngjang", "Berichten zufolge", "demnach".

The speech is the clause or sentence around the phrase.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.found import Found
from sachstand.annotate.quotes.reading import MOODS, Reading
from sachstand.annotate.quotes.speakers import LONGEST, NOMINAL, apposition_end, nominal_end
from sachstand.annotate.quotes.view import Range
from sachstand.annotate.quotes.word import HEADS, Word
from sachstand.languages.quote_rules import SourcePhrase

RELAY = "relay"
"""The rule of a phrase that names no speaker of its own: "unter Berufung auf"."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A source phrase: all its words, the words of its ``cue``, and the source that it names."""

    all: Range
    cue: tuple[int, ...]
    source: Range
    medium: str | None
    relays: bool = False
    """Whether it only says whom a speaker has the words from."""


def find_phrases(reading: Reading) -> tuple[Found, ...]:
    """The speech around each source phrase of a unit; a phrase within the clause of another adds nothing."""
    found: list[Found] = []
    reached = 0
    for phrase in _phrases(reading):
        if phrase.all[0] < reached:
            continue
        reached = phrase.all[1]
        parts = _speech(reading, phrase)
        if parts:
            speaker = reading.speaker(phrase.source)
            rule = RELAY if phrase.relays else "phrase"
            found.append(Found("indirect", parts, rule, speaker, phrase.cue, (phrase.all,), phrase.medium))
    return tuple(found)


def _phrases(reading: Reading) -> Iterator[Phrase]:
    words = reading.unit.words
    for index, word in enumerate(words):
        if word.low in reading.rules.hence and _carries_source(reading, index):
            yield Phrase((index, index + 1), (index,), (index, index + 1), None)
            continue
        for rule in reading.rules.phrases:
            if word.low == rule.words[0] and not word.bracketed and _matches(reading, index, rule):
                phrase = _before(reading, index, rule) if rule.postposed else _behind(reading, index, rule)
                if phrase is not None:
                    yield phrase
                    break


def _carries_source(reading: Reading, index: int) -> bool:
    """Whether "demnach" or "wonach" goes on with a source; "danach" mostly means "afterwards"."""
    clause = _clause_at(reading, index)
    sense = reading.rules.hence[reading.unit.words[index].low]
    if clause is None or sense == "clause":
        return clause is not None and clause.first == index
    if sense == "":
        return True
    finite = None if clause.finite is None else reading.unit.words[clause.finite]
    return finite is not None and index == 0 and (finite.mood in MOODS or finite.lemma in reading.rules.hearsay)


def _matches(reading: Reading, index: int, rule: SourcePhrase) -> bool:
    words = reading.unit.words
    return all(index + k < len(words) and words[index + k].low == low for k, low in enumerate(rule.words))


def _behind(reading: Reading, index: int, rule: SourcePhrase) -> Phrase | None:
    """The source that stands behind its preposition."""
    words = reading.unit.words
    first = index + len(rule.words)
    clause = _clause_at(reading, index)
    if clause is None:
        return None
    last = _source_end(reading, clause, first, rule)
    if last is None:
        return None
    if clause.first == index and clause.finite is not None and clause.kind == "main" and last < clause.finite:
        last = _up_to_verb(reading, last, clause.finite)
    last = apposition_end(words, _participle_end(reading, clause, last), reading.rules)
    return Phrase((index, last), tuple(range(index, first)), (first, last), rule.medium, rule.relays)


def _participle_end(reading: Reading, clause: Clause, last: int) -> int:
    """``last``, or where a participle ends that goes with the source: "according to a tally *kept by Norna*"."""
    words = reading.unit.words
    rest = words[last : clause.last]
    if not reading.rules.subject_first or not rest or (rest[0].kind != "participle" and rest[0].tag != "VBG"):
        return last
    return last if any(word.kind in ("finite", "subordinator") for word in rest) else clause.last


def _source_end(reading: Reading, clause: Clause, first: int, rule: SourcePhrase) -> int | None:
    """Where the source that begins at ``first`` ends; ``None`` when nothing there names one."""
    words = reading.unit.words
    if first >= clause.last:
        return None
    owner = first + 1 < clause.last and words[first].low in reading.rules.genitives and words[first].kind != "article"
    owned = owner and words[first + 1].kind in HEADS  # "nach *deren* Angaben"
    if words[first].kind == "relative" and not owned:
        opens = clause.first == first - len(rule.words)
        source = not rule.nouns or (rule.compounds and words[first].low in reading.rules.relative_sources)
        return first + 1 if opens and source else None
    if words[first].kind == "pronoun" and not rule.nouns:
        return first + 1
    last = nominal_end(words, first + owned, min(clause.last, first + LONGEST), reading.rules)
    headed = any(words[i].kind in HEADS for i in range(first, last))
    last = _bare_end(reading, clause, first, last)
    return last if headed and (not rule.nouns or _is_saying(words, first, last, rule)) else None


def _bare_end(reading: Reading, clause: Clause, first: int, last: int) -> int:
    """A source without an article takes no genitive: "laut Betreiber | der Bau"; "laut Angaben der Polizei" does."""
    words = reading.unit.words
    if words[first].kind not in HEADS or first + 1 >= last or words[first + 1].kind != "article" or last < clause.last:
        return last
    lemma = words[first].lemma
    saying = any(lemma in rule.nouns or lemma.endswith(rule.compounds) for rule in reading.rules.phrases if rule.nouns)
    return last if saying or lemma in reading.rules.writings else first + 1


def _up_to_verb(reading: Reading, last: int, finite: int) -> int:
    """In front of the verb the whole field is one phrase: "Nach Angaben des Amtes in Bonn | sei"."""
    words = reading.unit.words
    held = all(
        words[i].kind in NOMINAL or words[i].kind == "preposition" or words[i].bracketed for i in range(last, finite)
    )
    return finite if held else last


def _before(reading: Reading, index: int, rule: SourcePhrase) -> Phrase | None:
    """The source that stands before its postposition."""
    words = reading.unit.words
    clause = _clause_at(reading, index)
    floor = clause.first if clause is not None else max(0, index - 20)
    first = index
    while first > floor and (words[first - 1].kind in NOMINAL or words[first - 1].bracketed):
        first -= 1
        if words[first].kind == "article" and words[first].low not in reading.rules.genitives:
            break
        if _begins_phrase(words, first, reading.rules.genitive_endings):
            break
    first = _from_bare_noun(reading, first, index)
    if first == index and index > floor and words[index - 1].kind == "pronoun" and not rule.nouns:
        return Phrase((index - 1, index + 1), (index,), (index - 1, index), rule.medium)  # "ihnen zufolge"
    if first == index or not any(words[i].kind in HEADS for i in range(first, index)):
        return None
    if rule.nouns and not _is_saying(words, first, index, rule):
        return None
    prepositional = first > floor and words[first - 1].kind == "preposition"
    if (
        clause is not None
        and prepositional
        and index - clause.first <= 12
        and not _verb_between(reading, clause.first, index)
    ):
        first = clause.first
    last = index + len(rule.words)
    return Phrase((first, last), tuple(range(index, last)), (first, index), rule.medium)


def _begins_phrase(words: tuple[Word, ...], first: int, genitives: tuple[str, ...]) -> bool:
    """Whether an adjective behind a noun opens a phrase of its own: "hat den Entwurf | neuen Berichten zufolge"."""
    if not genitives or first == 0 or words[first].kind != "adjective" or words[first - 1].kind not in HEADS:
        return False
    return not words[first].low.endswith(genitives)


def _from_bare_noun(reading: Reading, first: int, index: int) -> int:
    """Where a source begins that is one bare noun behind a subject: "hat die Fraktion | Medienberichten zufolge"."""
    words, last = reading.unit.words, index - 1
    if last - 1 < first or words[last].kind != "noun" or words[last - 1].kind not in HEADS:
        return first
    owns = bool(reading.rules.name_genitives) and words[last - 1].low.endswith(reading.rules.name_genitives)
    if owns and (words[last - 1].kind == "name" or first == last - 1):
        return first  # "Kellers Angaben nach"
    rules = [rule for rule in reading.rules.phrases if rule.nouns]
    saying = any(words[last].lemma in rule.nouns or words[last].low.endswith(rule.compounds) for rule in rules)
    return last if saying else first


def _is_saying(words: tuple[Word, ...], first: int, last: int, rule: SourcePhrase) -> bool:
    """Whether the first noun is one of the rule's, or a compound of one ("UNHCR-Angaben", "Medienberichten")."""
    head = next((i for i in range(first, last) if words[i].kind in HEADS and not words[i].bracketed), None)
    if head is None:
        return False
    if words[head].kind == "name" and head + 1 < last and words[head + 1].kind == "noun":
        head += 1  # "nach Ottens Angaben"
    lemma = words[head].lemma
    return lemma in rule.nouns or lemma.endswith(rule.compounds) or words[head].low.endswith(rule.compounds)


def _verb_between(reading: Reading, first: int, last: int) -> bool:
    kinds = ("finite", "conjunction", "subordinator", "pronoun", "adverb")
    return any(reading.unit.words[i].kind in kinds for i in range(first, last))


def _clause_at(reading: Reading, index: int) -> Clause | None:
    at = bisect_right(reading.clauses, index, key=lambda clause: clause.first) - 1
    return reading.clauses[at] if at >= 0 and index < reading.clauses[at].last else None


def _speech(reading: Reading, phrase: Phrase) -> tuple[Range, ...]:
    """The words around the phrase that it covers, without it."""
    words, clauses = reading.unit.words, reading.clauses
    at = bisect_right(clauses, phrase.all[0], key=lambda clause: clause.first) - 1
    if at < 0:
        return ()
    first, last = _stretch(reading, at)
    left = (first, _trim_left(reading, phrase.all[0]))
    right = (_behind_relative(reading, at, phrase.all[1]), last)
    return tuple(
        part for part in (left, right) if part[0] < part[1] and any(words[i].kind != "quote" for i in range(*part))
    )


def _stretch(reading: Reading, at: int) -> Range:
    """A subordinate clause with all that depends on it; else the sentence from its last main clause on."""
    clauses = reading.clauses
    last = at + 1
    if clauses[at].kind in ("subordinate", "relative"):
        while last < len(clauses) and clauses[last].kind not in ("main", "quote"):
            last += 1
        return clauses[at].first, clauses[last - 1].last
    first = at
    while first > 0 and not (clauses[at].kind == "main" and clauses[first - 1].kind == "main"):
        first -= 1
    return clauses[first].first, clauses[-1].last


def _behind_relative(reading: Reading, at: int, index: int) -> int:
    """Where speech goes on behind the phrase, and behind a relative clause to the source that it names."""
    words, clauses = reading.unit.words, reading.clauses
    if index >= clauses[at].last and at + 1 < len(clauses) and clauses[at + 1].kind == "relative":
        index = clauses[at + 1].last
    return index + (index < len(words) and words[index].kind in ("comma", "colon", "dash"))


def _trim_left(reading: Reading, end: int) -> int:
    return end - 1 if end and reading.unit.words[end - 1].kind in ("comma", "dash") else end
