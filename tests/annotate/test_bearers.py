"""Offices that stand for a person, names of one bearer, and names that every reader knows."""

from __future__ import annotations

import pytest
from tests.annotate.names_cases import LISTED, OFFICES, SAME

from sachstand.annotate.annotator import TextAnnotator
from sachstand.languages import load
from sachstand.model.annotation import Name

ANNOTATOR = TextAnnotator(load)


def found(code: str, text: str) -> dict[str, Name]:
    return {name.span.of(text): name for name in ANNOTATOR.annotate(text, code).names}


@pytest.mark.parametrize(("code", "text", "words", "owner"), OFFICES)
def test_an_office_stands_for_whom_the_text_says(code: str, text: str, words: str, owner: str | None) -> None:
    name = found(code, text).get(words)
    assert (name.id if name is not None else None) == owner
    if name is not None:
        assert name.span.start == text.rindex(words)


@pytest.mark.parametrize(("code", "text", "one", "other"), SAME)
def test_one_bearer(code: str, text: str, one: str, other: str) -> None:
    names = found(code, text)
    assert names[one].id == names[other].id is not None


@pytest.mark.parametrize(("code", "text", "words", "kind"), LISTED)
def test_listed_names(code: str, text: str, words: str, kind: str) -> None:
    assert found(code, text)[words].kind == kind


def test_an_acronym_must_have_the_letters_of_the_name() -> None:
    names = found("de", "Die Universität Hamburg (SPD) lehnte das ab. Die SPD schwieg.")
    assert names["SPD"].id == "organisation:spd"
    assert names["Universität Hamburg"].id != "organisation:spd"


def test_a_speaking_office_has_its_holder_as_source() -> None:
    text = "CDU-Chef Friedrich Merz kam nach Paris. „Wir bleiben dran“, sagte der CDU-Chef."
    assert [quote.source for quote in ANNOTATOR.annotate(text, "de").quotes] == ["Friedrich Merz"]


def test_most_uses_decide_the_kind() -> None:
    text = (
        "Er lebt in Kleinkirchen. Sie kommt aus Kleinkirchen. Kleinkirchen sagte nichts. Wir fahren nach Kleinkirchen."
    )
    assert {name.kind for name in ANNOTATOR.annotate(text, "de").names} == {"place"}


@pytest.mark.parametrize("code", ["de", "en"])
def test_a_thousand_offices_are_no_square(code: str) -> None:
    text = "".join(f"Präsident Anna Muster{'abcdefghij'[n % 10]} kam. Der Präsident sprach. " for n in range(3000))
    assert ANNOTATOR.annotate(text, code).names is not None
