"""Whole sentences through the finder: the three orders of a frame, and speech without one."""

from __future__ import annotations

from sachstand.annotate.annotator import TextAnnotator
from sachstand.annotate.quotes import find_quotations
from sachstand.languages import load
from sachstand.model.annotation import Quotation


def quotations(annotator: TextAnnotator, text: str, language: str = "de") -> list[tuple[str, str, str]]:
    seen = annotator.annotate(text, language)
    found = find_quotations(text, seen.tokens, seen.sentences, seen.names, load(language))
    return [(one.type, words(text, one), " ".join(span.of(text) for span in one.speaker)) for one in found]


def words(text: str, one: Quotation) -> str:
    return " … ".join(span.of(text) for span in one.spans)


def test_frame_first(annotator: TextAnnotator) -> None:
    text = "Der Sprecher der Feuerwehr sagte am Abend, dass der Brand gelöscht sei."
    assert quotations(annotator, text) == [("indirect", "dass der Brand gelöscht sei", "Der Sprecher der Feuerwehr")]


def test_direct_speech_behind_a_colon(annotator: TextAnnotator) -> None:
    text = "Ministerin Ilse Brandt sagte: „Wir bauen die Brücke neu.“"
    assert quotations(annotator, text) == [("direct", "„Wir bauen die Brücke neu.“", "Ministerin Ilse Brandt")]


def test_source_phrase(annotator: TextAnnotator) -> None:
    text = "Laut Polizei wurden zwei Menschen verletzt."
    assert quotations(annotator, text) == [("indirect", "wurden zwei Menschen verletzt", "Polizei")]


def test_plain_report_holds_no_speech(annotator: TextAnnotator) -> None:
    assert quotations(annotator, "Der Zug fuhr am Montag nach Ulm. Dort stieg niemand aus.") == []
