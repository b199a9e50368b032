"""What forbids that two mentions tell one event, whatever else they have in common."""

from __future__ import annotations

from datetime import timedelta

from sachstand.link.block import near
from sachstand.link.cast import overlap
from sachstand.link.profile import Profile
from sachstand.model.event import SPEECH
from sachstand.model.when import When

SERIES = frozenset(("rise", "fall", "raise", "cut"))
"""Kinds of which the figures say which one it is: the number of the dead rises every day."""
STEP = timedelta(days=3)
"""Reports further apart than this tell of two steps."""
SUMS = frozenset(("deploy",))
"""Kinds that reports sum up: "hat 10.000 Soldaten geschickt" tells a state that grows, and no single day."""
SUMMED = timedelta(days=21)
"""Sums of one matter are told at most so far apart."""
SAID_APART = timedelta(0)
"""Words are news for a day: what two reports quote on days further apart was said twice."""
SURELY = 0.1
"""Places of common names weigh little ("Russland"), so their overlap is small even where they are the same."""
APART = timedelta(days=1)
"""Windows further apart than this are two events, even where no words date them."""


def excluded(one: Profile, other: Profile) -> bool:
    """Whether kind, reality, negation, place in the text, figures or time forbid that both tell one event."""
    left, right = one.mention, other.mention
    if not near(left.kind, right.kind) or (left.kind == "other" and left.lemma != right.lemma):
        return True
    if left.polarity != right.polarity or (one.real != other.real and not _came_true(one, other)):
        return True
    if left.document_id == right.document_id and left.span == right.span:
        # Two words of one sentence name two things: "exploded, killing two".
        return True
    return _another_time_of_it(one, other) or _other_time(one, other)


def _came_true(one: Profile, other: Profile) -> bool:
    """Whether one announces for a known day what the other tells of that day: "wollen sich am Freitag treffen", "trafen
    sich am Freitag". Plans without a day of their own, demands and conditions stay apart from what happened."""
    plan, fact = (other, one) if one.real else (one, other)
    day, told = plan.mention.when, fact.window
    if plan.mention.stance != "announced" or fact.mention.stance == "denied" or day is None or day.day is None:
        return False
    if plan.mention.kind != fact.mention.kind or plan.mention.kind in SPEECH or fact.mention.background:
        return False
    first, last = told
    if first is None or last is None or day.intersect(When(earliest=first, latest=last)) is None:
        return False
    spoken = plan.reported.earliest if plan.reported is not None else None
    return spoken is None or day.latest is None or spoken <= day.latest


def _another_time_of_it(one: Profile, other: Profile) -> bool:
    """ "erneut", "weitere": not what was told the day before. What rises or falls has a step for each figure."""
    if (one.mention.again or other.mention.again) and not _same_report_day(one, other):
        return True
    return one.mention.kind in SERIES and (_no_common_figure(one, other) or _steps(one, other))


def _same_report_day(one: Profile, other: Profile) -> bool:
    """Whether nothing shows that they were told, or happened, on two days."""
    left, right = (_day_of(p) for p in (one, other))
    return left is None or right is None or left.intersect(right) is not None or left.day == right.day


def _day_of(profile: Profile) -> When | None:
    """When it happened if that is known to the day, else when it was told."""
    when = profile.mention.when
    return when if when is not None and when.day is not None else profile.reported or when


def _other_time(one: Profile, other: Profile) -> bool:
    left, right = one.mention, other.mention
    if left.when is not None and right.when is not None:
        return left.when.intersect(right.when) is None
    if left.document_id == right.document_id:
        # A report says once when it was: "Das Telefonat habe am 27. November stattgefunden".
        return False
    if sum_of_one_matter(one, other):
        return gap(one, other) > SUMMED
    return gap(one, other) > (SAID_APART if left.kind in SPEECH else APART)


def sum_of_one_matter(one: Profile, other: Profile) -> bool:
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


def gap(one: Profile, other: Profile) -> timedelta:
    """How far the two windows lie apart; negative where they overlap."""
    (start, end), (first, last) = one.window, other.window
    gaps = [first - end] if first is not None and end is not None else []
    gaps += [start - last] if start is not None and last is not None else []
    return max(gaps, default=-APART)


def _steps(one: Profile, other: Profile) -> bool:
    """Whether reports of two weeks tell how something rose or fell, and no figure says that it is one step."""
    left, right = ({figure.value for figure in p.mention.figures} for p in (one, other))
    days = [p.reported.day for p in (one, other) if p.reported is not None and p.reported.day is not None]
    return len(days) == 2 and abs(days[0] - days[1]) > STEP and not left & right


def _no_common_figure(one: Profile, other: Profile) -> bool:
    """ "Auf 188 gestiegen", "auf 920 gestiegen": both say how far, and not the same."""
    left, right = ({figure.value for figure in p.mention.figures} for p in (one, other))
    return bool(left and right and not left & right)
