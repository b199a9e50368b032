"""A mention as the linker compares it: what it tells, of whom, when, and how rare each word of it is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta

from sachstand.languages.rarity import rarity
from sachstand.link.setting import NOWHERE, Setting
from sachstand.model.document import Document
from sachstand.model.event import SPEECH
from sachstand.model.mention import Mention, Participant
from sachstand.model.text import Span
from sachstand.model.when import When

REAL = frozenset(("asserted", "claimed", "confirmed", "denied"))
FRESH = timedelta(days=1)
"""What a dated report tells without a date and not as background happened at most this long before."""
SAID = timedelta(hours=12)
"""Words that a report quotes without a date were said at most this long before."""
NAMED = timedelta(days=4)
"""An event that is only named ("nach dem Erdbeben") may lie a little further back than one that is told."""
LATELY = timedelta(days=7)
VAGUE = SPEECH | {"other"}
"""What somebody said, and what a word of no known kind names, is recalled for so long; later it was another time."""
COMMON_SENSE = 0.4
"""What the sense of a noun ("agreement") or a country weighs."""


@dataclass(frozen=True, slots=True)
class Named:
    """A participant with its weight. ``tokens`` are the words of its name, ``sense`` its meaning in every language."""

    name: str
    id: str | None
    tokens: frozenset[str]
    weight: float
    sense: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of one mention. ``reported`` is when its report appeared, if known.

    ``norm`` is the sum of the squared weights of ``terms``; ``told`` how much its cast tells: "Menschen" next to
    nothing, a name all. ``senses`` are compared in place of ``terms`` with a mention of another language; ``setting``
    is what its entry speaks of.
    """

    mention: Mention
    agents: tuple[Named, ...]
    objects: tuple[Named, ...]
    places: tuple[Named, ...]
    terms: dict[str, float]
    norm: float
    told: float
    real: bool
    reported: When | None
    window: tuple[datetime | None, datetime | None]
    senses: dict[str, float]
    setting: Setting = NOWHERE
    cast: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """The mention's id."""
        return self.mention.id


class Reported:
    """When the words at some place of a document were published, as far as the page itself says it."""

    def __init__(self, document: Document) -> None:
        *entries, whole = document.anchors()
        self._entries = sorted(entries, key=lambda anchor: anchor.span)
        self._starts = [anchor.span.start for anchor in self._entries]
        self._whole = whole.when

    def at(self, span: Span) -> When | None:
        """The time of the entry that holds ``span``, else the document's."""
        place = bisect_right(self._starts, span.start) - 1
        if place >= 0 and self._entries[place].span.contains(span):
            return self._entries[place].when
        return self._whole


def profile(mention: Mention, source: Reported | None, setting: Setting = NOWHERE) -> Profile:
    """Prepare one mention; depends on nothing but it, its entry and the dates of its document."""
    words = (term for term in mention.terms if term != mention.lemma)
    terms = {term: weight for term in words if (weight := rarity(term, mention.language)) > 0.15}
    reported = source.at(mention.trigger) if source is not None else None
    return Profile(
        mention,
        agents=_named(mention, ("who",)),
        objects=_named(mention, ("whom", "what")),
        places=_named(mention, ("where",)),
        terms=terms,
        norm=sum(weight**2 for weight in terms.values()),
        told=max((named.weight for named in _named(mention, ("who", "whom", "what", "where"))), default=0.0),
        real=mention.stance in REAL,
        reported=reported,
        window=_window(mention, reported),
        senses={sense: _sense_weight(sense, mention.language) for sense in mention.senses},
        setting=setting,
        cast=frozenset().union(*(named.tokens for named in _named(mention, ("who", "whom", "what", "where")))),
    )


def _sense_weight(sense: str, language: str) -> float:
    """A name weighs by its rarity, a country and the sense of a noun by a little."""
    kind, _, name = sense.partition(":")
    if kind in ("person", "organisation", "place"):
        return max(COMMON_SENSE, rarity(name, language))
    return COMMON_SENSE


def _named(mention: Mention, roles: tuple[str, ...]) -> tuple[Named, ...]:
    parts: dict[tuple[str, str | None], Participant] = {}
    for part in mention.participants:
        if part.role in roles:
            parts.setdefault((part.name, part.name_id), part)
    return tuple(_name(part, mention.language) for part in parts.values())


def _name(part: Participant, language: str) -> Named:
    tokens = frozenset(token for token in part.name.replace("-", " ").split() if len(token) > 1)
    return Named(part.name, part.name_id, tokens, max(0.1, rarity(part.name, language)), part.sense)


def _window(mention: Mention, reported: When | None) -> tuple[datetime | None, datetime | None]:
    """Between which instants the event lies, its own words first, the report's date where they say nothing.

    For a plan or a demand it is when it was spoken of: the same plan months later may be another one.
    """
    when = mention.when
    if when is not None and when.is_known:
        return when.earliest, when.latest
    if reported is None or reported.latest is None:
        return None, None
    told = mention.stance in REAL
    age = _age(mention, reported) if told else FRESH
    if reported.earliest is None or age is None:
        return None, reported.latest
    return reported.earliest - age, reported.latest if told else reported.latest + FRESH


def _age(mention: Mention, reported: When) -> timedelta | None:
    """How long before its report something may have happened that the report tells without a date, ``None``: ever."""
    if mention.background:
        return LATELY if mention.kind in VAGUE else None
    if mention.kind in SPEECH:
        # Of a report whose hour is known: an evening's words are in the morning's papers.
        return SAID if reported.earliest == reported.latest else timedelta(0)
    # The rule that made a mention tells whether its trigger is an event noun.
    return NAMED if ".noun@" in mention.made_by else FRESH
