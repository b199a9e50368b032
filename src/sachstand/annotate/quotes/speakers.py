"""Finds the words that name the speaker in a frame: the subject of a clause, or what a source phrase governs.

Cases are not known, only forms, so a feminine or neuter object in front of its verb can be taken for the subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from sachstand.annotate.quotes.bare import fronted_end
from sachstand.annotate.quotes.clauses import Clause
from sachstand.annotate.quotes.objects import is_object
from sachstand.annotate.quotes.view import Range
from sachstand.annotate.quotes.word import HEADS, Word
from sachstand.languages.quote_rules import QuoteRules

NOMINAL = frozenset({"article", "adjective", "number", "noun", "name"})
IN_APPOSITION = NOMINAL | {"preposition", "conjunction", "adverb", "participle"}
LONGEST = 40
"""Words that a name with its titles and appositions may take."""


def subject(words: Sequence[Word], clause: Clause, rules: QuoteRules, *, before: Range | None = None) -> Range | None:
    """The subject of ``clause``: in front of its finite verb, else behind it, else the fragment ``before`` it."""
    if clause.finite is None:
        return None
    after = clause.finite + 1
    if after < clause.last and words[after].low in rules.subjects:
        led = _front(words, clause.first, clause.finite, rules) if words[after].low in rules.ambiguous else None
        return led or (after, after + 1)
    if clause.kind == "relative":
        return _relative_pronoun(words, clause, rules)
    if clause.kind != "main":
        return nominal_after(words, clause.first, clause.finite, rules, skip=1)
    return _main_subject(words, clause, clause.finite, rules, before)


def _main_subject(
    words: Sequence[Word], clause: Clause, finite: int, rules: QuoteRules, before: Range | None
) -> Range | None:
    """The subject of a main clause: what stands in front, unless that shows to be the object, else what is behind."""
    front = _front(words, clause.first, finite, rules)
    if front is None and before is not None:
        front = _front(words, before[0], before[1], rules)
    behind = nominal_after(words, finite, clause.last, rules, skip=1)
    if front is not None and behind is not None and is_object(words, front, finite, behind, rules):
        return behind
    return front or behind or _particle_name(words, clause.first, finite, rules)


def _particle_name(words: Sequence[Word], first: int, finite: int, rules: QuoteRules) -> Range | None:
    """A family name that opens with a particle, in a clause without another subject: "*Von der Au* sagte …"."""
    whole = words[first].low in rules.name_particles and nominal_end(words, first + 1, finite, rules) == finite
    return (first, finite) if whole and first + 1 < finite else None


def _relative_pronoun(words: Sequence[Word], clause: Clause, rules: QuoteRules) -> Range | None:
    first, following = words[clause.first], clause.first + 1
    if first.kind not in ("relative", "article"):
        return None
    if following < clause.last and (words[following].kind == "name" or first.low in rules.objects):
        return nominal_after(words, clause.first, clause.last, rules, skip=1)  # "die Merz … erklärt hatte"
    return clause.first, following


def _front(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> Range | None:
    """The noun phrase that fills ``first`` to ``last``, without a leading "auch" or "und"."""
    labelled = first < last and words[first].low in rules.labels  # "Als 'absurd' bezeichnete …"
    if first < last and words[first].kind == "preposition":
        return _behind_preposition(words, first, last, rules)
    while first < last and words[first].kind in ("conjunction", "adverb"):
        first += 1
    if first >= last or _is_object(words[first], rules) or labelled or _is_dative(words, first, last, rules):
        return None
    if words[first].kind == "pronoun":
        return None if words[first].low in rules.no_speakers else _fronted_pronoun(words, first, last, rules)
    timely = any(_is_time(words, i, rules) for i in range(first, min(last, first + 4)))
    several = words[first].low in rules.several and (first + 1 == last or words[first + 1].low in rules.attaching)
    insiders = any(words[i].low in rules.trailing for i in range(first, last))  # "Zwei mit dem Fall *vertraute* Leute"
    led = rules.verb_last and (words[first].kind == "article" or insiders)  # the field before the verb is one phrase
    if timely or not (
        several or _has_head(words, first, last) or (led and any(words[i].kind in HEADS for i in range(first, last)))
    ):
        return None
    while last > first + 1 and (
        words[last - 1].kind in ("adverb", "comma", "conjunction") and not words[last - 1].bracketed
    ):
        last -= 1
    return first, last


def _is_time(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether a noun of time stands there that is no part of an English name ("the *Sunday* Times")."""
    after = words[index + 1] if index + 1 < len(words) else None
    titled = after is not None and after.kind in HEADS and after.text[:1].isupper() and words[index].text[:1].isupper()
    named = rules.subject_first and titled and after is not None and after.lemma not in rules.time_nouns
    return words[index].lemma in rules.time_nouns and not named


def _behind_preposition(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> Range | None:
    """The subject behind a preposition: "with *campaigners* saying", "In a statement *the firm* said", and insiders."""
    if words[first].low in rules.absolute and last < len(words) and words[last].tag == "VBG":
        return _front(words, first + 1, last, rules)
    start = fronted_end(words, first, last) if rules.subject_first else last
    led = start < last and words[start].kind in ("pronoun", "article")
    return _front(words, start, last, rules) if led else _insiders(words, first, last, rules)


def _insiders(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> Range | None:
    """Sources told only by what they know: "*Mit dem Vorgang vertraute Personen* sagten"."""
    end = nominal_end(words, first + 1, last, rules)
    known = end < last and words[end].low in rules.trailing and _attributive(words, end, last)
    return (first, nominal_end(words, end, last, rules)) if known else None


def _fronted_pronoun(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> Range:
    """A pronoun in front with what says of whom it is one, and an apposition: "Einer der Männer, Otto Feld"."""
    found = _pronoun(words, first, last, rules)
    return (first, last) if found[1] < last and words[found[1]].kind == "comma" else found


def nominal_after(words: Sequence[Word], first: int, limit: int, rules: QuoteRules, *, skip: int = 0) -> Range | None:
    """The first noun phrase or pronoun behind ``first`` + ``skip`` that can be a subject, not a prepositional one."""
    index = first + skip
    limit = min(limit, index + LONGEST)
    while index < limit:
        word = words[index]
        if word.kind == "pronoun" and word.low not in rules.objects:
            return None if word.low in rules.no_speakers else _pronoun(words, index, limit, rules)
        if word.kind in ("pronoun", "preposition") or _is_object(word, rules):
            end = _passed(words, index, limit, rules)
            if word.kind == "preposition" and _attributive(words, end, limit):
                return index, apposition_end(words, nominal_end(words, end, limit, rules), rules)
            index = end
            continue
        if word.kind in NOMINAL and _has_head(words, index, limit):
            if any(words[i].lemma in rules.time_nouns for i in range(index, min(limit, index + 3))):
                index = nominal_end(words, index, limit, rules)
                continue
            end = nominal_end(words, index, limit, rules)
            return index, apposition_end(words, end, rules)
        index += 1
    return None


def _passed(words: Sequence[Word], index: int, limit: int, rules: QuoteRules) -> int:
    """Where an object or a prepositional phrase ends: "charakterisierte *ihn* | der Trainer", "*unter anderem*"."""
    if words[index].kind == "pronoun":
        return index + 1
    end = nominal_end(words, index + 1, limit, rules)
    return end + 1 if end == index + 1 < limit and words[end].kind == "pronoun" else end


def _attributive(words: Sequence[Word], index: int, limit: int) -> bool:
    """Whether a phrase before ``index`` belongs to the adjective there: "*mit dem Vorgang* vertraute Personen"."""
    return index + 1 < limit and words[index].kind == "adjective" and words[index + 1].kind in HEADS


def _is_object(word: Word, rules: QuoteRules) -> bool:
    """Whether the word opens an object; "ihr" does so as a pronoun, not in "ihr Sprecher"."""
    return word.low in rules.objects and not (word.kind == "article" and word.low in rules.possessives)


def _is_dative(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> bool:
    """Whether article and adjective show that a phrase is no subject: "*Der angesehenen* Zeitung sagte er"."""
    if words[first].low not in rules.nominatives or first + 2 >= last or words[first + 1].kind != "adjective":
        return False
    return words[first + 1].low.endswith(rules.oblique_endings) and words[first + 2].kind in (*HEADS, "adjective")


def _pronoun(words: Sequence[Word], index: int, limit: int, rules: QuoteRules) -> Range:
    """A pronoun, with the genitive or "von" that says of whom it is one: "einer der Männer"."""
    after = index + 1
    if words[index].low in rules.subjects:
        return index, after
    if (
        after < limit
        and (words[after].low in rules.genitives or words[after].low in rules.attaching)
        and words[after].kind != "noun"
    ):
        return index, max(after, nominal_end(words, after + 1, limit, rules))
    return index, after


def _has_head(words: Sequence[Word], index: int, limit: int) -> bool:
    while index < limit and words[index].kind in NOMINAL:
        if words[index].kind in HEADS:
            return True
        index += 1
    return False


def nominal_end(words: Sequence[Word], index: int, limit: int, rules: QuoteRules) -> int:
    """Where the noun phrase that begins at ``index`` ends: its head, genitives, brackets and close prepositions."""
    headed = False
    while index < limit:
        word = words[index]
        if not word.bracketed:
            if headed and word.kind in HEADS and _begins_another(words, index, limit, rules):
                break
            if word.kind in HEADS:
                if headed and _opens_object(words, index, rules):
                    break
                headed = True
            elif not (_follows(words, index, limit, rules) if headed else _leads(words, index, limit, rules)):
                break
            else:
                headed = False
        index += 1
    return index


def _opens_object(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether many things behind a full name are the object: "hat nach Angaben von Otto Feld | Kredite angeboten"."""
    noun = words[index]
    if not rules.capital_nouns or noun.kind != "noun" or noun.low == noun.lemma or words[index - 1].kind != "name":
        return False
    verb = index + 1 < len(words) and words[index + 1].kind in ("participle", "infinitive")
    return verb and index > 1 and words[index - 2].kind in HEADS and not noun.quoted


def _begins_another(words: Sequence[Word], index: int, limit: int, rules: QuoteRules) -> bool:
    """Whether a noun right behind a noun or a name belongs to another phrase.

    So it does where it is spoken to ("sagte Keller *Journalisten*"), where it is quoted for itself and no name ('laut
    dem Präsidenten *"Gräben"*'), and where it leads to another name ("hat Präsident Selenskyj *Kremlchef* Putin").
    """
    word, before = words[index], words[index - 1]
    if word.low in rules.hearers or (word.alone and word.kind == "noun" and word.lemma != word.low):
        return True
    if not rules.name_genitives or word.kind != "noun" or before.kind != "name":
        return False
    if before.low.endswith(rules.name_genitives):
        return False
    titled = index > 1 and any(words[i].kind == "noun" for i in range(max(0, index - 4), index - 1))
    return titled and index + 1 < limit and words[index + 1].kind == "name"


def _leads(words: Sequence[Word], index: int, limit: int, rules: QuoteRules) -> bool:
    """Whether the word can stand in front of the noun that heads the phrase."""
    if words[index].kind in ("article", "adjective", "number"):
        return True
    if words[index].kind == "preposition":
        return words[index - 1].low in rules.trailing
    return words[index].kind in ("participle", "adverb") and _has_head(words, index + 1, limit)


def _follows(words: Sequence[Word], index: int, limit: int, rules: QuoteRules) -> bool:
    """Whether the word behind a noun goes on with its phrase: a genitive, a close preposition, another noun."""
    word = words[index]
    if word.low in rules.trailing:
        return index + 1 < limit and words[index + 1].kind == "preposition"
    if word.kind in ("article", "adjective", "number"):
        return words[index - 1].kind != "name" and _goes_on(words, index, limit, rules)
    if word.low in rules.noun_attaching and words[index - 1].kind == "name":
        return False  # "warb Otten *für* den Plan"
    if word.low in rules.labels:
        return False  # "von Otten *als* Fehler bezeichnet"
    return (word.low in rules.attaching or word.kind == "conjunction") and _has_head(words, index + 1, limit)


def _goes_on(words: Sequence[Word], index: int, limit: int, rules: QuoteRules) -> bool:
    """Whether a word behind a noun opens a genitive of it ("der Sprecher *des* Amtes", "Berichte *britischer* Art")."""
    word = words[index]
    fits = word.low in rules.genitives or (word.kind == "adjective" and word.low.endswith(rules.genitive_endings))
    return fits and _has_head(words, index, limit)


def apposition_end(words: Sequence[Word], end: int, rules: QuoteRules) -> int:
    """``end``, or the end of an apposition between commas (", Elmar Gesse,"), also behind a place ("im Amt, …")."""
    placed = _place_end(words, end, rules)
    if placed is not None:
        return placed
    if end >= len(words) or words[end].kind != "comma" or end + 1 >= len(words):
        return end
    first = end + 1
    led = words[first].kind in NOMINAL and (words[first].kind != "adjective" or _is_post(words, first, rules))
    if not led or words[first].quoted:
        return end
    last = first
    while last < min(len(words), first + 20) and (words[last].kind in IN_APPOSITION or words[last].bracketed):
        last += 1
    named = _named_end(words, first, last, rules)
    if named is not None:
        return named
    closers = ("comma", "stop", "colon", "relative") if rules.subject_first else ("comma", "stop", "colon")
    closed = last == len(words) or words[last].kind in closers
    return last if closed and last > first else end


def _is_post(words: Sequence[Word], first: int, rules: QuoteRules) -> bool:
    """Whether an adjective opens an apposition: ", *chief* economist at Norvex"; not ", adding that"."""
    plain = rules.subject_first and words[first].tag not in ("VBG", "VBN")
    return plain and first + 1 < len(words) and words[first + 1].kind in (*HEADS, "adjective")


def _place_end(words: Sequence[Word], end: int, rules: QuoteRules) -> int | None:
    """Where an apposition ends that gives the name behind a place: "der Kommandeur | im Norden, General Otto Feld,"."""
    if end < 1 or end >= len(words) or words[end].low not in rules.places or words[end - 1].kind != "noun":
        return None
    comma = nominal_end(words, end + 1, len(words), rules)
    if comma == end + 1 or comma >= len(words) or words[comma].kind != "comma":
        return None
    last = apposition_end(words, comma, rules)
    named = last > comma and any(words[i].kind == "name" for i in range(comma + 1, last))
    return last if named and words[comma + 1].kind in HEADS else None


def _named_end(words: Sequence[Word], first: int, last: int, rules: QuoteRules) -> int | None:
    """Where a name ends the apposition and an object follows: ", Elmar Gesse | den Plan"; ``None`` if none does."""
    for index in range(first + 1, last):
        opens = words[index].kind == "article" and not words[index].bracketed
        if opens and words[index - 1].kind == "name" and words[index].low not in rules.genitives:
            return index
    return None
