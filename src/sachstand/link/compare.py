"""How alike two mentions are: a table of weighted features that anybody can read, and the things that exclude.

The weights were set by hand on own sentences and the demonstration reports and checked on ECB+ (`eval/events.py`), with
precision first: a false merge is a false confirmation. No weight depends on the collection.
"""

from __future__ import annotations

from datetime import timedelta
from math import fsum

from sachstand.link.block import near
from sachstand.link.profile import Named, Profile
from sachstand.model.event import SPEECH, PairScore
from sachstand.model.when import When

WEIGHTS: dict[str, float] = {
    "same kind": 1.0,
    "near kind": 0.2,
    "same word": 0.5,
    "participants": 2.4,
    "strangers": -1.6,
    "other object": -1.0,
    "places": 0.5,
    "elsewhere": -0.8,
    "same day": 1.2,
    "dates agree": 0.5,
    "same days' news": 0.7,
    "rare words": 2.4,
    "same sentence elsewhere": 1.0,
    "names nobody": -0.5,
    "words about words": -2.0,
    "little in common": -1.0,
    "no kind known": -0.5,
    "recalled here, told there": -2.0,
    "other figures": -0.3,
}
"""Feature -> weight; a feature's value lies between 0 and 1."""

THRESHOLD = 2.7
"""From this score on two mentions tell one event."""

SAID_APART = timedelta(0)
"""Words are news for a day: what two reports quote on days further apart was said twice."""
LITTLE = 0.35
"""Below this share of common participants and of common rare words, a pair has little in common."""
FEW = 1.5
"""A sentence with less rare words than this cannot be alike by its words alone."""
APART = timedelta(days=1)
"""Windows further apart than this are two events, even where no words date them."""


def compare(one: Profile, other: Profile) -> PairScore | None:
    """The score of a pair, ``None`` where something excludes that they tell one event."""
    if excluded(one, other):
        return None
    values = {**_what(one, other), **_who(one, other), **_when(one, other), **_against(one, other)}
    little = values["participants"] < LITTLE and values["rare words"] < LITTLE
    values["little in common"] = float(little and not values["same sentence elsewhere"])
    features = tuple((name, WEIGHTS[name] * value) for name, value in values.items() if value)
    return PairScore(one.id, other.id, sum(weight for _, weight in features), features)


def excluded(one: Profile, other: Profile) -> bool:
    """Whether kind, reality, negation, place in the text or time forbid that both tell one event."""
    left, right = one.mention, other.mention
    if not near(left.kind, right.kind) or (left.kind == "other" and left.lemma != right.lemma):
        return True
    if one.real != other.real or left.polarity != right.polarity:
        return True
    if left.document_id == right.document_id and left.span == right.span:
        # Two words of one sentence name two things: "exploded, killing two".
        return True
    return _other_time(one, other)


def _other_time(one: Profile, other: Profile) -> bool:
    left, right = one.mention, other.mention
    if left.when is not None and right.when is not None:
        return left.when.intersect(right.when) is None
    if left.document_id == right.document_id:
        # A report says once when it was: "Das Telefonat habe am 27. November stattgefunden".
        return False
    return _gap(one, other) > (SAID_APART if left.kind in SPEECH else APART)


def _gap(one: Profile, other: Profile) -> timedelta:
    """How far the two windows lie apart; negative where they overlap."""
    (start, end), (first, last) = one.window, other.window
    gaps = [first - end] if first is not None and end is not None else []
    gaps += [start - last] if start is not None and last is not None else []
    return max(gaps, default=-APART)


def _what(one: Profile, other: Profile) -> dict[str, float]:
    same_kind = one.mention.kind == other.mention.kind
    return {
        "same kind": float(same_kind),
        "near kind": float(not same_kind),
        "same word": float(one.mention.lemma == other.mention.lemma),
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
    near_in_time = _known(one) and _known(other)
    return {"same days' news": float(near_in_time)}


def _known(profile: Profile) -> bool:
    return profile.window[0] is not None and profile.window[1] is not None


def _against(one: Profile, other: Profile) -> dict[str, float]:
    left, right = one.mention, other.mention
    same_document = left.document_id == right.document_id
    return {
        "words about words": float(left.kind in SPEECH),
        "names nobody": 1.0 - min(one.told, other.told),
        "no kind known": float(left.kind == "other"),
        "recalled here, told there": float(same_document and left.background != right.background),
        "other figures": float(_other_figures(one, other)),
    }


def _other_figures(one: Profile, other: Profile) -> bool:
    left = {(figure.of or figure.unit): figure.value for figure in one.mention.figures}
    return any(left.get(f.of or f.unit, f.value) != f.value for f in other.mention.figures)


def _terms(one: Profile, other: Profile) -> float:
    """Shared rare words by weight, over the smaller of the two (a teaser is short)."""
    # An exact sum: the order of a set differs from run to run.
    shared = fsum(one.terms[term] ** 2 for term in one.terms.keys() & other.terms.keys())
    if not shared:
        return 0.0
    mean = (one.norm + other.norm) / 2
    return shared / max(FEW, 0.5 * min(one.norm, other.norm) + 0.5 * mean)


def _same_words(one: Profile, other: Profile) -> bool:
    """A print of the same sentence in another report."""
    left, right = one.mention, other.mention
    return left.document_id != right.document_id and len(left.terms) > 4 and left.terms == right.terms


def overlap(left: tuple[Named, ...], right: tuple[Named, ...]) -> float:
    """Shared participants by weight: 1 when each finds its like on the other side, 0 when none does."""
    if not left or not right:
        return 0.0
    matched = sum(n.weight * max(alike(n, m) for m in right) for n in left)
    matched += sum(m.weight * max(alike(n, m) for n in left) for m in right)
    total = sum(n.weight for n in left) + sum(m.weight for m in right)
    weighty = max(n.weight * alike(n, m) for n in left for m in right)
    return matched / total * min(1.0, 2 * weighty)


def alike(one: Named, other: Named) -> float:
    """1 for the same name or identifier, less for a short form ("Kim") or a compound's head ("Abkommen")."""
    if one.id is not None and other.id is not None:
        return float(one.id == other.id or one.name == other.name)
    if one.name == other.name:
        return 1.0
    if one.tokens and other.tokens and (one.tokens <= other.tokens or other.tokens <= one.tokens):
        return 0.9
    longer, shorter = sorted((one.name, other.name), key=len, reverse=True)
    return 0.8 if len(shorter) > 4 and longer.endswith(shorter) else 0.0


def dates_meet(whens: list[When]) -> When | None:
    """What all dates together say; ``None`` when they exclude each other. Raises nothing on an empty list: `When()`."""
    both: When | None = When()
    for when in whens:
        both = both.intersect(when) if both is not None else None
    return both
