"""Who does it to whom, where and with what: the noun phrases of a clause in their roles, with comparable names.

Word order, articles and prepositions decide; where they do not, the role is the likelier one of a news text (the first
bare phrase acts). Pronouns are resolved only where one person alone can be meant; else they are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sachstand.extract.clauses import Clause
from sachstand.extract.phrases import NounPhrase
from sachstand.extract.sentence import Word
from sachstand.extract.subjects import subject_phrases
from sachstand.extract.triggers import Trigger, is_carried, noun_kind
from sachstand.languages.event_rules import EventRules
from sachstand.model.mention import Participant, ParticipantRole
from sachstand.model.text import Span

OWN = frozenset(("win", "lose", "visit", "call", "travel"))
"""Whoever the clause speaks of did these: "steht nach einem Sieg im Finale"."""
SHORTEST_SENSE = 4
"""A compound has the sense of its head only where the head has this many letters: "Beistandspakt"."""
MOST = 8
"""More participants than this are a list, not an event's cast."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a clause can borrow: its governing clause's subject, and the one person whom a pronoun can mean."""

    subject: tuple[Participant, ...] = ()
    antecedent: NounPhrase | None = None
    person: Participant | None = None


def subject_of(clause: Clause, phrases: list[NounPhrase], scene: Scene, rules: EventRules) -> tuple[Participant, ...]:
    """Who the clause is about: its own subject, the word before a relative clause, or a borrowed subject."""
    own = subject_phrases(clause, phrases, rules)
    if own:
        found = tuple(part for phrase in own if (part := _participant("who", phrase, scene, rules)) is not None)
        return found
    if clause.verb is None and phrases and phrases[0].bare:
        # The noun before a relative clause is what the main clause will be about.
        part = _participant("who", phrases[0], scene, rules)
        return (part,) if part else ()
    if clause.link == "relative" and scene.antecedent is not None:
        part = _participant("who", scene.antecedent, scene, rules)
        return (part,) if part else ()
    return scene.subject


def of_verb(clause: Clause, phrases: list[NounPhrase], scene: Scene, rules: EventRules) -> tuple[Participant, ...]:
    """The participants of the clause's verb."""
    passive = clause.verb is not None and clause.verb.passive
    subject = subject_phrases(clause, phrases, rules)
    roles: list[tuple[ParticipantRole, NounPhrase]] = []
    before: NounPhrase | None = None
    attached = False
    for phrase in phrases[_first_to_take_part(phrases, subject) :]:
        attached = _attached(phrase, before, clause, rules) or (attached and phrase.joined)
        role = None if attached else _role(phrase, subject, passive, rules)
        if role is not None:
            roles.append((role, phrase))
        before = phrase
    found = [part for role, phrase in roles if (part := _participant(role, phrase, scene, rules)) is not None]
    if not subject:
        borrowed = subject_of(clause, phrases, scene, rules)
        found = [_with_role(part, "whom" if passive else "who") for part in borrowed] + found
    return _unique(found)


def _first_to_take_part(phrases: list[NounPhrase], subject: list[NounPhrase]) -> int:
    """The place of the subject where offices of the same person are joined to it in front, else the first."""
    return phrases.index(subject[0]) if subject and subject[0].joined else 0


def of_noun(
    trigger: Trigger, clause: Clause, phrases: list[NounPhrase], subject: tuple[Participant, ...], rules: EventRules
) -> tuple[Participant, ...]:
    """The participants that hang on an event noun: "Besuch des Kreml-Chefs in Pjöngjang", "sein Gespräch mit Kim".

    Of a noun that its verb only carries, the subject acts: "*Die Firma* errang einen Sieg".
    """
    assert trigger.phrase is not None
    place = phrases.index(trigger.phrase)
    found: list[Participant] = []
    if trigger.phrase.possessor is not None:
        found.append(_from_word("who", trigger.phrase.possessor, (), rules))
    elif trigger.phrase.words[0].cls == "possessive":
        found.extend(subject)
    chain = {place}
    for i in range(place + 1, len(phrases)):
        phrase = phrases[i]
        role = _noun_role(phrase, place, chain, phrases, rules)
        if role is None:
            break
        chain.add(i)
        part = _participant(role, phrase, Scene(), rules)
        if part is not None:
            found.append(part)
    own = trigger.kind in OWN and trigger.phrase.preposition is not None
    if (own or is_carried(trigger, clause, phrases, rules)) and not any(part.role == "who" for part in found):
        found.extend(subject)
    return _unique(found)


def _noun_role(
    phrase: NounPhrase, place: int, chain: set[int], phrases: list[NounPhrase], rules: EventRules
) -> ParticipantRole | None:
    follows = phrases[max(chain)].words[-1].at
    near = phrase.words[0].at - follows <= 3
    if phrase.owner in chain:
        return "who"
    if not near or phrase.preposition is None:
        return None
    if phrase.prep in rules.places and _is_place(phrase):
        return "where"
    linked = rules.agents | rules.partners | rules.between | rules.objects
    if phrase.prep in linked:
        return "who" if phrase.prep in rules.agents | rules.between else "whom"
    return None


def _role(phrase: NounPhrase, subject: list[NounPhrase], passive: bool, rules: EventRules) -> ParticipantRole | None:
    if phrase in subject:
        return "whom" if passive else "who"
    if phrase.owner is not None:
        return None
    if phrase.preposition is not None:
        return _role_behind(phrase, passive, rules)
    return "whom" if _is_person(phrase) else "what"


def _attached(phrase: NounPhrase, before: NounPhrase | None, clause: Clause, rules: EventRules) -> bool:
    """Whether a phrase with a preposition describes the noun right before it: "Sanktionen gegen Nordkorea"."""
    linking = rules.objects | rules.between | rules.partners
    if _in_front(phrase, clause, rules):
        linking = linking | rules.agents
    if before is None or before.head.cls != "noun" or phrase.prep not in linking:
        return False
    if phrase.prep in rules.partners and noun_kind(before.head.lemma, rules) is None:
        return False
    return phrase.preposition is not None and phrase.preposition.at == before.words[-1].at + 1


def _in_front(phrase: NounPhrase, clause: Clause, rules: EventRules) -> bool:
    """Whether a phrase stands before the finite verb of a main clause that has it second: all there is one part."""
    finite = clause.verb.finite if clause.verb else None
    return rules.order == "bracket" and clause.link == "main" and finite is not None and phrase.head.at < finite.at


def _role_behind(phrase: NounPhrase, passive: bool, rules: EventRules) -> ParticipantRole | None:
    """The role that a preposition gives."""
    if passive and phrase.prep in rules.agents:
        return "who"
    if phrase.prep in rules.places and _is_place(phrase):
        return "where"
    if phrase.prep in rules.partners | rules.between:
        return "whom"
    if phrase.prep in rules.objects:
        return "whom" if _is_person(phrase) else "what"
    return None


def _is_place(phrase: NounPhrase) -> bool:
    if phrase.name is not None:
        return phrase.name.kind in ("place", "organisation")
    return phrase.head.cls == "name"


def _is_person(phrase: NounPhrase) -> bool:
    return phrase.head.cls == "pronoun" or (phrase.name is not None and phrase.name.kind in ("person", "organisation"))


def _participant(role: ParticipantRole, phrase: NounPhrase, scene: Scene, rules: EventRules) -> Participant | None:
    if phrase.head.cls == "pronoun":
        return _with_role(scene.person, role) if scene.person is not None else None
    if phrase.head.lemma in rules.measures:
        return None
    return _from_word(role, phrase.head, phrase.words, rules)


def _from_word(role: ParticipantRole, head: Word, words: tuple[Word, ...], rules: EventRules) -> Participant:
    if head.name is not None:
        inside = [word for word in words if word.name is head.name] or [head]
        name = " ".join(word.lemma for word in inside)
        return Participant(role, head.name.span, name, head.name.id, sense_of(name, rules))
    run = _proper_run(head, words) if head.cls == "name" else [head]
    name = " ".join(word.lemma for word in run)
    return Participant(role, Span(run[0].span.start, run[-1].span.end), name, sense=sense_of(name, rules))


def sense_of(lemma: str, rules: EventRules) -> str | None:
    """What a noun means in every language; a compound has the sense of its longest known head."""
    last = lemma.rpartition("-")[2]
    sense = rules.concepts.get(lemma) or rules.concepts.get(last)
    if sense is not None or not rules.compounds:
        return sense
    heads = (last[i:] for i in range(3, len(last) - SHORTEST_SENSE + 1))
    return next((rules.concepts[head] for head in heads if head in rules.concepts), None)


def _proper_run(head: Word, words: tuple[Word, ...]) -> list[Word]:
    """The proper nouns right before the head: "Annalena Baerbock", not "Außenministerin Annalena Baerbock"."""
    run: list[Word] = []
    for word in reversed(words or (head,)):
        if word.cls != "name":
            break
        run.insert(0, word)
    return run or [head]


def _with_role(part: Participant, role: ParticipantRole) -> Participant:
    return replace(part, role=role)


def _unique(parts: list[Participant]) -> tuple[Participant, ...]:
    seen: dict[tuple[Span, str], Participant] = {}
    for part in parts:
        seen.setdefault((part.span, part.name), part)
    return tuple(sorted(seen.values(), key=lambda part: (part.span, part.role)))[:MOST]
