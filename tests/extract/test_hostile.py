"""Texts that are no reports: no crash, spans that lie in the text, and no sentence too long for the clause engine."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.marked import annotated, mentions

from sachstand.extract.places import Places
from sachstand.extract.sentence import LONGEST, sentences
from sachstand.languages import load
from sachstand.model.text import Span

HOSTILE = [
    "",
    " ",
    "\n\n",
    "?",
    "„“",
    "„" * 500,
    "und " * 400,
    "Wien " * 400,
    "sagte er, " * 300,
    "a" * 3000,
    "1. 2. 3.",
]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_read(text: str, language: str) -> None:
    for mention in mentions(text, language):
        assert mention.span.contains(mention.trigger)


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_text_without_full_stops_is_read_in_parts(language: str) -> None:
    seen = annotated("Kim traf Putin und " * 400, language)
    parts = sentences(seen, load(language).events)
    assert max(len(part.words) for part in parts) <= LONGEST
    assert sum(len(part.words) for part in parts) == len(seen.tokens)


WORDS = ("Der", "Mann", "traf", "Kim", ",", "und", "hat", "getötet", ".", "die", "nach", "?", "„", "“")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS)))
def test_any_row_of_words_gives_sound_spans(words: list[str]) -> None:
    text = " ".join(words)
    found = mentions(text, "de")
    assert list(found) == sorted(found, key=lambda mention: (mention.trigger, mention.kind))
    for mention in found:
        assert mention.span.contains(mention.trigger) and mention.span.end <= len(text)
        assert all(part.span.end <= len(text) for part in mention.participants)


@given(st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 600))), st.integers(0, 2500), st.integers(0, 90))
def test_places_find_what_a_look_at_everything_finds(raw: list[tuple[int, int]], start: int, length: int) -> None:
    spans, wanted = [Span(a, a + n) for a, n in raw], Span(start, start + length)
    places = Places((span, (span,)) for span in spans)
    assert places.overlapping(wanted) == [span for span in spans if span.overlaps(wanted)]
    assert places.holding(Span(start, start + length + 1)) == [
        s for s in spans if s.contains(Span(start, start + length + 1))
    ]
