"""Sentences in which names stand in [brackets] and times in {braces}, made into annotations for the extractor."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from sachstand.annotate.annotator import TextAnnotator
from sachstand.extract import MentionExtractor
from sachstand.languages import load
from sachstand.model.annotation import Anchor, Annotations, Name, NameKind, TimeExpression
from sachstand.model.document import Document, Entry
from sachstand.model.mention import Mention
from sachstand.model.text import Span
from sachstand.model.when import When

_MARK = re.compile(r"\[(?:(\w+):)?([^\]]+)\]|\{([^}]+)\}")
PLACES = frozenset(
    ("Paris", "Berlin", "Rom", "Genf", "Kiew", "London", "Brüssel", "Madrid", "Wien", "Oslo", "Tokyo", "Geneva", "Rome")
)
NOON = When.at(datetime(2025, 3, 12, 12, tzinfo=ZoneInfo("Europe/Berlin")))


@cache
def _annotator() -> TextAnnotator:
    return TextAnnotator(load)


def annotated(marked: str, language: str) -> Annotations:
    """The annotations of a marked text: tokens and tags by the annotator, names and times as marked."""
    text, names, times = _read(marked)
    seen = _annotator().annotate(text, language)
    return replace(seen, names=tuple(names), times=tuple(times), anchors=(Anchor(Span(0, len(text)), NOON),))


def mentions(marked: str, language: str) -> tuple[Mention, ...]:
    """The mentions of a marked text, as one article of one entry."""
    seen = annotated(marked, language)
    return MentionExtractor(load).extract(article(seen.text, language), seen)


def article(text: str, language: str, id: str = "d") -> Document:
    """A plain document that holds ``text``."""
    entries = (Entry("1", Span(0, len(text))),)
    return Document(id, id, f"{id}.txt", None, "article", "Titel", None, language, text, entries)


def _read(marked: str) -> tuple[str, list[Name], list[TimeExpression]]:
    text, names, times, last = "", [], [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        words = match[2] or match[3]
        span = Span(len(text), len(text) + len(words))
        text += words
        last = match.end()
        if match[2]:
            kind: NameKind = "place" if words in PLACES else "person"
            kind = {"o": "organisation", "p": "place"}.get(match[1] or "", kind)  # type: ignore[assignment]
            names.append(Name(span, kind, None, "test"))
        else:
            when = replace(NOON, span=span, words=words, edtf=words)
            times.append(TimeExpression(span, "DATE", "2025-03-12", when, "test"))
    return text + marked[last:], names, times


def check(marked: str, language: str, event: str, facts: str = "") -> None:
    """Assert that ``marked`` tells ``event`` ("lemma kind", or "lemma -" for none) with all of ``facts``.

    Facts: ``who:name``, ``whom:``, ``what:``, ``where:``, ``when:words`` (``when:-`` for no date), ``by:name`` (a link
    of the attribution), ``stance:``, ``negative``, ``positive``, ``background``, ``news``; a blank is written ``_``.
    """
    lemma, kind = (part.replace("_", " ") for part in event.split())
    found = mentions(marked, language)
    told = [mention for mention in found if mention.lemma == lemma]
    seen = [(mention.lemma, mention.kind) for mention in found]
    if kind == "-":
        assert not told, seen
        return
    assert [mention.kind for mention in told] == [kind.replace(" ", "_")], seen
    for fact in facts.split():
        _assert_fact(told[0], fact)


def _assert_fact(mention: Mention, fact: str) -> None:
    name, _, value = fact.replace("_", " ").partition(":")
    if name in ("who", "whom", "what", "where"):
        assert value in [part.name for part in mention.participants if part.role == name], mention.participants
    elif name == "when":
        assert (mention.when.words if mention.when else "-") == value
    elif name == "by":
        assert value in [link.name for link in mention.attribution], mention.attribution
    elif name == "stance":
        assert mention.stance == value
    elif name in ("negative", "positive"):
        assert mention.polarity == name
    else:
        assert mention.background == (name == "background")
