"""Sources that are one under other words count once, those known to be two twice: from the sentences on."""

from __future__ import annotations

from functools import cache

import pytest
from tests.extract.marked import article
from tests.link.source_cases import ONE, TWO

from sachstand.annotate.annotator import TextAnnotator
from sachstand.extract import MentionExtractor
from sachstand.languages import load
from sachstand.link.origins import independent_origins
from sachstand.link.prints import Prints
from sachstand.link.profile import Profile, profile
from sachstand.model.copies import NONE
from sachstand.model.document import Document
from sachstand.model.event import SPEECH


@cache
def _annotator() -> TextAnnotator:
    return TextAnnotator(load)


def told(language: str, text: str, id: str) -> tuple[Document, Profile]:
    """A report of one text, and the first thing that it tells beside somebody's words."""
    report = article(text, language, id)
    mentions = MentionExtractor(load).extract(report, _annotator().annotate(text, language))
    return report, profile(next(one for one in mentions if one.kind not in SPEECH), None)


def sources(language: str, *texts: str) -> tuple[str, ...]:
    reports = [told(language, text, f"d{number}") for number, text in enumerate(texts)]
    documents = {report.id: report for report, _ in reports}
    found = independent_origins([one for _, one in reports], documents, Prints(NONE, documents))
    backwards = independent_origins([one for _, one in reversed(reports)], documents, Prints(NONE, documents))
    assert found == backwards
    return found


@pytest.mark.parametrize(("language", "first", "second"), ONE)
def test_one_source(language: str, first: str, second: str) -> None:
    assert len(sources(language, first, second)) == 1


@pytest.mark.parametrize(("language", "first", "second"), TWO)
def test_two_sources(language: str, first: str, second: str) -> None:
    assert len(sources(language, first, second)) == 2


def test_the_police_of_one_of_two_towns_are_no_third() -> None:
    texts = (f"{who} teilte mit, zwei Männer seien verhaftet worden." for who in _POLICE)
    assert sources("de", *texts) == ("Die Fuldaer Polizei", "Die Kasseler Polizei")


def test_who_is_named_stands_for_who_is_not() -> None:
    texts = ("Der US-Präsident sagte, der Vertrag sei unterzeichnet worden.",
             "Donald Trump sagte, der Vertrag sei unterzeichnet worden.",
             "Medienberichten zufolge wurde der Vertrag unterzeichnet.")  # fmt: skip
    assert sources("de", *texts) == ("Donald Trump",)
    assert sources("de", texts[2]) == ("Medienberichten",)


_POLICE = ("Die Polizei", "Die Kasseler Polizei", "Die Fuldaer Polizei")
