"""Events: clusters of mentions, computed from pair scores and judgements, never stored as truth."""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.model.mention import Stance
from sachstand.model.when import When

SPEECH = frozenset(
    ("say", "criticise", "praise", "accuse", "deny", "confirm", "announce", "promise", "threaten", "demand", "offer")
)
"""Kinds of words about something. People say much: what they said must be alike to be one event, not only who said it,
and a chronology keeps it apart from what happened."""

ACTS: dict[str, Stance] = {
    "deny": "denied",
    "confirm": "confirmed",
    "announce": "announced",
    "threaten": "announced",
    "demand": "demanded",
    "offer": "conditional",
    "promise": "claimed",
}
"""Kinds of words about something whose stance is that of the words."""


@dataclass(frozen=True, slots=True)
class DateEvidence:
    """One mention's contribution to the date of its event."""

    mention_id: str
    when: When


@dataclass(frozen=True, slots=True)
class Event:
    """Mentions of one event. ``mentions`` are ids, sorted; ``id`` is derived from the smallest of them.

    ``when`` is what all ``dates`` together say; where they contradict each other, it is their union and
    ``contradiction`` says so. ``origins`` are the independent sources by name: copies and reports that all cite one
    origin count once.
    """

    id: str
    kind: str
    mentions: tuple[str, ...]
    when: When | None
    dates: tuple[DateEvidence, ...] = ()
    contradiction: str | None = None
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PairScore:
    """How alike two mentions are, with the weighted features that say so (name, weight times value)."""

    left: str
    right: str
    score: float
    features: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class InferredDate:
    """When a document without a date must have appeared, and the events from which that follows."""

    document_id: str
    when: When
    reason: str
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Linkage:
    """What linking found: events in a fixed order, and document dates that follow from them.

    ``bonds`` are pairs of documents with mentions that are alike enough to be joined, whether they were or not.
    """

    events: tuple[Event, ...]
    inferred: tuple[InferredDate, ...] = ()
    bonds: tuple[tuple[str, str], ...] = ()
