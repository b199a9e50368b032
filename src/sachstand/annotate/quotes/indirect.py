"""Indirect speech: a frame with a verb of saying and the clauses that depend on it or surround it.

Three orders are known: frame first ("Er sagte, …"), frame last ("…, sagte er") and frame inside ("Das, sagte er, sei
…"); the frame may be a clause with "wie" or a phrase with "so". What no frame governs is left to the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.quotes.bare import is_bare
from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.complements import complement, complement_end, governed
from sachstand.annotate.quotes.cues import Cue
from sachstand.annotate.quotes.found import Found
from sachstand.annotate.quotes.objects import cannot_speak
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.speakers import NOMINAL, apposition_end, nominal_after, nominal_end, subject
from sachstand.annotate.quotes.subjects import (
    before_addressee,
    cited,
    fragment_before,
    is_bare_object,
    passive_source,
    shared_or_own_subject,
    shared_subject,
    told_in,
)
from sachstand.annotate.quotes.view import Range
from sachstand.model.text import Span


def find_indirect(reading: Reading) -> tuple[Found, ...]:
    """All framed indirect speech of a unit, in order; no two overlap."""
    found: list[Found] = []
    start = 0
    index = 0
    while index < len(reading.clauses):
        one, following = _at(reading, index, start, found)
        if one is not None:
            found.append(one)
            start = following
        index = max(index + 1, following if one is not None else 0)
    return tuple(found)


def _at(reading: Reading, index: int, start: int, found: Sequence[Found]) -> tuple[Found | None, int]:
    """What the clause at ``index`` frames, given that clauses before ``start`` are used up; and where to go on."""
    clause, cue = reading.clauses[index], reading.cues[index]
    told = _told(reading, index, start)
    if told is not None:
        return _around(reading, index, start, told)
    if cue is None:
        one, following = _noun_frame(reading, index)
        return (one, following) if one is not None else _unmarked(reading, index)
    later = _told_later(reading, index, start, cue)
    if later is not None:
        return _around(reading, later[0], start, later[1])
    return _ahead(reading, index, cue, found) if clause.kind in ("main", "subordinate", "relative") else (None, index)


def _told_later(reading: Reading, index: int, start: int, cue: Cue) -> tuple[int, Frame] | None:
    """The frame behind that takes a passive with all it holds: "Ministers were told that …, | the paper reported"."""
    if not reading.rules.subject_first or not cue.passive:
        return None
    for at in range(index + 1, len(reading.clauses)):
        told = _told(reading, at, start) if reading.clauses[at].kind == "main" else None
        if told is not None and told.rule == "behind":
            return at, told
    return None


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame that stands behind or inside what it frames."""

    rule: str
    cue: tuple[int, ...]
    speaker: Range | None
    medium: str | None = None


def _told(reading: Reading, index: int, start: int) -> Frame | None:
    """The frame that the clause at ``index`` is, if it is one of those that stand behind or inside."""
    clause, cue = reading.clauses[index], reading.cues[index]
    words, rules = reading.unit.words, reading.rules
    if clause.kind == "fragment" and clause.opener in rules.so:
        speaker = nominal_after(words, clause.first, clause.last, rules, skip=1)
        framed = index != start and reading.clauses[index - 1].kind != "quote"
        return Frame("so", (clause.first,), speaker) if speaker is not None and framed else None
    if cue is None or "v" not in cue.takes:
        return None
    if clause.kind == "subordinate" and clause.opener in rules.as_told:
        speaker = passive_source(reading, clause) if cue.passive or cue.impersonal else subject(words, clause, rules)
        return Frame("as_told", (clause.first, *cue.words), speaker, cue.medium)
    if clause.kind == "main" and _is_behind(reading, index, start):
        speaker = nominal_after(words, _finite(clause), clause.last, rules, skip=1)
        speaker = before_addressee(reading, clause, speaker)
        if rules.subject_first and not clause.verb_first:
            speaker = subject(words, clause, rules)
        if cue.impersonal:
            speaker = passive_source(reading, clause, anywhere=True)
        return Frame("behind", cue.words, speaker, cue.medium)
    return None


def _finite(clause: Clause) -> int:
    return clause.first if clause.finite is None else clause.finite


def _is_behind(reading: Reading, index: int, start: int) -> bool:
    """Whether the cue clause follows what it frames: verb first, behind a clause that needs no further verb."""
    clause = reading.clauses[index]
    if clause.joined or clause.before == "inner" or index == start or not _may_stand_behind(reading, index):
        return False
    prior = reading.clauses[start:index]
    if not clause.verb_first:
        openers = reading.rules.so | reading.rules.back
        told = clause.opener in openers and clause.finite == clause.first + 1 and clause.before == "comma"
        said = any(one.kind == "main" for one in prior) or _goes_on_after(reading, index)
        return told or (reading.rules.subject_first and said)
    if any(one.kind in ("main", "quote") for one in prior):
        return True
    if prior[0].kind == "subordinate":
        return prior[0].opener in reading.rules.complementizers
    return _goes_on_after(reading, index)


def _may_stand_behind(reading: Reading, index: int) -> bool:
    """Whether the clause's verb can follow what was said, and has a subject there."""
    clause, cue = reading.clauses[index], reading.cues[index]
    if cue is None or "v" not in cue.takes or (cue.passive and not cue.citing):
        return False
    before = reading.clauses[index - 1]
    free = before.kind != "quote" and (clause.after != "colon" or reading.subjunctive(before))
    if reading.rules.subject_first and not clause.verb_first:
        return free and (_is_parted(reading, index + 1) or complement(reading, index, "cvmz") is None)
    return free and _names_somebody(reading, clause)


def _is_parted(reading: Reading, at: int) -> bool:
    """Whether a comma and no verb of saying before it opens a main clause: "It failed, he said, | with the aim …"."""
    clause = reading.clauses[at] if at < len(reading.clauses) else None
    return clause is not None and clause.kind == "main" and not is_bare(reading.unit.words, clause.first)


def _names_somebody(reading: Reading, clause: Clause) -> bool:
    """Whether a subject follows the verb: "…, befürchtet aber weitere Tote" shares that of the clause before."""
    words, after = reading.unit.words, _finite(clause) + 1
    if after >= clause.last:
        return False
    who = nominal_after(words, after, clause.last, reading.rules)
    if who is None and words[after].kind == "adverb":
        return False  # "…, teilten jedoch mit"
    if who is not None and is_bare_object(reading, clause, who):
        return False  # "…, fordert jedoch neue Regeln"
    return (
        words[after].kind in (*NOMINAL, "pronoun", "reflexive", "adverb", "preposition")
        and words[after].low not in reading.rules.objects
    )


def _goes_on_after(reading: Reading, index: int) -> bool:
    """Whether the clause behind the frame goes on with the verb that the words before it wait for."""
    after = reading.clauses[index + 1 : index + 2]
    return bool(after) and after[0].kind == "main" and after[0].verb_first and not after[0].joined


def _around(reading: Reading, index: int, start: int, told: Frame) -> tuple[Found | None, int]:
    """Speech before the frame clause, behind it, or on both sides."""
    words, clauses = reading.unit.words, reading.clauses
    frame_end = frame_stop(reading, index)
    behind = _following(clauses, index, frame_end)
    stop = _speech_end(reading, behind)
    parts = []
    start = _behind_dateline(reading, start, index)
    if index > start and not all(clause.kind == "quote" for clause in clauses[start:index]):
        parts.append((clauses[start].first, clauses[index - 1].last))
    tail = (clauses[behind].first, clauses[stop - 1].last) if stop > behind else None
    if tail is not None and (not parts or told.rule != "behind" or _is_tail(reading, behind)):
        parts.append(tail)
    parts = [part for part in parts if any(words[i].kind != "quote" for i in range(*part))]
    if not parts:
        return None, index
    first = clauses[index].first - (1 if clauses[index].before == "comma" else 0)
    frame = (
        first,
        min(len(words), frame_end + (1 if frame_end < len(words) and words[frame_end].kind == "comma" else 0)),
    )
    speaker = reading.speaker(told.speaker)
    one = Found("indirect", tuple(parts), told.rule, speaker, told.cue, (frame,), told.medium)
    return one, max(stop, index + 1)


def _behind_dateline(reading: Reading, start: int, index: int) -> int:
    """The clause behind a dateline: "LEEDS, May 4 (Norna) — | Two people were hurt, police said"."""
    if not reading.rules.subject_first or start > 0:
        return start
    for at, clause in enumerate(reading.clauses[: min(index - 1, 4)]):
        if clause.kind != "fragment":
            break
        if clause.after == "dash" and reading.unit.words[clause.last - 1].bracketed:
            return at + 1
    return start


def _is_tail(reading: Reading, at: int) -> bool:
    """Whether words behind a frame inside speech go on with the speech, not with the frame ("…, sagte er, in Bonn")."""
    clause = reading.clauses[at]
    if reading.clauses[at - 1].before == "inner":
        return False  # "…, he said when asked about claims that …"
    if clause.kind == "subordinate":
        return clause.opener in reading.rules.complementizers
    if clause.opener in reading.rules.passing:
        return False  # "…, the agency reported, quoting an officer"
    return clause.kind in ("main", "infinitive") or reading.unit.words[clause.first].kind in NOMINAL


def frame_stop(reading: Reading, index: int) -> int:
    """The frame clause with the apposition behind it."""
    words, last = reading.unit.words, reading.clauses[index].last
    after = reading.clauses[index + 1] if index + 1 < len(reading.clauses) else None
    if after is not None and after.opener in reading.rules.passing:
        return after.last  # "…, the agency reported, quoting an officer"
    return last if words[last - 1].kind == "finite" else apposition_end(words, last, reading.rules)


def _following(clauses: Sequence[Clause], index: int, frame_end: int) -> int:
    """The first clause behind the frame that can be speech: relative clauses to the speaker are passed."""
    index += 1
    while index < len(clauses) and (clauses[index].first < frame_end or clauses[index].kind == "relative"):
        index += 1
    return index


def _speech_end(reading: Reading, behind: int) -> int:
    """Where the speech that goes on at ``behind`` ends: before the next frame."""
    clauses = reading.clauses
    for index in range(behind, len(clauses)):
        clause = clauses[index]
        if clause.kind == "quote" or (clause.joined and clause.kind == "main" and reading.cues[index] is not None):
            return index
    return len(clauses)


def _ahead(reading: Reading, index: int, cue: Cue, found: Sequence[Found]) -> tuple[Found | None, int]:
    """A frame in front of the clause that it governs."""
    governed_by = complement(reading, index, cue.takes)
    if governed_by is None:
        return None, index
    first, stop = governed_by
    if reading.clauses[first].kind == "infinitive" and _is_figure(reading, index, cue):
        return None, index
    speaker = _ahead_speaker(reading, index, cue, found)
    parts = ((reading.clauses[first].first, reading.clauses[stop - 1].last),)
    frame = (_frame_start(reading, index), reading.clauses[first].first)
    one = Found("indirect", parts, "ahead", speaker, cue.words, (frame,), cue.medium)
    return one, stop


def _is_figure(reading: Reading, index: int, cue: Cue) -> bool:
    """Whether the verb tells what may come, not what was said: "Das Spiel verspricht spannend zu werden"."""
    clause = reading.clauses[index]
    if reading.rules.subject_first and (
        cue.passive or (clause.kind == "relative" and cue.words[-1] == clause.last - 1)
    ):
        return True  # "Residents were told to stay indoors.", "an official, who asked not to be named"
    figures = any(reading.unit.words[i].lemma in reading.rules.figures for i in cue.words)
    who = shared_or_own_subject(reading, index) if figures else None
    return who is not None and cannot_speak(reading.unit.words, who, reading.rules)


def _ahead_speaker(reading: Reading, index: int, cue: Cue, found: Sequence[Found]) -> tuple[Span, ...]:
    clause = reading.clauses[index]
    if cue.impersonal or (cue.passive and not cue.citing):
        return reading.speaker(told_in(reading, index) if cue.impersonal else passive_source(reading, clause))
    if clause.joined and clause.verb_first:
        earlier = shared_subject(reading, index)
        return reading.speaker(earlier) or (found[-1].speaker if found else ())
    if cue.citing and not cue.passive:
        return reading.speaker(cited(reading, clause))
    return reading.speaker(shared_or_own_subject(reading, index))


def _frame_start(reading: Reading, index: int) -> int:
    before = fragment_before(reading, index)
    return reading.clauses[index].first if before is None else before[0]


def _unmarked(reading: Reading, index: int) -> tuple[Found | None, int]:
    """Speech that its mood alone shows, behind the clause that says whose: "Otten lehnte ab, der Plan sei zu teuer"."""
    clause, words = reading.clauses[index], reading.unit.words
    following = reading.clauses[index + 1] if index + 1 < len(reading.clauses) else None
    if clause.kind != "main" or following is None or reading.subjunctive(clause):
        return None, index
    plain = following.kind == "main" and not following.joined and not following.verb_first
    if not plain or following.before != "comma" or words[_finite(following)].mood != "subjunctive":
        return None, index
    speaker = reading.speaker(shared_or_own_subject(reading, index))
    if not speaker:
        return None, index
    stop = complement_end(reading, index + 1)
    parts = ((following.first, reading.clauses[stop - 1].last),)
    return Found("indirect", parts, "unmarked", speaker, (), ((clause.first, following.first),)), stop


def _noun_frame(reading: Reading, index: int) -> tuple[Found | None, int]:
    """A noun of saying with the clause that it governs: "der Vorwurf, er habe …", "die Forderung, … zu …"."""
    clause = reading.clauses[index]
    words = reading.unit.words
    if clause.kind == "quote" or index + 1 >= len(reading.clauses):
        return None, index
    noun = _saying_noun(reading, clause)
    if noun is None:
        return None, index
    following = reading.clauses[index + 1]
    if following.before != "comma" or not governed(reading, index + 1, "cz"):
        return None, index
    if following.kind == "main" and not reading.subjunctive(following):
        return None, index
    stop = complement_end(reading, index + 1)
    holder = nominal_end(words, noun + 1, clause.last, reading.rules) if noun + 1 < clause.last else noun + 1
    speaker: Range | None = (noun + 1, holder) if holder > noun + 1 else None
    if speaker is None and noun > clause.first and words[noun - 1].kind == "name" and words[noun - 1].low.endswith("s"):
        speaker = noun - 1, noun  # "auf Trumps Forderung, …"
    main = _main_of(reading, index)
    if speaker is None and main is not None:
        speaker = subject(words, reading.clauses[main], reading.rules, before=fragment_before(reading, main))
    parts = ((following.first, reading.clauses[stop - 1].last),)
    frame = (clause.first, following.first)
    return Found("indirect", parts, "noun", reading.speaker(speaker), (noun,), (frame,)), stop


def _main_of(reading: Reading, index: int) -> int | None:
    """The main clause that the clause at ``index`` is, or goes on with."""
    for at in range(index, max(-1, index - 3), -1):
        if reading.clauses[at].kind == "main":
            return at
        if reading.clauses[at].kind != "fragment":
            return None
    return None


def _saying_noun(reading: Reading, clause: Clause) -> int | None:
    words = reading.unit.words
    for index in range(clause.last - 1, max(clause.first - 1, clause.last - 6), -1):
        if words[index].kind == "noun" and words[index].lemma in reading.rules.saying_nouns:
            return index
        if words[index].kind not in ("noun", "name", "article", "preposition", "adjective", "participle", "infinitive"):
            return None
    return None
