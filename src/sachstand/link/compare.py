"""How alike two mentions are: a table of weighted features that anybody can read, and the things that exclude.

The weights were set by hand on own sentences and the demonstration reports and checked on ECB+ (`eval/events.py`), with
precision first: a false merge is a false confirmation. No weight depends on the collection.
"""

from __future__ import annotations

from dataclasses import replace
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
    "sum of one matter": 0.5,
    "told again next": 1.0,
    "raids of two days": -0.8,
    "other actors around": -1.6,
}
"""Feature -> weight; a feature's value lies between 0 and 1."""

THRESHOLD = 2.7
"""From this score on two mentions tell one event."""

SAME_SENSE = 0.7
"""How alike two nouns of one sense are: many agreements are signed."""
RAIDS = frozenset(("attack", "kill"))
"""Kinds that a war repeats day by day, between the same parties."""
SUMS = frozenset(("deploy",))
"""Kinds that reports sum up: "hat 10.000 Soldaten geschickt" tells a state that grows, and no single day."""
SUMMED = timedelta(days=21)
"""Sums of one matter are told at most so far apart."""
SAID_APART = timedelta(0)
"""Words are news for a day: what two reports quote on days further apart was said twice."""
SURELY = 0.1
"""Places of common names weigh little ("Russland"), so their overlap is small even where they are the same."""
LITTLE = 0.35
"""Below this share of common participants and of common rare words, a pair has little in common."""
NEXT = 3
"""At most so many characters of white space lie between two sentences that follow each other."""
FEW = 1.5
"""A sentence with less rare words than this cannot be alike by its words alone."""
FEW_SENSES = 1.0
"""The same for the names and senses of a sentence, of which there are fewer."""
APART = timedelta(days=1)
"""Windows further apart than this are two events, even where no words date them."""


def compare(one: Profile, other: Profile) -> PairScore | None:
    """The score of a pair, ``None`` where something excludes that they tell one event."""
    if excluded(one, other):
        return None
    values = {**_what(one, other), **_who(one, other), **_when(one, other), **_against(one, other)}
    little = values["participants"] < LITTLE and values["rare words"] < LITTLE
    values["little in common"] = float(
        little and not values["same sentence elsewhere"] and not _told_abroad(one, other)
    )
    features = tuple((name, WEIGHTS[name] * value) for name, value in values.items() if value)
    return PairScore(one.id, other.id, sum(weight for _, weight in features), features)


def _told_abroad(one: Profile, other: Profile) -> bool:
    """Two languages have few words in common: there one day, one sense and one name around them must do."""
    left, right = one.mention, other.mention
    if left.language == right.language or left.when is None or right.when is None:
        return False
    same_day = left.when.day is not None and left.when.day == right.when.day
    return same_day and bool(one.setting & other.setting) and bool(_shared_senses(one.agents, other.agents))


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
    if (left.again or right.again) and not _same_report_day(one, other):
        # "erneut", "weitere": not what was told the day before.
        return True
    return _other_time(one, other)


def _same_report_day(one: Profile, other: Profile) -> bool:
    """Whether nothing shows that they were told, or happened, on two days."""
    left, right = (p.mention.when or p.reported for p in (one, other))
    return left is None or right is None or left.intersect(right) is not None or left.day == right.day


def _other_time(one: Profile, other: Profile) -> bool:
    left, right = one.mention, other.mention
    if left.when is not None and right.when is not None:
        return left.when.intersect(right.when) is None
    if left.document_id == right.document_id:
        # A report says once when it was: "Das Telefonat habe am 27. November stattgefunden".
        return False
    if _sum_of_one_matter(one, other):
        return _gap(one, other) > SUMMED
    return _gap(one, other) > (SAID_APART if left.kind in SPEECH else APART)


def _sum_of_one_matter(one: Profile, other: Profile) -> bool:
    """Rival sums: who, what is counted and where to agree, and no words date either: it is told as a state."""
    left, right = one.mention, other.mention
    if left.kind != right.kind or left.kind not in SUMS or left.when is not None or right.when is not None:
        return False
    counted = {figure.of for figure in left.figures} & {figure.of for figure in right.figures} - {None}
    same_place = bool(one.places) and bool(other.places) and overlap(one.places, other.places) > SURELY
    return bool(counted) and same_place and overlap(one.agents, other.agents) > 0 and _certain(one, other)


def _certain(one: Profile, other: Profile) -> bool:
    """Whether both name an agent with the same id."""
    return bool({n.id for n in one.agents} & {n.id for n in other.agents} - {None})


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
        "sum of one matter": float(_sum_of_one_matter(one, other)),
        "told again next": float(_told_again(one, other)),
        "raids of two days": float(_raids_of_two_days(one, other)),
        "other actors around": float(_other_actors(one, other)),
    }


def _raids_of_two_days(one: Profile, other: Profile) -> bool:
    """In a war the same is told of every day: undated attacks in reports of two days are more often two than one."""
    left, right = one.mention, other.mention
    if not RAIDS & {left.kind, right.kind} or left.when is not None or right.when is not None:
        return False
    days = [p.reported.day if p.reported is not None else None for p in (one, other)]
    return None not in days and days[0] != days[1]


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
    if not one.setting or not other.setting or one.setting & other.setting:
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
    # An exact sum: the order of a set differs from run to run.
    shared = fsum(one.terms[term] ** 2 for term in one.terms.keys() & other.terms.keys())
    if not shared:
        return 0.0
    mean = (one.norm + other.norm) / 2
    return shared / max(FEW, 0.5 * min(one.norm, other.norm) + 0.5 * mean)


def _across(left: dict[str, float], right: dict[str, float]) -> float:
    """The same over names and senses, for mentions of two languages."""
    shared = fsum(left[sense] * right[sense] for sense in left.keys() & right.keys())
    norms = [fsum(weight**2 for weight in weights.values()) for weights in (left, right)]
    return shared / max(FEW_SENSES, min(norms)) if shared else 0.0


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
    """1 for the same name or identifier, less for a short form ("Kim"), for one sense ("Vertrag" and "treaty") or for a
    compound's head ("Abkommen")."""
    if one.id is not None and other.id is not None:
        return float(one.id == other.id or one.name == other.name or (one.sense or "-") == other.sense)
    if one.name == other.name:
        return 1.0
    if one.tokens and other.tokens and (one.tokens <= other.tokens or other.tokens <= one.tokens):
        return 0.9
    longer, shorter = sorted((one.name, other.name), key=len, reverse=True)
    if len(shorter) > 4 and longer.endswith(shorter):
        return 0.8
    return SAME_SENSE if one.sense is not None and one.sense == other.sense else 0.0


def dates_meet(whens: list[When]) -> When | None:
    """What all dates together say; ``None`` when they exclude each other. Raises nothing on an empty list: `When()`."""
    both: When | None = When()
    for when in whens:
        both = both.intersect(when) if both is not None else None
    return both
