"""What holds for every text, whatever stands in it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.annotate.quotes.speech import quotations, said

from sachstand.annotate.quotes import find_quotations
from sachstand.annotate.quotes.sources import with_sources
from sachstand.languages import load
from sachstand.model.annotation import Name, Token
from sachstand.model.text import Span

PIECES = [
    "Otten",
    "sagte",
    ",",
    ".",
    ":",
    "„",
    "“",
    '"',
    "dass",
    "er",
    "laut",
    "so",
    "habe",
    "und",
    "\n\n",
    "Das",
    "(",
    "soll",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_spans_lie_in_the_text_and_hold_words(text: str) -> None:
    for one in quotations(text):
        for span in (*one.spans, *one.speaker, *one.cue, *one.frame, *one.via):
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text).strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "„“" * 300,
        "„" * 300 + "Otten sagte: „Ja.“",
        "OTTEN SAGTE, DIE LAGE SEI ERNST. LAUT POLIZEI BRANNTE ES.",
        "otten sagte die lage sei ernst laut polizei brannte es " * 40,
        "Il ministro ha detto che la situazione è grave. «Non abbiamo scelta», ha aggiunto.",
        "министр сказал, что всё хорошо. «Мы готовы», — добавил он.",
        "🙂🙂 „🙂“, sagte 🙂.",
    ],
)
def test_bad_input_ends_in_some_result(text: str) -> None:
    quotations(text)


def test_a_quotation_over_the_whole_page_is_one() -> None:
    page = "„Wir sind hier.\n\n" + "Wir bleiben. Es regnet, sagte er.\n\n" * 5 + "Wir gehen nicht.“"
    assert [words for kind, words, _ in said(page) if kind == "direct"] == [page]


@pytest.mark.parametrize(
    "piece", ["laut Polizei ", "sagte , ", "und sagte er , dass ", "der Mann aus ", "Das sagte er . "]
)
def test_endless_text_comes_to_an_end(piece: str) -> None:
    """Forty thousand words of one sentence: whatever is not linear runs into the limit that every test has."""
    words = (piece * 8_000).split()
    kinds = {"sagte": "VVFIN", "laut": "APPR", "aus": "APPR", "und": "KON", "dass": "KOUS", "er": "PPER"}
    tokens, at = [], 0
    for word in words:
        tokens.append(Token(Span(at, at + len(word)), "$," if word in ",." else kinds.get(word, "NN"), word.lower()))
        at += len(word) + 1
    text = " ".join(words)
    found = find_quotations(text, tokens, [Span(0, len(text))], (), load("de"))
    assert all(span.end <= len(text) for one in found for span in one.spans)


def test_a_source_phrase_in_a_frame_is_whom_the_report_has_it_from() -> None:
    text = "„Wir bleiben“, sagte Otten laut Agenturberichten."
    (one,) = quotations(text)
    assert [span.of(text) for span in one.speaker] == ["Otten"]
    assert [span.of(text) for span in one.via] == ["Agenturberichten"]


def test_a_pronoun_stands_for_the_last_person_who_spoke() -> None:
    text = "Karl Otten sagte, die Lage sei ernst. Er erklärte, man helfe."
    found = quotations(text)
    (named,) = with_sources(
        text, found[-1:], [Span(0, 10)], [Name(Span(0, 10), "person", "1", "test")], load("de").quotes
    )
    assert named.source == "Karl Otten"


def test_a_pronoun_without_a_name_before_it_stays_one() -> None:
    (one,) = quotations("Er sagte, die Lage sei ernst.")
    assert one.source is None


def test_the_rule_is_named() -> None:
    (one,) = quotations("Laut Polizei brannte es.")
    assert one.made_by == "de.quotes.phrase@1"


def test_cue_and_frame() -> None:
    text = "Der Kreis teilte am Montag mit, die Straße bleibe gesperrt."
    (one,) = quotations(text)
    assert [span.of(text) for span in one.cue] == ["teilte", "mit"]
    assert [span.of(text) for span in one.frame] == ["Der Kreis teilte am Montag mit,"]


LOOSE_WORDS = {
    "de": (
        "sagte dass die der das ein Polizei Otten er sie es und aber , . : ; „ “ ( ) laut zufolge nach Angaben von mit "
        "Worten „ja“ zu sei habe soll wird wurde worden 2024 am Montag in wie so heißt teilte mit ihr deren "
        "wonach demnach Für ist als nannte zitiert betont aus Von Leyen Parole Motto: Sprüche 81-Jährige wenn um rief"
    ),
    "en": (
        "said told that the a police Otten Lund he she it who which as after if when but and or to of in at by from "
        "according quoted saying adding denied asked not two 2024 , . : ; “ ” ( ) – 's is was had been will could "
        "first reported statement On Monday people familiar matter were what “yes,” expected going gone Mr No 10"
    ),
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_words_in_any_order_are_read_without_fail(language: str) -> None:
    rng = random.Random(7)
    words = LOOSE_WORDS[language].split()
    for _ in range(600):
        text = " ".join(rng.choice(words) for _ in range(rng.randint(1, 20)))
        for one in quotations(text, language):
            assert all(0 <= span.start < span.end <= len(text) for span in (*one.spans, *one.speaker, *one.frame))
