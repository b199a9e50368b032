"""Who is meant where a frame names nobody: "hieß es", "demnach", "nach eigenen Angaben", "wonach".

"hieß es" and "demnach" go on with the last source, "nach eigenen Angaben" is the subject of its clause, "wonach" the
noun before it. A rumour ("Es heißt, …") is nobody's. What is found are words of the text, never a name made up.
"""

from __future__ import annotations

from sachstand.annotate.quotes.found import Found, Said, span_of
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.subjects import antecedent, shared_or_own_subject
from sachstand.model.text import Span


def meant(reading: Reading, one: Found | Said, last: Said | None) -> tuple[Span, ...]:
    """The words that name whom ``one`` means without naming; ``last`` is who spoke before. Empty where it names."""
    if one.meant or not one.frame:
        return one.meant
    before = () if last is None else last.meant or last.speaker
    if not one.speaker:
        return before if _goes_on(reading, one) else ()
    first = one.frame[0][0]
    if reading.unit.words[first].low in reading.rules.hence:
        return (
            _noun_before(reading, first) if reading.rules.hence[reading.unit.words[first].low] == "clause" else before
        )
    return _subject(reading, one) if _is_own(reading, one) else ()


def _goes_on(reading: Reading, one: Found | Said) -> bool:
    """Whether a frame without a source goes on with the last: "…, hieß es", "Es werde erwartet, …"."""
    words = reading.unit.words
    index = next((i for i, cue in enumerate(reading.cues) if cue is not None and set(one.cue) >= set(cue.words)), None)
    cue = None if index is None else reading.cues[index]
    if index is None or cue is None:
        return False
    if reading.subjunctive(reading.clauses[index]):
        return True
    return cue.impersonal and words[reading.clauses[index].first].low not in reading.rules.rumours


def _noun_before(reading: Reading, index: int) -> tuple[Span, ...]:
    return reading.speaker(antecedent(reading, index))


def _is_own(reading: Reading, one: Found | Said) -> bool:
    """Whether the source is called the speaker's own: "nach *eigenen* Angaben"."""
    place = span_of(reading.unit, one.frame[0])
    words = reading.unit.words[one.frame[0][0] : one.frame[0][1]]
    inside = any(place.overlaps(span) for span in one.speaker)
    return inside and any(word.lemma in reading.rules.own or word.low in reading.rules.own for word in words)


def _subject(reading: Reading, one: Found | Said) -> tuple[Span, ...]:
    first = one.frame[0][0]
    index = next((i for i, clause in enumerate(reading.clauses) if clause.first <= first < clause.last), None)
    return () if index is None else reading.speaker(shared_or_own_subject(reading, index))
