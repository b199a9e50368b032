"""Which noun phrases of a clause are its subject: by word order, articles and number."""

from __future__ import annotations

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.languages.event_rules import EventRules

SPEAKING = frozenset(("say", "confirm", "deny", "announce", "criticise", "praise", "accuse", "demand"))


def subject_phrases(clause: Clause, phrases: list[NounPhrase], rules: EventRules) -> list[NounPhrase]:
    """The first bare phrase that is not marked as an object, with what is joined to it."""
    verb = clause.verb
    bare = [phrase for phrase in phrases if phrase.bare]
    if verb is None or (verb.finite is None and clause.link == "infinitive"):
        return []
    if rules.order == "chain":
        first_verb = verb.helpers[0] if verb.helpers else verb.mains[0]
        bare = [phrase for phrase in bare if phrase.words[-1].at < first_verb.at]
        heads = [phrase for phrase in bare if not phrase.joined][-1:] if clause.link != "relative" else bare[-1:]
    else:
        heads = _nominative(clause, bare, rules)
    if not heads:
        return []
    start = phrases.index(heads[0])
    joined = []
    for phrase in phrases[start + 1 :]:
        if not phrase.joined or not phrase.bare:
            break
        joined.append(phrase)
    return _one_person([heads[0], *joined], clause, rules)


def _one_person(subject: list[NounPhrase], clause: Clause, rules: EventRules) -> list[NounPhrase]:
    """The last of ``subject`` where the ones before are but its offices: "Kanzler und CDU-Chef Otto Feld sagte"."""
    finite = clause.verb.finite if clause.verb else None
    last = subject[-1]
    if rules.order != "bracket" or len(subject) < 2 or finite is None or finite.form.endswith(rules.plural_endings):
        return subject
    person = last.name is not None and last.name.kind == "person" and last.words[0].cls == "noun"
    offices = all(len(phrase.words) == 1 and phrase.head.cls == "noun" for phrase in subject[:-1])
    return [last] if person and offices else subject


def _nominative(clause: Clause, bare: list[NounPhrase], rules: EventRules) -> list[NounPhrase]:
    """A pronoun right behind the finite verb, else the first phrase whose article does not mark an object."""
    first = [word.cls for word in clause.words[:2]]
    if first == ["conjunction", "finite"]:
        # "… und traf dort den Kanzler": the subject is that of the clause before.
        return []
    finite = clause.verb.finite if clause.verb else None
    if first[:1] == ["finite"] and clause.words[0].at > 0 and bare and bare[0].words[0].cls == "possessive":
        # "…, beendete seine Untersuchung": it belongs to the subject of the clause before, unless it speaks.
        return [] if not _speaks(clause, rules) else bare[:1]
    free = [phrase for phrase in bare if phrase.first not in rules.oblique]
    behind = [p for p in free if finite and p.head.cls == "pronoun" and p.head.at == finite.at + 1]
    if finite is not None and finite.form in rules.singular and len(free) > 1 and _plural(free[0]) and not behind:
        # "Sanktionen hat der Rat beschlossen": what is many cannot be the subject.
        return free[1:2]
    return (behind or free)[:1]


def _speaks(clause: Clause, rules: EventRules) -> bool:
    return clause.verb is not None and any(rules.verbs.get(lemma) in SPEAKING for lemma in clause.verb.lemmas)


def _plural(phrase: NounPhrase) -> bool:
    bare = phrase.words[0].cls in ("noun", "adjective") and not phrase.joined
    return bare and phrase.head.cls == "noun" and phrase.head.form != phrase.head.lemma
