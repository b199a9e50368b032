from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.annotate.tokens import Tokenizer
from sachstand.languages import load

TOKENIZERS = {code: Tokenizer(load(code)) for code in ("de", "en")}

GERMAN = [
    "Am 27. November sagte C.Q. Brown , er käme",
    "z.B. die CDU / CSU-Fraktion ( usw. ) .",
    "3,5 Mio. Euro , 20 % mehr um 12:30 Uhr am 05.12.2024 .",
    "Bürger*innen und Rüstungs- und Außenminister:innen",
    "der 20-Jährige , geht's ?",
    "„ Das ist es “ , s. www.beispiel.de/seite , a@b.de !",
    "Kim Jong-un und 5.000-Seelen-Dorf und Covid-19-Fälle",
    "Im Jahr 2024 .",
    "bei 130 km/h » so « – und dann …",
]
ENGLISH = ["He did n't say Trump 's aides we 're there", "$ 3.5 million by U.S. forces at 5 p.m. on Monday ."]


def written(case: str) -> tuple[str, list[str]]:
    """The running text of a case: tokens are set apart by blanks where the text has none, so all blanks may go."""
    return case, case.split()


@pytest.mark.parametrize(("code", "case"), [("de", case) for case in GERMAN])
def test_blanks_do_not_hide_what_belongs_together(code: str, case: str) -> None:
    text, expected = written(case)
    assert [text[start:end] for start, end in TOKENIZERS[code].cut(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "„Ja“, sagte er (28).", "„ Ja “ , sagte er ( 28 ) ."),
        ("de", "Das sind 20%.", "Das sind 20 % ."),
        ("de", "CDU/CSU: 3:2", "CDU / CSU : 3:2"),
        ("de", "Er kam am 3.", "Er kam am 3 ."),
        ("en", "He didn't say Trump's aides we're there.", "He did n't say Trump 's aides we 're there ."),
        ("en", "It's $3.5 million.", "It 's $ 3.5 million ."),
    ],
)
def test_marks_are_cut_off(code: str, text: str, expected: str) -> None:
    assert [text[start:end] for start, end in TOKENIZERS[code].cut(text, 0, len(text))] == expected.split()


@given(st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_tokens_hold_every_character_but_white_space_once(text: str, code: str) -> None:
    places = list(TOKENIZERS[code].cut(text, 0, len(text)))
    assert all(start < end for start, end in places)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(places))
    assert "".join(text[start:end] for start, end in places) == "".join(c for c in text if not c.isspace())


@pytest.mark.parametrize("piece", ["a", "a.", "-", "1.", "a-", "@", "x@y.", "1:", "1/", ". ", "A"])
@pytest.mark.timeout(20)
def test_long_input_takes_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    assert sum(end - start for start, end in TOKENIZERS["de"].cut(text, 0, len(text))) == len("".join(text.split()))
