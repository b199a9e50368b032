"""How a statement stands to what it tells: asserted, claimed, denied, announced …, and whether it is negated.

An offer, an intention or a condition is no completed event: "will sich treffen", "im Falle eines Angriffs". The
strongest sign wins, in the order of `stance_of`. Who claims it is the matter of `sachstand.extract.attribution`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.extract.sentence import Sentence, Word
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
    "promise": "claimed",
}
"""Kinds of events that are words about something: the stance is that of the words."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trigger stands: its clause, the clause that governs that one, and the noun phrases around it.

    ``openers`` are the first words of the clauses that depend on its clause and tell nothing past.
    """

    sentence: Sentence
    clause: Clause
    parent: Clause | None
    phrases: list[NounPhrase]
    openers: tuple[str, ...] = ()


def stance_of(trigger: Trigger, place: Place, relayed: bool, rules: EventRules) -> Stance:
    """The stance of what ``trigger`` names. ``relayed``: somebody else's words, by quotation, frame or mood."""
    found = _asked(place, rules) or _opened(place, rules) or _waits(trigger, place, rules) or _supposed(place, rules)
    if found is None and trigger.form == "noun":
        found = _governed_noun(trigger, place, rules)
    elif found is None and trigger.form == "verb":
        found = _ahead(place, rules) or _modal(place.clause, rules) or _governed_clause(place, rules)
        found = found or ACTS.get(trigger.kind)
    if found is None:
        found = _unreal(place.clause, rules) if trigger.form != "attribute" else None
        relayed = relayed or _alleged(place.clause, rules)
    return cast(Stance, found or ("claimed" if relayed else "asserted"))


def polarity_of(trigger: Trigger, place: Place, rules: EventRules) -> Polarity:
    """Whether the event is said not to have happened."""
    if trigger.form != "verb":
        phrase = trigger.phrase
        words = (*phrase.words, *([phrase.preposition] if phrase.preposition else [])) if phrase else ()
        return "negative" if any(word.form in rules.negations for word in words) else "positive"
    spent = set(trigger.lemma.split())
    words = place.clause.words
    denied = any(
        _negates(word, words[i + 1 :], trigger, rules) and word.form not in spent for i, word in enumerate(words)
    )
    return "negative" if denied or _refused(place, rules) else "positive"


def _refused(place: Place, rules: EventRules) -> bool:
    """Whether somebody did not do it: "weigerte sich, den Vertrag zu unterzeichnen", "ohne ihn zu unterzeichnen"."""
    opener, verb = place.clause.opener, place.parent.verb if place.parent is not None else None
    if place.clause.link != "infinitive":
        return False
    left = opener is not None and opener.form in rules.negations
    if left or verb is None or place.parent is None:
        return left
    plain = not any(word.form in rules.negations for word in place.parent.words)
    return plain and any(lemma in rules.refusals for lemma in verb.lemmas)


def _negates(word: Word, behind: tuple[Word, ...], trigger: Trigger, rules: EventRules) -> bool:
    """Whether a word negates the verb: not "nicht nur", and not "ohne" before a noun ("endete ohne Einigung")."""
    if word.form not in rules.negations:
        return False
    if word.cls == "preposition":
        return bool(behind) and behind[0] == trigger.word
    return not (behind and behind[0].form in rules.softeners)


def _asked(place: Place, rules: EventRules) -> str | None:
    opener, link = place.clause.opener, place.clause.link
    direct = link == "main" or (link == "subordinate" and (opener is None or opener.form in rules.asking))
    return "asked" if place.sentence.asks and direct else None


def _opened(place: Place, rules: EventRules) -> str | None:
    opener = place.clause.opener
    if opener is None:
        return None
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
    if verb.finite is not None and verb.finite.form in rules.subjunctive:
        return "conditional"
    if verb.modal is not None:
        if verb.finite is not None and verb.finite.form in rules.modals:
            return rules.modals[verb.finite.form]  # "er solle zurücktreten"
        hearsay = verb.modal in rules.hearsay and any(h.lemma in rules.perfect for h in verb.helpers)
        return "claimed" if hearsay else rules.modals.get(verb.modal)
    return "announced" if verb.future else None


def _ahead(place: Place, rules: EventRules) -> str | None:
    """What the governing verb makes of a future: "announced it would cut taxes", "hopes he will be released"."""
    verb = place.clause.verb
    ahead = verb is not None and (verb.future or verb.modal in rules.futures)
    return _governed_clause(place, rules) if ahead and place.clause.link == "subordinate" else None


def _governed_clause(place: Place, rules: EventRules) -> str | None:
    """The stance that the governing clause lends: "kündigte an, dass …", "forderten, … zu beenden"."""
    if place.clause.link not in ("infinitive", "subordinate") or place.parent is None:
        return None
    verb, opener = place.parent.verb, place.clause.opener
    if opener is not None and opener.form in rules.negations:
        return None  # "ohne den Vertrag zu unterzeichnen"
    lent = _reputed(place, rules) or _wished(place, rules) or _lent(verb.lemmas if verb else (), rules)
    nouns = [word.lemma for word in place.parent.words if word.cls == "noun"]
    lent = lent or next((rules.nominal[lemma] for lemma in nouns if lemma in rules.nominal), None)
    return lent or ("conditional" if place.clause.link == "infinitive" else None)


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
    if any(lemma in rules.happen for lemma in verb.lemmas):
        return _modal(place.clause, rules)
    objects = trigger.phrase.owner is None and trigger.phrase.preposition is None
    after = verb.finite is None or trigger.word.at > verb.finite.at
    return _lent(verb.lemmas, rules) if objects and after else None


def _before_noun(phrase: NounPhrase, place: Place, rules: EventRules) -> str | None:
    """What the noun right before lends: "Forderung nach einem Rücktritt"."""
    at = place.phrases.index(phrase)
    before = place.phrases[at - 1] if at else None
    near = before is not None and phrase.words[0].at - before.words[-1].at <= 2
    return _by_head(before.head.lemma, rules) if near and before is not None else None


def _lent(lemmas: tuple[str, ...], rules: EventRules) -> str | None:
    return next((rules.matrix[lemma] for lemma in lemmas if lemma in rules.matrix), None)


def _called_for(trigger: Trigger, place: Place, rules: EventRules) -> str | None:
    """ "called for the release": the preposition stands right behind the verb that governs it."""
    verb, phrase = place.clause.verb, trigger.phrase
    if verb is None or phrase is None or phrase.preposition is None:
        return None
    if phrase.preposition.at != verb.mains[-1].at + 1:
        return None
    return _lent(verb.lemmas, rules)


def _by_head(lemma: str, rules: EventRules) -> str | None:
    return rules.nominal.get(lemma) or next(
        (stance for noun, stance in rules.nominal.items() if len(noun) > 4 and lemma.endswith(noun)), None
    )


def _supposed(place: Place, rules: EventRules) -> str | None:
    """ "Sollte er zurücktreten, …": a sentence that opens with its verb and asks nothing sets a condition."""
    verb = place.clause.verb
    if rules.order != "bracket" or verb is None or verb.finite is None or place.sentence.asks:
        return None
    opens = verb.finite.at == 0 and place.clause.link == "main"
    more = any(word.cls == "comma" for word in place.sentence.words)
    return "conditional" if opens and more else None


def _alleged(clause: Clause, rules: EventRules) -> bool:
    """Whether a word says that it is only said: "angeblich", "reportedly"."""
    return any(word.form in rules.alleged for word in clause.words)


def _unreal(clause: Clause, rules: EventRules) -> str | None:
    return "conditional" if any(word.form in rules.unreal for word in clause.words) else None
