"""Every rule group on own sentences: what must be found, and what must be left alone."""

from __future__ import annotations

import pytest
from tests.annotate.quotes import (
    cases_english,
    cases_english_frames,
    cases_english_news,
    cases_english_outlets,
    cases_english_third,
    cases_frames,
    cases_press,
    cases_speakers,
    cases_speech,
)
from tests.annotate.quotes.speech import Said, quotations, said

FINDS = {
    "ahead": cases_frames.AHEAD,
    "behind": cases_frames.BEHIND,
    "phrase": cases_frames.PHRASES,
    "back": cases_frames.BACK,
    "insider": cases_frames.INSIDERS,
    "told": cases_frames.TOLD,
    "nested": cases_frames.NESTED,
    "misread": cases_frames.MISREAD,
    "direct": cases_speech.DIRECT,
    "short": cases_speech.SHORT,
    "names": cases_speech.NAMES_IN_FRAMES,
    "carried": cases_speech.CARRIED,
    "reported": cases_speech.REPORTED,
    "object": cases_speakers.OBJECTS_FIRST,
    "subject": cases_speakers.SUBJECTS_FIRST,
    "few": cases_speakers.FEW_WORDS,
    "part": cases_speakers.NOT_IN_SPEECH,
    "verb": cases_speakers.FRAME_VERBS,
    "wish": cases_speakers.WISHES,
    "back-direct": cases_speakers.BACK,
    "gloss": cases_speakers.GLOSSES,
    "last": cases_speakers.LAST_SPEAKER,
    "no-figure": cases_speech.NO_FIGURES,
    "inserted": cases_speakers.INSERTED,
    "ends": cases_speakers.ENDS_BEFORE,
}
LEAVES = {
    "ahead": cases_frames.NOT_AHEAD,
    "behind": cases_frames.NOT_BEHIND,
    "phrase": cases_frames.NOT_PHRASES,
    "direct": cases_speech.NOT_DIRECT,
    "carried": cases_speech.NOT_CARRIED,
    "few": cases_speakers.NOT_FEW_WORDS,
    "figure": cases_speech.FIGURES,
    "spoken": cases_speakers.NOT_SPOKEN,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=f"{group}-{n}")
        for group, cases in FINDS.items()
        for n, (text, expected) in enumerate(cases)
    ],
)
def test_finds(text: str, expected: list[Said]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=f"{group}-{n}") for group, texts in LEAVES.items() for n, text in enumerate(texts)]
)
def test_leaves(text: str) -> None:
    assert said(text) == []


ENGLISH_NEWS = (
    *cases_english_news.NEWS,
    *cases_english_frames.FRAMES,
    *cases_english_outlets.OUTLETS,
    *cases_english_third.THIRD,
    *cases_english_third.TEXTS,
)


def _news(text: str, expected: list[Said]) -> object:
    known = pytest.mark.xfail(
        strict=True, reason="English frame that the rules do not reach; it passes as soon as they do"
    )
    return pytest.param(text, expected, marks=known if text in cases_english_news.UNREACHED else ())


@pytest.mark.parametrize(("text", "expected"), [_news(*case) for case in ENGLISH_NEWS])
def test_finds_in_english_news(text: str, expected: list[Said]) -> None:
    assert said(text, "en") == expected


@pytest.mark.parametrize(("text", "source"), cases_english_third.SOURCES)
def test_says_whose_name_an_english_pronoun_stands_for(text: str, source: str | None) -> None:
    assert quotations(text, "en")[-1].source == source


@pytest.mark.parametrize(("text", "expected"), cases_english.ENGLISH)
def test_finds_in_english(text: str, expected: list[Said]) -> None:
    assert said(text, "en") == expected


@pytest.mark.parametrize("text", cases_english.NOT_ENGLISH)
def test_leaves_in_english(text: str) -> None:
    assert said(text, "en") == []


def _press() -> list[object]:
    known = pytest.mark.xfail(
        strict=True, reason="direct speech that the rules do not reach; it passes as soon as they do"
    )
    read = [pytest.param(*case) for case in (*cases_press.FRAMES, *cases_press.FIRST, *cases_press.SECOND)]
    return [*read, *(pytest.param(*case, marks=known) for case in cases_press.FAULTS)]


@pytest.mark.parametrize(("text", "expected"), _press())
def test_finds_direct_speech_as_papers_write_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(words, speaker) for kind, words, speaker in said(text) if kind == "direct"] == expected
