"""Tells by number, form and kind of noun that the phrase in front of a verb is its object, not its subject.

"Die Vorwürfe nannte Otten absurd": many cannot be the subject of a verb in the singular. "Die Forderung wies der
frühere Minister zurück": the adjective shows a nominative. "Die Entscheidung kritisierte Otten": what was decided does
not speak where a name stands behind the verb. Where nothing of the kind shows, the phrase in front is the subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.quotes.view import Range
from sachstand.annotate.quotes.word import HEADS, Word
from sachstand.languages.quote_rules import QuoteRules


def is_object(words: Sequence[Word], front: Range, finite: int, behind: Range, rules: QuoteRules) -> bool:
    """Whether the phrase in ``front`` of the finite verb is its object and that ``behind`` it the subject."""
    head = next((i for i in range(*front) if words[i].kind in HEADS), None)
    if not rules.plural_openers or head is None or words[front[0]].low in rules.subjects:
        return False
    many = words[front[0]].low in rules.plural_openers and _is_plural(words[head])
    if many and not words[finite].low.endswith(rules.plural_verbs):
        return True
    if any(words[i].kind == "name" for i in range(front[0], head + 1)) or behind[0] != finite + 1:
        return False
    return _is_nominative(words, behind, rules) or (
        is_thing(words[head], rules) and any(words[i].kind == "name" for i in range(*behind))
    )


def _is_plural(noun: Word) -> bool:
    """Whether a noun behind "die" differs from its base form, which feminine nouns in the singular do not."""
    return noun.low != noun.lemma and not noun.lemma.startswith(noun.low)


def _is_nominative(words: Sequence[Word], phrase: Range, rules: QuoteRules) -> bool:
    """Whether an article and the adjective behind it can be a subject only ("der frühere Minister")."""
    first, following = phrase[0], phrase[0] + 1
    if words[first].low not in rules.nominatives or following >= phrase[1]:
        return False
    return words[following].kind == "adjective" and words[following].low.endswith(rules.weak_endings)


def is_thing(noun: Word, rules: QuoteRules) -> bool:
    """Whether a noun names what is said or done, not who says it."""
    if noun.lemma in rules.saying_nouns:
        return True
    return noun.lemma.endswith(rules.thing_endings) and not noun.lemma.endswith(rules.body_endings)


def cannot_speak(words: Sequence[Word], phrase: Range, rules: QuoteRules) -> bool:
    """Whether what a phrase names promises, demands and threatens only in a figure: "Das Spiel versprach Spannung".

    Texts speak, and so do bodies and whoever has a name.
    """
    head = next((words[i] for i in range(*phrase) if words[i].kind in HEADS), None)
    if head is None or head.kind == "name" or head.lemma in rules.saying_nouns | rules.writings:
        return False
    if head.lemma in rules.lifeless or any(len(noun) > 3 and head.lemma.endswith(noun) for noun in rules.lifeless):
        return True
    return head.lemma.endswith(rules.thing_endings) and not head.lemma.endswith(rules.body_endings)
