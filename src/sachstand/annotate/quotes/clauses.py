"""Clauses of a unit: runs of words between commas and the like, with the finite verb and what opens them.

This is no parser. It tells a main clause from a subordinate one by its first word and by where its finite verb stands,
which is enough to see who says what to whom in news German and English.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import dropwhile, takewhile

from sachstand.annotate.quotes.bare import (
    adverbial_end,
    fronted_end,
    goes_on_saying,
    is_bare,
    is_contact,
    opens_bare,
    spoken_before,
)
from sachstand.annotate.quotes.participles import PRESENT, is_participial, is_spoken
from sachstand.annotate.quotes.view import Range, Unit
from sachstand.annotate.quotes.word import BORDERS, HEADS, OPENERS, Word
from sachstand.languages.quote_rules import QuoteRules

SUBORDINATE = frozenset({"subordinator", "relative", "question"})


BEFORE_VERB = frozenset({"adverb", "reflexive", "pronoun", "adjective"})
"""Kinds of words that may stand between a conjunction and the verb that it joins."""
INSERTED = frozenset({"fragment", "relative", "infinitive"})
"""Kinds of clauses that may part a subject from its verb."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words ``first`` to ``last`` (exclusive) of its unit, between the border word before and the one after.

    ``kind``: ``main`` (with a finite verb), ``subordinate``, ``relative`` (also a participle with what hangs on it:
    "speaking in Leeds"), ``infinitive``, ``fragment`` (no verb of its own), ``quote`` (a quotation that holds a
    sentence). ``opener`` is its first word's form. ``finite`` is the index of its finite verb, ``verb_first`` whether
    that opens the clause, ``joined`` whether a conjunction ties it to the one before, or a participle of saying.
    """

    first: int
    last: int
    kind: str
    opener: str
    finite: int | None
    verb_first: bool
    joined: bool
    before: str
    after: str


def split_clauses(unit: Unit, rules: QuoteRules) -> tuple[Clause, ...]:
    """The clauses of a unit in order. Linear in its words."""
    clauses: list[Clause] = []
    words = unit.words
    first, before = 0, ""
    for index, word in enumerate(words):
        if word.kind in BORDERS and not word.bracketed:
            _add(clauses, words, rules, (first, index), before, word.kind)
            if word.kind == "quote":
                clauses.append(Clause(index, index + 1, "quote", "", None, False, False, before, ""))
            first, before = index + 1, word.kind
        elif _starts_joined(words, index, first, rules) or _comma_missing(words, index, first):
            _add(clauses, words, rules, (first, index), before, "conjunction")
            first, before = index, "conjunction"
        elif rules.subject_first and _bare_clause(clauses, words, rules, index, first):
            _add(clauses, words, rules, (first, index), before, "comma")
            first, before = index, "comma"
        elif word.low in rules.inner_openers and _opens_inner(words, index, first, rules):
            _add(clauses, words, rules, (first, index), before, "conjunction")
            first, before = index + 1, "inner"
    _add(clauses, words, rules, (first, len(words)), before, "")
    clauses = [_relative(clause, words, rules) for clause in clauses] if rules.verb_last else clauses
    clauses = _with_subjects(clauses, words) if rules.subject_first else clauses
    return tuple(_completed(clauses, words))


def _relative(clause: Clause, words: tuple[Word, ...], rules: QuoteRules) -> Clause:
    """Relative clauses whose pronoun the tagger took for an article: ", die der Kanzler verlesen hatte"."""
    if clause.kind == "relative":
        return _no_relative(clause, words, rules)
    if clause.kind != "main" or clause.before != "comma" or clause.joined or clause.finite is None:
        return clause
    last = clause.finite == clause.last - 1 and clause.last - clause.first > 3
    return replace(clause, kind="relative") if last and words[clause.first].low in rules.relative_articles else clause


def _no_relative(clause: Clause, words: tuple[Word, ...], rules: QuoteRules) -> Clause:
    """A clause whose article was tagged as a relative pronoun: "die neue Satzung werde gelten", "den Rat zu fragen"."""
    end = words[clause.last - 1]
    asked = end.kind == "to_infinitive" or (end.kind == "infinitive" and words[clause.last - 2].kind == "to")
    if asked and (clause.finite is None or clause.finite < clause.last - 2):
        return replace(clause, kind="infinitive", finite=None)
    told = clause.finite is not None and words[clause.finite].mood == "subjunctive" and clause.last - clause.finite > 2
    return replace(clause, kind="main") if told and words[clause.first].low in rules.relative_articles else clause


def _with_subjects(clauses: list[Clause], words: tuple[Word, ...]) -> list[Clause]:
    """Join a verb to the subject that an insertion parts from it: "his lawyer, | Peter Marsh, | said"."""
    whole: list[Clause] = []
    for clause in clauses:
        at = _parted_subject(whole, words) if _lacks_subject(clause, words) else None
        if at is None:
            whole.append(clause)
            continue
        opened = whole[at]
        kind = "subordinate" if opened.kind == "subordinate" else clause.kind
        whole[at:] = [
            replace(clause, first=opened.first, opener=opened.opener, kind=kind, verb_first=False, before="comma")
        ]
    return whole


def _lacks_subject(clause: Clause, words: tuple[Word, ...]) -> bool:
    """Whether the clause opens with its verb behind a comma."""
    if clause.kind != "main" or clause.before != "comma" or clause.joined or clause.finite is None:
        return False
    return clause.finite == clause.first or (
        clause.finite == clause.first + 1 and words[clause.first].kind == "adverb" and words[clause.first].low != "so"
    )


def _parted_subject(whole: list[Clause], words: tuple[Word, ...]) -> int | None:
    """The clause among the last that waits for its verb: a subject with an apposition, or a reported clause."""
    at = len(whole)
    while at and whole[at - 1].kind == "fragment" and _opener(whole[at - 1], words).kind in OPENERS:
        at -= 1
    if len(whole) - at >= 2 and whole[at].before in ("", "quote", "stop"):
        return at
    at = len(whole) - 1
    while at > 0 and whole[at].kind in INSERTED and not is_bare(words, whole[at].first):
        at -= 1
    if at < 1 or at == len(whole) - 1 or not is_bare(words, whole[at].first):
        return None
    waits = whole[at].finite is None and whole[at].kind in ("fragment", "subordinate")
    return at if waits else None


def _completed(clauses: list[Clause], words: tuple[Word, ...]) -> list[Clause]:
    """Join what an apposition cut: "wie der Richter, | Otto Feld, | ausführte" is one subordinate clause."""
    whole: list[Clause] = []
    for clause in clauses:
        main_at = _parted(whole, clause, words)
        if main_at is not None:
            whole[main_at:] = [replace(whole[main_at], last=clause.last, after=clause.after)]
            continue
        open_at = _waiting(whole, words)
        if (
            open_at is None
            or clause.kind != "main"
            or clause.joined
            or clause.finite is None
            or clause.before != "comma"
        ):
            whole.append(clause)
            continue
        if clause.last - clause.finite > 3 and clause.verb_first:
            whole.append(clause)
            continue
        opened = whole[open_at]
        kind = _kind(words, opened.first, clause.last, [clause.finite])
        whole[open_at:] = [replace(opened, last=clause.last, kind=kind, finite=clause.finite, after=clause.after)]
    return whole


def _parted(whole: list[Clause], clause: Clause, words: tuple[Word, ...]) -> int | None:
    """The main clause that a lone particle belongs to: "teilte das Amt, | die Behörde für Bau, | mit"."""
    if clause.kind != "fragment" or any(words[i].kind != "particle" for i in range(clause.first, clause.last)):
        return None
    for index in range(len(whole) - 1, max(-1, len(whole) - 4), -1):
        if whole[index].kind == "main":
            return index
        if whole[index].kind not in ("fragment", "relative"):
            return None
    return None


def _waiting(whole: list[Clause], words: tuple[Word, ...]) -> int | None:
    """The clause among the last three that a subordinating word opened and no verb has closed."""
    for index in range(len(whole) - 1, max(-1, len(whole) - 4), -1):
        clause = whole[index]
        if clause.kind != "fragment":
            return None
        if words[clause.first].kind in SUBORDINATE:
            return index
    return None


def _starts_joined(words: tuple[Word, ...], index: int, first: int, rules: QuoteRules) -> bool:
    """Whether "und" at ``index`` opens a clause with its own finite verb ("… und fügte hinzu")."""
    if words[index].kind != "conjunction" or index == first or words[index].bracketed:
        return False
    bare = rules.subject_first and "to" in (words[first].kind, words[first + 1].kind)  # "told him | to go and left"
    if not bare and not any(word.kind == "finite" for word in words[max(first, index - 60) : index]):
        return False
    if rules.subject_first and goes_on_saying(words, index, rules):
        return True
    ahead = dropwhile(lambda word: word.kind in BEFORE_VERB, words[index + 1 : index + 4])
    return next((word.kind == "finite" for word in ahead), False)


def _bare_clause(clauses: list[Clause], words: tuple[Word, ...], rules: QuoteRules, index: int, first: int) -> bool:
    """Whether a reported clause opens at ``index`` without a comma: "told him | that it did", "said | it did"."""
    spoken = spoken_before(words, index, first, rules)
    if spoken == first and not is_spoken(words[first]) and not _resumes(clauses, words, first):
        return False
    return opens_bare(words, index, spoken, rules)


def _resumes(clauses: list[Clause], words: tuple[Word, ...], first: int) -> bool:
    """Whether the verb at ``first`` goes on behind an insertion: "Lund, who …, | said it was over"."""
    at = len(clauses) - 1
    if at < 1 or words[first - 1].kind != "comma" or clauses[at].kind not in INSERTED:
        return False
    while at > 0 and clauses[at].kind in INSERTED and clauses[at].before == "comma":
        at -= 1
    return clauses[at].kind == "fragment" and _opener(clauses[at], words).kind in OPENERS


def _opener(clause: Clause, words: tuple[Word, ...]) -> Word:
    """The first word of a clause behind a conjunction."""
    return words[clause.first + (clause.joined and clause.first + 1 < clause.last)]


def _opens_inner(words: tuple[Word, ...], index: int, first: int, rules: QuoteRules) -> bool:
    """Whether a subordinate clause opens without a comma: "Shares fell | after the company said …"."""
    timed = index > first and words[index - 1].lemma in rules.time_nouns  # "hours | after the company said …"
    verb = timed or any(word.kind == "finite" for word in words[first:index])
    if not verb or index + 1 >= len(words):
        return False
    if words[index + 1].kind == "participle" or words[index + 1].tag == PRESENT:
        return True  # "said | when asked about it"
    ahead = [*takewhile(lambda word: word.kind not in BORDERS, words[index + 1 : index + 12])]
    at = next((i for i, word in enumerate(ahead) if word.kind == "finite"), None)
    return at is not None and any(word.kind in ("noun", "name", "pronoun") for word in ahead[:at])


def _comma_missing(words: tuple[Word, ...], index: int, first: int) -> bool:
    """Whether a second finite verb shows where a comma was left out: "Als er kam | sagte er"."""
    if index - first < 2 or words[index].kind != "finite" or words[index - 1].kind != "finite":
        return False
    return words[first].kind in SUBORDINATE


def _add(
    clauses: list[Clause], words: tuple[Word, ...], rules: QuoteRules, place: Range, before: str, after: str
) -> None:
    first, last = place
    if first >= last:
        return
    start = first
    joined = words[start].kind == "conjunction"
    if joined and start + 1 < last:
        start += 1
    led = words[start].kind == "adverb" and start + 1 < last and is_spoken(words[start + 1])  # ", also saying that"
    start += led
    joined = joined or is_spoken(words[start])
    finites = [i for i in range(start, last) if words[i].kind == "finite" and not words[i].bracketed]
    finites = _without_relatives(words, start, finites) if rules.subject_first else finites
    if not finites:
        finites = _plural_verb(words, start, last, before) if rules.verb_last else _past_verb(words, start, last, rules)
    kind = _kind(words, start, last, finites)
    if rules.subject_first and kind in ("main", "fragment") and is_participial(words, start, last, rules):
        kind, finites = "relative", []
    if rules.subject_first and kind == "main" and before == "comma" and is_contact(words, start, finites[0], rules):
        kind = "relative"
    if kind == "main" and rules.subject_first and _is_led(words, start, finites[0], rules):
        kind = "subordinate"
    last_verb = kind in ("subordinate", "relative") and rules.verb_last
    finite = (finites[-1] if last_verb else finites[0]) if finites else None
    verb_first = finite is not None and (
        finite == start or (joined and rules.subject_first and adverbial_end(words, start, finite, rules) == finite)
    )
    clauses.append(Clause(first, last, kind, words[start].low, finite, verb_first, joined, before, after))


def _is_led(words: tuple[Word, ...], start: int, finite: int, rules: QuoteRules) -> bool:
    """Whether a clause is a subordinate one by its first word: "*as* he said", "*after* the minister told …".

    "After the vote the minister told …" is none: there a phrase stands in front of the subject.
    """
    if words[start].low in rules.as_told:
        return True
    year = any(word.kind == "number" and len(word.text) == 4 for word in words[start + 1 : start + 2])
    return words[start].low in rules.inner_openers and not year and fronted_end(words, start, finite) == finite


def _without_relatives(words: tuple[Word, ...], start: int, finites: list[int]) -> list[int]:
    """``finites`` without those of relative clauses that no comma parts: "people *who* live there had fled"."""
    inner = {
        next((at for at in finites if at > i), -1)
        for i in range(start + 1, finites[-1] if finites else start)
        if words[i].kind == "relative" and words[i - 1].kind in HEADS
    }
    return [at for at in finites if at not in inner]


def _plural_verb(words: tuple[Word, ...], start: int, last: int, before: str) -> list[int]:
    """The finite verb that looks like an infinitive and was tagged so: "dass sie kommen", "Die Forscher vermuten"."""
    opened = words[start].kind in SUBORDINATE or (
        words[start].kind == "preposition" and words[start + 1 : start + 2] and words[start + 1].kind == "relative"
    )
    if opened:
        end = words[last - 1]
        free = last - start > 1 and words[last - 2].kind != "to"
        return [last - 1] if free and end.kind in ("infinitive", "participle") else []
    if before in ("", "stop", "semicolon", "colon") and words[start].kind in (
        "article",
        "noun",
        "name",
        "adjective",
        "pronoun",
        "number",
    ):
        told = _weak_present(words, start, last)
        if told is not None:
            return [told]
        verb = next((i for i in range(start, last) if words[i].kind == "infinitive"), None)
        if (
            verb is not None
            and verb > start
            and words[verb - 1].kind in ("noun", "name", "pronoun", "adverb")
            and words[verb].text.islower()
        ):
            return [verb]
    return []


def _weak_present(words: tuple[Word, ...], start: int, last: int) -> int | None:
    """The verb whose present looks like its participle and was tagged so: "Otten bezeichnet | den Plan als …"."""
    for index in range(start + 1, last - 1):
        word = words[index]
        if word.kind == "participle" and word.low.endswith("t") and not word.low.startswith("ge"):
            return index if words[index + 1].kind in (*OPENERS, "preposition") else None
    return None


def _past_verb(words: tuple[Word, ...], start: int, last: int, rules: QuoteRules) -> list[int]:
    """The past tense that was tagged as a participle, of a verb of saying behind its subject: "the coroner noted"."""
    for at in range(start + 1, last):
        if words[at].kind == "participle" and words[at].lemma in rules.saying:
            return [at] if words[at - 1].kind in ("noun", "name", "pronoun") else []
    return []


def _kind(words: tuple[Word, ...], start: int, last: int, finites: list[int]) -> str:
    opener = words[start]
    following = words[start + 1] if start + 1 < last else opener
    if opener.kind == "relative" or (opener.kind == "preposition" and following.kind == "relative"):
        return "relative"
    if finites:
        led = opener.kind in SUBORDINATE or (opener.kind in ("adverb", "preposition") and following.kind in SUBORDINATE)
        return "subordinate" if led else "main"
    if opener.kind == "subordinator":
        return "subordinate"
    if opener.kind == "infinitive_opener" or any(
        words[i].kind == "to_infinitive"
        or (words[i].kind == "to" and i + 1 < last and words[i + 1].kind == "infinitive")
        for i in range(start, last)
    ):
        return "infinitive"
    return "fragment"
