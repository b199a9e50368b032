"""Where a reported clause opens without a comma: "said | it was over", "told the paper on Friday | it was over".

For languages with ``subject_first``. What may stand between the verb and the clause is an addressee and when, where or
in what something was said; whatever else follows the verb opens the clause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sachstand.annotate.quotes.word import BORDERS, HEADS, OPENERS, Word
from sachstand.languages.quote_rules import QuoteRules

FARTHEST = 20
"""Words within which the finite verb of a reported clause stands."""
STARTS = 16
"""Words behind the verb of saying within which a reported clause opens."""


def opens_bare(words: Sequence[Word], index: int, spoken: int | None, rules: QuoteRules) -> bool:
    """Whether a reported clause opens at ``index``, behind the verb of saying at ``spoken``."""
    if spoken is None:
        return False
    if words[index].low in rules.complementizers:
        disowned = words[spoken].lemma in rules.disowning and words[index - 1].lemma in rules.saying_nouns
        return not _is_relative(words, index) and not disowned
    if _bare_infinitive(words, index):
        return words[spoken].lemma in rules.willing
    if words[index].low in rules.inner_openers:
        return index == spoken + 1 and words[spoken].lemma in rules.clausal and _has_two_verbs(words, index, rules)
    return _opens_subject(words, index, spoken, rules) and (
        _has_verb(words, index, rules) or _has_parted_verb(words, index, rules)
    )


def _has_two_verbs(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether a clause and another follow, so that both are what is said: "said | when the bell rang(,) he ran"."""
    verbs = 0
    for at in range(index + 2, min(len(words), index + FARTHEST)):
        word = words[at]
        opens = word.kind == "comma" and at + 1 < len(words) and words[at + 1].kind in OPENERS
        if word.low in rules.complementizers or (word.kind in BORDERS and not (opens and verbs == 1)):
            return False
        verbs += word.kind == "finite"
        if verbs == 2:
            return True
    return False


def _opens_subject(words: Sequence[Word], index: int, spoken: int, rules: QuoteRules) -> bool:
    """Whether the subject of a reported clause can open at ``index``."""
    if not (words[index].kind in OPENERS or _is_counted(words, index, rules)):
        return False
    if words[spoken].lemma in rules.disowning and words[index].lemma in rules.saying_nouns:
        return False  # "denied *claims* he had lied"
    if index == spoken + 1 and words[spoken].lemma in rules.willing and _is_willed(words, index, rules):
        return False
    return any(index == start for start in _starts(words, spoken, rules))


def spoken_before(words: Sequence[Word], index: int, first: int, rules: QuoteRules) -> int | None:
    """The verb of saying that stands nearest before ``index`` in its clause, if no other verb stands between."""
    for at in range(index - 1, max(first - 1, index - STARTS), -1):
        attributive = words[at].kind == "participle" and words[at + 1].kind in HEADS and at > first
        if attributive and words[at - 1].kind in ("article", "adjective", "noun"):
            continue  # "said in an *emailed* statement"
        if words[at].kind in ("finite", "participle"):
            return at if words[at].lemma in rules.saying else None
    return None


def goes_on_saying(words: Sequence[Word], conjunction: int, rules: QuoteRules) -> bool:
    """Whether a conjunction is followed by another source with a verb of saying: "… but *officials said* it was"."""
    for at in range(conjunction + 2, min(len(words), conjunction + 8)):
        word = words[at]
        if word.kind == "finite":
            return (
                word.lemma in rules.clausal and opens_bare(words, at + 1, at, rules) if at + 1 < len(words) else False
            )
        if word.kind not in (*OPENERS, "preposition"):
            return False
    return False


def fronted_end(words: Sequence[Word], at: int, limit: int) -> int:
    """Where phrases end that stand in front of a subject without a comma: "*In a statement* the firm said"."""
    while at < limit and words[at].kind == "preposition":
        end = _phrase_end(words, at + 1)
        if end == at + 1:
            break
        at = end
    return min(at, limit)


def adverbial_end(words: Sequence[Word], at: int, limit: int, rules: QuoteRules) -> int:
    """Where adverbs, times and phrases with a preposition end in front of a verb: "but *in May later* said"."""
    while at < limit:
        end = at + 1 if words[at].kind == "adverb" else _time_end(words, at, rules) or fronted_end(words, at, limit)
        if end == at:
            break
        at = end
    return min(at, limit)


def is_bare(words: Sequence[Word], first: int) -> bool:
    """Whether the clause at ``first`` opens without a comma or a conjunction."""
    return first > 0 and words[first - 1].kind not in BORDERS and words[first].kind != "conjunction"


def is_contact(words: Sequence[Word], first: int, finite: int, rules: QuoteRules) -> bool:
    """Whether a noun opens the clause that a relative clause without a pronoun goes on: "a charge | he rejected"."""
    at = first
    while at < finite and words[at].kind in ("article", "adjective"):
        at += 1
    if at == finite or words[at].lemma not in rules.contested or words[first].kind not in ("article", "noun"):
        return False
    after = at + 1
    return after < finite and (words[after].kind in ("article", "pronoun", "name") or words[after].text[:1].isupper())


def _is_counted(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether a number with words before it opens here: "*more than* 40", "*at least* 12", "*only* three"."""
    if words[index].low not in rules.counting:
        return False
    if index + 1 < len(words) and words[index + 1].kind == "finite":
        return True  # "said *more* was needed"
    for word in words[index + 1 : index + 5]:
        if word.kind in ("number", "article") or word.kind in HEADS:
            return True
        if word.low not in rules.counting and word.kind != "adjective":
            return False
    return False


def _bare_infinitive(words: Sequence[Word], index: int) -> bool:
    """Whether "to travel" or "not to travel" opens at ``index``."""
    at = index + (words[index].kind == "adverb")
    opens = at + 1 < len(words) and words[at].kind == "to" and words[at + 1].kind == "infinitive"
    return opens and words[index - 1].kind != "adverb"


def _starts(words: Sequence[Word], spoken: int, rules: QuoteRules) -> Iterator[int]:
    """The places behind the verb where its clause may open: right there, and behind whatever tells whom and when."""
    at = spoken + 1
    if words[spoken].lemma in rules.telling:
        told = _addressee_end(words, at, rules)
        opens = told > at and told < len(words) and (words[told].kind in OPENERS or _is_counted(words, told, rules))
        if not opens and words[spoken].lemma in rules.clausal:
            yield at  # "warned | prices would rise"
        at = told
    yield at
    while at < min(len(words), spoken + STARTS):
        end = _adverbial_end(words, at, rules)
        if end == at:
            return
        at = end
        yield at


def _addressee_end(words: Sequence[Word], at: int, rules: QuoteRules) -> int:
    """Where the one who is told ends: "told *the paper* | the deal", "told *Norna* | prices"; a pronoun is one word."""
    if at < len(words) and (words[at].kind == "pronoun" or words[at].lemma in rules.audiences):
        return at + 1
    end = _phrase_end(words, at)
    split = _phrase_end(words, at, split_names=True)
    opened = words[at].kind == "article" if at < len(words) else False
    return split if not opened or (split + 1 < len(words) and words[split + 1].kind == "finite") else end


def _phrase_end(words: Sequence[Word], at: int, *, split_names: bool = False) -> int:
    """Where a short noun phrase ends; with ``split_names`` a common noun behind a name opens the next."""
    headed = False
    while at < len(words):
        word = words[at]
        if word.kind in HEADS:
            lower = word.kind == "noun" and word.text.islower()
            if split_names and headed and lower and words[at - 1].kind == "name":
                return at
            headed = True
        elif headed or word.kind not in ("article", "adjective", "number", "participle"):
            return at
        at += 1
    return at


def _adverbial_end(words: Sequence[Word], at: int, rules: QuoteRules) -> int:
    """Where an adverb, a time or a place ends that opens at ``at``; ``at`` when none does."""
    word = words[at]
    if word.kind == "adverb" and not _is_counted(words, at, rules):
        return at + 1
    if word.kind == "preposition" and not _is_counted(words, at, rules):
        return _placed_end(words, at, rules)
    time = _time_end(words, at, rules)
    return at if time is None else time


def _placed_end(words: Sequence[Word], at: int, rules: QuoteRules) -> int:
    """Where "in a statement", "on Monday", "at a rally in Ohio" ends; ``at`` for a phrase that opens what is said."""
    time = _time_end(words, at + 1, rules)
    if time is not None:
        return time
    end = _phrase_end(words, at + 1, split_names=True)
    told = any(word.kind == "name" or word.lemma in rules.venues | rules.writings for word in words[at + 1 : end])
    return end if told else at


def _time_end(words: Sequence[Word], at: int, rules: QuoteRules) -> int | None:
    """Where a time ends that opens at ``at``: "Monday", "last week", "Friday night"; ``None`` when none does."""
    end = at
    while end < min(len(words), at + 3) and words[end].kind in ("article", "adjective", "number"):
        end += 1
    if end >= len(words) or words[end].lemma not in rules.time_nouns:
        return None
    while end < len(words) and words[end].lemma in rules.time_nouns:
        end += 1
    return end


def _has_verb(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether a subject at ``index`` is followed by its finite verb before anything else opens."""
    for at in range(index, min(len(words), index + FARTHEST)):
        word = words[at]
        opened = word.kind == "subordinator" or word.low in rules.complementizers or word.low in rules.as_told
        if word.kind in BORDERS or opened:
            return False
        if word.kind == "finite":
            return at > index and word.tag != "VBG"
        if word.kind == "conjunction" and at + 1 < len(words) and words[at + 1].kind in ("finite", "adverb"):
            return False  # "told the crowd and left"
    return False


def _is_relative(words: Sequence[Word], index: int) -> bool:
    """Whether "that" stands for the noun before it: "announced a plan *that* would cost lives"."""
    after = index + 1
    after += after < len(words) and words[after].kind == "adverb"
    return words[index - 1].kind in HEADS and after < len(words) and words[after].kind == "finite"


def _is_willed(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether a phrase with an infinitive opens at ``index``: "told *the crowd to leave* because it was late"."""
    at = _addressee_end(words, index, rules)
    at += at < len(words) and words[at].kind == "adverb"
    return at + 1 < len(words) and words[at].kind == "to" and words[at + 1].kind == "infinitive"


def _has_parted_verb(words: Sequence[Word], index: int, rules: QuoteRules) -> bool:
    """Whether an insertion between commas parts the subject from its verb: "said | the suspect, a farmer, had fled"."""
    at = index
    while at < min(len(words), index + FARTHEST) and words[at].kind in (*OPENERS, "preposition", "participle"):
        at += 1
    if at == index or at >= len(words) or words[at].kind != "comma":
        return False
    for end in range(at + 2, min(len(words), at + FARTHEST)):
        if words[end].kind == "comma":
            verb = end + 1 + (end + 1 < len(words) and words[end + 1].kind == "adverb")
            return verb < len(words) and words[verb].kind == "finite" and words[verb].lemma not in rules.saying
        if words[end].kind in BORDERS:
            return False
    return False
