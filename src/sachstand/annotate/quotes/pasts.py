"""Tells the English past tense from the participle of the same form: "they *announced* it", "it was *announced*".

The tagger decides by the form alone, so the words around decide here: an auxiliary before a participle, a subject
before a past, and no two finite verbs in a clause without something between. For languages with ``subject_first``.
"""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.quotes.word import HEADS, OPENERS, Word
from sachstand.languages.quote_rules import QuoteRules

REACH = 40
"""Words of a clause that are looked at on either side."""
ENDS = frozenset({"stop", "colon", "semicolon", "quote", "dash"})
"""Kinds of words that a clause with its insertions does not go beyond."""
OPENED = frozenset({"subordinator", "relative", "question", "conjunction"})
"""Kinds of words that open a further clause."""


def read_pasts(words: list[Word], rules: QuoteRules) -> list[Word]:
    """``words`` with verbs of ambiguous form read as past tense (kind ``finite``) or as participle, or as a name."""
    headline = sum(word.text[:1].isupper() for word in words) * 5 > len(words) * 3
    for index, word in enumerate(words):
        if word.kind in ("finite", "adverb") and word.text[:1].isupper() and not headline and _is_inside(words, index):
            words[index] = word._replace(kind="name", mood="")  # "Det *Supt* Otten"
        elif word.low in rules.short_verbs and index > 0 and words[index - 1].kind in ("pronoun", "question"):
            words[index] = word._replace(kind="finite", lemma=rules.short_verbs[word.low])  # "it*'s* over"
        elif word.kind == "infinitive" and _is_present(words, index, rules):
            words[index] = word._replace(kind="finite")
        elif word.tag == "VBN" and word.kind == "participle" and not word.low.endswith("n"):
            if _is_past(words, index, rules):
                words[index] = word._replace(kind="finite", mood="open")
        elif (
            word.tag == "VBD"
            and word.low.endswith("ed")
            and (_is_reduced(words, index) or _is_apart(words, index, rules))
        ):
            words[index] = word._replace(kind="participle", mood="")
    return words


def _is_inside(words: Sequence[Word], index: int) -> bool:
    """Whether a capital in the middle of a sentence shows a name; of an adverb, behind another capital only."""
    if index == 0 or words[index - 1].kind in ENDS:
        return False
    before = words[index - 1]
    numbered = index + 1 < len(words) and words[index + 1].kind == "number"  # "a *No* 10 source"
    return words[index].kind == "finite" or numbered or (before.kind in HEADS and before.text[:1].isupper())


def _is_present(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether what looks like an infinitive has a subject and no other verb before it: "said it *cut* the line"."""
    before = _before(words, index)
    if before is None or words[before].low in rules.objects:
        return False
    return words[before].kind in (*HEADS, "pronoun") and _lacks_verb(words, before, rules)


def _is_past(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    before = _before(words, index)
    if before is None or words[before].lemma in rules.carriers or words[index].low in rules.trailing:
        return False
    kind = words[before].kind
    if kind in HEADS:
        return not _is_reduced(words, index) and _lacks_verb(words, before, rules)
    if kind in ("comma", "quote"):
        return (kind == "comma" and _resumes(words, before, rules)) or _inverted(words, index, rules)
    led = kind in ("pronoun", "relative") and words[before].low not in rules.objects - {"whom"}
    return led or (kind == "conjunction" and _goes_on(words, before, rules))


def _before(words: Sequence[Word], index: int) -> int | None:
    """The word before ``index`` that is no adverb and stands outside of brackets."""
    at = index - 1
    while at >= 0 and (words[at].kind == "adverb" or words[at].bracketed):
        at -= 1
    return at if at >= 0 else None


def _is_reduced(words: Sequence[Word], index: int) -> bool:
    """Whether the verb only goes with the noun before it: "economists *polled* by Norna had …"."""
    if index == 0 or words[index - 1].kind not in HEADS:
        return False
    at = index + 1
    if at < len(words) and words[at].low == "by" and words[index - 1].kind == "noun":
        return True
    while at < len(words) and words[at].kind in ("preposition", "adverb"):
        phrase = words[at].kind == "preposition"
        at += 1
        while phrase and at < len(words) and words[at].kind in OPENERS - {"pronoun"}:
            at += 1
    return at > index + 1 and at < len(words) and words[at].kind == "finite"


def _is_apart(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether the verb says more of those before: "two men, *both believed* to be staff", "Lund, *asked* about it"."""
    asked = words[index].lemma in rules.telling and words[index - 1].kind == "comma" and index + 1 < len(words)
    if asked and words[index + 1].kind in ("preposition", "subordinator", "question"):
        return True
    return index > 1 and words[index - 1].low in rules.several and words[index - 2].kind == "comma"


def _lacks_verb(words: Sequence[Word], before: int, rules: QuoteRules) -> bool:
    """Whether the clause of the noun at ``before`` has no finite verb yet, or only one of saying right before it."""
    for at in range(before, max(-1, before - REACH), -1):
        word = words[at]
        if word.kind == "finite" or (word.kind == "participle" and word.lemma in rules.clausal):
            return word.lemma in rules.clausal and at + 1 < len(words) and words[at + 1].kind in OPENERS
        if any(word.low == rule.words[0] for rule in rules.phrases if len(rule.words) == 2):
            return False  # "according to a man arrested …"
        if word.kind in ENDS or word.kind in OPENED or (word.kind == "comma" and not _closes(words, at)):
            return True
    return True


def _closes(words: Sequence[Word], comma: int) -> bool:
    """Whether the comma closes an insertion behind a subject: "the firm, based in Leeds, | announced"."""
    return words[comma + 1].kind not in OPENERS


def _goes_on(words: Sequence[Word], conjunction: int, rules: QuoteRules) -> bool:
    """Whether "and" joins the verb to a past before it, not to a participle: "resigned and *called*"."""
    for at in range(conjunction - 1, max(-1, conjunction - REACH), -1):
        if words[at].kind == "finite":
            return words[at].lemma not in rules.carriers
        if words[at].kind == "participle":
            return False
        if words[at].kind in ENDS:
            return False
    return False


def _resumes(words: Sequence[Word], comma: int, rules: QuoteRules) -> bool:
    """Whether the subject before an insertion waits for its verb: "The firm, which is old, | *announced* …"."""
    parts: list[tuple[int, int]] = []
    end = comma
    for at in range(comma - 1, max(-2, comma - REACH), -1):
        if at < 0 or words[at].kind in ENDS | {"comma"}:
            parts.append((at + 1, end))
            end = at
        if at < 0 or words[at].kind in ENDS:
            break
    if len(parts) < 2:
        return False
    first, last = parts[-1]
    verbs = [i for i in range(first, last) if words[i].kind == "finite"]
    if not verbs:
        return words[first].kind in OPENERS
    return words[verbs[-1]].lemma in rules.clausal and all(
        word.kind in OPENERS or word.kind == "preposition" or word.low in rules.complementizers
        for word in words[verbs[-1] + 1 : last]
    )


def _inverted(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether the verb of saying has its subject behind it: "…, *warned* the bank"."""
    if words[index].lemma not in rules.saying or index + 1 >= len(words):
        return False
    after = words[index + 1]
    return after.kind in ("article", "name", "noun", "pronoun") and after.lemma not in rules.time_nouns
