"""A sentence as the engine of mentions sees it: words with a class that is the same for every language.

The tagger's tags are the language's own; `EventRules.classes` maps them. Nothing here knows a language.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from sachstand.languages.event_rules import EventRules, WordClass
from sachstand.model.annotation import Annotations, Name, TimeExpression, Token
from sachstand.model.text import Span

LONGEST = 300
"""No sentence of a report has more tokens; a text without full stops is read in parts of this length."""

_DASHES = frozenset("-–—")
_LONGEST_DATELINE = 12
_LONGEST_GLOSS = 8
OPENING, CLOSING = ("(", "["), (")", "]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: ``at`` is its place in the sentence; ``form`` and ``lemma`` are lower case.

    ``relayed``: a finite form in the mood of reported speech. ``time``: the time expression that it stands in.
    """

    at: int
    span: Span
    form: str
    lemma: str
    cls: WordClass
    tag: str
    name: Name | None = None
    time: TimeExpression | None = None
    past: bool = False
    relayed: bool = False
    quoted: bool = False

    @property
    def nominal(self) -> bool:
        """Whether it can head a noun phrase."""
        return self.cls in ("noun", "name")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence, without its quotation marks. ``asks``: it ends in a question mark."""

    span: Span
    words: tuple[Word, ...]
    asks: bool


def sentences(annotations: Annotations, rules: EventRules) -> list[Sentence]:
    """All sentences of a text, in order; linear in its length."""
    starts = [token.span.start for token in annotations.tokens]
    names, times = _by_start(annotations.names), _by_start(annotations.times)
    found = []
    for span in annotations.sentences:
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        asks = annotations.text[max(span.start, span.end - 8) : span.end].rstrip("\"'”“»« ").endswith("?")
        for start in range(first, last, LONGEST):
            tokens = annotations.tokens[start : min(start + LONGEST, last)]
            part = Span(tokens[0].span.start, tokens[-1].span.end)
            words = _mark_names(_words(tokens, annotations.text, rules), names.within(part))
            words = _mark_times(words, times.within(part))
            words = _without_glosses(_without_dateline(words, annotations.text))
            found.append(Sentence(span, tuple(words), asks))
    return found


Spanned = TypeVar("Spanned", Name, TimeExpression)


@dataclass(frozen=True, slots=True)
class _Starts(Generic[Spanned]):
    starts: tuple[int, ...]
    items: tuple[Spanned, ...]

    def within(self, span: Span) -> tuple[Spanned, ...]:
        return self.items[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]


def _by_start(items: tuple[Spanned, ...]) -> _Starts[Spanned]:
    ordered = tuple(sorted(items, key=lambda item: item.span))
    return _Starts(tuple(item.span.start for item in ordered), ordered)


def _words(tokens: tuple[Token, ...], text: str, rules: EventRules) -> list[Word]:
    words: list[Word] = []
    quoted = False
    for token in tokens:
        form = token.span.of(text).lower()
        tag = token.tag
        lemma = token.lemma.lower()
        cls = rules.forms.get(form) or rules.classes.get(tag) or "other"
        if cls == "quote":
            quoted = not quoted
            continue
        past, relayed = token.form.tense == "past", token.form.mood == "subjunctive"
        words.append(Word(len(words), token.span, form, lemma, cls, tag, past=past, relayed=relayed, quoted=quoted))
    return words


def _mark_names(words: list[Word], names: tuple[Name, ...]) -> list[Word]:
    """Words inside a name are names, whatever the tagger says: "Vereinte Nationen", "Kim Jong Un"."""
    for name in names:
        for i, word in enumerate(words):
            if name.span.overlaps(word.span) and word.cls not in ("article", "preposition", "genitive"):
                words[i] = replace(word, cls="name", name=name)
    return words


def _mark_times(words: list[Word], times: tuple[TimeExpression, ...]) -> list[Word]:
    """Words inside a time expression take no part in the event: "am Mittwoch" names no participant."""
    for time in times:
        for i, word in enumerate(words):
            if time.span.overlaps(word.span):
                words[i] = replace(word, time=time)
    return words


def _without_dateline(words: list[Word], text: str) -> list[Word]:
    """The words behind "Berlin (dpa) - " or "London/Teheran – ": where a report was written takes no part in it."""
    dash = next((i for i, word in enumerate(words[:_LONGEST_DATELINE]) if word.form in _DASHES), None)
    if not dash or dash + 1 >= len(words) or not text[words[dash + 1].span.start].isupper():
        return words
    bracket = next((i for i, word in enumerate(words[:dash]) if word.form == "("), dash)
    line, credit = words[:bracket], words[bracket:dash]
    if not line or (credit and credit[-1].form != ")"):
        return words
    place = line[0].name is not None and line[0].name.kind == "place"
    other = any(not (word.cls in ("name", "mark", "comma") or word.time is not None) for word in line)
    return words if other or not (place or credit) else words[dash + 1 :]


def _without_glosses(words: list[Word]) -> list[Word]:
    """``words`` without brackets that only add something to a name: the party of "Otto Feld (CDU)" does nothing.

    They are numbered anew, so that the words around a bracket are neighbours.
    """
    kept: list[Word] = []
    i = 0
    while i < len(words):
        end = _gloss_end(words, i) if i and words[i].form in OPENING and words[i - 1].nominal else None
        if end is None:
            kept.append(words[i] if words[i].at == len(kept) else replace(words[i], at=len(kept)))
        i = i + 1 if end is None else end
    return kept


def _gloss_end(words: list[Word], start: int) -> int | None:
    """Behind which word a bracket ends that holds nothing but names and numbers."""
    for i in range(start + 1, min(len(words), start + _LONGEST_GLOSS)):
        if words[i].form in CLOSING:
            return i + 1
        alone = words[i].cls == "noun" and i == start + 1 and i + 1 < len(words) and words[i + 1].form in CLOSING
        if words[i].time is not None or not (alone or words[i].cls in ("name", "number", "mark", "comma", "other")):
            return None
    return None
