"""To whom something is said: "sagte Otten *der Post*", "gegenüber *dem Sender*", "told *reporters*".

Only what stands in the frame is seen, and only behind verbs of telling or after a preposition that means "to".
"""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.quotes.found import span_of
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.speakers import nominal_end
from sachstand.annotate.quotes.view import Range
from sachstand.annotate.quotes.word import HEADS
from sachstand.model.text import Span


def addressee(reading: Reading, frame: Sequence[Range], speaker: Sequence[Span]) -> tuple[Span, ...]:
    """The spans of the addressee named in ``frame``; none where nobody is named."""
    for first, last in frame:
        for index in range(first, last):
            span = _towards(reading, index, last) or _told(reading, index, last, speaker)
            if span is not None:
                return (span,)
    return ()


def _towards(reading: Reading, index: int, last: int) -> Span | None:
    if reading.unit.words[index].low not in reading.rules.towards:
        return None
    return _nominal(reading, index + 1, last)


def _told(reading: Reading, index: int, last: int, speaker: Sequence[Span]) -> Span | None:
    """The object of the verb of telling at ``index``: right behind it, or behind the subject that follows it."""
    words, rules = reading.unit.words, reading.rules
    if words[index].kind not in ("finite", "participle") or words[index].lemma not in rules.telling:
        return None
    at = index + 1
    for span in speaker:
        if at < last and words[at].start == span.start:
            while at < last and words[at].end <= span.end:
                at += 1
    opens = at < last and (words[at].low in rules.datives or (rules.subject_first and words[at].kind in HEADS))
    found = _nominal(reading, at, last) if opens else None
    return None if found is None or any(found.overlaps(span) for span in speaker) else found


def _nominal(reading: Reading, first: int, last: int) -> Span | None:
    end = nominal_end(reading.unit.words, first, last, reading.rules)
    headed = any(reading.unit.words[i].kind in HEADS for i in range(first, end))
    return span_of(reading.unit, (first, end)) if headed else None
