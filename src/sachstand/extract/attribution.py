"""According to whom: the chain outlet <- agency <- origin <- speaker of a statement.

The outlet and the agency come from the document; origin and speaker from the quotations and frames that cover the
words. An agency, a paper, a body or a place passes a word on (origin); a person says it (speaker). Who it was is never
guessed: without words that name one, the chain ends earlier.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from sachstand.languages.event_rules import EventRules
from sachstand.model.annotation import Annotations, Quotation, Token
from sachstand.model.document import Document
from sachstand.model.mention import Attribution, AttributionRole
from sachstand.model.text import Span


@dataclass(slots=True)
class Sources:
    """The sources of one document's statements."""

    document: Document
    annotations: Annotations
    rules: EventRules
    _quotes: list[Quotation] = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._quotes = sorted(self.annotations.quotes, key=lambda quote: quote.spans[0] if quote.spans else Span(0, 0))
        self._starts = [token.span.start for token in self.annotations.tokens]

    def chain(self, trigger: Span, sentence: Span) -> tuple[Attribution, ...]:
        """The chain of the statement at ``trigger``, from the outlet inwards."""
        links = [*self._around()]
        for quote in self.covering(trigger):
            links.extend(self._named(quote))
        if len(links) == len(self._around()):
            for quote in self._cued(trigger):
                links.extend(self._named(quote))
        order = ("outlet", "agency", "origin", "speaker")
        unique = {(link.role, link.name): link for link in reversed(links)}
        return tuple(sorted(unique.values(), key=lambda link: (order.index(link.role), link.span or Span(0, 0))))

    def covering(self, trigger: Span) -> list[Quotation]:
        """The quotations whose words hold the trigger."""
        return [quote for quote in self._quotes if any(span.contains(trigger) for span in quote.spans)]

    def _cued(self, trigger: Span) -> list[Quotation]:
        return [quote for quote in self._quotes if any(span.overlaps(trigger) for span in quote.cue)]

    def _around(self) -> list[Attribution]:
        found: list[Attribution] = []
        if self.document.outlet:
            found.append(Attribution("outlet", self.document.outlet))
        if self.document.agency:
            found.append(Attribution("agency", self.document.agency))
        return found

    def _named(self, quote: Quotation) -> list[Attribution]:
        return [self._link(span) for span in quote.speaker]

    def _link(self, span: Span) -> Attribution:
        return Attribution(self._role(span), " ".join(span.of(self.annotations.text).split()), span)

    def _role(self, span: Span) -> AttributionRole:
        names = [name for name in self.annotations.names if span.contains(name.span)]
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
