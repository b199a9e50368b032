"""Words as the quotation rules see them: kinds instead of tags, and whole quoted sentences as one word.

The rules read a *unit*: a sentence, or the sentences that one quotation joins. In a unit a quotation that holds a
sentence of its own is a single `Word` of kind ``quote``; marks around a few words are left out, so that 'er nannte
das "absurd"' reads like any clause.

Kinds: ``finite infinitive to_infinitive participle particle noun name pronoun article adjective adverb preposition
postposition conjunction subordinator relative question infinitive_opener number stop comma colon
dash bracket quote other``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.quotes.marks import MARK
from sachstand.annotate.quotes.misread import read_names, read_nouns, read_verbs
from sachstand.annotate.quotes.participles import read_participles
from sachstand.annotate.quotes.pasts import read_pasts
from sachstand.annotate.quotes.word import HEADS, Word
from sachstand.languages.quote_rules import QuoteRules
from sachstand.model.annotation import Token
from sachstand.model.text import Span

PUNCTUATION = {
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    "–": "dash",
    "—": "dash",
    "-": "dash",
    ".": "stop",
    "!": "stop",
    "?": "stop",
    "…": "stop",
}

FEW = "few"
"""The tag of a folded quotation that is no sentence by itself: 'Er sagte: "Nein".'"""

Range = tuple[int, int]
"""Words of a unit by index, the last one exclusive."""


LONGEST_FRAME = 14
"""Words behind a quotation within which a frame in front of its verb has it ("…, the mayor, Ann Pike, said")."""

MOST_WORDS = 1500
"""A longer sentence is a text without punctuation; it is read in pieces, so that time stays linear."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, or several that a quotation joins. ``span`` is theirs; ``pairs`` are the quotations in it."""

    words: tuple[Word, ...]
    span: Span
    pairs: tuple[Span, ...]
    paragraph: int


def make_units(
    text: str,
    tokens: Sequence[Token],
    sentences: Sequence[Span],
    pairs: Sequence[Span],
    rules: QuoteRules,
    persons: Sequence[Span] = (),
) -> tuple[Unit, ...]:
    """Cut a text into units. Linear in tokens, sentences and pairs. ``persons`` are the names of people in order."""
    words = read_names([_word(text, token, rules) for token in tokens], persons)
    starts = [word.start for word in words]
    outer = _outermost(pairs)
    units: list[Unit] = []
    paragraph, reached, pair_at = 0, 0, 0
    for span in _joined(sentences, outer, text):
        paragraph += text.count("\n", reached, span.start)
        reached = span.start
        inside: list[Span] = []
        while pair_at < len(outer) and outer[pair_at].start < span.end:
            inside.append(outer[pair_at])
            pair_at += 1
        own = _folded(words[bisect_left(starts, span.start) : bisect_left(starts, span.end)], inside, rules)
        own = read_verbs(read_nouns(own) if rules.capital_nouns else own, rules)
        own = read_participles(read_pasts(own, rules), rules) if rules.subject_first else own
        for first in range(0, len(own), MOST_WORDS):
            piece = tuple(own[first : first + MOST_WORDS])
            units.append(Unit(piece, span, _within(inside, piece), paragraph))
    return tuple(units)


def _within(pairs: Sequence[Span], piece: Sequence[Word]) -> tuple[Span, ...]:
    """The quotations that begin in a piece of a sentence."""
    return tuple(pair for pair in pairs if piece[0].start <= pair.end and pair.start < piece[-1].end)


def _is_title(words: Sequence[Word], first: int, stop: int) -> bool:
    """Whether a quoted sentence is what something is called: 'die "Aktion Wir helfen" teilte mit'."""
    inner = [word for word in words[first:stop] if not MARK.fullmatch(word.text)]
    led = first > 0 and words[first - 1].kind in ("article", "adjective")
    return led and len(inner) < 8 and inner[-1].kind != "stop"


def _goes_on(words: Sequence[Word], first: int, stop: int) -> bool:
    """Whether a quoted sentence begins with a noun whose article stands before it: 'ihre "Gedanken sind bei allen"'."""
    inner = [word for word in words[first:stop] if not MARK.fullmatch(word.text)]
    led = first > 0 and words[first - 1].kind == "article" and inner[0].kind in HEADS | {"adjective"}
    return led and inner[-1].kind != "stop" and not _is_title(words, first, stop)


def _is_inner(words: Sequence[Word], first: int, stop: int) -> bool:
    """Whether quoted words go on a clause and end it inside their marks: 'called it “a disgrace.”'."""
    inner = [word for word in words[first:stop] if not MARK.fullmatch(word.text)]
    if first == 0 or len(inner) < 2 or inner[-1].kind not in ("stop", "comma"):
        return False
    small = inner[0].text[:1].islower() and not any(word.kind == "stop" for word in inner[:-1])
    return small and words[first - 1].kind not in ("comma", "colon", "stop", "dash", "semicolon")


def _is_capital(words: Sequence[Word], first: int, stop: int) -> bool:
    """Whether quoted words have the capitals of an English title: 'the single “Run to Me”'."""
    inner = [word for word in words[first:stop] if not MARK.fullmatch(word.text)]
    if not 1 < len(inner) < 9 or inner[-1].kind in ("stop", "comma") or first == 0 or words[first - 1].kind == "colon":
        return False
    capitals = [word.text[:1].isupper() for word in inner]
    return sum(capitals) > 1 and all(
        capital or len(word.text) < 4 for word, capital in zip(inner, capitals, strict=True)
    )


def _stands_alone(words: Sequence[Word], first: int, stop: int, rules: QuoteRules) -> bool:
    """Whether few quoted words are said as a sentence is: '"Nein", sagte er', 'Er sagte: "Nein".'."""
    before = words[first - 1].kind if first > 0 else "stop"
    kinds = [word.kind for word in words[stop : stop + 2]]
    if before == "colon":
        return not kinds or kinds[0] in ("stop", "comma")
    if before == "stop" and rules.subject_first and "comma" in (words[stop - 2].kind, *kinds[:1]):
        frame = words[stop : stop + LONGEST_FRAME]
        return next((word.lemma in rules.saying for word in frame if word.kind == "finite"), False)
    return before == "stop" and kinds == ["comma", "finite"]


def is_sentence(words: Sequence[Word]) -> bool:
    """Whether quoted ``words`` make a sentence: they end like one, or hold a subject before or behind a finite verb."""
    inner = [word for word in words if not MARK.fullmatch(word.text)]
    if not inner:
        return False
    if inner[-1].kind == "stop" or len(inner) > 25:
        return True
    if inner[-1].kind == "comma" and len(inner) > 3:
        return True  # “Not any more,” he said
    finite = any(word.kind == "finite" for word in inner)
    return finite and len(inner) > 1 and inner[0].text[:1].isupper()


def _word(text: str, token: Token, rules: QuoteRules) -> Word:
    start, end = token.span.start, token.span.end
    surface = text[start:end]
    low, tag = surface.lower(), token.tag.replace("(", "").replace(")", "")
    kind = rules.forms.get(low) or PUNCTUATION.get(surface) or rules.kinds.get(tag, "other")
    if _looks_named(kind, surface):
        kind = "name"
    if kind == "stop" and text[end : end + 1].isalnum():
        kind = "name"  # "example.org"
    if kind == "dash" and text[end : end + 1].isalnum() and not text[start - 1 : start].isspace():
        kind = "other"  # "die 'Ampel'-Parteien"
    if surface in "()[]":
        kind = "bracket"
    lemma = token.lemma.lower()
    if surface in rules.small_verbs:
        kind, lemma = "finite", rules.small_verbs[surface]
    mood = _mood(token) if kind == "finite" else ""
    return Word(start, end, surface, low, lemma, kind, tag, mood)


def _looks_named(kind: str, surface: str) -> bool:
    """Whether a word that the tagger did not know, or took for an adjective, is a name: "Sadiq", "el-Baradei"."""
    if kind == "adjective":
        return "-" in surface and surface[:1].islower() and surface.rpartition("-")[2][:1].isupper()
    return kind == "other" and surface[:1].isupper() and surface[-1:].isalpha()


def _mood(token: Token) -> str:
    if token.form.mood is None:
        return "open" if token.form.tense == "past" else ""
    return "" if token.form.mood == "indicative" else token.form.mood


def _outermost(pairs: Sequence[Span]) -> list[Span]:
    outer: list[Span] = []
    for pair in pairs:
        if not outer or pair.start >= outer[-1].end:
            outer.append(pair)
    return outer


def _joined(sentences: Sequence[Span], outer: Sequence[Span], text: str) -> list[Span]:
    """Sentences, joined where a quotation runs over their border or where one cannot stand without the other."""
    joined: list[Span] = []
    at = 0
    for sentence in sentences:
        while at < len(outer) and outer[at].end <= sentence.start:
            at += 1
        quoted = outer[at] if at < len(outer) and outer[at].start < sentence.end else None
        if joined and _belongs(joined[-1], sentence, quoted, text):
            joined[-1] = Span(joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return joined


def _belongs(before: Span, sentence: Span, quoted: Span | None, text: str) -> bool:
    """Whether ``sentence`` goes on with ``before``: one quotation, 'Er sagte: | "…"', '"Das ist so." | sagte er'."""
    if quoted is not None and quoted.start < before.end and quoted.end > sentence.start:
        return True
    first, last = text[sentence.start : sentence.start + 1], text[before.start : before.end].rstrip()[-1:]
    if last == ":" and quoted is not None and quoted.start == sentence.start:
        return True
    return (first.islower() or first == ",") and MARK.fullmatch(last) is not None


def _folded(words: Sequence[Word], pairs: Sequence[Span], rules: QuoteRules) -> list[Word]:
    """``words`` with quoted sentences folded to one word, marks dropped and words in brackets marked."""
    folded: list[Word] = []
    at, depth, index = 0, 0, 0
    while index < len(words):
        word = words[index]
        while at < len(pairs) and pairs[at].end <= word.start:
            at += 1
        if at < len(pairs) and pairs[at].start <= word.start:
            stop = index
            while stop < len(words) and words[stop].start < pairs[at].end:
                stop += 1
            part = rules.subject_first and (_is_inner(words, index, stop) or _is_capital(words, index, stop))
            whole = is_sentence(words[index:stop]) and not _goes_on(words, index, stop) and not part
            if whole or _stands_alone(words, index, stop, rules):
                span, kind = pairs[at], "name" if _is_title(words, index, stop) else "quote"
                folded.append(Word(span.start, span.end, "", "", "", kind, "" if whole else FEW))
            else:
                inner = [one for one in words[index:stop] if not MARK.fullmatch(one.text)]
                folded.extend(one._replace(quoted=True, alone=len(inner) == 1) for one in inner)
            at, index = at + 1, stop
            continue
        depth = max(0, depth + (word.text in "([") - (word.text in ")]"))
        index += 1
        if depth or word.text in ")]":
            word = word._replace(bracketed=True)
        if not MARK.fullmatch(word.text):
            folded.append(word)
    return folded
