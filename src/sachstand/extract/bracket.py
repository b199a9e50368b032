"""Clauses of a language whose verb parts frame the clause: "hat … unterzeichnet", "nahmen … teil", "…, die … kamen".

The sentence is cut at its commas, colons and dashes, and at a conjunction between two finite verbs; pieces
without a verb are given back to the clause that they interrupt.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from sachstand.extract.clauses import Clause, Link, VerbGroup
from sachstand.extract.sentence import Word
from sachstand.languages.event_rules import EventRules


@dataclass(slots=True)
class _Piece:
    words: list[Word]
    link: Link = "main"
    opener: Word | None = None
    extra: list[Word] = field(default_factory=list)

    @property
    def finite(self) -> Word | None:
        return next((word for word in self.words if word.cls == "finite"), None)


def find(words: tuple[Word, ...], rules: EventRules) -> list[Clause]:
    """The clauses of ``words``, in the order of their first word."""
    words = _with_finite(words, rules)
    pieces = [piece for segment in _segments(words) for piece in _split_coordinated(segment, rules)]
    pieces = _with_provisos(pieces, rules)
    for piece in pieces:
        _classify(piece, rules)
    clauses = _assemble(pieces)
    return [_clause(piece, i, clauses, rules) for i, piece in enumerate(clauses)]


def _with_finite(words: tuple[Word, ...], rules: EventRules) -> tuple[Word, ...]:
    """ "Den Vertrag unterzeichnete Keller": an "adjective" behind a noun is the missing finite verb."""
    if any(word.cls == "finite" for word in words):
        return words
    for before, word in pairwise(words):
        lemma = rules.participles.get(word.form.removesuffix("n").removesuffix("e"))
        if word.cls == "adjective" and before.nominal and lemma is not None:
            verb = replace(word, cls="finite", lemma=lemma, past=True)
            return (*words[: word.at], verb, *words[word.at + 1 :])
    return words


def _segments(words: tuple[Word, ...]) -> list[list[Word]]:
    segments: list[list[Word]] = [[]]
    for word in words:
        if word.cls in ("comma", "mark"):
            segments.append([])
        else:
            segments[-1].append(word)
    return [segment for segment in segments if segment]


def _with_provisos(pieces: list[_Piece], rules: EventRules) -> list[_Piece]:
    """ "Vorausgesetzt, der Rat stimmt zu": the word belongs to the clause behind its comma."""
    joined: list[_Piece] = []
    for piece in pieces:
        if joined and len(joined[-1].words) == 1 and joined[-1].words[0].form in rules.provided:
            piece.words = joined.pop().words + piece.words
        joined.append(piece)
    return joined


def _split_coordinated(segment: list[Word], rules: EventRules) -> list[_Piece]:
    """Cut "landete in Rom und traf dort …" at its conjunction; repair participles tagged as finite verbs first."""
    segment = _repair(segment, rules)
    finites = [i for i, word in enumerate(segment) if word.cls == "finite"]
    cuts = []
    for left, right in pairwise(finites):
        between = [i for i in range(left + 1, right) if segment[i].cls == "conjunction"]
        if between:
            cuts.append(between[-1])
    bounds = [0, *cuts, len(segment)]
    return [_Piece(segment[a:b]) for a, b in pairwise(bounds)]


def _repair(segment: list[Word], rules: EventRules) -> list[Word]:
    """ "… hat ihn besucht", "… besucht hat": beside a finite auxiliary, the second finite verb is a participle."""
    helpers = rules.perfect | rules.passive
    opened = segment[0].cls == "relative" or (segment[0].cls == "subjunction" and segment[0].tag != "KOUI")
    bare = not any(word.cls in ("finite", "to") for word in segment)
    if opened and bare and segment[-1].cls in ("infinitive", "participle"):
        # "wenn die Partner zustimmen", "das beide verpflichtet": present forms that look like others.
        segment[-1] = replace(segment[-1], cls="finite")
    last = segment[-1]
    if last.cls == "adverb" and last.form in rules.participles and any(w.lemma in helpers for w in segment):
        # "wir haben den Vertrag gekündigt", with the participle tagged as an adverb.
        segment[-1] = replace(last, cls="participle", lemma=rules.participles[last.form])
    finites = [i for i, word in enumerate(segment) if word.cls == "finite"]
    for left, right in pairwise(finites):
        if any(segment[i].cls == "conjunction" for i in range(left, right)):
            continue
        one, other = segment[left], segment[right]
        if one.lemma in helpers and other.lemma not in helpers and right >= len(segment) - 2:
            segment[right] = replace(other, cls="participle", past=False)
        elif other.lemma in helpers and one.lemma not in helpers and right == left + 1:
            segment[left] = replace(one, cls="participle", past=False)
    return segment


def _classify(piece: _Piece, rules: EventRules) -> None:
    words = piece.words
    first = words[0] if words[0].cls != "conjunction" or len(words) == 1 else words[1]
    second = words[1] if len(words) > 1 else None
    if piece.finite is None:
        if any(w.cls == "to" or w.tag == "VVIZU" for w in words) and any(w.cls == "infinitive" for w in words):
            piece.link = "infinitive"
            # At the head of a sentence the tagger takes "ohne … zu" for a preposition.
            opens = first.cls == "subjunction" or first.form in rules.opening or first.form in rules.negations
            piece.opener = first if opens else None
    elif first.cls == "relative" or (first.cls == "preposition" and second is not None and second.cls == "relative"):
        piece.link = "relative"
    elif first.cls == "subjunction":
        piece.link, piece.opener = "subordinate", first
    elif first.cls == "article" and words[0].at > 0 and len(words) > 2 and words[-1].cls == "finite":
        # A relative pronoun that the tagger took for an article: the finite verb stands last.
        piece.link = "relative"


def _assemble(pieces: list[_Piece]) -> list[_Piece]:
    """Give pieces without a verb to the clause they interrupt, so that each piece left is one clause."""
    done: list[_Piece] = []
    loose: list[_Piece] = []
    for piece in pieces:
        if piece.finite is None and piece.link == "main":
            _give(piece, done, loose)
        elif piece.link == "main" and piece.words[0].cls == "finite" and loose:
            for other in loose:
                piece.extra.extend(other.words)
            loose.clear()
            done.append(piece)
        else:
            done.append(piece)
    if loose and not any(piece.finite for piece in done):
        done.append(_Piece([word for piece in loose for word in piece.words]))
    elif loose:
        _first_main(done).extra.extend(word for piece in loose for word in piece.words)
    for piece in done:
        piece.words = sorted(piece.words + piece.extra, key=lambda word: word.at)
    return sorted(done, key=lambda piece: piece.words[0].at)


def _give(piece: _Piece, done: list[_Piece], loose: list[_Piece]) -> None:
    """To the main clause whose verb still waits for its end, else to the last clause, else keep it for the next."""
    open_main = next((p for p in reversed(done) if p.link == "main" and p.finite is not None), None)
    if open_main is not None:
        target = done[-1] if done[-1].link != "main" and not _ends_verb(piece) else open_main
        target = open_main if _ends_verb(piece) else target
        target.extra.extend(piece.words)
    else:
        loose.append(piece)


def _ends_verb(piece: _Piece) -> bool:
    return piece.words[-1].cls in ("participle", "infinitive", "particle")


def _first_main(pieces: list[_Piece]) -> _Piece:
    return next((piece for piece in pieces if piece.link == "main"), pieces[0])


def _clause(piece: _Piece, number: int, pieces: list[_Piece], rules: EventRules) -> Clause:
    parent = None
    if piece.link != "main":
        earlier = [i for i in range(number - 1, -1, -1) if pieces[i].link != "relative" or i == number - 1]
        later = [i for i in range(number + 1, len(pieces)) if pieces[i].link == "main"]
        parent = earlier[0] if earlier else (later[0] if later else None)
    return Clause(tuple(piece.words), _verb_group(piece, rules), piece.link, piece.opener, parent)


def _verb_group(piece: _Piece, rules: EventRules) -> VerbGroup | None:
    words = piece.words
    finite = piece.finite
    particle = next((word for word in reversed(words) if word.cls == "particle"), None)
    if finite is None:
        return _bare_group(words, rules)
    helpers = rules.perfect | rules.passive | frozenset(rules.modals)
    if finite.lemma not in helpers:
        lemma = (particle.lemma if particle else "") + finite.lemma
        return VerbGroup((finite,), (lemma,), finite, particle=particle)
    return _framed_group(words, finite, rules)


def _framed_group(words: list[Word], finite: Word, rules: EventRules) -> VerbGroup:
    auxiliaries = rules.perfect | rules.passive
    rest = [word for word in words if word.cls in ("participle", "infinitive") and word is not finite]
    helpers = tuple(word for word in rest if word.lemma in auxiliaries or word.lemma in rules.modals)
    participles = [word for word in rest if word.cls == "participle" and word not in helpers]
    infinitives = [
        word
        for word in rest
        if word.cls == "infinitive" and word not in helpers and word.tag != "VVIZU" and not _after_to(words, word)
    ]
    chain = (finite, *helpers)
    modal = next((word.lemma for word in chain if word.lemma in rules.modals), None)
    turned = any(word.lemma in rules.passive for word in chain)
    mains = _last_and_joined(words, participles) if participles else infinitives
    future = bool(infinitives) and not participles and finite.lemma in rules.future
    if not mains:
        return VerbGroup((finite,), (finite.lemma,), finite, helpers, modal=modal)
    perfect = bool(participles) and not modal and (finite.lemma in rules.perfect or finite.past or turned)
    return VerbGroup(
        tuple(mains),
        tuple(word.lemma for word in mains),
        finite,
        helpers,
        passive=bool(participles) and turned,
        perfect=perfect,
        future=future
        or (finite.lemma in rules.future and any(h.cls == "infinitive" for h in helpers) and modal is None),
        modal=modal,
    )


def _last_and_joined(words: list[Word], participles: list[Word]) -> list[Word]:
    """The last participle, and those joined to it: "getötet und verletzt", not "ungefragt gesagt"."""
    kept = [participles[-1]]
    for one, other in pairwise(reversed(participles)):
        if not any(word.cls == "conjunction" and other.at < word.at < one.at for word in words):
            break
        kept.insert(0, other)
    return kept


def _after_to(words: list[Word], word: Word) -> bool:
    i = words.index(word)
    return i > 0 and words[i - 1].cls == "to"


def _bare_group(words: list[Word], rules: EventRules) -> VerbGroup | None:
    """An infinitive clause ("um … teilzunehmen"), or a headline without its auxiliary ("… getötet")."""
    auxiliaries = rules.perfect | rules.passive
    infinitives = [word for word in words if word.cls == "infinitive" and word.lemma not in auxiliaries]
    participles = [word for word in words if word.cls == "participle" and word.lemma not in auxiliaries]
    mains = participles or infinitives
    if not mains:
        return None
    perfect = not infinitives and not any(word.cls == "to" for word in words)
    return VerbGroup(tuple(mains), tuple(w.lemma for w in mains), None, passive=bool(participles), perfect=perfect)
