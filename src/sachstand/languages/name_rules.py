"""What a language says of names (``names.py``, ``name_lists.py``) and of offices (``offices.py``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sachstand.model.annotation import NameKind


def name_list(*texts: str) -> frozenset[str]:
    """Names: the words of the first text, with blanks between, and the lines of the second."""
    words, lines = (*texts, "")[:2]
    return frozenset((*words.split(), *(line.strip() for line in lines.splitlines() if line.strip())))


@dataclass(frozen=True, slots=True)
class OfficeRules:
    """Words for offices ("CDU-Chef", "the chancellor"), by which a text may call somebody whom it has named with them.

    ``masculine`` and ``feminine`` nouns name an office; where a language does not tell them apart, all are masculine
    and ``articles`` (definite ones, with the genders that they go with) fit both; ``plurals`` are the endings that mean
    many behind one. ``endings`` inflect them. What stands
    before an office in a compound marks whose it is; where ``qualified``, words before it do ("the UN refugee chief").
    ``of`` joins what it is the office of, ``conjunctions`` join two offices of one person; words of ``barred`` behind
    it limit it in a way that is not read. ``demonyms`` give ISO 3166 codes to adjectives without ``demonym_endings``.
    ``lesser`` marks make it another office ("Vizepräsident"); a mark may have another ``implied`` (a party's name: it
    is a party). ``vague`` nouns say too little alone.
    ``loose`` offices are what newspapers call whom they have just named ("der CDU-Politiker", "die 52-Jährige"), though
    the text has not said so before.
    """

    masculine: Mapping[str, str] = field(default_factory=dict)
    feminine: Mapping[str, str] = field(default_factory=dict)
    endings: tuple[str, ...] = ()
    articles: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, str] = field(default_factory=dict)
    of: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    demonyms: Mapping[str, str] = field(default_factory=dict)
    demonym_endings: tuple[str, ...] = ()
    lesser: frozenset[str] = frozenset()
    implied: Mapping[str, str] = field(default_factory=dict)
    vague: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    qualified: bool = False


@dataclass(frozen=True, slots=True)
class NameRules:
    """Titles, demonyms, capitals as actors, and the sequence model (``names.py``).

    ``table`` and ``model`` are files in the package ``folder``; without a model, names are found by rule.
    ``endings`` are those of inflected names, longest first. ``titles`` stand before a person's name and are no part
    of it, ``articles`` and ``common`` words never begin a name, ``particles`` stand inside one, ``joiners`` only
    behind a particle ("Ministry of Health and Welfare"), ``leading`` particles can come first behind a given name.
    ``family_first``: family names that stand before the given name. ``countries`` (beside those of CLDR),
    ``capitals`` and ``seats`` of government give ISO 3166 codes; a capital or seat stands for its government,
    unless one of ``local`` (prepositions) stands before it. ``home`` are the capitals of the countries that speak
    the language, which are as often mere places. ``organisations`` are words that make what they begin or end an
    organisation, ``places`` and ``others`` the same for those; ``known`` are names that need no context, by their
    kind, each word of which may have endings of ``inflection``. ``adjectives`` matches an inflected adjective in a
    name, its group 1 what all its forms share. ``offices`` are how a text calls whom it has named. ``speaking``
    verbs (lemmas) have persons for subjects. ``aliases`` give one key to several names of an organisation.
    """

    folder: str = ""
    table: str | None = None
    model: str | None = None
    endings: tuple[str, ...] = ()
    titles: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    family_first: frozenset[str] = frozenset()
    capitals: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)
    seats: Mapping[str, str] = field(default_factory=dict)
    home: frozenset[str] = frozenset()
    local: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[NameKind, frozenset[str]] = field(default_factory=dict)
    inflection: str = ""
    labels: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    adjectives: str | None = None
    offices: OfficeRules = field(default_factory=OfficeRules)
