"""Who speaks in a frame clause: its subject, the subject it shares with the clause before, or whom a passive is by."""

from __future__ import annotations

from dataclasses import replace

from sachstand.annotate.quotes.bare import is_bare
from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.participles import is_spoken
from sachstand.annotate.quotes.reading import Reading
from sachstand.annotate.quotes.speakers import NOMINAL, nominal_end, subject
from sachstand.annotate.quotes.view import Range
from sachstand.annotate.quotes.word import HEADS
from sachstand.model.text import Span


def speaker_of(reading: Reading, index: int) -> tuple[Span, ...]:
    """Who speaks in the cue clause at ``index``; of a passive, whom it is by, if the verb is not one of citing."""
    cue, clause = reading.cues[index], reading.clauses[index]
    if cue is not None and cue.citing and not cue.passive:
        return reading.speaker(cited(reading, clause))
    if cue is not None and cue.impersonal:
        return reading.speaker(told_in(reading, index))
    if cue is not None and (cue.impersonal or (cue.passive and not cue.citing)):
        return reading.speaker(passive_source(reading, clause))
    return reading.speaker(shared_or_own_subject(reading, index))


def shared_or_own_subject(reading: Reading, index: int) -> Range | None:
    """The subject of a clause, or that of the clause which it goes on with."""
    clause = reading.clauses[index]
    if clause.joined and clause.verb_first:
        return shared_subject(reading, index)
    own = _without_object(reading, index, _extended(reading, index, own_subject(reading, index)))
    if clause.verb_first and clause.before == "comma" and (own is None or is_bare_object(reading, clause, own)):
        return shared_subject(reading, index)  # "Otten trat vor, sagte aber, …", "…, fordert jedoch neue Regeln"
    return own


def is_bare_object(reading: Reading, clause: Clause, own: Range) -> bool:
    """Whether a phrase without an article is many things, and the verb in the singular: "fordert *neue Regeln*"."""
    words = reading.unit.words
    first, last = words[own[0]], words[own[1] - 1]
    named = any(words[i].kind == "name" for i in range(*own))
    singular = clause.finite is not None and not words[clause.finite].low.endswith(reading.rules.plural_verbs)
    return (
        bool(reading.rules.plural_openers)
        and first.kind == "adjective"
        and not named
        and singular
        and (last.low != last.lemma)
    )


def _without_object(reading: Reading, index: int, found: Range | None) -> Range | None:
    """``found`` up to the preposition by which the verb goes on: "sprach der Minister | von der 'Wende'"."""
    cue, finite = reading.cues[index], reading.clauses[index].finite
    if found is None or cue is None or finite is None or found[0] < finite:
        return found
    words = reading.unit.words
    linked = {low for i in cue.words for lemma, low in reading.rules.spoken_of if lemma == words[i].lemma}
    at = next((i for i in range(found[0] + 1, found[1]) if words[i].low in linked), found[1])
    return found[0], at


def shared_subject(reading: Reading, index: int) -> Range | None:
    """The subject of the main clause that "und fügte hinzu" goes on with."""
    for at in range(index - 1, -1, -1):
        clause = reading.clauses[at]
        if _is_reported(reading, at):
            continue  # "Lund said | it was over, adding …"
        if clause.kind == "relative" and reading.cues[at] is not None and _is_participle(reading, index):
            return own_subject(reading, at)  # "a question by Lund, who said …, adding …"
        if clause.kind == "main" and reading.subjunctive(clause) and not reading.subjunctive(reading.clauses[index]):
            continue
        if clause.kind == "main" and not (clause.joined and clause.verb_first):
            found = subject(reading.unit.words, clause, reading.rules, before=fragment_before(reading, at))
            if found is not None or not clause.verb_first:
                return found
    return None


def _is_reported(reading: Reading, at: int) -> bool:
    """Whether a clause without a comma before it is what somebody says, or hangs on such a clause."""
    if not reading.rules.subject_first or not is_bare(reading.unit.words, reading.clauses[at].first):
        return False
    return reading.clauses[at].before != "inner" or any(cue is not None for cue in reading.cues[:at])


def _is_participle(reading: Reading, index: int) -> bool:
    """Whether the verb of the clause is an English participle of saying."""
    finite = reading.clauses[index].finite
    return finite is not None and is_spoken(reading.unit.words[finite])


def own_subject(reading: Reading, index: int) -> Range | None:
    """The subject of the clause at ``index`` itself."""
    clause = reading.clauses[index]
    found = subject(reading.unit.words, clause, reading.rules, before=fragment_before(reading, index))
    if clause.kind == "relative" and found == (clause.first, clause.first + 1):
        return antecedent(reading, clause.first) or found
    return found


def antecedent(reading: Reading, index: int) -> Range | None:
    """The noun phrase right before the comma before a relative pronoun: "*ein Blatt*, das … nannte"."""
    words, last = reading.unit.words, index - 1
    if last < 1 or words[last].kind != "comma":
        return None
    first = last
    while first > 0 and (words[first - 1].kind in NOMINAL or words[first - 1].bracketed):
        first -= 1
    headed = any(words[i].kind in HEADS for i in range(first, last))
    return (first, last) if headed and words[first].low not in reading.rules.genitives else None


def _extended(reading: Reading, index: int, found: Range | None) -> Range | None:
    """``found`` with the fragment before it that it completes: "Die Minister Polens, | Ungarns und Maltas sagten"."""
    clause, words = reading.clauses[index], reading.unit.words
    if found is None or index != 1 or found[0] != clause.first or clause.before != "comma":
        return found
    before = reading.clauses[0]
    nominal = words[before.first].kind in (*NOMINAL, "pronoun") and words[before.first].kind != "adjective"
    return (before.first, found[1]) if before.kind == "fragment" and nominal else found


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
    while at + 1 < index and reading.clauses[at + 1].kind == "fragment" and not _is_aside(reading, at + 1):
        at += 1
        last = reading.clauses[at].last
    return first, last


def _is_aside(reading: Reading, index: int) -> bool:
    """Whether a fragment is no apposition: "The school, *in a letter*, said", "The mayor, *for her part*, said"."""
    opener = reading.unit.words[reading.clauses[index].first]
    return reading.rules.subject_first and opener.kind in ("preposition", "adverb")


def cited(reading: Reading, clause: Clause) -> Range | None:
    """Whom a verb of citing cites: the noun phrase behind it ("Das Blatt zitierte *den Minister* mit …").

    Where two stand there, the first is who cites ("…, zitierte das Blatt *den Minister*").
    """
    words = reading.unit.words
    start = clause.first if clause.finite is None else clause.finite + 1
    while start < clause.last and words[start].kind not in (*NOMINAL, "preposition"):
        start += 1
    end = _outlet_end(reading, start, nominal_end(words, start, clause.last, reading.rules))
    if start < end < clause.last and words[end].kind in NOMINAL:
        start, end = end, nominal_end(words, end, clause.last, reading.rules)
    return (start, end) if end > start else None


def _outlet_end(reading: Reading, start: int, end: int) -> int:
    """``end``, or where the quoted name of an outlet ends before another name: 'die "Post" | Otten'."""
    words = reading.unit.words
    closed = {pair.end for pair in reading.unit.pairs if words[start].start < pair.end} if start < end else set()
    for index in range(start + 1, end):
        if words[index].kind == "name" and any(words[index - 1].end <= mark <= words[index].start for mark in closed):
            return index
    return end


def passive_source(reading: Reading, clause: Clause, *, anywhere: bool = False) -> Range | None:
    """Who a passive clause is by: "*von der Regierung* wurde erklärt", "in *einem Bericht* wird vermutet"."""
    words, rules = reading.unit.words, reading.rules
    for index in range(clause.first, clause.last):
        low = words[index].low
        if (low not in rules.agents and low not in rules.places) or words[index].bracketed:
            continue
        end = nominal_end(words, index + 1, clause.last, rules)
        lemmas = {words[i].lemma for i in range(index + 1, min(end, index + 5))}
        told = low in rules.agents or lemmas & rules.writings or (anywhere and not lemmas & rules.time_nouns)
        if end > index + 1 and told:
            return index + 1, end
    return None


def told_in(reading: Reading, index: int) -> Range | None:
    """Where something stands: "*im Bericht* heißt es", also "In *dem Brief*, der am Montag eintraf, heißt es"."""
    clause = reading.clauses[index]
    found = passive_source(reading, clause, anywhere=True)
    before = fragment_before(reading, index) if found is None else None
    if before is None:
        return found
    return passive_source(reading, replace(clause, first=before[0], last=before[1]), anywhere=True)


def before_addressee(reading: Reading, clause: Clause, who: Range | None) -> Range | None:
    """``who`` without the outlet that is told, which looks like a genitive: "sagte der Ökonom | der Post"."""
    words, rules = reading.unit.words, reading.rules
    if who is None or clause.finite is None or words[clause.finite].lemma not in rules.telling:
        return who
    for index in range(who[0] + 1, who[1]):
        told = words[index].kind == "article" and words[index].low in rules.datives
        if told and words[index - 1].kind == "noun" and words[index - 1].lemma not in rules.outlet_people:
            heads = [word.lemma for word in words[index : who[1]] if word.kind in HEADS]
            if any(lemma.endswith(outlet) for lemma in heads[:2] for outlet in rules.outlets):
                return who[0], index
    return who


def viewer_of(reading: Reading, clause: Clause) -> Range | None:
    """In whose view a clause with a verb of being says that something is so: "Für *Otten* ist der Plan absurd"."""
    words, rules = reading.unit.words, reading.rules
    if clause.finite is None or words[clause.finite].lemma not in rules.copulas:
        return None
    start = clause.first + (words[clause.first].kind in ("conjunction", "question"))
    if start + 1 >= clause.last or words[start].low not in rules.viewing:
        return None
    end = nominal_end(words, start + 1, clause.last, rules)
    return (start + 1, end) if end > start + 1 else None


def named_viewer(reading: Reading) -> Range | None:
    """Somebody with a name in whose view the first main clause says that something is so; not what is good for whom."""
    clause = next((one for one in reading.clauses if one.kind == "main"), None)
    found = None if clause is None else viewer_of(reading, clause)
    named = found is not None and any(reading.unit.words[i].kind == "name" for i in range(*found))
    return found if named else None
