"""What the engine of mentions needs to know of a language: event words, clauses, modality, negation, roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

WordClass = Literal[
    "finite",
    "participle",
    "gerund",
    "infinitive",
    "noun",
    "name",
    "adjective",
    "article",
    "possessive",
    "preposition",
    "conjunction",
    "subjunction",
    "relative",
    "pronoun",
    "number",
    "adverb",
    "negation",
    "particle",
    "to",
    "genitive",
    "comma",
    "mark",
    "quote",
    "other",
]
"""What the engine of clauses needs to know of a word; each language maps its tags to these."""


@dataclass(frozen=True, slots=True)
class EventPhrase:
    """A verb that names an event only together with other words: "Kritik üben", "in Kraft treten".

    ``words`` are lemmas in lower case that must all stand in the verb's clause; a compound's head counts.
    """

    verb: str
    words: tuple[str, ...]
    kind: str
    lemma: str


@dataclass(frozen=True, slots=True)
class ThingsDo:
    """A verb that tells another event when one of ``things`` does it: a minister meets people, a missile hits a house.

    ``things`` are heads of nouns in lower case.
    """

    verb: str
    things: frozenset[str]
    kind: str


def kinds_by_word(table: Mapping[str, str]) -> dict[str, str]:
    """Turn kind -> words, as a person keeps it, into word -> kind; a word under two kinds keeps the first."""
    found: dict[str, str] = {}
    for kind, words in table.items():
        for word in words.split():
            found.setdefault(word, kind)
    return found


@dataclass(frozen=True, slots=True)
class EventRules:
    """Event lexicon, clause structure, modality, negation, background tense (``events.py``, ``event_words.py``).

    ``order`` is "bracket" where the parts of a verb frame its clause (German) and "chain" where they stand together
    (English). ``verbs`` and ``nouns`` give the event kind of a lemma, ``statives`` the verbs that name none.
    ``modals``, ``matrix`` and ``opening`` give the stance that a modal verb, a governing verb and a clause's first word
    lend to what they govern. All words are lower case.

    ``quantity`` are the words that put a bound on a number ("mindestens", "mehr als"), ``measures`` units that take no
    part. ``directions`` make a place of what "von" governs ("westlich von"). A pronoun beside a verb with one of
    ``plural_endings`` means several. ``ranges`` gives the words between the two times of a range by the word before
    the first ("von … bis").
    ``since`` with a word of ``ranks`` ("erster … seit 2000") and ``comparing`` words before a time bound a comparison.
    A noun behind ``papers`` ("Gesetz zur Ratifizierung") names no event. ``versions`` with ``earlier`` introduce a
    correction of the report itself, unless they belong to something that is not one of ``texts``; ``editing`` verbs
    tell of such work. ``pending`` gives the stance of a clause that is not past by its first word; such a clause with
    one of ``waiting`` is what its main clause waits for. ``again`` are words, and pairs of words, that tell of another
    time. ``concepts`` gives the sense of a noun, in English words for
    every language.
    """

    order: Literal["bracket", "chain"] = "bracket"
    classes: Mapping[str, WordClass] = field(default_factory=dict)
    forms: Mapping[str, WordClass] = field(default_factory=dict)
    verbs: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    modified: Mapping[str, str] = field(default_factory=dict)
    compounds: bool = False
    whole: frozenset[str] = frozenset()
    participles: Mapping[str, str] = field(default_factory=dict)
    things: tuple[ThingsDo, ...] = ()
    phrases: tuple[EventPhrase, ...] = ()
    present_tells: bool = False
    statives: frozenset[str] = frozenset()
    happen: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    pluperfect: frozenset[str] = frozenset()
    subjunctive: frozenset[str] = frozenset()
    modals: Mapping[str, str] = field(default_factory=dict)
    hearsay: frozenset[str] = frozenset()
    matrix: Mapping[str, str] = field(default_factory=dict)
    nominal: Mapping[str, str] = field(default_factory=dict)
    qualified: Mapping[str, str] = field(default_factory=dict)
    opening: Mapping[str, str] = field(default_factory=dict)
    prospects: Mapping[str, str] = field(default_factory=dict)
    habits: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    futures: frozenset[str] = frozenset()
    alleged: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    refusals: frozenset[str] = frozenset()
    refuting: tuple[tuple[str, ...], ...] = ()
    tales: frozenset[str] = frozenset()
    dismissals: frozenset[str] = frozenset()
    untrue: frozenset[str] = frozenset()
    instead: frozenset[str] = frozenset()
    unreached: frozenset[str] = frozenset()
    failing: frozenset[str] = frozenset()
    provided: frozenset[str] = frozenset()
    inverting: frozenset[str] = frozenset()
    prospective: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    askers: frozenset[str] = frozenset()
    adverbial: frozenset[str] = frozenset()
    achieved: frozenset[str] = frozenset()
    implicative: frozenset[str] = frozenset()
    soon: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    reputed: frozenset[str] = frozenset()
    wishes: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    during: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    softeners: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    genitive: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=dict)
    plural_endings: tuple[str, ...] = ()
    backward: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    spokesmen: frozenset[str] = frozenset()
    nobodies: frozenset[str] = frozenset()
    town_ending: str = ""
    since: frozenset[str] = frozenset()
    ranges: Mapping[str, frozenset[str]] = field(default_factory=dict)
    quantity: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    rank_endings: tuple[str, ...] = ()
    comparing: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    relaying: frozenset[str] = frozenset()
    editing: frozenset[str] = frozenset()
    versions: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    pending: Mapping[str, str] = field(default_factory=dict)
    waiting: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()
    concepts: Mapping[str, str] = field(default_factory=dict)
