"""Corrections of a report by itself: "In einer früheren Fassung hieß es, …". What an earlier version said is withdrawn.

Only a version of the report's own text counts: the earlier version of a law is another matter.
"""

from __future__ import annotations

from dataclasses import replace

from sachstand.extract.phrases import NounPhrase
from sachstand.extract.sentence import Sentence
from sachstand.languages.event_rules import EventRules
from sachstand.model.mention import Mention


def corrects(sentence: Sentence, phrases: list[NounPhrase], rules: EventRules) -> bool:
    """Whether a sentence tells what an earlier version of the report said."""
    for i, phrase in enumerate(phrases):
        if phrase.head.lemma not in rules.versions or not any(word.form in rules.earlier for word in phrase.words):
            continue
        after = phrases[i + 1] if i + 1 < len(phrases) else None
        owned = after is not None and after.owner == i
        if not owned or (after is not None and after.head.lemma.endswith(tuple(rules.texts))):
            return True
    return False


def withdrawn(mention: Mention) -> Mention | None:
    """The withdrawn statement: denied, recalled and without a date. ``None`` for the saying of the version itself."""
    if mention.kind == "say":
        return None
    return replace(mention, stance="denied", when=None, background=True)
