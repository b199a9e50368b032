"""Clauses of a language whose verb parts stand together: "has been arrested", "will not sign".

Each run of verb words is one group; a clause reaches from the boundary before its group to the next boundary. A
boundary is a subjunction, a relative, a comma, or a conjunction between two groups, in this order of trust.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from sachstand.extract.clauses import Clause, Link, VerbGroup
from sachstand.extract.sentence import Word
from sachstand.languages.event_rules import EventRules

_VERBAL = frozenset(("finite", "participle", "gerund", "infinitive"))
_INSIDE = frozenset(("adverb", "negation", "to"))


def find(words: tuple[Word, ...], rules: EventRules) -> list[Clause]:
    """The clauses of ``words``, in order."""
    words = _mended(words, rules)
    runs = _runs(words, rules)
    if not runs:
        return [Clause(words, None)] if words else []
    bounds = [0, *(_boundary(words, one, other, rules) for one, other in pairwise(runs)), len(words)]
    clauses: list[Clause] = []
    for i, run in enumerate(runs):
        start = _relative_start(words, bounds[i], run)
        if start > bounds[i]:
            clauses.append(Clause(words[bounds[i] : start], None))
        part = words[start : bounds[i + 1]]
        link, opener = _link(part, run, words)
        if link == "main" and clauses and _told(part, clauses[-1], rules):
            link = "subordinate"
        parent = len(clauses) - 1 if clauses and link != "main" else None
        clauses.append(Clause(part, _group(run, words, rules), link, opener, parent))
    return clauses


def _mended(words: tuple[Word, ...], rules: EventRules) -> tuple[Word, ...]:
    """Words that the tagger took for others: "is considering sending", "Should the company close", "Had he landed"."""
    found = list(words)
    for i, (before, word) in enumerate(pairwise(words), 1):
        if word.cls == "preposition" and word.form.endswith("ing") and before.lemma in rules.passive:
            found[i] = replace(word, cls="gerund", lemma=word.form.removesuffix("ing"))
    if len(words) > 1 and words[0].cls == "finite" and words[1].cls in ("subjunction", "preposition"):
        found[0] = replace(words[0], cls="noun")  # "Claims that …": no sentence opens with a finite full verb
    if not _inverts(words, rules):
        return tuple(found)
    end = next((i for i, word in enumerate(words) if word.cls in ("comma", "mark", "subjunction")), len(words))
    verbal = next((i for i in range(2, end) if words[i].cls in _VERBAL), None)
    verbal = verbal or next((i for i in range(2, end) if words[i].cls != "name" and words[i].form in rules.verbs), None)
    if verbal is not None and not any(words[i].cls in ("relative", "preposition") for i in range(2, verbal)):
        perfect = words[0].lemma in rules.perfect
        lemma = words[verbal].lemma if words[verbal].cls in _VERBAL else words[verbal].form
        found[verbal] = replace(words[verbal], cls="participle" if perfect else "infinitive", lemma=lemma)
    return tuple(found)


def _inverts(words: tuple[Word, ...], rules: EventRules) -> bool:
    """Whether a sentence opens with its helper: "Should the company …", "Has the mayor …"."""
    if len(words) < 3 or words[0].cls != "finite":
        return False
    helpers = rules.perfect | rules.future | frozenset(rules.modals) | rules.inverting | {"do"}
    return bool({words[0].form, words[0].lemma} & helpers) and words[1].cls not in _VERBAL


def _told(part: tuple[Word, ...], before: Clause, rules: EventRules) -> bool:
    """Whether a clause without "that" depends on the verb right before: "denied | it had closed the plant"."""
    if before.verb is None or not part or part[0].cls not in ("pronoun", "article", "noun", "name", "possessive"):
        return False
    return before.verb.mains[-1].at + 1 == part[0].at and any(x in rules.matrix for x in before.verb.lemmas)


def _relative_start(words: tuple[Word, ...], start: int, run: list[int]) -> int:
    """Where a relative clause begins behind its noun: "The man | who robbed the bank"."""
    for i in range(start + 1, run[0]):
        if words[i].cls == "relative" and (words[i - 1].nominal or words[i - 1].cls == "comma"):
            return i
    return start


def _modal(word: Word, rules: EventRules) -> str | None:
    """The modal verb by its form ("should") or its base form."""
    return next((name for name in (word.form, word.lemma) if name in rules.modals), None)


def _runs(words: tuple[Word, ...], rules: EventRules) -> list[list[int]]:
    """Runs of verb words; a new full verb after a full verb opens a new run ("began shooting")."""
    runs: list[list[int]] = []
    helpers = rules.perfect | rules.passive | rules.future | frozenset(rules.modals) | {"do"}
    inverts = _inverts(words, rules)
    gap = True
    for i, word in enumerate(words):
        if (
            word.cls == "finite"
            and i
            and words[i - 1].past
            and words[i - 1].cls == "finite"
            and _full(words[i - 1], helpers)
        ):
            gap = True  # "denied reports that": a noun that looks like a verb
        elif word.cls in _VERBAL:
            before = words[runs[-1][-1]] if runs else None
            joins = before is not None and not gap and bool({before.lemma, before.form} & helpers)
            joins = joins and word.cls != "finite"
            if joins:
                runs[-1].append(i)
            elif not (word.cls in ("participle", "gerund") and _attributive(words, i)):
                runs.append([i])
            gap = False
        elif word.cls not in _INSIDE:
            # "Did he resign": a pronoun between helper and verb does not part them.
            gap = not (word.cls == "pronoun" and i > 0 and i - 1 in (runs[-1] if runs else ()))
            gap = gap and not (inverts and runs == [[0]] and word.cls not in ("comma", "mark", "subjunction"))
    return runs


def _full(word: Word, helpers: frozenset[str]) -> bool:
    """Whether a verb carries a meaning of its own."""
    return word.lemma not in helpers


def _attributive(words: tuple[Word, ...], i: int) -> bool:
    """Whether a participle stands before its noun: "the convicted man"."""
    after = words[i + 1] if i + 1 < len(words) else None
    before = words[i - 1] if i else None
    return (
        after is not None
        and after.nominal
        and before is not None
        and before.cls in ("article", "possessive", "adjective", "genitive", "number")
    )


def _boundary(words: tuple[Word, ...], one: list[int], other: list[int], rules: EventRules) -> int:
    inner = range(one[-1] + 1, other[0])
    for classes in (("subjunction", "relative"), ("comma", "mark")):
        either = rules.either if "relative" in classes else frozenset()
        found = [i for i in inner if words[i].cls in classes or words[i].form in either]
        if found:
            return found[-1]
    if other[0] - 1 in inner and words[other[0] - 1].cls in ("conjunction", "to"):
        return other[0] - 1
    found = [i for i in inner if words[i].cls == "conjunction"]
    if found:
        return found[-1]
    if any(words[i].cls == "relative" for i in range(max(0, one[0] - 2), one[0])):
        return other[0]
    first = words[other[0]]
    return other[0] if first.cls != "finite" else one[-1] + 1


def _link(part: tuple[Word, ...], run: list[int], words: tuple[Word, ...]) -> tuple[Link, Word | None]:
    first = next((word for word in part if word.cls not in ("comma", "mark", "conjunction")), None)
    verb = words[run[0]]
    before = words[run[0] - 1] if run[0] else None
    if verb.cls == "infinitive" and before is not None and before.cls in ("to", "adverb"):
        return "infinitive", before
    if first is not None and first.cls == "relative":
        return "relative", None
    if first is not None and first.cls == "subjunction":
        return "subordinate", first
    return ("main", None) if verb.cls == "finite" else ("subordinate", None)


def _group(run: list[int], words: tuple[Word, ...], rules: EventRules) -> VerbGroup:
    chain = [words[i] for i in run]
    main, helpers = chain[-1], chain[:-1]
    after = words[run[-1] + 1] if run[-1] + 1 < len(words) else None
    particle = after if after is not None and after.cls == "particle" else None
    finite = chain[0] if chain[0].cls == "finite" else None
    modal = next((name for word in helpers if (name := _modal(word, rules))), None)
    future = any(word.form in rules.future for word in helpers)
    participle = main.cls == "participle"
    last = helpers[-1].lemma if helpers else ""
    passive = participle and (last in rules.passive or not helpers)
    perfect = participle and not modal and (last in rules.perfect or passive)
    if future:
        modal = None
    return VerbGroup((main,), (main.lemma,), finite, tuple(helpers), passive, perfect, future, modal, particle)
