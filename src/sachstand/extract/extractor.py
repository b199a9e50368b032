"""The stage that extracts: statements of events, sentence by sentence, in text order.

    sentence -> clauses -> triggers -> participants, date, stance, attribution -> Mention

It takes what the annotator saw and looks at no other document. What is not said stays open: no date, no participant
and no source is guessed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from sachstand.extract.attribution import Sources
from sachstand.extract.clauses import Clause
from sachstand.extract.corrections import corrects, withdrawn
from sachstand.extract.dates import assign_dates, carried_date
from sachstand.extract.engines import find_clauses
from sachstand.extract.memory import Memory
from sachstand.extract.participants import Scene, of_noun, of_verb, subject_of
from sachstand.extract.phrases import NounPhrase, noun_phrases
from sachstand.extract.place import Place
from sachstand.extract.polarity import polarity_of
from sachstand.extract.refuted import is_said_of
from sachstand.extract.senses import senses_of, with_capitals
from sachstand.extract.sentence import Sentence, Word, sentences
from sachstand.extract.source_words import SourceWords
from sachstand.extract.stance import stance_of, tells_past
from sachstand.extract.subjects import subject_phrases
from sachstand.extract.triggers import Trigger, find_triggers, share_of
from sachstand.languages.event_rules import EventRules
from sachstand.languages.spec import Language
from sachstand.model.annotation import Anchor, Annotations
from sachstand.model.document import Document
from sachstand.model.mention import Figure, Mention, Participant
from sachstand.model.text import Span
from sachstand.model.when import When

LEAD = "lead"
"""Entry id of statements that stand in no entry: a liveblog's lead."""
RECALLED = timedelta(days=21)
"""What ended this long before the report is recalled, not reported."""
TELLING = frozenset(("say", "confirm", "announce", "deny"))
VERSION = 1


class MentionExtractor:
    """Implements `sachstand.contracts.Extractor`. ``load`` gives a language by its code or raises `UnknownLanguage`."""

    def __init__(self, load: Callable[[str], Language]) -> None:
        self._load = load
        self._words: dict[str, SourceWords] = {}

    def extract(self, document: Document, annotations: Annotations) -> tuple[Mention, ...]:
        """The mentions of ``document``, in text order. Raises `UnknownLanguage`."""
        language = self._load(annotations.language)
        rules = language.events
        if language.code not in self._words:
            self._words[language.code] = SourceWords(language)
        words = self._words[language.code]
        entries = _Entries(document, annotations.anchors)
        reading = _Reading(document, annotations, language, rules, Sources(document, annotations, words), entries)
        memory = Memory()
        found: list[Mention] = []
        for sentence in sentences(annotations, rules):
            entry = entries.of(sentence.span)
            memory.enter(entry)
            for mention in reading.mentions(sentence, entry, memory):
                found.append(memory.remember(mention))
            memory.close(sentence)
        return tuple(sorted(found, key=lambda mention: (mention.trigger, mention.kind)))


class _Entries:
    """Which entry some words stand in, and from which time they are read."""

    def __init__(self, document: Document, anchors: tuple[Anchor, ...]) -> None:
        self._anchors = sorted(anchors, key=lambda anchor: (anchor.span.start, -anchor.span.end))
        self._anchor_starts = [anchor.span.start for anchor in self._anchors]
        self._entries = sorted(document.entries, key=lambda entry: entry.span)
        self._starts = [entry.span.start for entry in self._entries]

    def of(self, span: Span) -> str:
        at = bisect_right(self._starts, span.start) - 1
        if at >= 0 and self._entries[at].span.contains(span):
            return self._entries[at].id
        return LEAD

    def read_from(self, span: Span) -> When | None:
        """The time of the innermost anchor; entries do not overlap, so it is the last that begins before."""
        place = bisect_right(self._anchor_starts, span.start) - 1
        if place >= 0 and self._anchors[place].span.contains(span):
            return self._anchors[place].when
        return next((anchor.when for anchor in self._anchors if anchor.span.contains(span)), None)


@dataclass(frozen=True, slots=True)
class _Reading:
    document: Document
    annotations: Annotations
    language: Language
    rules: EventRules
    sources: Sources
    entries: _Entries

    def mentions(self, sentence: Sentence, entry: str, memory: Memory) -> Iterator[Mention]:
        clauses = find_clauses(sentence.words, self.rules)
        subject: tuple[Participant, ...] = ()
        before: NounPhrase | None = None
        date: When | None = None
        speaking = memory.person(sentence, Clause(sentence.words, None), self.rules)
        common = _Common(
            _terms(sentence.words),
            senses_of(sentence.words, self.language),
            corrects(sentence, noun_phrases(sentence.words, self.rules), self.rules),
        )
        for number, clause in enumerate(clauses):
            phrases = [p for p in noun_phrases(clause.words, self.rules) if not self.sources.framed(p.head.span)]
            scene = Scene(subject, before, memory.person(sentence, clause, self.rules))
            own = subject_of(clause, phrases, scene, self.rules)
            triggers = [
                trigger
                for trigger in find_triggers(clause, phrases, self.rules)
                if not is_said_of(trigger.word, clause, self.rules)
            ]
            dates = assign_dates(
                clause, triggers, self.rules, lambda trigger, time: self.sources.apart(trigger.word.span, time.span)
            )
            date = carried_date(clause, triggers, dates, date)
            parent = clauses[clause.parent] if clause.parent is not None else None
            beside = tuple(other for other in clauses if other is not clause and other.link == "main")
            place = Place(sentence, clause, parent, phrases, _openers(number, clauses), beside)
            for trigger in triggers:
                if self._only_passes_on(trigger, clause, trigger in dates):
                    continue
                parts = self._participants(trigger, place, scene, own)
                made = self._mention(trigger, place, parts, dates.get(trigger))
                made = replace(made, background=made.background or (memory.recalls and self._comments(trigger, clause)))
                made = replace(made, entry_id=entry, attribution=self.sources.named(made.attribution, speaking))
                mention = self._finished(made, common, tells_past(clause))
                if mention is not None and self._worth(trigger, mention):
                    yield memory.complete(mention, trigger, self.rules)
            before = phrases[-1] if phrases else before
            subject = own if clause.link == "main" and own else subject

    def _only_passes_on(self, trigger: Trigger, clause: Clause, dated: bool) -> bool:
        """ "wie die Agentur am Dienstag berichtete": the way of the news; with its date it would pass for an event."""
        if trigger.kind != "say" or trigger.form != "verb" or not self.sources.said_by(trigger.word.span):
            return False
        if clause.opener is not None and clause.opener.form in self.rules.relaying:
            return True
        return dated and self.sources.relayed_by_media(trigger.word.span)

    def _comments(self, trigger: Trigger, clause: Clause) -> bool:
        """ "Es war sein erster Besuch": a noun in a clause whose verb does nothing but say what it was."""
        verb = clause.verb
        if trigger.form != "noun" or verb is None or verb.finite is None or not verb.finite.past:
            return False
        return verb.lemmas[0] in self.rules.perfect | self.rules.passive

    def _finished(self, mention: Mention, common: _Common, past: bool) -> Mention | None:
        """The mention with what its sentence lends to all; ``None`` for the saying of a withdrawn version."""
        made = replace(mention, terms=common.terms, senses=common.senses)
        made = self._until_report(with_capitals(made, self.annotations.text, self.language), past)
        if common.corrects:
            return withdrawn(made)
        if not past and made.stance in ("asserted", "claimed") and self._ahead(made):
            return replace(made, stance="announced")
        return made

    def _until_report(self, mention: Mention, past: bool) -> Mention:
        """What has happened or goes on had begun when it was told: "in der Nacht" is not the night to come."""
        anchor, when = self.entries.read_from(mention.trigger), mention.when
        if when is None or anchor is None or anchor.latest is None or mention.stance not in ("asserted", "claimed"):
            return mention
        open_end = when.latest is None and when.earliest is not None
        later = past and when.latest is not None and when.latest.date() > anchor.latest.date()
        if not (open_end or later):
            return mention
        return replace(mention, when=when.intersect(When(latest=anchor.latest)) or when)

    def _ahead(self, mention: Mention) -> bool:
        """Whether it is dated after the report that tells it: "Der Vertrag tritt am Montag in Kraft"."""
        anchor = self.entries.read_from(mention.trigger)
        if anchor is None or anchor.latest is None or mention.when is None or mention.when.earliest is None:
            return False
        return mention.when.earliest > anchor.latest

    def _participants(
        self, trigger: Trigger, place: Place, scene: Scene, subject: tuple[Participant, ...]
    ) -> tuple[Participant, ...]:
        if trigger.form == "verb":
            return of_verb(place.clause, place.phrases, scene, self.rules)
        if trigger.form == "attribute":
            assert trigger.phrase is not None
            head = trigger.phrase.head
            own = Participant("what", head.span, head.lemma, head.name.id if head.name else None)
            return (own, *of_noun(trigger, place.clause, place.phrases, (), self.rules))
        return of_noun(trigger, place.clause, place.phrases, subject, self.rules)

    def _mention(self, trigger: Trigger, place: Place, parts: tuple[Participant, ...], when: When | None) -> Mention:
        span, clause = trigger.word.span, place.clause
        finite = clause.verb.finite if clause.verb else None
        teller = self._teller(trigger, place)
        relayed = bool(self.sources.covering(span)) or (finite is not None and finite.relayed) or teller is not None
        return Mention(
            id=f"{self.document.id}:{span.start}-{span.end}",
            document_id=self.document.id,
            entry_id="",
            language=self.annotations.language,
            span=place.sentence.span,
            trigger=span,
            lemma=trigger.lemma,
            kind=trigger.kind,
            participants=parts,
            when=when,
            attribution=self.sources.chain(span, teller, saying=trigger.kind == "say" and trigger.form == "verb"),
            stance=stance_of(trigger, place, relayed, self.rules),
            polarity=polarity_of(trigger, place, self.rules),
            figures=self._figures(trigger, place),
            terms=(),
            made_by=f"{self.annotations.language}.events.{trigger.rule}@{VERSION}",
            background=self._background(trigger, clause, when),
            again=_again(clause, self.rules),
        )

    def _teller(self, trigger: Trigger, place: Place) -> Span | None:
        """Who tells of an event noun that is the object of a verb of saying: "Das Militär meldet einen Angriff"."""
        verb = place.clause.verb
        if trigger.phrase is None or verb is None or not trigger.phrase.bare:
            return None
        if not any(self.rules.verbs.get(lemma) in TELLING for lemma in verb.lemmas):
            return None
        subject = subject_phrases(place.clause, place.phrases, self.rules)
        if not subject or trigger.phrase in subject:
            return None
        return Span(subject[0].words[0].span.start, subject[0].words[-1].span.end)

    def _figures(self, trigger: Trigger, place: Place) -> tuple[Figure, ...]:
        """The figures that stand in the trigger's clause, on its side of the other verbs there."""
        clause = place.clause
        if not clause.words:
            return ()
        start, end = share_of(trigger, clause, self.rules)
        near = (figure for figure in self.annotations.figures if start <= figure.span.start < end)
        return tuple(f for f in near if any(f.span.overlaps(word.span) for word in clause.words))

    def _background(self, trigger: Trigger, clause: Clause, when: When | None) -> bool:
        if trigger.form == "attribute":
            return True
        verb = clause.verb
        if verb is not None and verb.perfect and verb.finite is not None and verb.finite.form in self.rules.pluperfect:
            return True
        if when is None or when.latest is None:
            return False
        anchor = self.entries.read_from(trigger.word.span)
        if anchor is None or anchor.earliest is None:
            return False
        return anchor.earliest - when.latest > RECALLED

    def _worth(self, trigger: Trigger, mention: Mention) -> bool:
        """A noun alone ("im Fall eines Angriffs") needs a date or a participant to tell an event."""
        if trigger.form != "noun" or mention.participants or mention.when is not None:
            return True
        if trigger.phrase is None or mention.stance not in ("asserted", "claimed", "confirmed", "denied"):
            return False
        return trigger.phrase.bare or len(trigger.phrase.words) > 1


def _again(clause: Clause, rules: EventRules) -> bool:
    """ "erneut", "zum zweiten Mal"."""
    forms = [word.form for word in clause.words]
    pairs = (f"{one} {other}" for one, other in pairwise(forms))
    return any(form in rules.again for form in (*forms, *pairs))


@dataclass(frozen=True, slots=True)
class _Common:
    """What all mentions of a sentence share."""

    terms: tuple[str, ...]
    senses: tuple[str, ...]
    corrects: bool


def _openers(number: int, clauses: list[Clause]) -> tuple[str, ...]:
    """The first words of the clauses that depend on one and tell nothing past."""
    depend = [clause for clause in clauses if clause.parent == number and clause.opener is not None]
    return tuple(clause.opener.form for clause in depend if clause.opener is not None and not tells_past(clause))


_CONTENT = frozenset(("noun", "name", "adjective", "finite", "participle", "infinitive", "gerund"))


def _terms(words: tuple[Word, ...]) -> tuple[str, ...]:
    seen: dict[str, None] = {}
    for word in words:
        if word.cls in _CONTENT and word.time is None and len(word.lemma) > 2:
            seen.setdefault(word.lemma)
    return tuple(seen)
