"""When a report without a date must have appeared: it tells as news what a dated report dates.

Only an event that the undated report tells in the foreground counts, and only dates that do not themselves rest on an
inferred date, so that no inference carries itself.
"""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta, tzinfo

from sachstand.link.profile import Profile
from sachstand.model.document import Document
from sachstand.model.event import Event, InferredDate
from sachstand.model.when import When

RULE = "link.infer.news_of@1"
NEWS = timedelta(days=1)
"""News of a known day appear on that day or the next."""
WIDEST = timedelta(days=62)
"""A date vaguer than this dates no report."""


def infer_dates(
    events: list[Event], profiles: Mapping[str, Profile], documents: Mapping[str, Document]
) -> tuple[InferredDate, ...]:
    """An inferred date for each undated document that has one, by document id."""
    found: dict[str, list[tuple[When, Event]]] = defaultdict(list)
    for event in events:
        members = [profiles[id] for id in event.mentions]
        for document_id in sorted({m.mention.document_id for m in members if _news(m, documents)}):
            when = _dated_by_others(members, document_id)
            if when is not None:
                found[document_id].append((when, event))
    results = [_inferred(document_id, found[document_id], profiles, documents) for document_id in sorted(found)]
    return tuple(result for result in results if result is not None)


def _news(profile: Profile, documents: Mapping[str, Document]) -> bool:
    """Whether an undated report tells this in the foreground, by a word like "am Mittwoch" or at its beginning."""
    mention = profile.mention
    document = documents.get(mention.document_id)
    dated = document is None or document.published.when is not None or document.modified.when is not None
    if dated or profile.reported is not None:
        return False
    if mention.background or mention.stance not in ("asserted", "confirmed", "claimed"):
        return False
    weekday = mention.when is not None and mention.when.form.weekday is not None
    return weekday or mention.span.start < 400


def _dated_by_others(members: list[Profile], document_id: str) -> When | None:
    """What the words of all members say when at least one other report gives bounds."""
    sound = [m for m in members if m.mention.when is not None and _sound(m)]
    if not any(m.mention.document_id != document_id and _bounded(m.mention.when) for m in sound):
        return None
    both: When | None = None
    for member in sorted(sound, key=lambda m: m.id):
        when = member.mention.when
        assert when is not None
        both = when if both is None else both.intersect(when)
        if both is None:
            return None
    own = [m.mention.when for m in members if m.mention.document_id == document_id and m.mention.when is not None]
    for when in own:
        both = both.intersect(when) if both is not None else None
    return both if _bounded(both) else None


def _sound(profile: Profile) -> bool:
    """Its date stands on its own words, or on a date that its page states."""
    when = profile.mention.when
    return when is not None and (when.anchor is None or profile.reported is not None)


def _bounded(when: When | None) -> bool:
    if when is None or when.earliest is None or when.latest is None:
        return False
    return when.latest - when.earliest <= WIDEST


def _inferred(
    document_id: str,
    found: list[tuple[When, Event]],
    profiles: Mapping[str, Profile],
    documents: Mapping[str, Document],
) -> InferredDate | None:
    appeared: When | None = None
    for when, _ in found:
        one = _appearance(when)
        appeared = one if appeared is None else appeared.intersect(one)
        if appeared is None:
            return None
    assert appeared is not None
    events = tuple(sorted(event.id for _, event in found))
    return InferredDate(document_id, appeared, _reason(found[0], document_id, profiles, documents), events)


def _appearance(when: When) -> When:
    """News of one day appear that day or the next; of one day out of several, in the months of these."""
    assert when.earliest is not None and when.latest is not None
    zone = when.earliest.tzinfo
    assert isinstance(zone, tzinfo)
    first, last = when.earliest.date(), when.latest.date()
    if last - first <= timedelta(days=6):
        return When.between(first, last + NEWS, zone, rule=RULE)
    end = calendar.monthrange(last.year, last.month)[1]
    return When.between(first.replace(day=1), date(last.year, last.month, end), zone, rule=RULE)


def _reason(
    found: tuple[When, Event],
    document_id: str,
    profiles: Mapping[str, Profile],
    documents: Mapping[str, Document],
) -> str:
    """In plain words: what it tells, and which reports date that."""
    when, event = found
    members = [profiles[id] for id in event.mentions]
    own = next(m.mention for m in members if m.mention.document_id == document_id)
    others = sorted({m.mention.document_id for m in members if m.mention.document_id != document_id and m.mention.when})
    names = ", ".join(documents[id].title or documents[id].source for id in others if id in documents)
    told = f" (“{own.when.words}”)" if own.when is not None and own.when.words else ""
    return f"tells as news{told} what is dated {when.edtf or 'by other reports'} by: {names}"
