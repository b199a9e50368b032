"""According to whom: the chain outlet <- agency <- origin <- speaker of a statement.

The outlet and the agency come from the document; origin and speaker from the quotations and frames that cover the
words. An agency, a paper, a body or a place passes a word on (origin); a person says it (speaker). Who it was is never
guessed: without words that name one, the chain ends earlier.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import pairwise

from sachstand.extract.places import Places
from sachstand.extract.source_keys import SourceKeys
from sachstand.extract.source_words import SourceWords
from sachstand.languages.event_rules import EventRules
from sachstand.model.annotation import Annotations, Name, Quotation, Token
from sachstand.model.document import Document
from sachstand.model.mention import Attribution, AttributionRole, Participant, SourceKey
from sachstand.model.text import Span

_OFFICE = ".names.offices@"
"""In what made a name that is an office and stands for a person."""
_VOWELS = frozenset("aeiou")
_MARKS = frozenset('"„“”«»‚‘’')


@dataclass(slots=True)
class Sources:
    """The sources of one document's statements."""

    document: Document
    annotations: Annotations
    words: SourceWords
    rules: EventRules = field(init=False)
    _starts: list[int] = field(init=False)
    _said: Places[Quotation] = field(init=False)
    _cues: Places[Quotation] = field(init=False)
    _frames: Places[Span] = field(init=False)
    _names: Places[Name] = field(init=False)
    _called: dict[str, str] = field(init=False)
    _keys: SourceKeys = field(init=False)
    _forms: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.rules = self.words.rules
        quotes = sorted(self.annotations.quotes, key=lambda quote: quote.spans[0] if quote.spans else Span(0, 0))
        self._starts = [token.span.start for token in self.annotations.tokens]
        self._said = Places((quote, quote.spans) for quote in quotes)
        self._cues = Places((quote, quote.cue) for quote in quotes)
        frames = {frame for quote in quotes for frame in quote.frame}
        self._frames = Places((frame, (frame,)) for frame in sorted(frames) if self._bare(frame))
        self._names = Places((name, (name.span,)) for name in self.annotations.names)
        self._called = _full_names(self.annotations)
        self._forms = frozenset(token.span.of(self.annotations.text) for token in self.annotations.tokens)
        self._keys = SourceKeys(self.annotations, self.words)

    def _bare(self, frame: Span) -> bool:
        return not any(self.rules.classes.get(token.tag) == "finite" for token in self._tokens(frame))

    def chain(self, trigger: Span, teller: Span | None = None, *, saying: bool = False) -> tuple[Attribution, ...]:
        """The chain of the statement at ``trigger``, from the outlet inwards.

        ``teller``: who tells it in the same clause ("Das Militär meldet einen Angriff"), where no quotation covers it.
        ``saying``: the trigger is a word of saying. That somebody said it is the report's own statement, or that of
        whom the report has it from ("sagte Kurz laut der Agentur"); the speaker is the source of what was said.
        """
        named = [link for quote in self.covering(trigger) for link in self._named(quote)]
        cued = [link for quote in self._cued(trigger) for link in self._named(quote, speaker=not saying)]
        named = named or cued
        if not named and teller is not None:
            named = [self._link(teller)]
        links = [*self._around(), *named]
        order = ("outlet", "agency", "origin", "speaker")
        unique = {(link.role, link.name): link for link in reversed(links)}
        return tuple(sorted(unique.values(), key=lambda link: (order.index(link.role), link.span or Span(0, 0))))

    def named(self, chain: tuple[Attribution, ...], person: Participant | None) -> tuple[Attribution, ...]:
        """The chain with the one person whom a pronoun can mean named in its place; the span stays the pronoun's.

        A word that can mean several, or nobody in particular, names no source.
        """
        if person is not None:
            chain = tuple(self._meant(link, person) for link in chain)
        return tuple(link for link in chain if link.span is None or self._names_somebody(link))

    def _meant(self, link: Attribution, person: Participant) -> Attribution:
        name = next((name for name in self._names_at(person.span) if name.span == person.span), None)
        if name is None or link.name.lower() not in self.rules.personal:
            return link
        called = self._called.get(name.id or "", "")
        words = called if _OFFICE in name.made_by else self._spelled(name)
        return replace(link, name=words, key=self._keys.of_person(name, called or words))

    def _names_somebody(self, link: Attribution) -> bool:
        """Whether the words of a link, or the name that it was given, hold a noun or a name."""
        assert link.span is not None
        if link.name.lower() != link.span.of(self.annotations.text).lower():
            return True
        classes = (self.rules.classes.get(token.tag) for token in self._tokens(link.span))
        return any(cls in ("noun", "name", "adjective") for cls in classes)

    def covering(self, trigger: Span) -> list[Quotation]:
        """The quotations whose words hold the trigger."""
        return self._said.holding(trigger)

    def framed(self, word: Span) -> bool:
        """Whether a word stands in a frame without a verb ("nach Angaben aus Wien"): a source, and no participant."""
        return bool(self._frames.holding(word))

    def _cued(self, trigger: Span) -> list[Quotation]:
        return self._cues.overlapping(trigger)

    def _around(self) -> list[Attribution]:
        found: list[Attribution] = []
        if self.document.outlet:
            found.append(Attribution("outlet", self.document.outlet))
        if self.document.agency:
            found.append(Attribution("agency", self.document.agency))
        return found

    def said_by(self, trigger: Span) -> list[Span]:
        """The speakers of the quotations that the word at ``trigger`` introduces."""
        return [span for quote in self._cued(trigger) for span in quote.speaker]

    def relayed_by_media(self, trigger: Span) -> bool:
        """Whether the word at ``trigger`` only passes on: "wie die Agentur am Dienstag berichtete"."""
        return any(self._is_medium(span) for span in self.said_by(trigger))

    def _is_medium(self, span: Span) -> bool:
        return any(token.lemma.lower().endswith(tuple(self.rules.media)) for token in self._tokens(span))

    def apart(self, trigger: Span, time: Span) -> bool:
        """Whether one of the two is said and the other stands in the frame that tells of the saying."""
        for quote in self.covering(trigger):
            if any(f.contains(time) and not f.contains(trigger) for f in quote.frame):
                return not any(said.contains(time) for said in quote.spans)
        return any(said.contains(time) for quote in self._cued(trigger) for said in quote.spans)

    def _named(self, quote: Quotation, *, speaker: bool = True) -> list[Attribution]:
        passed_on = [span for frame in quote.frame if (span := self._passed_on(frame)) is not None]
        passed_on = [*quote.via, *(span for span in passed_on if not any(span.overlaps(via) for via in quote.via))]
        if not speaker:
            return [self._link(span) for span in passed_on if span not in quote.speaker]
        named = quote.meant or tuple(span for span in quote.speaker if span not in quote.cue)
        spans = [*named, *(s for s in passed_on if not any(s.overlaps(own) for own in quote.speaker))]
        return [self._link(span) for span in spans]

    def _passed_on(self, frame: Span) -> Span | None:
        """Who passes the words on in "sagte Kurz laut der Agentur"."""
        for token in self._tokens(frame):
            if token.span.of(self.annotations.text).lower() in self.rules.sources and token.span.end + 1 < frame.end:
                return Span(token.span.end + 1, frame.end)
        return None

    def _link(self, span: Span) -> Attribution:
        role = self._role(span)
        return Attribution(role, self._name(span, role), span, self._key(span, role))

    def _key(self, span: Span, role: AttributionRole) -> SourceKey | None:
        """Under which the source is known in other reports: a person by name, else what the words say of it."""
        person = self._one_person(span) if role == "speaker" else None
        if person is None:
            return self._keys.of_words(span)
        return self._keys.of_person(person, self._called.get(person.id or ""))

    def _name(self, span: Span, role: AttributionRole) -> str:
        """The name at the end of the words, or in them for an origin ("Angaben aus Wien"); else the words."""
        if role == "speaker" and (called := self._person(span)) is not None:
            return called
        span = self._without_matter(span)
        runs = self._runs(span)
        ends = bool(runs) and runs[-1][-1].span.end >= span.end and len(self._tokens(span)) > len(runs[-1])
        nouns = any(self._is_noun(token) for token in self._tokens(span)[-1:])
        owned = bool(runs) and ((nouns and self._genitive(runs[-1])) or self._placed(span, runs[-1]))
        owned = owned or (bool(runs) and role == "speaker" and self._belongs(span, runs[-1]))
        if runs and not owned and (role == "origin" or (ends and not nouns and not self._genitive(runs[-1]))):
            return Span(runs[-1][0].span.start, runs[-1][-1].span.end).of(self.annotations.text)
        start = self._behind_report(span) if role == "origin" else span.start
        return " ".join(self.annotations.text[start : span.end].split())

    def _placed(self, span: Span, run: list[Token]) -> bool:
        """Whether a place only says where a body is: "die Polizei in Kassel", "das Klinikum Dessau", not "Angaben aus
        Wien"."""
        place = Span(run[0].span.start, run[-1].span.end)
        kinds = {name.kind for name in self._names_at(place)}
        before = [token for token in self._tokens(span) if token.span.end <= place.start and self._is_noun(token)]
        return kinds == {"place"} and bool(before) and before[-1].lemma.lower() not in self.rules.reports

    def _belongs(self, span: Span, run: list[Token]) -> bool:
        """Whether the words are of people of a body: "Abgeordnete der SPD"; who speaks for it is it."""
        before = [token for token in self._tokens(span) if token.span.end <= run[0].span.start][-2:]
        if len(before) < 2 or before[1].span.of(self.annotations.text).lower() not in self.rules.genitive:
            return False
        return self._is_noun(before[0]) and not before[0].lemma.lower().endswith(tuple(self.rules.spokesmen))

    def _runs(self, span: Span) -> list[list[Token]]:
        """The names in the words, each as the tokens that stand side by side."""
        runs: list[list[Token]] = []
        last = -2
        for i, token in enumerate(self._tokens(span)):
            if self._is_name(token):
                runs = [*runs[:-1], [*runs[-1], token]] if i == last + 1 and runs else [*runs, [token]]
                last = i
        return runs

    def _person(self, span: Span) -> str | None:
        """The name of the one person in the words; for an office ("der Kanzler") its holder's, as the text has it."""
        person = self._one_person(span)
        if person is None or (person.id not in self._called and not self._has_told(person, span)):
            return None
        return self._called[person.id or ""] if _OFFICE in person.made_by else self._spelled(person)

    def _has_told(self, person: Name, span: Span) -> bool:
        """Whether the words are what somebody has told: "Kellers Angaben"."""
        behind = [token for token in self._tokens(Span(person.span.end, span.end)) if self._is_noun(token)]
        return bool(behind) and all(token.lemma.lower() in self.rules.reports for token in behind)

    def _spelled(self, name: Name) -> str:
        """A name without the ending of a genitive, where the text has it without ("Browns", if there is "Brown")."""
        words = " ".join(name.span.of(self.annotations.text).split())
        return words[:-1] if words.endswith("s") and words.split()[-1][:-1] in self._forms else words

    def _one_person(self, span: Span) -> Name | None:
        """The one person whom the words name: not "ein Sprecher Browns".

        Of "Otto Feld, der Berater von Brown" it is the first, of "der Berater von Brown, Otto Feld" the last.
        """
        named = [name for name in self._names_at(span) if name.kind == "person" and span.contains(name.span)]
        named = [name for name in named if self._heads(name, span)] if len({name.id for name in named}) > 1 else named
        if len({name.id for name in named}) != 1:
            return None
        before = [token for token in self._tokens(span) if token.span.end <= named[0].span.start]
        nouns = [token for token in before if self._is_noun(token) and token.lemma.lower() not in self.rules.reports]
        apart = bool(before) and before[-1].span.of(self.annotations.text) == ","
        return None if nouns and not apart and self._genitive(list(self._tokens(named[0].span))) else named[0]

    def _heads(self, name: Name, span: Span) -> bool:
        """Whether a comma parts a name at the beginning or the end of the words from the rest."""
        text = self.annotations.text
        first = text[name.span.end : span.end].lstrip().startswith(",")
        last = text[span.start : name.span.start].rstrip().endswith(",")
        inside = "," in text[span.start : name.span.start]
        return (first and not inside) or (last and name.span.end == span.end)

    def _without_matter(self, span: Span) -> Span:
        """Without what a verb of saying has behind "von": "die Behörde von 17 Toten"."""
        for token, after in pairwise(self._tokens(span)):
            preposition = token.span.of(self.annotations.text).lower() in self.rules.agents
            counted = self.rules.classes.get(after.tag) == "number" or after.span.of(self.annotations.text) in _MARKS
            if preposition and counted and token.span.start > span.start:
                return Span(span.start, token.span.start - 1)
        return span

    def _behind_report(self, span: Span) -> int:
        """Where the source itself begins in "Angaben der Polizei", "Angaben aus Regierungskreisen"."""
        tokens = self._tokens(span)
        for token, after in pairwise(tokens):
            if token.lemma.lower() in self.rules.reports:
                source = self.rules.classes.get(after.tag) == "preposition" and after is not tokens[-1]
                return after.span.end if source else after.span.start
        return span.start

    def _is_name(self, token: Token) -> bool:
        tagged = self.rules.classes.get(token.tag) == "name"
        return tagged or any(name.span.contains(token.span) for name in self._names_at(token.span))

    def _is_noun(self, token: Token) -> bool:
        return self.rules.classes.get(token.tag) == "noun" and not self._is_name(token)

    def _genitive(self, run: list[Token]) -> bool:
        """ "ein Sprecher Browns" is not Brown; "Minister Pistorius" is Pistorius, whatever the tagger says."""
        form = run[-1].span.of(self.annotations.text)
        inflected = form.endswith(("s", "'", "’")) and not form.endswith("ss") and run[-1].lemma.lower() != form.lower()
        return inflected and (form[-2:-1] not in _VOWELS or form[:-1] in self._forms)

    def _names_at(self, span: Span) -> list[Name]:
        return self._names.overlapping(span)

    def _role(self, span: Span) -> AttributionRole:
        names = [name for name in self._names.overlapping(span) if span.contains(name.span)]
        if any(name.kind == "person" for name in names):
            return "speaker"
        heads = [token for token in self._tokens(span) if self.rules.classes.get(token.tag) == "noun"]
        for token in heads:
            lemma = token.lemma.lower().rpartition("-")[2]
            if any(lemma.endswith(word) for word in self.rules.media | self.rules.bodies):
                return "origin"
        if heads and not (names and names[0].span.start <= heads[0].span.start):
            return "speaker"
        return "origin" if names else "speaker"

    def _tokens(self, span: Span) -> tuple[Token, ...]:
        first = bisect_right(self._starts, span.start - 1)
        last = bisect_right(self._starts, span.end - 1)
        return self.annotations.tokens[first:last]


def _full_names(annotations: Annotations) -> dict[str, str]:
    """What the text calls each person at length: "Friedrich Merz", wherever it says "Merz" or "der Kanzler"."""
    found: dict[str, str] = {}
    for name in annotations.names:
        if name.kind != "person" or name.id is None:
            continue
        words = " ".join(name.span.of(annotations.text).split())
        known = found.get(name.id)
        if known is None or _length(words) > _length(known):
            found[name.id] = words
    return found


def _length(name: str) -> tuple[int, int]:
    """Names of more capitalised words say more; of two of equal length the shorter is not inflected."""
    return sum(1 for word in name.split() if word[:1].isupper()), -len(name)
