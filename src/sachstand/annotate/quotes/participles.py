"""English participles: of saying, which frame speech ("…, adding that …"), and such as only go with the subject.

For languages with ``subject_first``. A participle of saying behind a comma is read as a finite verb whose subject is
that of the sentence, where speech follows it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.quotes.bare import STARTS, opens_bare
from sachstand.annotate.quotes.word import BORDERS, OPENERS, Word
from sachstand.languages.quote_rules import QuoteRules

PRESENT = "VBG"
"""The tag of a present participle."""


def read_participles(words: list[Word], rules: QuoteRules) -> list[Word]:
    """``words`` with participles of saying read as finite: "resigned, *saying* he was ill"."""
    for index in range(1, len(words)):
        if words[index].tag == PRESENT and _is_joined(words, index, rules) and _speaks(words, index, rules):
            words[index] = words[index]._replace(kind="finite")
    return words


def is_participial(words: Sequence[Word], start: int, last: int, rules: QuoteRules) -> bool:
    """Whether a participle opens the words from ``start`` on: "speaking in Leeds", "asked whether she would go".

    "Rising prices have hit …" is a clause: there a noun with its verb follows.
    """
    if words[start].low in rules.inner_openers | rules.as_told | rules.complementizers and start + 1 < last:
        start += 1
    if any(words[start].low == rule.words[0] for rule in rules.phrases):
        return False  # "according to"
    if start + 1 < last and (words[start].kind == "adverb" or words[start].low in rules.ordinals):
        start += words[start + 1].kind == "participle"  # "first reported by"
    opens = words[start].kind == "participle" or (words[start].tag == PRESENT and words[start].kind != "finite")
    if not opens:
        return False
    for word in words[start + 1 : last]:
        if word.kind in ("subordinator", "relative", "question", "preposition"):
            return True
        if word.kind == "finite":
            return False
    return True


def is_spoken(word: Word) -> bool:
    """Whether the word is a participle of saying that was read as finite."""
    return word.tag == PRESENT and word.kind == "finite"


def _is_joined(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether the participle stands behind a comma or a dash, with "also" or "and" between at most, or "after"."""
    at = index - 1
    if _is_absolute(words, index, rules):
        return True
    if words[at].low in rules.inner_openers or words[at].low in rules.labels:
        return True  # "after saying that …", "quoted as saying that …"
    while at > 0 and words[at].kind in ("adverb", "conjunction") and index - at < 3:
        at -= 1
    return words[at].kind in ("comma", "dash", "quote")


def _is_absolute(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether the participle has a speaker of its own before it: ", *with* campaigners *saying* …"."""
    at = index - 1
    while at > max(1, index - 8) and words[at].kind in OPENERS:
        at -= 1
    return words[at].low in rules.absolute and at < index - 1 and words[at - 1].kind == "comma"


def _speaks(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether speech follows the participle: a clause, quoted words, or what somebody is told to do."""
    spoken = words[index].lemma in rules.saying
    for at in range(index + 1, min(len(words), index + STARTS)):
        if words[at].kind in ("quote", "colon") or words[at].quoted:
            return True
        if words[at].kind in BORDERS:
            return False
        if spoken and (opens_bare(words, at, index, rules) or (words[at].kind == "question" and at < index + 3)):
            return True
        if words[at].kind == "finite":
            return False
    return False
