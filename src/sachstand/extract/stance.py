"""How a statement stands to what it tells: asserted, claimed, denied, announced …, and whether it is negated.

An offer, an intention or a condition is no completed event: "will sich treffen", "im Falle eines Angriffs". The
strongest sign wins, in the order of `stance_of`. Who claims it is the matter of `sachstand.extract.attribution`.
"""

from __future__ import annotations

from typing import cast

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.extract.place import Place
from sachstand.extract.refuted import is_refuted
from sachstand.extract.triggers import Trigger
from sachstand.languages.event_rules import EventRules
from sachstand.model.event import ACTS
from sachstand.model.mention import Stance


def stance_of(trigger: Trigger, place: Place, relayed: bool, rules: EventRules) -> Stance:
    """The stance of what ``trigger`` names. ``relayed``: somebody else's words, by quotation, frame or mood."""
    found = "denied" if is_refuted(trigger, place, rules) else _asked(place, rules) or _opened(place, rules)
    found = found or _waits(trigger, place, rules) or _supposed(place, rules)
    if found is None and trigger.form == "noun":
        found = _governed_noun(trigger, place, rules)
    elif found is None and trigger.form == "verb":
        told = relayed and _told_of(place, rules)
        found = _ahead(place, rules) or (None if told else _modal(place.clause, rules))
        found = found or _governed_clause(place, rules) or _soon(place.clause, rules) or ACTS.get(trigger.kind)
    if found is None:
        found = _unreal(place.clause, rules) if trigger.form != "attribute" else None
        relayed = relayed or _alleged(place.clause, rules)
    return cast(Stance, found or ("claimed" if relayed else "asserted"))


def _asked(place: Place, rules: EventRules) -> str | None:
    opener, link = place.clause.opener, place.clause.link
    direct = link == "main" or (link == "subordinate" and (opener is None or opener.form in rules.asking))
    return "asked" if place.sentence.asks and direct else None


def _opened(place: Place, rules: EventRules) -> str | None:
    opener = place.clause.opener
    first = place.clause.words[0].form if place.clause.words else ""
    if first in rules.provided:
        return "conditional"
    if opener is None:
        return None
    verb = place.parent.verb if place.parent is not None else None
    if opener.form in rules.whether and verb is not None and any(x in rules.askers for x in verb.lemmas):
        return "asked"
    ahead = None if tells_past(place.clause) else rules.pending.get(opener.form)
    return rules.opening.get(opener.form) or ahead


def tells_past(clause: Clause) -> bool:
    """Whether the clause's verb stands in a past tense or a perfect."""
    return clause.verb is not None and clause.verb.past


def _waits(trigger: Trigger, place: Place, rules: EventRules) -> str | None:
    """ "Der Vertrag tritt in Kraft, sobald …": what waits for something else has not happened."""
    if trigger.form != "verb" or tells_past(place.clause):
        return None
    return "announced" if any(opener in rules.waiting for opener in place.openers) else None


def _modal(clause: Clause, rules: EventRules) -> str | None:
    verb = clause.verb
    if verb is None:
        return None
    own = verb.finite.form if verb.finite is not None else ""
    if own in rules.subjunctive or own in rules.achieved:
        return "conditional" if own in rules.subjunctive else None  # "mussten geräumt werden": and so they were
    if verb.modal is not None:
        if verb.modal in rules.hearsay and any(h.lemma in rules.perfect for h in verb.helpers):
            return "claimed"  # "soll gewarnt haben"
        return rules.modals.get(own) or rules.modals.get(verb.modal)  # "er solle zurücktreten"
    return "announced" if verb.future else None


def _told_of(place: Place, rules: EventRules) -> bool:
    """ "die Dörfer würden bombardiert": what somebody tells of, in the mood of a condition for want of another."""
    verb = place.clause.verb
    if verb is None or verb.finite is None or not verb.passive or verb.helpers:
        return False
    conditions = [opener for opener in place.openers if rules.opening.get(opener) == "conditional"]
    return verb.finite.form in rules.subjunctive and not conditions and place.before(verb.finite) is not None


def _soon(clause: Clause, rules: EventRules) -> str | None:
    """ "werden künftig als Bande eingestuft"."""
    finite = clause.verb.finite if clause.verb is not None else None
    if finite is None or finite.past or finite.lemma in rules.perfect:
        return None
    return "announced" if any(word.form in rules.soon for word in clause.words) else None


def _ahead(place: Place, rules: EventRules) -> str | None:
    """What the governing verb makes of a future: "announced it would cut taxes", "hopes he will be released"."""
    verb = place.clause.verb
    ahead = verb is not None and (verb.future or verb.modal in rules.futures)
    return _governed_clause(place, rules) if ahead and place.clause.link == "subordinate" else None


def _governed_clause(place: Place, rules: EventRules) -> str | None:
    """The stance that the governing clause lends: "kündigte an, dass …", "forderten, … zu beenden"."""
    if place.clause.link not in ("infinitive", "subordinate") or place.parent is None or place.stands_alone(rules):
        return None
    opener = place.clause.opener
    if opener is not None and opener.form in rules.negations | rules.instead:
        return None  # "ohne den Vertrag zu unterzeichnen"
    lent = _reputed(place, rules) or _wished(place, rules) or _expected(place, rules) or _lent(place.parent, rules)
    nouns = [word.lemma for word in place.parent.words if word.cls == "noun"]
    lent = lent or next((rules.nominal[lemma] for lemma in nouns if lemma in rules.nominal), None)
    if lent is not None or place.clause.link != "infinitive":
        return lent
    return None if _achieved(place.parent, rules) or _perfect(place.clause, rules) else "conditional"


def _achieved(parent: Clause, rules: EventRules) -> bool:
    """ "Es gelang, den Brand zu löschen", "managed to escape": it was done."""
    done = parent.verb is not None and any(lemma in rules.implicative for lemma in parent.verb.lemmas)
    return done and tells_past(parent)


def _perfect(clause: Clause, rules: EventRules) -> bool:
    """ "teilte mit, sich entschieden zu haben"."""
    verb = clause.verb
    if verb is None or verb.perfect:
        return verb is not None
    return verb.mains[-1].cls == "participle" and clause.words[-1].lemma in rules.perfect


def _reputed(place: Place, rules: EventRules) -> str | None:
    """ "is said to have been signed"."""
    verb = place.parent.verb if place.parent is not None else None
    passive = verb is not None and verb.passive and place.clause.link == "infinitive"
    return "claimed" if verb is not None and passive and any(x in rules.reputed for x in verb.lemmas) else None


def _wished(place: Place, rules: EventRules) -> str | None:
    """ "wants to sign" is a plan, "wants the coach to resign" a demand."""
    verb, opener = (place.parent.verb if place.parent is not None else None), place.clause.opener
    if verb is None or opener is None or place.clause.link != "infinitive" or opener.at != verb.mains[-1].at + 1:
        return None
    return "announced" if any(x in rules.wishes for x in verb.lemmas) else None


def _expected(place: Place, rules: EventRules) -> str | None:
    """ "are due to meet", "is going to close", "weighs whether to close"."""
    opener = place.clause.opener
    before = place.before(opener) if opener is not None and opener.cls == "to" else None
    if before is None:
        return None
    return "announced" if before.form in rules.prospective else rules.opening.get(before.form)


def _governed_noun(trigger: Trigger, place: Place, rules: EventRules) -> str | None:
    """ "forderten den Rücktritt", "im Falle eines Angriffs", "Forderung nach einem Rücktritt"."""
    assert trigger.phrase is not None
    # "kurz vor dem Treffen", "Bedingungen für ein Treffen": it has not happened yet, if it ever will.
    ahead = rules.prospects.get(trigger.phrase.prep)
    own = next((rules.qualified[w.lemma] for w in trigger.phrase.words if w.lemma in rules.qualified), None)
    lent = own or _before_noun(trigger.phrase, place, rules) or _called_for(trigger, place, rules) or ahead
    verb = place.clause.verb
    if lent is not None or verb is None:
        return lent
    beside = trigger.phrase.prep in rules.during and not tells_past(place.clause)
    if beside or any(lemma in rules.happen for lemma in verb.lemmas):
        return _modal(place.clause, rules)  # "will sich bei der Abstimmung enthalten"
    objects = trigger.phrase.owner is None and trigger.phrase.preposition is None
    after = verb.finite is None or trigger.word.at > verb.finite.at
    return _lent(place.clause, rules) if objects and after else None


def _before_noun(phrase: NounPhrase, place: Place, rules: EventRules) -> str | None:
    """What the noun right before lends: "Forderung nach einem Rücktritt"."""
    at = place.phrases.index(phrase)
    before = place.phrases[at - 1] if at else None
    near = before is not None and phrase.words[0].at - before.words[-1].at <= 2
    return _by_head(before.head.lemma, rules) if near and before is not None else None


def _lent(clause: Clause, rules: EventRules) -> str | None:
    """What a clause's verb lends, by itself or with its small word: "darauf bestehen", "rule out"."""
    verb = clause.verb
    if verb is None:
        return None
    small = [word.form for word in clause.words if word.cls in ("adverb", "particle")]
    joined = [pair for lemma in verb.lemmas for form in small for pair in (f"{form} {lemma}", f"{lemma} {form}")]
    lent = next((rules.matrix[lemma] for lemma in (*joined, *verb.lemmas) if lemma in rules.matrix), None)
    settled = lent in ("confirmed", "denied") and any(word.cls == "negation" for word in clause.words)
    return "claimed" if settled else lent  # "bestätigte nicht, dass …": it stays a claim


def _called_for(trigger: Trigger, place: Place, rules: EventRules) -> str | None:
    """ "called for the release": the preposition stands right behind the verb that governs it."""
    verb, phrase = place.clause.verb, trigger.phrase
    if verb is None or phrase is None or phrase.preposition is None:
        return None
    if phrase.preposition.at != verb.mains[-1].at + 1:
        return None
    return _lent(place.clause, rules)


def _by_head(lemma: str, rules: EventRules) -> str | None:
    return rules.nominal.get(lemma) or next(
        (stance for noun, stance in rules.nominal.items() if len(noun) > 4 and lemma.endswith(noun)), None
    )


def _supposed(place: Place, rules: EventRules) -> str | None:
    """ "Sollte er zurücktreten, …": a sentence that opens with its verb and asks nothing sets a condition."""
    verb = place.clause.verb
    if verb is None or verb.finite is None or place.sentence.asks:
        return None
    inverts = rules.order == "bracket" or verb.finite.form in rules.inverting
    opens = inverts and place.before(verb.finite) is None and place.clause.link == "main"
    more = any(word.cls == "comma" for word in place.sentence.words)
    return "conditional" if opens and more else None


def _alleged(clause: Clause, rules: EventRules) -> bool:
    """Whether a word says that it is only said: "angeblich", "reportedly"."""
    return any(word.form in rules.alleged for word in clause.words)


def _unreal(clause: Clause, rules: EventRules) -> str | None:
    return "conditional" if any(word.form in rules.unreal for word in clause.words) else None
