"""Which words of a clause name an event, and of which kind.

A full verb, a verb with its noun ("Kritik üben"), an event noun ("beim Besuch"), or a participle before its noun that
brings its own time ("das im Juni vereinbarte Abkommen"). States, modal verbs and descriptions of content name none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.extract.sentence import Word
from sachstand.extract.subjects import subject_phrases
from sachstand.languages.event_rules import EventPhrase, EventRules

Form = Literal["verb", "noun", "attribute"]
SHORTEST_HEAD = 5
"""A compound is read by its head only when the head has this many letters: "Staatsbesuch", not "Stat-tod"."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that names an event. ``phrase`` is the noun phrase it heads, or that it describes."""

    word: Word
    lemma: str
    kind: str
    form: Form
    phrase: NounPhrase | None = None
    rule: str = "verb"


def find_triggers(clause: Clause, phrases: list[NounPhrase], rules: EventRules) -> list[Trigger]:
    """The triggers of one clause, in text order."""
    if edits(clause, rules):
        return []
    habitual = any(word.form in rules.habits for word in clause.words)
    if habitual:
        # "Das Land empfängt selten Besuch": no visit is told of, but one with its own time may be recalled.
        return _attributes(clause, phrases, rules)
    found = [*_verbs(clause, rules), *_attributes(clause, phrases, rules)]
    used = {word for trigger in found for word in _phrase_nouns(clause, trigger, rules)}
    nouns = [trigger for trigger in _nouns(phrases, rules) if trigger.word not in used]
    if any(is_carried(trigger, clause, phrases, rules) for trigger in nouns):
        found = [trigger for trigger in found if trigger.form != "verb" or trigger.lemma not in rules.light]
    return sorted([*found, *nouns], key=lambda trigger: trigger.word.at)


def is_carried(trigger: Trigger, clause: Clause, phrases: list[NounPhrase], rules: EventRules) -> bool:
    """Whether an event noun is the object of a verb that says no more than that it was done: "errang einen Sieg"."""
    verb, phrase = clause.verb, trigger.phrase
    if verb is None or verb.passive or phrase is None or not phrase.bare:
        return False
    light = any(lemma in rules.light for lemma in verb.lemmas)
    return light and phrase not in subject_phrases(clause, phrases, rules)


def share_of(trigger: Trigger, clause: Clause, rules: EventRules) -> tuple[int, int]:
    """Where the part of a clause with several verbs begins and ends that belongs to ``trigger``, in code points.

    What belongs to a verb stands before it where the verb comes last ("zwei getötet und fünf verletzt worden"), else
    behind it ("killed two and injured five").
    """
    start, end = clause.words[0].span.start, clause.words[-1].span.end
    verbs = clause.verb.mains if clause.verb is not None else ()
    if trigger.form != "verb" or len(verbs) < 2 or trigger.word not in verbs:
        return start, end
    at = verbs.index(trigger.word)
    last = rules.order == "bracket" or (clause.verb is not None and clause.verb.passive)
    if last:
        return (verbs[at - 1].span.end if at else start), (trigger.word.span.end if at + 1 < len(verbs) else end)
    return (trigger.word.span.start if at else start), (verbs[at + 1].span.start if at + 1 < len(verbs) else end)


def edits(clause: Clause, rules: EventRules) -> bool:
    """Whether a report speaks of work on itself: "Wir haben das berichtigt." It names nobody who did it."""
    verb = clause.verb
    if verb is None or not any(lemma in rules.editing for lemma in verb.lemmas):
        return False
    others = [word for word in clause.words if word.nominal and word.time is None]
    return all(word.lemma in rules.texts or word.lemma in rules.versions for word in others)


def noun_kind(lemma: str, rules: EventRules) -> str | None:
    """The kind of an event noun, of a compound by its longest known head."""
    last = lemma.rpartition("-")[2]
    kind = rules.nouns.get(lemma) or rules.nouns.get(last)
    if kind or not rules.compounds:
        return kind
    for i in range(2, len(last) - SHORTEST_HEAD + 1):
        head = last[i:]
        if head in rules.nouns and head not in rules.whole:
            return rules.nouns[head]
    return None


def _verbs(clause: Clause, rules: EventRules) -> list[Trigger]:
    if clause.verb is None:
        return []
    found = []
    for word, lemma in zip(clause.verb.mains, clause.verb.lemmas, strict=True):
        trigger = _verb(clause, word, lemma, rules)
        if trigger is not None and word.cls != "name":
            found.append(trigger)
    return found


def _verb(clause: Clause, word: Word, lemma: str, rules: EventRules) -> Trigger | None:
    phrase = _matching(clause, lemma, word.lemma, rules)
    if phrase is not None:
        return Trigger(word, phrase.lemma, phrase.kind, "verb", rule="phrase")
    auxiliary = lemma in rules.perfect or lemma in rules.passive or lemma in rules.modals
    kind = _done_by_things(clause, lemma, rules) or rules.verbs.get(lemma)
    if kind is not None:
        return Trigger(word, lemma, kind, "verb")
    if auxiliary or lemma in rules.statives or lemma in rules.happen or len(lemma) < 2 or word.tag in ("VVIMP",):
        return None
    assert clause.verb is not None
    # An unknown German verb in the present tense describes more often than it reports: "die Vereinbarung sieht vor".
    told = rules.present_tells or (clause.verb.past and clause.verb.finite is not None)
    return Trigger(word, lemma, "other", "verb", rule="open") if told else None


def _done_by_things(clause: Clause, lemma: str, rules: EventRules) -> str | None:
    for rule in rules.things:
        if rule.verb == lemma and any(
            word.cls == "noun" and _is_thing(word.lemma, rule.things) for word in clause.words
        ):
            return rule.kind
    return None


def _is_thing(lemma: str, things: frozenset[str]) -> bool:
    return lemma in things or any(lemma.endswith(thing) for thing in things if len(thing) >= SHORTEST_HEAD)


def _matching(clause: Clause, joined: str, lemma: str, rules: EventRules) -> EventPhrase | None:
    for phrase in rules.phrases:
        if phrase.verb in (joined, lemma) and clause.has(*phrase.words):
            return phrase
    return None


def _phrase_nouns(clause: Clause, trigger: Trigger, rules: EventRules) -> list[Word]:
    """The words that a verb with its noun has taken: "Kritik" in "Kritik üben" is no second event."""
    if trigger.rule != "phrase":
        return []
    phrase = next(p for p in rules.phrases if p.lemma == trigger.lemma and clause.has(*p.words))
    return [
        word
        for word in clause.words
        if word.cls == "noun" and any(word.lemma.endswith(needed) for needed in phrase.words)
    ]


def _nouns(phrases: list[NounPhrase], rules: EventRules) -> list[Trigger]:
    found = []
    before: NounPhrase | None = None
    for phrase in phrases:
        of_paper = before is not None and _of_paper(before, phrase, rules)
        before = phrase
        if phrase.head.cls != "noun" or phrase.name is not None or of_paper:
            continue
        kind = _described(phrase, rules) or noun_kind(phrase.head.lemma, rules)
        if kind is not None:
            found.append(Trigger(phrase.head, phrase.head.lemma, kind, "noun", phrase, rule="noun"))
    return found


def _of_paper(before: NounPhrase, phrase: NounPhrase, rules: EventRules) -> bool:
    """ "Gesetz zur Ratifizierung", "instruments of ratification": a paper about it is not the thing itself."""
    if before.head.lemma not in rules.papers or phrase.bare:
        return False
    gap = phrase.words[0].at - before.words[-1].at
    return gap == (2 if phrase.preposition is not None else 1)


def _described(phrase: NounPhrase, rules: EventRules) -> str | None:
    """The kind that a word in front gives a noun: "telefonischer Austausch", "phone conversation"."""
    before = [word.lemma for word in phrase.words[:-1]]
    return next((kind for word in before if (kind := rules.modified.get(f"{word} {phrase.head.lemma}"))), None)


def _attributes(clause: Clause, phrases: list[NounPhrase], rules: EventRules) -> list[Trigger]:
    """ "das im Juni vereinbarte Abkommen": a participle used as an adjective, behind its own time."""
    found = []
    for before, word in zip(clause.words, clause.words[1:], strict=False):
        if word.cls != "adjective" or before.time is None or word.time is not None:
            continue
        phrase = next((p for p in phrases if word in p.words), None)
        lemma = _participle_verb(word.lemma, rules)
        if phrase is not None and lemma is not None:
            found.append(Trigger(word, lemma, rules.verbs[lemma], "attribute", phrase, rule="attribute"))
    return found


def _participle_verb(lemma: str, rules: EventRules) -> str | None:
    """The verb of the lexicon whose participle this adjective is: "vereinbart" -> "vereinbaren"."""
    return next((verb for verb in (rules.participles.get(lemma), lemma) if verb in rules.verbs), None)
