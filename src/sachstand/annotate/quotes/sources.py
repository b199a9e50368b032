"""Says whose name a pronoun for the speaker stands for, and from whom the report has the speech.

The name is that of the last person who was named as a speaker; where nobody was, the only person named shortly before.
Whether the pronoun fits ("er", "sie") is not known, so a text that moves between two people can mislead it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from sachstand.languages.spec import QuoteRules
from sachstand.model.annotation import Name, Quotation
from sachstand.model.text import Span

FARTHEST = 1200
"""Characters over which a pronoun points back to the last speaker."""
NEAR = 300
"""Characters in which the only person named is taken for the speaker."""


def with_sources(
    text: str, quotations: Sequence[Quotation], names: Sequence[Name], rules: QuoteRules
) -> tuple[Quotation, ...]:
    """``quotations``, in text order, with ``source`` filled where a pronoun speaks and a person was named before it."""
    persons = sorted((name for name in names if name.kind == "person"), key=lambda name: name.span)
    starts = [name.span.start for name in persons]
    told: list[Quotation] = []
    last: tuple[int, str] | None = None
    for one in quotations:
        pronoun = _pronoun(text, one, rules)
        if pronoun is None:
            named = _named(text, one, persons, starts)
            last = named if named is not None else last
            told.append(one)
            continue
        spoke = last[1] if last is not None and 0 <= pronoun.start - last[0] <= FARTHEST else None
        told.append(replace(one, source=spoke or _only_one(text, pronoun, persons, starts)))
    return tuple(told)


def with_via(quotations: Sequence[Quotation], sources: Sequence[tuple[Span, tuple[Span, ...]]]) -> list[Quotation]:
    """``quotations``, those whose frame holds a source phrase with the source it names: "sagte er *laut Agenturen*"."""
    told = []
    for one in quotations:
        via = tuple(
            span for place, spans in sources for span in spans if any(frame.overlaps(place) for frame in one.frame)
        )
        told.append(replace(one, via=via) if via else one)
    return told


def _pronoun(text: str, one: Quotation, rules: QuoteRules) -> Span | None:
    if len(one.speaker) != 1 or one.speaker[0].of(text).lower() not in rules.subjects - rules.first_person:
        return None
    return one.speaker[0]


def _named(text: str, one: Quotation, persons: Sequence[Name], starts: Sequence[int]) -> tuple[int, str] | None:
    """Where the speaker's name ends, and the name."""
    for span in one.speaker:
        at = bisect_left(starts, span.start)
        if at < len(persons) and span.contains(persons[at].span):
            return persons[at].span.end, persons[at].span.of(text)
    return None


def _only_one(text: str, pronoun: Span, persons: Sequence[Name], starts: Sequence[int]) -> str | None:
    at = bisect_left(starts, pronoun.start)
    found = set()
    while at > 0 and pronoun.start - starts[at - 1] <= NEAR:
        at -= 1
        found.add(persons[at].id or persons[at].span.of(text))
    return persons[at].span.of(text) if len(found) == 1 else None
