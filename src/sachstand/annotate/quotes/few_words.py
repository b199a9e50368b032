"""A few quoted words: said by somebody, or a title, a name, a word that the writer keeps at arm's length.

Marks also set off titles ("Welt am Sonntag"), ships and terms. Quoted words are speech where a verb of saying takes
them ('nannte das "absurd"'), where the clause says in whose view it is ('Für Otten ist das "absurd"'), and where they
stand in speech that is already attributed and are no name.
"""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.quotes.cues import Cue
from sachstand.annotate.quotes.found import Found, Said, span_of
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.speakers import nominal_after
from sachstand.annotate.quotes.subjects import named_viewer, speaker_of, viewer_of
from sachstand.annotate.quotes.word import HEADS, Word
from sachstand.languages.quote_rules import QuoteRules
from sachstand.model.text import Span

SAID = frozenset({"participle", "infinitive", "to", "to_infinitive", "adverb", "particle", "finite", "pronoun"})
"""Kinds of words that names do not hold."""


OPENING = frozenset({"preposition", "adverb", "pronoun", "particle", "participle"})
"""Kinds of words that at the head of a sentence have a capital and open no name."""

LONGEST_NAME = 6
"""Words that a name or a title among other words may have; what is longer was said."""


def few_words(reading: Reading, pair: Span, others: Sequence[Found]) -> Said | None:
    """Who says the few quoted words at ``pair``; ``None`` when nobody does: a title, a name, a distance."""
    words = reading.unit.words
    inside = [i for i, word in enumerate(words) if pair.start <= word.start < pair.end]
    if not inside or _is_part(words, inside[-1] + 1, pair) or _is_gloss(words, inside[0], reading.rules):
        return None
    first, last = inside[0], inside[-1] + 1
    called = _so_called(reading, first) if reading.rules.subject_first else None
    if called is not None:
        return called
    around = _enclosing(reading, pair, others)
    if around is not None:
        named = _is_name(words, first, last, reading.rules) and not _spoken_of(reading, first)
        named = named and not (around.type == "reported" and _called(reading, first))
        if any(span.contains(pair) for span in around.speaker) or named:
            return None
        carried = around.type == "indirect_free_indirect" and named_viewer(reading) is not None
        seen = _viewed(reading, first) if carried else None
        return seen or Said(around.speaker, around.cue, around.frame, around.medium, "direct_nested", around.meant)
    return _taken(reading, pair, first, last) or _viewed(reading, first) or _willed(reading, pair, first, last)


def _is_part(words: Sequence[Word], after: int, pair: Span) -> bool:
    """Whether the quoted words are a part of a compound: 'die "Ampel"-Parteien'."""
    return after < len(words) and words[after].start == pair.end and words[after].text[:1] in "-–"


def _is_gloss(words: Sequence[Word], first: int, rules: QuoteRules) -> bool:
    """Whether the words stand where a gloss or a source stands: 'Cast Lead ("Gegossenes Blei")', 'laut "stadt.de"'."""
    if first == 0:
        return False
    return words[first - 1].text in ("(", "[") or any(
        tuple(word.low for word in words[max(0, first - len(rule.words)) : first]) == rule.words
        for rule in rules.phrases
        if not rule.postposed and not rule.nouns
    )


def _so_called(reading: Reading, first: int) -> Said | None:
    """Who calls something so in a clause without a noun: 'what *the mayor* called a "disgrace"'."""
    words, rules = reading.unit.words, reading.rules
    verb = first - 1
    while verb > 0 and (words[verb].low in rules.labels or words[verb].kind in ("article", "adjective", "adverb")):
        verb -= 1
    if words[verb].lemma not in rules.calling:
        return None
    opener = verb - 1
    while opener > max(0, verb - 14) and words[opener].kind not in ("question", "comma", "dash", "stop", "quote"):
        opener -= 1
    after = opener + 1
    if words[opener].kind != "question":
        after += words[after].kind == "article"
        if words[after].lemma not in rules.contested:
            return None
        opener = after
    who = nominal_after(words, opener, verb, rules, skip=1)
    return None if who is None else Said(reading.speaker(who), (verb,), ((opener, first),), "speech", "direct_called")


def _taken(reading: Reading, pair: Span, first: int, last: int) -> Said | None:
    """Quoted words that a verb of saying takes as its object."""
    at = _clause_of(reading, first)
    if at is None:
        return None
    index, cue = at
    named = _is_name(reading.unit.words, first, last, reading.rules)
    named = named and not _called(reading, first) and not _spoken_of(reading, first)
    if named or _names_itself(reading, index):
        return None
    speaker = speaker_of(reading, index)
    if not speaker or any(span.contains(pair) or _is_anybody(reading, span) for span in speaker):
        return None
    start = reading.clauses[index].first
    frame = ((start, first),) if start < first else ()
    return Said(speaker, cue.words, frame, cue.medium, "direct_words")


def _clause_of(reading: Reading, first: int) -> tuple[int, Cue] | None:
    """The clause whose verb of saying takes the words from ``first`` on: their own, or the one that "als …" goes on."""
    index = next((i for i, clause in enumerate(reading.clauses) if clause.first <= first < clause.last), None)
    if index is None:
        return None
    index = _governing(reading, index, first)
    cue = reading.cues[index]
    return None if cue is None or "q" not in cue.takes else (index, cue)


def _governing(reading: Reading, index: int, first: int) -> int:
    """The clause that a fragment behind an inserted one goes on with: 'nannte Otten, | den Chef, | "stur"'."""
    clauses = reading.clauses
    if clauses[index].finite is not None or clauses[index].kind == "infinitive" or clauses[index].first == first:
        return index
    reach = len(clauses) if clauses[index].opener in reading.rules.labels else 4
    for at in range(index - 1, max(-1, index - reach), -1):
        cue = reading.cues[at]
        if clauses[at].kind == "main" and cue is not None and "q" in cue.takes:
            return at
    return index


def _names_itself(reading: Reading, index: int) -> bool:
    """Whether the clause tells a name: 'Das Bündnis nennt sich "Neue Stadt"'."""
    clause, cue = reading.clauses[index], reading.cues[index]
    words = reading.unit.words
    naming = cue is not None and any(words[i].lemma in reading.rules.naming for i in cue.words)
    return naming and any(word.kind == "reflexive" for word in words[clause.first : clause.last])


def _is_anybody(reading: Reading, span: Span) -> bool:
    return any(word.start == span.start and word.low in reading.rules.anybody for word in reading.unit.words)


def _viewed(reading: Reading, first: int) -> Said | None:
    """Whom a clause without a verb of saying says the view of: 'Für Otten ist der Plan "absurd"'."""
    clause = next((one for one in reading.clauses if one.first <= first < one.last), None)
    viewer = None if clause is None else viewer_of(reading, clause)
    if viewer is None or viewer[1] > first:
        return None
    start = viewer[0] - 1
    return Said(reading.speaker(viewer), (start,), ((start, viewer[1]),), "thought", "direct_view")


def _willed(reading: Reading, pair: Span, first: int, last: int) -> Said | None:
    """Several quoted words about what somebody wants: 'Otten will "alles noch einmal prüfen"'."""
    words, rules = reading.unit.words, reading.rules
    index = next((i for i, one in enumerate(reading.clauses) if one.first <= first < one.last), None)
    finite = None if index is None else reading.clauses[index].finite
    if index is None or finite is None or words[finite].lemma not in rules.wills or finite >= first:
        return None
    if last - first < 2 or _is_name(words, first, last, rules):
        return None
    speaker = speaker_of(reading, index)
    if not speaker or any(span.contains(pair) or _is_anybody(reading, span) for span in speaker):
        return None
    return Said(speaker, (finite,), ((reading.clauses[index].first, first),), "speech", "direct_will")


def _called(reading: Reading, first: int) -> bool:
    """Whether the quoted words are what something is called: 'als "…"', 'nannte das "…"'; not 'in der Sendung "…"'."""
    words, rules = reading.unit.words, reading.rules
    if any(word.low in rules.labels for word in words[max(0, first - 2) : first]):
        return True
    if first > 1 and any(word.low in rules.as_told for word in words[max(0, first - 3) : first]):
        return any(word.lemma in rules.saying_nouns for word in words[max(0, first - 4) : first])  # "Sprüche wie"
    return first > 0 and words[first - 1].kind in ("pronoun", "finite", "adverb")


def _spoken_of(reading: Reading, first: int) -> bool:
    """Whether the words are what a verb of saying is about: 'sprach von "Wortbruch"', 'warf ihm "Verrat" vor'."""
    words, rules = reading.unit.words, reading.rules
    index = next((i for i, clause in enumerate(reading.clauses) if clause.first <= first < clause.last), None)
    cue = None if index is None else reading.cues[index]
    if cue is None or first == 0:
        return False
    before = first - 1 - (words[first - 1].kind == "article")
    return before >= 0 and any((words[i].lemma, words[before].low) in rules.spoken_of for i in cue.words)


def _enclosing(reading: Reading, pair: Span, others: Sequence[Found]) -> Found | None:
    for one in reversed(others):
        for part in one.parts:
            span = span_of(reading.unit, part)
            if span.contains(pair):
                return one
    return None


def _is_name(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> bool:
    """Whether quoted words look like a title or a name rather than like something said."""
    quoted = words[first:last]
    if _is_phrase(quoted) or (first == 0 and _opens_sentence(quoted)):
        return False
    if first > 0 and words[first - 1].low in rules.indefinite:
        return False  # "ein 'Durchbruch'"
    if len(quoted) == 1:
        return True
    capitals = sum(word.text[:1].isupper() for word in quoted)
    return capitals * 2 >= len(quoted) or (quoted[0].kind in HEADS and not any(word.kind in SAID for word in quoted))


def _is_phrase(quoted: Sequence[Word]) -> bool:
    """Whether quoted words are built as no name is: with a verb, a small letter in front, or a predicate at the end."""
    if quoted[0].text[:1].islower() or len(quoted) > LONGEST_NAME:
        return True
    if len(quoted) < 3:
        return False
    predicate = quoted[-1].kind in SAID | {"adjective"} and quoted[-1].text.islower()  # "In der Branche üblich"
    return predicate or any(word.kind == "finite" for word in quoted)


def _opens_sentence(quoted: Sequence[Word]) -> bool:
    """Whether quoted words have their capital from the head of a sentence: '"Ohne Not" habe man das getan'."""
    return quoted[0].kind in OPENING or (len(quoted) == 1 and quoted[0].kind not in HEADS)
