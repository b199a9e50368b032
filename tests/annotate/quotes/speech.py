"""How the tests of this folder ask for quotations: type, words and speaker, all as they stand in the text."""

from __future__ import annotations

from sachstand.annotate.annotator import TextAnnotator
from sachstand.annotate.quotes import find_quotations
from sachstand.languages import load
from sachstand.model.annotation import Quotation

ANNOTATOR = TextAnnotator(load)

Said = tuple[str, str, str]


def quotations(text: str, language: str = "de") -> tuple[Quotation, ...]:
    seen = ANNOTATOR.annotate(text, language)
    return find_quotations(text, seen.tokens, seen.sentences, seen.names, load(language))


def said(text: str, language: str = "de") -> list[Said]:
    """Type, words (parts joined by " … ") and speaker of each quotation."""
    return [
        (one.type, " … ".join(span.of(text) for span in one.spans), " … ".join(span.of(text) for span in one.speaker))
        for one in quotations(text, language)
    ]
