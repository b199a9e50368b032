"""What an entry has told so far: whom a pronoun can mean, and which event "das Telefonat" takes up again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sachstand.extract.clauses import Clause
from sachstand.extract.sentence import Sentence, Word
from sachstand.extract.triggers import Trigger
from sachstand.languages.event_rules import EventRules
from sachstand.model.annotation import Gender
from sachstand.model.mention import Mention, Participant

NEAR = 4
"""A definite noun takes up an event of the same kind that was told at most this many sentences before."""


@dataclass(frozen=True, slots=True)
class _Person:
    part: Participant
    gender: Gender | None


@dataclass(slots=True)
class Memory:
    """State of one pass over a document; forgets everything at the border of an entry.

    ``recalls``: the sentence before recalls something rather than reports it.
    """

    entry: str | None = None
    count: int = 0
    told: dict[str, tuple[int, Mention]] = field(default_factory=dict)
    persons: list[_Person] = field(default_factory=list)
    recalls: bool = False
    _recalling: bool = False

    def enter(self, entry: str) -> None:
        """Begin a sentence of ``entry``."""
        if entry != self.entry:
            self.entry, self.count = entry, 0
            self.recalls = self._recalling = False
            self.told.clear()
            self.persons.clear()

    def close(self, sentence: Sentence) -> None:
        """End a sentence: its persons are those whom a pronoun of the next one can mean."""
        self.count += 1
        self.recalls, self._recalling = self._recalling, False
        named = _persons(sentence, len(sentence.words))
        if named:
            self.persons = named

    def remember(self, mention: Mention) -> Mention:
        """Keep a mention that a later noun can take up."""
        self._recalling = self._recalling or mention.background
        if any(part.role in ("who", "whom") for part in mention.participants):
            self.told[mention.kind] = (self.count, mention)
        return mention

    def complete(self, mention: Mention, trigger: Trigger, rules: EventRules) -> Mention:
        """Give "das Telefonat" the participants of the call told just before, if it names none itself."""
        phrase = trigger.phrase
        if trigger.form != "noun" or phrase is None or mention.kind not in self.told:
            return mention
        if phrase.first not in rules.definite or any(part.role in ("who", "whom") for part in mention.participants):
            return mention
        sentence, earlier = self.told[mention.kind]
        if self.count - sentence > NEAR:
            return mention
        parts = (*mention.participants, *(p for p in earlier.participants if p.role in ("who", "whom")))
        return replace(mention, participants=parts)

    def person(self, sentence: Sentence, clause: Clause, rules: EventRules) -> Participant | None:
        """The one person whom a pronoun in ``clause`` can mean; ``None`` where two could be meant.

        Whoever is known to be of the other gender is not meant: "sie" is no man.
        """
        pronoun = next((word for word in clause.words if word.cls == "pronoun" and word.form in rules.personal), None)
        if pronoun is None or _plural(pronoun, clause, rules):
            return None
        near = (*self.persons, *_persons(sentence, pronoun.at))
        gender = rules.genders.get(pronoun.form)
        candidates = {
            one.part.name_id or one.part.name: one.part for one in near if gender in (None, one.gender or gender)
        }
        return next(iter(candidates.values())) if len(candidates) == 1 else None


def _plural(pronoun: Word, clause: Clause, rules: EventRules) -> bool:
    """Whether the verb beside a pronoun says that it means several: "Sie riefen Parolen"."""
    beside = (word for word in clause.words if word.cls == "finite" and abs(word.at - pronoun.at) == 1)
    return bool(rules.plural_endings) and any(word.form.endswith(rules.plural_endings) for word in beside)


def _persons(sentence: Sentence, before: int) -> list[_Person]:
    found = []
    for word in sentence.words[:before]:
        if word.name is not None and word.name.kind == "person":
            inside = [other.lemma for other in sentence.words if other.name is word.name]
            part = Participant("who", word.name.span, " ".join(inside), word.name.id)
            found.append(_Person(part, word.name.gender))
    return found
