"""One statement of one event in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sachstand.model.text import Span
from sachstand.model.when import When

ParticipantRole = Literal["who", "whom", "where", "what"]
AttributionRole = Literal["outlet", "agency", "origin", "speaker"]
Stance = Literal["asserted", "claimed", "confirmed", "denied", "announced", "demanded", "conditional", "asked"]
Polarity = Literal["positive", "negative"]
Bound = Literal["exact", "at_least", "at_most", "more_than", "less_than", "about"]


@dataclass(frozen=True, slots=True)
class Participant:
    """Who or what takes part, as the words at ``span`` name it.

    ``name`` is the base form by which participants of different mentions are compared (lemma or canonical name),
    ``name_id`` that of a `Name` where one stands there. ``sense`` is what a common noun or a capital means, the same in
    every language ("agreement", "capital:RU"); ``None`` where the language's tables name none.
    """

    role: ParticipantRole
    span: Span
    name: str
    name_id: str | None = None
    sense: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of the chain outlet <- agency <- origin <- speaker.

    ``span`` is ``None`` for what the page says around the text.
    """

    role: AttributionRole
    name: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts: "mehr als 50.000 Menschen" is 50000, more_than, of "Menschen"."""

    span: Span
    value: float
    bound: Bound
    unit: str | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One statement of one event.

    ``span`` is the sentence (the line that can be published), ``trigger`` the word that names the event.

    ``kind`` is one of the event kinds of the language's event lexicon, ``other`` where none fits. ``background``
    marks what the report recalls rather than reports ("hatten … unterzeichnet"). ``lemma`` is the trigger's
    comparable base form. ``terms`` are the content lemmas of the sentence, for comparison; ``senses`` what can be
    compared across languages: ids of names and senses of nouns. ``again`` marks what is said to happen once more.
    """

    id: str
    document_id: str
    entry_id: str
    language: str
    span: Span
    trigger: Span
    lemma: str
    kind: str
    participants: tuple[Participant, ...]
    when: When | None
    attribution: tuple[Attribution, ...]
    stance: Stance
    polarity: Polarity
    figures: tuple[Figure, ...]
    terms: tuple[str, ...]
    made_by: str
    background: bool = False
    senses: tuple[str, ...] = ()
    again: bool = False
