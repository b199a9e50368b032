"""How alike two mentions are: a table of weighted features that anybody can read.

The weights were set by hand, on pairs from a year of German news items that were read by eye and on ECB+
(`eval/events.py`), with precision first: a false merge is a false confirmation. No weight depends on the collection.
What the weights rest on stands in docs/explanation/decisions/events.md.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import fsum

from sachstand.link.cast import alike, overlap
from sachstand.link.exclude import excluded, gap, sum_of_one_matter
from sachstand.link.profile import LATELY, Named, Profile
from sachstand.link.roots import same_root
from sachstand.model.event import SPEECH, PairScore

WEIGHTS: dict[str, float] = {
    "same kind": 1.0,
    "near kind": -0.4,
    "same word": 1.0,
    "same root": 0.7,
    "other word of a loose kind": -0.8,
    "participants": 2.4,
    "strangers": -1.6,
    "other object": -2.0,
    "places": 0.5,
    "elsewhere": -0.8,
    "same day": 1.2,
    "dates agree": 0.5,
    "same days' news": 1.0,
    "told on two days": -0.6,
    "recalled without a date": -1.3,
    "rare words": 2.4,
    "same sentence elsewhere": 1.0,
    "names nobody": -0.3,
    "words about words": -2.0,
    "little in common": -1.2,
    "no kind known": -0.5,
    "recalled here, told there": -2.0,
    "other figures": -0.3,
    "sum of one matter": 0.5,
    "told again next": 1.0,
    "raids of two days": -0.9,
    "other actors around": -1.6,
    "reports alike": 2.0,
    "reports of other matters": -1.2,
}
"""Feature -> weight; a feature's value lies between 0 and 1."""

THRESHOLD = 2.6
"""From this score on two mentions tell one event."""

UNLIKE = 0.1
ALIKE = 0.6
"""Reports of other matters have a cosine below the first. On ECB+ one in a thousand pairs of reports of two topics has
more than 0.13; of pairs of one half of a topic nineteen in twenty have more than 0.12, and half of them 0.4."""
LOOSE = frozenset(("meet", "decide", "vote", "launch", "give", "end", "charge", "attack", "cut", "close", "find"))
"""Kinds whose words tell different things: to allow and to forbid are both decisions."""
RAIDS = frozenset(("attack", "kill"))
"""Kinds that a war repeats day by day, between the same parties."""
LITTLE = 0.35
"""Below this share of common participants and of common rare words, a pair has little in common."""
KNOWN_BY_REPORT = 0.7
"""What two alike reports make up for little in common between the sentences."""
PRINT = 0.9
"""Reports as alike as this are prints of one."""
NEXT = 3
"""At most so many characters of white space lie between two sentences that follow each other."""
FEW = 1.5
"""A sentence with less rare words than this cannot be alike by its words alone."""
FEW_SENSES = 1.0
"""The same for the names and senses of a sentence, of which there are fewer."""


def compare(one: Profile, other: Profile) -> PairScore | None:
    """The score of a pair, ``None`` where something excludes that they tell one event."""
    if excluded(one, other):
        return None
    values = features(one, other)
    weighed = tuple((name, WEIGHTS[name] * value) for name, value in values.items() if value)
    return PairScore(one.id, other.id, sum(weight for _, weight in weighed), weighed)


def features(one: Profile, other: Profile) -> dict[str, float]:
    """The value of each feature of a pair that nothing excludes."""
    values = {**_what(one, other), **_who(one, other), **_when(one, other), **_around(one, other)}
    values |= _against(one, other)
    little = values["participants"] < LITTLE and values["rare words"] < LITTLE
    if little and not values["same sentence elsewhere"] and not _told_abroad(one, other):
        values["little in common"] = 1.0 - values.get("reports alike", 0.0) * KNOWN_BY_REPORT
    return values


def _around(one: Profile, other: Profile) -> dict[str, float]:
    """How alike the matters are of which the two reports speak."""
    left, right = one.mention, other.mention
    if (left.document_id, left.entry_id) == (right.document_id, right.entry_id):
        return {}
    likeness = one.setting.alike(other.setting)
    if likeness is None:
        return {}
    # Words must be alike themselves: of one matter much is said on one day.
    near = 0.0 if left.kind in SPEECH else (likeness - UNLIKE) / (ALIKE - UNLIKE)
    return {
        "reports alike": min(1.0, max(0.0, near)),
        "reports of other matters": max(0.0, 1.0 - likeness / UNLIKE),
    }


def _told_abroad(one: Profile, other: Profile) -> bool:
    """Two languages have few words in common: there one day, one sense and one name around them must do."""
    left, right = one.mention, other.mention
    if left.language == right.language or left.when is None or right.when is None:
        return False
    same_day = left.when.day is not None and left.when.day == right.when.day
    senses = bool(_shared_senses(one.agents, other.agents))
    return same_day and senses and bool(one.setting.names & other.setting.names)


def _what(one: Profile, other: Profile) -> dict[str, float]:
    same_kind = one.mention.kind == other.mention.kind
    same_word = one.mention.lemma == other.mention.lemma
    root = not same_word and same_kind and same_root(one.mention.lemma, other.mention.lemma)
    abroad = one.mention.language != other.mention.language
    strange = same_kind and one.mention.kind in LOOSE and not same_word and not root and not abroad
    return {
        "same kind": float(same_kind),
        "near kind": float(not same_kind),
        "same word": float(same_word),
        "same root": float(root),
        "other word of a loose kind": float(strange),
        "rare words": _terms(one, other),
        "same sentence elsewhere": float(_same_words(one, other)),
    }


def _who(one: Profile, other: Profile) -> dict[str, float]:
    left, right = (*one.agents, *one.objects), (*other.agents, *other.objects)
    places = overlap(one.places, other.places)
    elsewhere = bool(one.places and other.places and not places)
    shared = overlap(left, right)
    return {
        "participants": shared,
        "strangers": 0.0 if shared else _apart(one.agents, other.agents),
        "other object": _apart(one.objects, other.objects) if shared else 0.0,
        "places": places,
        "elsewhere": float(elsewhere),
    }


def _apart(left: tuple[Named, ...], right: tuple[Named, ...]) -> float:
    """How surely two lists name nobody in common: by the weight of the weightiest name of each."""
    if not left or not right or overlap(left, right):
        return 0.0
    return min(max(n.weight for n in left), max(n.weight for n in right))


def _when(one: Profile, other: Profile) -> dict[str, float]:
    left, right = one.mention.when, other.mention.when
    if left is not None and right is not None:
        day = left.day is not None and left.day == right.day
        return {"same day": float(day), "dates agree": float(not day)}
    apart = left is None and right is None and _told_on_two_days(one, other)
    return {
        "same days' news": float(not apart and _known(one) and _known(other) and gap(one, other) <= timedelta(0)),
        "told on two days": float(apart),
        "recalled without a date": float(_recalled_vaguely(one, other) or _recalled_vaguely(other, one)),
    }


def _known(profile: Profile) -> bool:
    return profile.window[0] is not None and profile.window[1] is not None


def _recalled_vaguely(one: Profile, other: Profile) -> bool:
    """Whether one recalls without a date what the other tells of weeks before: there may have been more of it."""
    left, right = one.mention, other.mention
    told = right.when or other.reported
    if not left.background or left.when is not None or one.reported is None or told is None:
        return False
    start, end = one.reported.earliest, told.latest
    return start is not None and end is not None and start - end > LATELY


def _told_on_two_days(one: Profile, other: Profile) -> bool:
    """Whether reports of two days tell it as news."""
    days = [p.reported.day if p.reported is not None else None for p in (one, other)]
    return None not in days and days[0] != days[1]


def _against(one: Profile, other: Profile) -> dict[str, float]:
    left, right = one.mention, other.mention
    same_document = left.document_id == right.document_id
    return {
        "words about words": float(left.kind in SPEECH),
        "names nobody": 1.0 - min(one.told, other.told),
        "no kind known": float(left.kind == "other"),
        "recalled here, told there": float(same_document and left.background != right.background),
        "other figures": float(_other_figures(one, other)),
        "sum of one matter": float(sum_of_one_matter(one, other)),
        "told again next": float(_told_again(one, other)),
        "raids of two days": float(_raids_of_two_days(one, other)),
        "other actors around": float(_other_actors(one, other)),
    }


def _raids_of_two_days(one: Profile, other: Profile) -> bool:
    """In a war the same is told of every day: undated attacks in reports of two days are more often two than one."""
    left, right = one.mention, other.mention
    if not RAIDS & {left.kind, right.kind} or left.when is not None or right.when is not None:
        return False
    return _told_on_two_days(one, other)


def _told_again(one: Profile, other: Profile) -> bool:
    """The lead tells it without a date, the next sentence with one and with the same object: "Das Parlament hat den
    Pakt gebilligt. Die Abgeordneten stimmten dem Abkommen am Montag zu."""
    first, second = sorted((one, other), key=lambda p: p.mention.span)
    left, right = first.mention, second.mention
    if (left.document_id, left.entry_id) != (right.document_id, right.entry_id) or left.background or right.background:
        return False
    follows = 0 <= right.span.start - left.span.end <= NEXT and left.when is None and right.when is not None
    return follows and bool(_shared_senses(first.objects, second.objects)) and not _strangers(first, second)


def _strangers(one: Profile, other: Profile) -> bool:
    """Whether both name agents by id and share none."""
    left, right = ({n.id for n in p.agents} - {None} for p in (one, other))
    return bool(left and right and not left & right)


def _shared_senses(left: tuple[Named, ...], right: tuple[Named, ...]) -> set[str | None]:
    return {n.sense for n in left} & {n.sense for n in right} - {None}


def _other_actors(one: Profile, other: Profile) -> bool:
    """Alike by senses of nouns alone, while their reports speak of other people, bodies and countries."""
    left, right = one.setting.names, other.setting.names
    if not left or not right or left & right:
        return False
    pairs = [(n, m) for n in (*one.agents, *one.objects) for m in (*other.agents, *other.objects)]
    by_name = any(alike(replace(n, sense=None), replace(m, sense=None)) for n, m in pairs)
    return not by_name and any(alike(n, m) for n, m in pairs)


def _other_figures(one: Profile, other: Profile) -> bool:
    left = {(figure.of or figure.unit): figure.value for figure in one.mention.figures}
    return any(left.get(f.of or f.unit, f.value) != f.value for f in other.mention.figures)


def _terms(one: Profile, other: Profile) -> float:
    """Shared rare words by weight, over the smaller of the two (a teaser is short)."""
    if one.mention.language != other.mention.language:
        return _across(one.senses, other.senses)
    # A name that takes part in both counts there. An exact sum: the order of a set differs from run to run.
    words = (one.terms.keys() & other.terms.keys()) - (one.cast & other.cast)
    shared = fsum(one.terms[term] ** 2 for term in words - _rest_of_names(one, other))
    if not shared:
        return 0.0
    mean = (one.norm + other.norm) / 2
    return shared / max(FEW, 0.5 * min(one.norm, other.norm) + 0.5 * mean)


def _rest_of_names(one: Profile, other: Profile) -> set[str]:
    """Of each name that both sentences hold all words but the rarest: "Wolodymyr Selenskyj" is one thing in common."""
    rest: set[str] = set()
    for sense in set(one.mention.senses) & set(other.mention.senses):
        kind, _, name = sense.partition(":")
        if kind in ("person", "organisation", "place"):
            words = [word for word in name.split("-") if word in one.terms]
            rest.update(sorted(words, key=lambda word: (-one.terms[word], word))[1:])
    return rest


def _across(left: dict[str, float], right: dict[str, float]) -> float:
    """The same over names and senses, for mentions of two languages."""
    shared = fsum(left[sense] * right[sense] for sense in left.keys() & right.keys())
    norms = [fsum(weight**2 for weight in weights.values()) for weights in (left, right)]
    return shared / max(FEW_SENSES, min(norms)) if shared else 0.0


def _same_words(one: Profile, other: Profile) -> bool:
    """A print of the same sentence in another report; a short one only where the reports are prints as well."""
    left, right = one.mention, other.mention
    if left.document_id == right.document_id or left.terms != right.terms:
        return False
    return len(left.terms) > 4 or (one.setting.alike(other.setting) or 0.0) > PRINT
