"""What is said to be untrue: "davon kann keine Rede sein", "wies Berichte zurück, wonach …", "rejected claims that"."""

from __future__ import annotations

from sachstand.extract.clauses import Clause
from sachstand.extract.place import Place
from sachstand.extract.sentence import Word
from sachstand.extract.triggers import Trigger
from sachstand.languages.event_rules import EventRules


def is_refuted(trigger: Trigger, place: Place, rules: EventRules) -> bool:
    """Whether the sentence says that somebody calls untrue what ``trigger`` names."""
    if trigger.form == "noun":
        return _phrase(place.clause, rules) or (_told(trigger, place, rules) and _of_tales(place.clause, rules))
    if place.parent is not None and place.clause.link != "main":
        return denies(place.parent, rules) and not place.stands_alone(rules)
    # "Claims that he had been sacked | were false": the clause engine takes the noun for a part of the clause.
    behind = (clause for clause in place.beside if clause.words[0].cls == "finite")
    if _has_tale(place.clause, rules) and any(word.form in rules.untrue for clause in behind for word in clause.words):
        return True
    finite = place.clause.verb.finite if place.clause.verb else None
    # "Die Behauptung, der Sender habe ihn entlassen, ist falsch": reported, and a main clause by its order.
    relayed = finite is not None and finite.relayed
    return relayed and any(_of_tales(clause, rules) for clause in place.beside)


def denies(clause: Clause, rules: EventRules) -> bool:
    """Whether a clause calls untrue what depends on it."""
    return _phrase(clause, rules) or _of_tales(clause, rules)


def is_said_of(word: Word, clause: Clause, rules: EventRules) -> bool:
    """Whether a word is part of a phrase that denies: "Rede" in "keine Rede"."""
    return any(word.lemma in phrase and _holds(clause, phrase) for phrase in rules.refuting)


def _phrase(clause: Clause, rules: EventRules) -> bool:
    return any(_holds(clause, phrase) for phrase in rules.refuting)


def _holds(clause: Clause, phrase: tuple[str, ...]) -> bool:
    lemmas = clause.verb.lemmas if clause.verb is not None else ()
    return all(clause.has(word) or word in lemmas for word in phrase)


def _of_tales(clause: Clause, rules: EventRules) -> bool:
    """Whether tales are dismissed: "wies Gerüchte zurück", "nannte Berichte falsch", "dismissed allegations"."""
    verb = clause.verb
    if verb is None or not _has_tale(clause, rules):
        return False
    dismissed = any(lemma in rules.dismissals or rules.matrix.get(lemma) == "denied" for lemma in verb.lemmas)
    return dismissed or any(word.form in rules.untrue for word in clause.words)


def _has_tale(clause: Clause, rules: EventRules) -> bool:
    return any(word.nominal and word.lemma in rules.tales for word in clause.words)


def _told(trigger: Trigger, place: Place, rules: EventRules) -> bool:
    """Whether a noun is what a tale is of: "Berichte *über einen Angriff*"."""
    assert trigger.phrase is not None
    at = place.phrases.index(trigger.phrase)
    before = place.phrases[at - 1] if at else None
    near = before is not None and trigger.phrase.words[0].at - before.words[-1].at <= _NEAR
    return near and before is not None and before.head.lemma in rules.tales


_NEAR = 2
"""Words from a tale to what it is of."""
