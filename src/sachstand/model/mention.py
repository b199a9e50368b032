"""One statement of one event in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sachstand.model.text import Span
from sachstand.model.when import When

ParticipantRole = Literal["who", "whom", "where", "what"]
AttributionRole = Literal["outlet", "agency", "origin", "speaker"]
SourceKind = Literal["person", "body", "named", "someone", "nobody"]
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


@dataclass(frozen=True, slots=True, order=True)
class SourceKey:
    """What a source is called by in every report, so that two reports of one source can be told from two sources.

    ``kind``: a ``person`` (``noun`` is the key of the name), a ``body`` by its noun ("polizei"), what is ``named``
    (an organisation, or ``country:RU``), ``someone`` told by a noun alone ("kanzler"), or ``nobody`` ("Berichten
    zufolge"). ``marks`` tell bodies of one noun apart: towns, countries, parts of the word; sorted.
    """

    kind: SourceKind
    noun: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of the chain outlet <- agency <- origin <- speaker.

    ``span`` is ``None`` for what the page says around the text. ``key`` is that of an origin or a speaker; ``None``
    where the words tell nothing.
    """

    role: AttributionRole
    name: str
    span: Span | None = None
    key: SourceKey | None = None


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
