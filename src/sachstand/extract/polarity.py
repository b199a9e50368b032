"""Whether an event is said not to have happened: "nicht", "weigerte sich, … zu", "ohne … zu", "kam es nicht zu einer".

What somebody denies is no matter of polarity but of stance: see `sachstand.extract.stance`.
"""

from __future__ import annotations

from sachstand.extract.place import Place
from sachstand.extract.sentence import Word
from sachstand.extract.subjects import subject_phrases
from sachstand.extract.triggers import Trigger
from sachstand.languages.event_rules import EventRules
from sachstand.model.mention import Polarity


def polarity_of(trigger: Trigger, place: Place, rules: EventRules) -> Polarity:
    """Whether the event is said not to have happened."""
    if trigger.form == "noun" and _did_not_take_place(trigger, place, rules):
        return "negative"
    if trigger.form != "verb":
        phrase = trigger.phrase
        words = (*phrase.words, *([phrase.preposition] if phrase.preposition else [])) if phrase else ()
        return "negative" if any(word.form in rules.negations for word in words) else "positive"
    spent = set(trigger.lemma.split())
    words = place.clause.words
    denied = any(
        _negates(word, words[i + 1 :], trigger, rules) and word.form not in spent for i, word in enumerate(words)
    )
    return "negative" if denied or _left_out(trigger, place, rules) or _refused(place, rules) else "positive"


def _did_not_take_place(trigger: Trigger, place: Place, rules: EventRules) -> bool:
    """ "Zu einer Festnahme kam es nicht", "Das Treffen blieb aus"."""
    verb = place.clause.verb
    if verb is None or trigger.phrase is None:
        return False
    subject = trigger.phrase in subject_phrases(place.clause, place.phrases, rules)
    if subject and any(lemma in rules.failing for lemma in verb.lemmas):
        return True
    # "Zu einer Festnahme kam es nicht", but "Er kam nicht zu dem Treffen".
    impersonal = any(word.form in rules.impersonal for word in place.clause.words)
    happens = (subject or impersonal) and any(lemma in rules.happen for lemma in verb.lemmas)
    return happens and any(word.cls == "negation" for word in place.clause.words)


def _left_out(trigger: Trigger, place: Place, rules: EventRules) -> bool:
    """ "without signing it", "instead of resigning", "have yet to sign it", "ohne zu zahlen", "statt zu zahlen"."""
    opener = place.clause.opener
    if place.clause.link == "infinitive" and opener is not None and opener.form in rules.negations | rules.instead:
        return True
    before = place.before(trigger.word)
    if before is None:
        return False
    if trigger.word.cls == "gerund":
        further = place.before(before)
        return before.form in rules.negations or (further is not None and further.form in rules.instead)
    further = place.before(before) if before.cls == "to" else None
    return further is not None and further.form in rules.unreached


def _refused(place: Place, rules: EventRules) -> bool:
    """Whether somebody did not do it: "weigerte sich, den Vertrag zu unterzeichnen", "verzichtete darauf, … zu"."""
    verb = place.parent.verb if place.parent is not None else None
    if place.clause.link != "infinitive" or verb is None or place.parent is None:
        return False
    plain = not any(word.form in rules.negations for word in place.parent.words)
    if not plain:
        return any(rules.matrix.get(lemma) == "announced" for lemma in verb.lemmas)  # "plant nicht, … zu"
    return any(lemma in rules.refusals for lemma in verb.lemmas)


def _negates(word: Word, behind: tuple[Word, ...], trigger: Trigger, rules: EventRules) -> bool:
    """Whether a word negates the verb: not "nicht nur", and not "ohne" before a noun ("endete ohne Einigung")."""
    if word.form not in rules.negations:
        return False
    if word.cls == "preposition":
        return bool(behind) and behind[0] == trigger.word
    return not (behind and behind[0].form in rules.softeners)
