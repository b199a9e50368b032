"""The date of an event: what all its mentions say together, with the evidence.

"im Juni" and "am Mittwoch" are one of the Wednesdays in June. Dates that exclude each other give their union, and that
is said. An event that no words date happened by the time of its first report.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sachstand.link.profile import Profile
from sachstand.model.event import DateEvidence
from sachstand.model.when import When

REPORTED_BY = "link.dates.reported_by@1"


@dataclass(frozen=True, slots=True)
class EventDate:
    """The date with its evidence; ``contradiction`` says in words what does not fit."""

    when: When | None
    evidence: tuple[DateEvidence, ...] = ()
    contradiction: str | None = None


def event_date(profiles: list[Profile]) -> EventDate:
    """The date of the event told by ``profiles``."""
    told = [(p.id, p.mention.when) for p in profiles if p.mention.when is not None]
    evidence = tuple(DateEvidence(id, when) for id, when in sorted(told, key=lambda item: item[0]))
    if not evidence:
        return _reported_by(profiles)
    when, contradiction = evidence[0].when, None
    for item in evidence[1:]:
        both = when.intersect(item.when)
        if both is None:
            contradiction = f"{_words(when)} and {_words(item.when)} exclude each other"
        when = both if both is not None else when.union(item.when)
    return EventDate(when, evidence, contradiction)


def _words(when: When) -> str:
    return f"“{when.words}”" if when.words else (when.edtf or "a date")


def _reported_by(profiles: list[Profile]) -> EventDate:
    known = [
        (p.reported.latest, p)
        for p in profiles
        if p.real and p.mention.polarity == "positive" and p.reported is not None and p.reported.latest is not None
    ]
    if not known:
        return EventDate(None)
    latest, first = min(known, key=lambda item: (item[0], item[1].id))
    assert first.reported is not None
    when = replace(
        When(latest=latest, rule=REPORTED_BY), edtf=f"../{latest.date().isoformat()}", anchor=first.reported.edtf
    )
    return EventDate(when, (DateEvidence(first.id, when),))
