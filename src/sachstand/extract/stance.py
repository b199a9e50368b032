"""How a statement stands to what it tells: asserted, claimed, denied, announced …, and whether it is negated.

An offer, an intention or a condition is no completed event: "will sich treffen", "im Falle eines Angriffs". The
strongest sign wins, in the order of `stance_of`. Who claims it is the matter of `sachstand.extract.attribution`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.extract.sentence import Sentence
from sachstand.extract.triggers import Trigger
from sachstand.languages.event_rules import EventRules
from sachstand.model.mention import Polarity, Stance

ACTS: dict[str, Stance] = {
    "deny": "denied",
    "confirm": "confirmed",
    "announce": "announced",
    "threaten": "announced",
    "demand": "demanded",
    "offer": "conditional",
    "say": "claimed",
    "promise": "claimed",
}
"""Kinds of events that are words about something: the stance is that of the words."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trigger stands: its clause, the clause that governs that one, and the noun phrases around it."""

    sentence: Sentence
    clause: Clause
    parent: Clause | None
    phrases: list[NounPhrase]


def stance_of(trigger: Trigger, place: Place, relayed: bool, rules: EventRules) -> Stance:
    """The stance of what ``trigger`` names. ``relayed``: somebody else's words, by quotation, frame or mood."""
    found = _asked(place) or _opened(place, rules)
    if found is None and trigger.form == "noun":
        found = _governed_noun(trigger, place, rules)
    elif found is None and trigger.form == "verb":
        found = _modal(place.clause, rules) or _governed_clause(place, rules) or ACTS.get(trigger.kind)
    if found is None:
        found = _unreal(place.clause, rules) if trigger.form != "attribute" else None
    return cast(Stance, found or ("claimed" if relayed else "asserted"))


def polarity_of(trigger: Trigger, place: Place, rules: EventRules) -> Polarity:
    """Whether the event is said not to have happened."""
    if trigger.form != "verb":
        words = trigger.phrase.words if trigger.phrase else ()
        return "negative" if any(word.form in rules.negations for word in words) else "positive"
    spent = set(trigger.lemma.split())
    denied = [word for word in place.clause.words if word.form in rules.negations and word.form not in spent]
    return "negative" if len(denied) % 2 else "positive"


def _asked(place: Place) -> str | None:
    return "asked" if place.sentence.asks and place.clause.link == "main" else None


def _opened(place: Place, rules: EventRules) -> str | None:
    opener = place.clause.opener
    return rules.opening.get(opener.form) if opener is not None else None


def _modal(clause: Clause, rules: EventRules) -> str | None:
    verb = clause.verb
    if verb is None:
        return None
    if verb.finite is not None and verb.finite.form in rules.subjunctive:
        return "conditional"
    if verb.modal is not None:
        hearsay = verb.modal in rules.hearsay and any(h.lemma in rules.perfect for h in verb.helpers)
        return "claimed" if hearsay else rules.modals.get(verb.modal)
    return "announced" if verb.future else None


def _governed_clause(place: Place, rules: EventRules) -> str | None:
    """The stance that the governing clause lends: "kündigte an, dass …", "forderten, … zu beenden"."""
    if place.clause.link not in ("infinitive", "subordinate") or place.parent is None:
        return None
    verb = place.parent.verb
    lent = next((rules.matrix[lemma] for lemma in (verb.lemmas if verb else ()) if lemma in rules.matrix), None)
    nouns = [word.lemma for word in place.parent.words if word.cls == "noun"]
    lent = lent or next((rules.nominal[lemma] for lemma in nouns if lemma in rules.nominal), None)
    return lent or ("conditional" if place.clause.link == "infinitive" else None)


def _governed_noun(trigger: Trigger, place: Place, rules: EventRules) -> str | None:
    """ "forderten den Rücktritt", "im Falle eines Angriffs", "Forderung nach einem Rücktritt"."""
    assert trigger.phrase is not None
    at = place.phrases.index(trigger.phrase)
    before = place.phrases[at - 1] if at else None
    if before is not None and trigger.phrase.words[0].at - before.words[-1].at <= 2:
        lent = _by_head(before.head.lemma, rules)
        if lent is not None:
            return lent
    verb = place.clause.verb
    ahead = rules.prospects.get(trigger.phrase.prep)
    if ahead is not None:
        # "kurz vor dem Treffen", "Bedingungen für ein Treffen": it has not happened yet, if it ever will.
        return ahead
    if verb is None:
        return None
    if any(lemma in rules.happen for lemma in verb.lemmas):
        return _modal(place.clause, rules)
    objects = trigger.phrase.owner is None and (trigger.phrase.preposition is None or verb.particle is not None)
    after = verb.finite is None or trigger.word.at > verb.finite.at
    lent = next((rules.matrix[lemma] for lemma in verb.lemmas if lemma in rules.matrix), None)
    return lent if objects and after else None


def _by_head(lemma: str, rules: EventRules) -> str | None:
    return rules.nominal.get(lemma) or next(
        (stance for noun, stance in rules.nominal.items() if len(noun) > 4 and lemma.endswith(noun)), None
    )


def _unreal(clause: Clause, rules: EventRules) -> str | None:
    return "conditional" if any(word.form in rules.unreal for word in clause.words) else None
