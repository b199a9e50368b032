"""The clauses that a verb or noun of saying governs: what is said, when the frame stands in front."""

from __future__ import annotations

from sachstand.annotate.quotes.bare import is_bare
from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.reading import Reading


def complement(reading: Reading, index: int, takes: str) -> tuple[int, int] | None:
    """The clauses (first, last exclusive) that the frame at ``index`` governs."""
    clauses = reading.clauses
    for at in range(index + 1, min(len(clauses), index + 6)):
        clause = clauses[at]
        if governed(reading, at, takes):
            return at, complement_end(reading, at)
        aside = clause.before == "inner" and clause.kind == "relative"  # "said when asked about claims | that …"
        if clause.kind in ("main", "quote") or clause.before in ("semicolon", "stop") or aside:
            return None
    return None


def governed(reading: Reading, at: int, takes: str) -> bool:
    """Whether a verb that ``takes`` these kinds of clause governs the clause at ``at`` (letters: see `SpeechVerb`)."""
    clause = reading.clauses[at]
    opener = reading.unit.words[clause.first]
    if clause.kind == "subordinate":
        asked = clause.opener in reading.rules.complementizers or opener.kind == "question"
        asked = asked or (reading.rules.subject_first and _opens_bare(reading, clause))
        asked = asked and clause.opener not in reading.rules.hence and not _comments(reading, at)
        return ("c" in takes and asked) or ("v" in takes and _subjunctive_follows(reading, at))
    if clause.kind == "infinitive":
        return "z" in takes and opener.kind != "infinitive_opener"
    if clause.kind != "main" or clause.joined or clause.before == "inner" or not ("v" in takes or "c" in takes):
        return False
    quoted = clause.finite is not None and reading.unit.words[clause.finite].quoted
    if quoted or reading.subjunctive(clause):  # 'sagte, der Mann "war nicht zu halten"'
        return quoted or not clause.verb_first or clause.before == "colon" or _quoted_ahead(reading, at)
    modal = clause.finite is not None and reading.unit.words[clause.finite].mood == "open"
    modal = modal and reading.unit.words[clause.finite or 0].lemma in reading.rules.intents  # "sagte, er wollte gehen"
    last = reading.rules.verb_last and _verb_last(clause)
    return (modal or "m" in takes) and not clause.verb_first and not last


def _opens_bare(reading: Reading, clause: Clause) -> bool:
    """Whether what is said begins with another clause and without a comma: "said | when the bell rang he ran"."""
    return clause.opener in reading.rules.inner_openers and is_bare(reading.unit.words, clause.first)


def _quoted_ahead(reading: Reading, at: int) -> bool:
    """Whether the clause goes on with quoted words before its frame: '"Bis heute", sagte Otten, | seien sie da.'."""
    return at > 1 and reading.clauses[at - 2].kind == "quote" and reading.cues[at - 1] is not None


def _comments(reading: Reading, at: int) -> bool:
    """Whether "was" or "wo" goes on from a noun or a whole clause instead of asking."""
    words, first = reading.unit.words, reading.clauses[at].first
    if words[first].low not in reading.rules.commenting or first < 2:
        return False
    return words[first - 2].kind not in ("finite", "participle", "particle", "infinitive")


def _verb_last(clause: Clause) -> bool:
    return clause.finite is not None and clause.finite == clause.last - 1 and clause.finite - clause.first > 3


def _subjunctive_follows(reading: Reading, at: int) -> bool:
    """Whether a clause in front ("…, sobald er das tue, | werde …") belongs to reported speech."""
    for clause in reading.clauses[at + 1 : at + 4]:
        if clause.kind == "main":
            return clause.verb_first and not clause.joined and reading.subjunctive(clause)
    return False


def _leaves(reading: Reading, index: int) -> bool:
    """Whether a clause goes on with the frame: behind a semicolon, or behind a comma without a subject of its own."""
    clause, words = reading.clauses[index], reading.unit.words
    if not reading.rules.subject_first or clause.before == "semicolon":
        return reading.rules.subject_first and reading.cues[index] is not None
    parted = clause.first > 0 and words[clause.first - 1].kind == "comma"
    return clause.verb_first and parted  # "said it was over, and left", "Lund, who said he was ill, | resigned"


def _frames(reading: Reading, index: int) -> bool:
    """Whether the clause has a verb of saying; in English one that takes more than the clause holds.

    "said Lund was guilty and *showed* no remorse" goes on with what is said.
    """
    cue = reading.cues[index]
    if cue is None or not reading.rules.subject_first:
        return cue is not None
    after = reading.clauses[index].after in ("quote", "colon")
    quoted = any(word.quoted for word in reading.unit.words[reading.clauses[index].first : reading.clauses[index].last])
    return "r" in cue.takes or after or quoted or complement(reading, index, cue.takes) is not None


def _opens_twice(reading: Reading, first: int) -> bool:
    """Whether a reported clause holds another in front: "that, if convicted, | he could …"."""
    clause, words = reading.clauses[first], reading.unit.words
    if not reading.rules.subject_first or clause.kind != "subordinate":
        return False
    inner = clause.first + 1 < clause.last and (
        words[clause.first + 1].kind == "subordinator" or words[clause.first + 1].low in reading.rules.inner_openers
    )
    conditional = clause.opener == "if" or _opens_bare(reading, clause)
    return clause.finite is None or inner or conditional


def complement_end(reading: Reading, first: int) -> int:
    """Behind which clause the speech that begins with clause ``first`` ends: the report, or a next frame, goes on."""
    clauses = reading.clauses
    spoken = clauses[first].kind == "main" or _subjunctive_follows(reading, first) or _opens_twice(reading, first)
    reported = reading.subjunctive(clauses[first])
    for index in range(first + 1, len(clauses)):
        if clauses[index].kind == "main":
            if _leaves(reading, index):
                return index
            stop = _main_end(reading, index, spoken=spoken, reported=reported)
            if stop is not None:
                return stop
        elif _ends_speech(reading, index):
            return index
    return len(clauses)


def _main_end(reading: Reading, index: int, *, spoken: bool, reported: bool) -> int | None:
    """Behind which clause speech ends at the main clause at ``index``; ``None`` where it goes on."""
    clause = reading.clauses[index]
    subjunctive = reading.subjunctive(clause)
    if clause.joined and (_frames(reading, index) or not spoken):
        return index + 1 if subjunctive else index
    if not subjunctive and (not spoken or (reported and clause.before != "colon")):
        return index
    return None


def _ends_speech(reading: Reading, index: int) -> bool:
    """Whether a clause that is no main clause belongs to the report or to another source."""
    clause, rules = reading.clauses[index], reading.rules
    contrasted = clause.opener in rules.contrasting and reading.cues[index] is not None
    timed = clause.kind == "fragment" and clause.after == "conjunction" and _is_time(reading, clause)
    return clause.kind == "quote" or contrasted or timed or (clause.kind == "fragment" and clause.opener in rules.so)


def _is_time(reading: Reading, clause: Clause) -> bool:
    """Whether a time opens what the report adds: "said it was over, *hours* before the vote began"."""
    return reading.rules.subject_first and reading.unit.words[clause.last - 1].lemma in reading.rules.time_nouns
