"""Puts right what the tagger takes for something else, where the words around tell: names and verbs like adjectives."""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.quotes.word import HEADS, Word
from sachstand.languages.quote_rules import QuoteRules
from sachstand.model.text import Span

LIKE_NAMES = frozenset({"adjective", "participle", "other"})
"""Kinds that a family name may be taken for: "Frei", "Klug", "Bekannt"."""
REACH = 40
"""Words that may stand between an auxiliary and its participle."""


def read_names(words: list[Word], persons: Sequence[Span]) -> list[Word]:
    """``words`` with those read as names that name somebody. ``persons`` are the names of people, in order."""
    at = 0
    for index, word in enumerate(words):
        while at < len(persons) and persons[at].end <= word.start:
            at += 1
        if (
            at < len(persons)
            and persons[at].start <= word.start
            and word.kind in LIKE_NAMES
            and word.text[:1].isupper()
        ):
            words[index] = word._replace(kind="name")
    return words


def read_nouns(words: list[Word]) -> list[Word]:
    """``words`` with adjectives read as the nouns that their capital shows them to be: "der *81-Jährige* sagte"."""
    for index in range(1, len(words)):
        word, before = words[index], words[index - 1]
        follows = words[index + 1].kind if index + 1 < len(words) else ""
        capital = word.text.rpartition("-")[2][:1].isupper()
        led = before.kind in ("article", "adjective", "number") and follows not in (*HEADS, "adjective", "number")
        if word.kind == "adjective" and capital and led:
            words[index] = word._replace(kind="noun")
    return words


def read_verbs(words: list[Word], rules: QuoteRules) -> list[Word]:
    """``words`` of a unit with its verbs of saying read as such: '"…" erklärte sie', 'Die Partei beklagte "…"'."""
    for index in range(1, len(words)):
        word = words[index]
        if word.kind not in ("adjective", "participle", "finite"):
            continue
        if word.kind != "finite" and word.low in rules.pasts and _follows_speaker(words, index):
            words[index] = word._replace(kind="finite", lemma=rules.pasts[word.low], mood="open")
        elif word.low in rules.presents and _ends_clause(words, index):
            words[index] = _present_or_perfect(words, index, rules)
    return words


def _follows_speaker(words: Sequence[Word], index: int) -> bool:
    """Whether the word stands behind a quotation, or right behind a noun."""
    before = words[index - 1]
    if before.kind in HEADS:
        return True
    return before.kind == "quote" or (before.kind == "comma" and index > 1 and words[index - 2].kind == "quote")


def _ends_clause(words: Sequence[Word], index: int) -> bool:
    """Whether a border follows the word."""
    return index + 1 == len(words) or words[index + 1].kind in ("comma", "colon", "stop", "semicolon")


def _present_or_perfect(words: Sequence[Word], index: int, rules: QuoteRules) -> Word:
    """The verb at the end of a clause: "hatte das Amt *betont*, …", or alone in it: "Der Rat *kritisiert*, …"."""
    word = words[index]
    before = _verb_before(words, index)
    if before is not None:
        carries = before.lemma in rules.auxiliaries
        return word._replace(kind="participle", lemma=rules.presents[word.low]) if carries else word
    alone = not any(one.kind == "finite" for one in words[max(0, index - REACH) : index])
    led = alone and word.kind == "participle" and words[index - 1].kind in HEADS
    return word._replace(kind="finite", lemma=rules.presents[word.low]) if led else word


def _verb_before(words: Sequence[Word], index: int) -> Word | None:
    """The finite verb before ``index`` in its clause."""
    for at in range(index - 1, max(-1, index - REACH), -1):
        if words[at].kind == "finite":
            return words[at]
        if (
            words[at].kind in ("comma", "stop", "colon", "quote", "subordinator", "relative")
            and not words[at].bracketed
        ):
            return None
    return None
