from __future__ import annotations

import pytest

from sachstand.annotate.annotator import TextAnnotator
from sachstand.annotate.figures import find_figures
from sachstand.languages import load
from sachstand.languages.de.figures import number
from sachstand.model.mention import Figure
from sachstand.model.text import Span

GERMAN = [
    ("Mehr als 50.000 Menschen demonstrierten.", [(50000, "more_than", None, "Menschen")]),
    ("Dort starben mindestens zwölf Menschen.", [(12, "at_least", None, "Menschen")]),
    ("Das kostet rund 1,5 Millionen Euro.", [(1.5e6, "about", "EUR", None)]),
    ("Bis zu 300 weitere Soldaten kommen.", [(300, "at_most", None, "Soldaten")]),
    ("Knapp 20 Prozent der Wähler stimmten zu.", [(20, "less_than", "percent", "Wähler")]),
    ("Die Zahl der Toten stieg auf 41.", [(41, "exact", None, "Toten")]),
    ("Zwei US-Soldaten und ein Übersetzer wurden getötet.", [(2, "exact", None, "US-Soldaten")]),
    ("Es kamen 20 bis 30 Gäste.", [(20, "at_least", None, None), (30, "at_most", None, "Gäste")]),
    ("Hunderte Menschen flohen.", [(100, "at_least", None, "Menschen")]),
    ("Eine Million Menschen floh.", [(1e6, "exact", None, "Menschen")]),
    ("Bei minus 12 Grad warteten 5 oder mehr Personen.", [(-12, "exact", "degree", None), (5, "at_least", None, None)]),
    ("Artikel 5 gilt für die 20-Jährige beim 3:2 gegen Platz 4.", []),
    ("Der 3. Versuch eines Mannes.", []),
    ("", []),
]
ENGLISH = [
    ("More than 1,200 people fled.", [(1200, "more_than", None, "people")]),
    ("The deal is worth about $3.5 million.", [(3.5e6, "about", "USD", None)]),
    ("At least twenty-two soldiers died.", [(22, "at_least", None, "soldiers")]),
    ("One of the men left.", []),
]


@pytest.mark.parametrize(
    ("code", "text", "expected"), [("de", *case) for case in GERMAN] + [("en", *case) for case in ENGLISH]
)
def test_amounts(annotator: TextAnnotator, code: str, text: str, expected: list[tuple[float, str, str, str]]) -> None:
    found = find_figures(text, annotator.annotate(text, code).tokens, load(code))
    assert [(figure.value, figure.bound, figure.unit, figure.of) for figure in found] == expected


def test_times_are_excluded(annotator: TextAnnotator) -> None:
    text = "Im Jahr 2024 kamen 300 Gäste."
    tokens = annotator.annotate(text, "de").tokens
    assert find_figures(text, tokens, load("de"), [Span(3, 12)]) == (
        Figure(Span(19, 28 - 6), 300, "exact", None, "Gäste"),
    )


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("zweiundzwanzig", 22),
        ("dreihundertfünfzig", 350),
        ("zweitausend", 2000),
        ("hundertzwanzig", 120),
        ("1'200", 1200),
        ("8.00", None),
        ("ein", None),
        ("Hund", None),
        ("tausendfach", None),
        ("hundert" * 50, None),
    ],
)
def test_german_numbers(word: str, value: float | None) -> None:
    assert number(word) == value
