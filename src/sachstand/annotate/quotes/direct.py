"""Direct speech: what stands between quotation marks because somebody said it, and who did.

Marks also set off titles ("Welt am Sonntag"), names and words that a writer keeps at arm's length. Quoted sentences are
speech; a few quoted words are speech where a verb of saying takes them ('nannte das "absurd"'), or where they
stand in speech that is already attributed and are no name.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.quotes.addressees import addressee
from sachstand.annotate.quotes.cues import Cue
from sachstand.annotate.quotes.found import Found, span_of
from sachstand.annotate.quotes.indirect import frame_stop
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.speakers import HEADS, Range, nominal_after
from sachstand.annotate.quotes.subjects import shared_or_own_subject, speaker_of
from sachstand.annotate.quotes.view import Word
from sachstand.languages.spec import QuoteRules
from sachstand.model.annotation import Quotation
from sachstand.model.text import Span


@dataclass(frozen=True, slots=True)
class Said:
    """Who is known to speak where a quotation stands: by words, with the frame that says so."""

    speaker: tuple[Span, ...]
    cue: tuple[int, ...] = ()
    frame: tuple[Range, ...] = ()
    medium: str | None = None
    rule: str = "direct"


def find_direct(reading: Reading, others: Sequence[Found], previous: Said | None, code: str) -> tuple[Quotation, ...]:
    """The direct quotations of a unit. ``previous`` is who spoke last, for a quotation that has no frame."""
    quotations = []
    for pair in reading.unit.pairs:
        said = _sentence(reading, pair, others, previous) or _few_words(reading, pair, others)
        if said is not None:
            quotations.append(_quotation(reading, pair, said, code))
    return tuple(quotations)


def _quotation(reading: Reading, pair: Span, said: Said, code: str) -> Quotation:
    return Quotation(
        type="direct",
        spans=(pair,),
        speaker=said.speaker,
        cue=tuple(Span(reading.unit.words[i].start, reading.unit.words[i].end) for i in said.cue),
        frame=tuple(span_of(reading.unit, part) for part in said.frame),
        made_by=f"{code}.quotes.{said.rule}@1",
        addressee=addressee(reading, said.frame, said.speaker),
        medium=said.medium,
    )


def _sentence(reading: Reading, pair: Span, others: Sequence[Found], previous: Said | None) -> Said | None:
    """Who says the quoted sentence at ``pair``; ``None`` when it is no quoted sentence."""
    at = next(
        (
            i
            for i, clause in enumerate(reading.clauses)
            if clause.kind == "quote" and reading.unit.words[clause.first].start == pair.start
        ),
        None,
    )
    if at is None or _is_title(reading, at):
        return None
    return (
        _frame_behind(reading, at)
        or _coupled(reading, at)
        or _frame_ahead(reading, at, others)
        or _frame_around(reading, at)
        or _beside(reading, pair, others)
        or previous
        or Said((), rule="direct_unattributed")
    )


def _is_title(reading: Reading, at: int) -> bool:
    """Whether a quoted sentence stands in a clause as a name does: 'im Film "Alles wird gut"'."""
    if at == 0 or reading.clauses[at - 1].after != "quote":
        return False
    before, cue = reading.unit.words[reading.clauses[at].first - 1], reading.cues[at - 1]
    if before.kind in ("article", "adjective", "preposition"):
        return before.low not in reading.rules.labels
    spoken = cue is not None and "v" in cue.takes
    return before.kind in HEADS and before.lemma not in reading.rules.saying_nouns and not spoken


def frames_direct(reading: Reading, index: int) -> bool:
    """Whether the word at ``index`` stands in a clause with a verb of saying next to a quoted sentence."""
    at = bisect_right(reading.clauses, index, key=lambda clause: clause.first) - 1
    if at < 0 or reading.cues[at] is None:
        return False
    beside = reading.clauses[max(0, at - 1) : at + 2]
    return any(clause.kind == "quote" for clause in beside)


def _frame_behind(reading: Reading, at: int) -> Said | None:
    """'"…", sagte er' and '"…", so ein Sprecher'."""
    if at + 1 >= len(reading.clauses):
        return None
    clause, cue = reading.clauses[at + 1], reading.cues[at + 1]
    words = reading.unit.words
    if clause.kind == "fragment" and clause.opener in reading.rules.so:
        who = nominal_after(words, clause.first, clause.last, reading.rules, skip=1)
        return Said(reading.speaker(who), (clause.first,), (_frame(reading, at + 1),), None, "direct_so")
    if clause.kind == "subordinate" and clause.opener in reading.rules.as_told and cue is not None:
        who = shared_or_own_subject(reading, at + 1)
        frame = (_frame(reading, at + 1),)
        return Said(reading.speaker(who), (clause.first, *cue.words), frame, cue.medium, "direct_as_told")
    return _verb_behind(reading, at + 1)


def _verb_behind(reading: Reading, index: int) -> Said | None:
    """The frame clause behind a quotation; any verb will do where the clause begins with it: '"…", schnarrte er'."""
    clause, cue = reading.clauses[index], reading.cues[index]
    if clause.kind != "main" or clause.joined or (cue is None and not (clause.verb_first and clause.before == "comma")):
        return None
    active = cue is None or (not cue.impersonal and cue.citing == cue.passive)
    if clause.verb_first and active:
        speaker = reading.speaker(nominal_after(reading.unit.words, clause.first, clause.last, reading.rules, skip=1))
    else:
        speaker = speaker_of(reading, index)
    if cue is None:
        return Said(speaker, (), (_frame(reading, index),), None, "direct_behind") if speaker else None
    return Said(speaker, cue.words, (_frame(reading, index),), cue.medium, "direct_behind")


def _frame(reading: Reading, index: int) -> Range:
    clause = reading.clauses[index]
    first = clause.first - (1 if clause.before == "comma" else 0)
    return first, min(len(reading.unit.words), frame_stop(reading, index))


def _coupled(reading: Reading, at: int) -> Said | None:
    """'"…" und "…"': the second quotation has the speaker of the first."""
    if at < 2 or reading.clauses[at - 2].kind != "quote":
        return None
    between = reading.clauses[at - 1]
    if between.kind != "fragment" or between.last - between.first > 2:
        return None
    return _frame_ahead(reading, at - 2, ())


def _frame_ahead(reading: Reading, at: int, others: Sequence[Found]) -> Said | None:
    """'Er sagte: "…"' and 'Er zeigte sich erleichtert: "…"'."""
    index = at - 1
    while index > 0 and reading.clauses[index].kind != "main" and reading.clauses[index].before in ("comma", "dash"):
        index -= 1
    if index < 0 or reading.clauses[at - 1].kind == "quote":
        return None
    index = at - 1 if reading.cues[at - 1] is not None else index
    clause, cue = reading.clauses[index], reading.cues[index]
    last = reading.clauses[at - 1]
    spoken = next((one for one in others if any(part[0] <= clause.first < part[1] for part in one.parts)), None)
    if spoken is not None and spoken.type != "reported" and cue is None:
        return Said(spoken.speaker, spoken.cue, spoken.frame, spoken.medium, "direct_beside")
    if cue is not None or (clause.kind == "main" and last.after == "colon"):
        words = cue.words if cue is not None else ()
        frame = (clause.first, last.last + (last.after == "colon"))
        return Said(speaker_of(reading, index), words, (frame,), _medium(cue), "direct_ahead")
    if clause.kind == "fragment" and last.after == "colon":
        who = nominal_after(reading.unit.words, clause.first, last.last, reading.rules)
        return Said(reading.speaker(who), (), ((clause.first, last.last + 1),), None, "direct_label")
    return None


def _medium(cue: Cue | None) -> str | None:
    return None if cue is None else cue.medium


def _frame_around(reading: Reading, at: int) -> Said | None:
    """'"…", sagte er, "…"': the second half has the frame before it."""
    if at < 2 or reading.clauses[at - 2].kind != "quote" or reading.clauses[at - 1].joined:
        return None
    return _frame_behind(reading, at - 2)


def _beside(reading: Reading, pair: Span, others: Sequence[Found]) -> Said | None:
    """The speaker of other speech in the same sentence."""
    one = others[0] if others else None
    return None if one is None else Said(one.speaker, one.cue, one.frame, one.medium, "direct_beside")


def _few_words(reading: Reading, pair: Span, others: Sequence[Found]) -> Said | None:
    """Who says the few quoted words at ``pair``; ``None`` when nobody does: a title, a name, a distance."""
    words = reading.unit.words
    inside = [i for i, word in enumerate(words) if pair.start <= word.start < pair.end]
    if not inside:
        return None
    first, last = inside[0], inside[-1] + 1
    around = _enclosing(reading, pair, others)
    named = _is_name(words, first, last, reading.rules)
    if around is not None:
        return None if named else Said(around.speaker, around.cue, around.frame, around.medium, "direct_nested")
    index = next((i for i, clause in enumerate(reading.clauses) if clause.first <= first < clause.last), None)
    cue = None if index is None else reading.cues[index]
    if index is None or cue is None or "q" not in cue.takes or (named and not _called(reading, first)):
        return None
    speaker = speaker_of(reading, index)
    if not speaker or any(span.contains(pair) for span in speaker):
        return None
    clause = reading.clauses[index]
    return Said(
        speaker, cue.words, ((clause.first, first),) if clause.first < first else (), cue.medium, "direct_words"
    )


def _called(reading: Reading, first: int) -> bool:
    """Whether the quoted words are what something is called: 'als "…"', 'nannte das "…"'; not 'in der Sendung "…"'."""
    words = reading.unit.words
    if any(word.low in reading.rules.labels for word in words[max(0, first - 2) : first]):
        return True
    return first > 0 and words[first - 1].kind in ("pronoun", "finite", "adverb")


def _enclosing(reading: Reading, pair: Span, others: Sequence[Found]) -> Found | None:
    for one in reversed(others):
        for part in one.parts:
            span = span_of(reading.unit, part)
            if span.contains(pair):
                return one
    return None


def _is_name(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> bool:
    """Whether quoted words look like a title or a name rather than like something said."""
    quoted = words[first:last]
    if any(word.kind == "finite" for word in quoted) and len(quoted) > 2:
        return False
    if quoted[0].text[:1].islower():
        return False
    if first > 0 and words[first - 1].low in rules.indefinite:
        return False  # "ein 'Durchbruch'"
    if len(quoted) == 1:
        return True
    capitals = sum(word.text[:1].isupper() for word in quoted)
    return capitals * 2 >= len(quoted) or quoted[0].kind in HEADS
