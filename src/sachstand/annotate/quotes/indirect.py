"""Indirect speech: a frame with a verb of saying and the clauses that depend on it or surround it.

Three orders are known: frame first ("Er sagte, …"), frame last ("…, sagte er") and frame inside ("Das, sagte er, sei
…"); the frame may be a clause with "wie" or a phrase with "so". What no frame governs is left to the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.cues import Cue, Lexicon
from sachstand.annotate.quotes.found import Found, span_of
from sachstand.annotate.quotes.speakers import NOMINAL, Range, apposition_end, nominal_after, nominal_end, subject
from sachstand.annotate.quotes.view import Unit
from sachstand.languages.spec import QuoteRules
from sachstand.model.text import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A unit with its clauses and the verb of saying of each clause that has one."""

    unit: Unit
    clauses: tuple[Clause, ...]
    cues: tuple[Cue | None, ...]
    rules: QuoteRules

    @classmethod
    def of(cls, unit: Unit, clauses: tuple[Clause, ...], lexicon: Lexicon, rules: QuoteRules) -> Reading:
        """Look for a verb of saying in each clause."""
        return cls(unit, clauses, tuple(lexicon.find(unit.words, clause) for clause in clauses), rules)

    def speaker(self, found: Range | None) -> tuple[Span, ...]:
        """The spans of a speaker."""
        return () if found is None or found[0] >= found[1] else (span_of(self.unit, found),)

    def subjunctive(self, clause: Clause) -> bool:
        """Whether the clause's verb has the form of reported speech."""
        if clause.finite is None:
            return False
        word = self.unit.words[clause.finite]
        return word.subjunctive or (word.open_mood and word.lemma in self.rules.hearsay)


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
        return _noun_frame(reading, index)
    return _ahead(reading, index, cue, found) if clause.kind in ("main", "subordinate", "relative") else (None, index)


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
        return None if speaker is None or index == start else Frame("so", (clause.first,), speaker)
    if cue is None or "v" not in cue.takes:
        return None
    if clause.kind == "subordinate" and clause.opener in rules.as_told:
        speaker = passive_source(reading, clause) if cue.passive or cue.impersonal else subject(words, clause, rules)
        return Frame("as_told", (clause.first, *cue.words), speaker, cue.medium)
    if clause.kind == "main" and _is_behind(reading, index, start):
        speaker = nominal_after(words, _finite(clause), clause.last, rules, skip=1)
        if cue.impersonal:
            speaker = passive_source(reading, clause)
        return Frame("behind", cue.words, speaker, cue.medium)
    return None


def _finite(clause: Clause) -> int:
    return clause.first if clause.finite is None else clause.finite


def _is_behind(reading: Reading, index: int, start: int) -> bool:
    """Whether the cue clause follows what it frames: verb first, behind a clause that needs no further verb."""
    clause, cue = reading.clauses[index], reading.cues[index]
    if cue is None or "v" not in cue.takes or clause.joined or index == start:
        return False
    if not (clause.verb_first or (clause.opener in reading.rules.so and clause.finite == clause.first + 1)):
        return False
    if cue.passive and not cue.citing:
        return False
    if not _names_somebody(reading, clause):
        return False
    prior = reading.clauses[start:index]
    if any(one.kind in ("main", "quote") for one in prior):
        return True
    if prior[0].kind == "subordinate":
        return prior[0].opener in reading.rules.complementizers
    return _goes_on_after(reading, index)


def _names_somebody(reading: Reading, clause: Clause) -> bool:
    """Whether a subject follows the verb: "…, befürchtet aber weitere Tote" shares that of the clause before."""
    words, after = reading.unit.words, _finite(clause) + 1
    if after >= clause.last:
        return False
    return words[after].kind in (*NOMINAL, "pronoun", "reflexive", "adverb", "preposition") and words[after].low not in reading.rules.objects


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
    if index > start and not all(clause.kind == "quote" for clause in clauses[start:index]):
        parts.append((clauses[start].first, clauses[index - 1].last))
    tail = (clauses[behind].first, clauses[stop - 1].last) if stop > behind else None
    if tail is not None and (not parts or clauses[behind].kind in ("main", "subordinate", "infinitive", "fragment")):
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


def frame_stop(reading: Reading, index: int) -> int:
    """The frame clause with the apposition behind it."""
    return apposition_end(reading.unit.words, reading.clauses[index].last, reading.rules)


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
    complement = _complement(reading, index, cue.takes)
    if complement is None:
        return None, index
    first, stop = complement
    speaker = _ahead_speaker(reading, index, cue, found)
    parts = ((reading.clauses[first].first, reading.clauses[stop - 1].last),)
    frame = (_frame_start(reading, index), reading.clauses[first].first)
    one = Found("indirect", parts, "ahead", speaker, cue.words, (frame,), cue.medium)
    return one, stop


def _ahead_speaker(reading: Reading, index: int, cue: Cue, found: Sequence[Found]) -> tuple[Span, ...]:
    clause = reading.clauses[index]
    if cue.impersonal or (cue.passive and not cue.citing):
        return reading.speaker(passive_source(reading, clause))
    if clause.joined and clause.verb_first:
        earlier = shared_subject(reading, index)
        return reading.speaker(earlier) or (found[-1].speaker if found else ())
    return reading.speaker(subject(reading.unit.words, clause, reading.rules, before=fragment_before(reading, index)))


def passive_source(reading: Reading, clause: Clause) -> Range | None:
    """Who a passive clause is by: "*von der Regierung* wurde erklärt", "in *einem Bericht* wird vermutet"."""
    words, rules = reading.unit.words, reading.rules
    for index in range(clause.first, clause.last):
        low = words[index].low
        if (low not in rules.agents and low not in rules.places) or words[index].bracketed:
            continue
        end = nominal_end(words, index + 1, clause.last, rules)
        lemmas = {words[i].lemma for i in range(index + 1, min(end, index + 5))}
        if end > index + 1 and (low in rules.agents or lemmas & rules.writings):
            return index + 1, end
    return None


def shared_subject(reading: Reading, index: int) -> Range | None:
    """The subject of the main clause that "und fügte hinzu" goes on with."""
    for at in range(index - 1, -1, -1):
        clause = reading.clauses[at]
        if clause.kind == "main" and not (clause.joined and clause.verb_first):
            return subject(reading.unit.words, clause, reading.rules, before=fragment_before(reading, at))
    return None


def fragment_before(reading: Reading, index: int) -> Range | None:
    """The words that the clause's verb waits behind: "Der NDR, der …, | begründete"."""
    if not reading.clauses[index].verb_first:
        return None
    at = index - 1
    while at > 0 and reading.clauses[at].kind in ("relative", "infinitive", "subordinate"):
        at -= 1
    while at > 0 and reading.clauses[at].kind == "fragment" and reading.clauses[at - 1].kind == "fragment":
        at -= 1
    if at < 0 or reading.clauses[at].kind != "fragment":
        return None
    first, last = reading.clauses[at].first, reading.clauses[at].last
    while at + 1 < index and reading.clauses[at + 1].kind == "fragment":
        at += 1
        last = reading.clauses[at].last
    return first, last


def _frame_start(reading: Reading, index: int) -> int:
    before = fragment_before(reading, index)
    return reading.clauses[index].first if before is None else before[0]


def _complement(reading: Reading, index: int, takes: str) -> tuple[int, int] | None:
    """The clauses (first, last exclusive) that the frame at ``index`` governs."""
    clauses = reading.clauses
    for at in range(index + 1, min(len(clauses), index + 6)):
        clause = clauses[at]
        if _governed(reading, at, takes):
            return at, _complement_end(reading, at)
        if clause.kind in ("main", "quote") or clause.before in ("semicolon", "stop"):
            return None
    return None


def _governed(reading: Reading, at: int, takes: str) -> bool:
    clause = reading.clauses[at]
    opener = reading.unit.words[clause.first]
    if clause.kind == "subordinate":
        asked = clause.opener in reading.rules.complementizers or opener.kind == "question"
        asked = asked and clause.opener not in reading.rules.hence
        return ("c" in takes and asked) or ("v" in takes and _subjunctive_follows(reading, at))
    if clause.kind == "infinitive":
        return "z" in takes and opener.kind != "infinitive_opener"
    if clause.kind != "main" or clause.joined or not ("v" in takes or "c" in takes):
        return False
    if reading.subjunctive(clause):
        return not clause.verb_first or clause.before == "colon"
    return "m" in takes and not clause.verb_first and not _verb_last(clause)


def _verb_last(clause: Clause) -> bool:
    return clause.finite is not None and clause.finite == clause.last - 1 and clause.finite - clause.first > 3


def _subjunctive_follows(reading: Reading, at: int) -> bool:
    """Whether a clause in front ("…, sobald er das tue, | werde …") belongs to reported speech."""
    for clause in reading.clauses[at + 1 : at + 4]:
        if clause.kind == "main":
            return clause.verb_first and not clause.joined and reading.subjunctive(clause)
    return False


def _complement_end(reading: Reading, first: int) -> int:
    clauses = reading.clauses
    spoken = clauses[first].kind == "main" or _subjunctive_follows(reading, first)
    reported = reading.subjunctive(clauses[first])
    for index in range(first + 1, len(clauses)):
        clause = clauses[index]
        if clause.kind == "quote":
            return index
        if clause.kind != "main":
            if clause.kind == "fragment" and clause.opener in reading.rules.so:
                return index
            continue
        if clause.joined and (reading.cues[index] is not None or not spoken):
            return index if not reading.subjunctive(clause) else index + 1
        if not reading.subjunctive(clause) and (not spoken or (reported and clause.before != "colon")):
            return index
    return len(clauses)


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
    if following.before != "comma" or not _governed(reading, index + 1, "cz"):
        return None, index
    if following.kind == "main" and not reading.subjunctive(following):
        return None, index
    stop = _complement_end(reading, index + 1)
    holder = nominal_end(words, noun + 1, clause.last, reading.rules) if noun + 1 < clause.last else noun + 1
    speaker: Range | None = (noun + 1, holder) if holder > noun + 1 else None
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
