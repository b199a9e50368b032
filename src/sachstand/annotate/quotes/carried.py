"""Speech without a frame of its own: reported speech, and the subjunctive carried on over sentences."""

from __future__ import annotations

from itertools import pairwise

from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.found import Found
from sachstand.annotate.quotes.objects import cannot_speak
from sachstand.annotate.quotes.reading import MOODS, Reading
from sachstand.annotate.quotes.speakers import apposition_end, nominal_after, nominal_end
from sachstand.annotate.quotes.subjects import passive_source, shared_or_own_subject
from sachstand.annotate.quotes.view import Range
from sachstand.annotate.quotes.word import HEADS
from sachstand.model.text import Span


def find_reported(reading: Reading, taken: tuple[Found, ...]) -> tuple[Found, ...]:
    """Main clauses that tell that something was said, not what in clauses: "Er sprach von einem Erfolg."."""
    found = []
    for index, clause in enumerate(reading.clauses):
        cue = reading.cues[index]
        if cue is None or "r" not in cue.takes or clause.kind != "main" or cue.passive:
            continue
        if clause.after == "colon" or _is_denied(reading, clause):
            continue  # it frames what follows, or nothing is said
        whole = _stretch(reading, index)
        if any(_overlap(reading, whole, one) for one in taken):
            continue
        who = shared_or_own_subject(reading, index)
        if who is not None and not cannot_speak(reading.unit.words, who, reading.rules):
            found.append(Found("reported", (whole,), "reported", reading.speaker(who), (), (), cue.medium))
    return tuple(found)


def _stretch(reading: Reading, index: int) -> Range:
    """The main clause with what hangs on it, and the full stop when it ends the sentence."""
    clauses, words = reading.clauses, reading.unit.words
    first = index
    while (
        first > 0
        and clauses[first - 1].kind != "main"
        and clauses[first - 1].kind != "quote"
        and not clauses[first].joined
    ):
        first -= 1
    last = index + 1
    while last < len(clauses) and clauses[last].kind not in ("main", "quote") and not _is_contact(reading, last):
        last += 1
    end = clauses[last - 1].last
    if last == len(clauses) and end < len(words) and words[end].kind == "stop":
        end += 1
    return clauses[first].first, end


def _is_denied(reading: Reading, clause: Clause) -> bool:
    """Whether a conjunction says that nothing is said: "*nor* denied responsibility"."""
    return reading.unit.words[clause.first].low in reading.rules.denials


def _is_contact(reading: Reading, index: int) -> bool:
    """Whether a noun with a relative clause that has no pronoun comments on the report: ", a charge he rejected"."""
    clause = reading.clauses[index]
    opens = reading.unit.words[clause.first].kind in ("article", "noun")
    return reading.rules.subject_first and clause.kind == "relative" and opens


def _overlap(reading: Reading, whole: Range, one: Found) -> bool:
    ranges = (*one.parts, *one.frame)
    return any(part[0] < whole[1] and whole[0] < part[1] for part in ranges)


def carries_on(reading: Reading) -> str:
    """The mood by which the sentence shows that it is somebody's words: of its first main clause; "" for none."""
    words = reading.unit.words
    main = next((clause for clause in reading.clauses if clause.kind == "main"), None)
    if main is None or main.finite is None or words[main.finite].mood not in MOODS:
        return ""
    if any(word.low in reading.rules.first_person for word in words[main.first : main.last]):
        return ""
    return words[main.finite].mood


def is_hearsay(reading: Reading) -> bool:
    """Whether the main clause is told as hearsay: "soll … geflohen sein", "sollen … verkauft haben".

    Without a perfect behind it the modal tells a plan ("soll 2027 öffnen"), which need not be anybody's words.
    """
    words = reading.unit.words
    main = next((clause for clause in reading.clauses if clause.kind == "main"), None)
    if main is None or main.finite is None or words[main.finite].lemma not in reading.rules.hearsay:
        return False
    rest = words[main.finite + 1 : main.last]
    return any(
        one.kind == "participle" and two.lemma in reading.rules.perfect and two.kind in ("infinitive", "participle")
        for one, two in pairwise(rest)
    )


def carried(reading: Reading, speaker: tuple[Span, ...], medium: str | None) -> Found:
    """The whole sentence as speech of ``speaker``."""
    return Found("indirect_free_indirect", ((0, len(reading.unit.words)),), "carried", speaker, (), (), medium)


def hearsay(reading: Reading, speaker: tuple[Span, ...], medium: str | None) -> Found:
    """The whole sentence as hearsay from ``speaker``."""
    return Found("free_indirect", ((0, len(reading.unit.words)),), "hearsay", speaker, (), (), medium)


def refers_back(reading: Reading) -> Found | None:
    """The frame of a sentence that says whose word the sentence before is: "Das meldete die Agentur.".

    The part found is the pronoun alone; the sentence before is added by `sachstand.annotate.quotes.finder`.
    """
    words, rules = reading.unit.words, reading.rules
    clause = reading.clauses[0] if reading.clauses else None
    worded = None if clause is None or not rules.subject_first else _whose_words(reading, clause)
    if clause is not None and _is_worded(reading, clause):
        subject = reading.speaker(shared_or_own_subject(reading, 0))
        return Found("indirect", ((0, 1),), "back", subject, (), ((0, clause.last),)) if subject else None
    if (
        worded is not None
        or clause is None
        or clause.kind != "main"
        or clause.finite != 1
        or words[0].low not in rules.back
    ):
        return worded
    cue = reading.cues[0]
    if cue is None or not {"c", "v"} & set(cue.takes):
        return None
    end = apposition_end(words, clause.last, rules)
    if cue.passive:
        who = passive_source(reading, clause)
    else:
        who = _learnt_from(reading, clause) or nominal_after(words, clause.finite, clause.last, rules, skip=1)
    if who is None:
        return None
    return Found("indirect", ((0, 1),), "back", reading.speaker(who), cue.words, ((1, end),), cue.medium)


def _is_worded(reading: Reading, clause: Clause) -> bool:
    """Whether a sentence opens with what the one before was: "*Mit diesen Worten* begann er seine Rede"."""
    words, rules = reading.unit.words, reading.rules
    if (
        clause.kind != "main"
        or clause.finite is None
        or not 2 < clause.finite < 5
        or words[0].low not in rules.with_what
    ):
        return False
    return words[1].low in rules.these and words[clause.finite - 1].lemma in rules.saying_nouns


def _whose_words(reading: Reading, clause: Clause) -> Found | None:
    """Whose words a sentence says that the one before was: "Those were the words of *Ann Pike*"."""
    words, rules = reading.unit.words, reading.rules
    if clause.finite != 1 or words[0].low not in rules.these or words[1].lemma not in rules.copulas:
        return None
    noun = next((i for i in range(2, min(clause.last, 6)) if words[i].kind in HEADS), None)
    if noun is None or words[noun].lemma not in rules.saying_nouns or noun + 2 >= clause.last:
        return None
    if words[noun + 1].low not in rules.attaching:
        return None
    who = noun + 2, apposition_end(words, nominal_end(words, noun + 2, clause.last, rules), rules)
    return Found("indirect", ((0, 1),), "back", reading.speaker(who), (), ((0, max(clause.last, who[1])),))


def _learnt_from(reading: Reading, clause: Clause) -> Range | None:
    """The source of "geht *aus einem Bericht* hervor"."""
    words = reading.unit.words
    at = clause.first + 2
    if at >= clause.last or words[at].low not in reading.rules.out_of:
        return None
    return at + 1, nominal_end(words, at + 1, clause.last, reading.rules)


def topic_of(reading: Reading) -> tuple[Span, ...]:
    """Whom a reader takes for the speaker of an unframed sentence that follows.

    The subject of the main clause where its verb is one of saying (of a passive: whom it is by) or where the subject is
    a name or a pronoun; else nobody.
    """
    index = next((i for i, clause in enumerate(reading.clauses) if clause.kind == "main"), None)
    if index is None:
        return ()
    cue = reading.cues[index]
    if cue is not None and cue.passive and not cue.citing:
        return reading.speaker(passive_source(reading, reading.clauses[index]))
    found = shared_or_own_subject(reading, index)
    if found is None or found[0] >= found[1]:
        return ()
    words = reading.unit.words[found[0] : found[1]]
    named = cue is not None or any(word.kind == "name" or word.low in reading.rules.subjects for word in words)
    return reading.speaker(found) if named else ()
