"""Text fragments, after the examples of the WICG draft."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st
from tests.publish import desk

from sachstand.publish.source import count_reports, fragment_link


def test_captures_of_one_page_are_one_report() -> None:
    versions = [desk.EVENING.document(), desk.NIGHT.document()]
    assert versions[0].url == versions[1].url
    assert count_reports([*versions, desk.BOTE.document()]) == 2
    assert count_reports([*versions, replace(desk.BOTE.document(), teaser_of="x")]) == 1
    assert count_reports([replace(one, url=None) for one in versions]) == 2


def test_a_fragment_of_the_address_stays() -> None:
    assert fragment_link("https://a.example/x#p-2", "Damm") == "https://a.example/x#p-2:~:text=Damm"


def test_a_text_directive_is_replaced_and_not_stacked() -> None:
    assert fragment_link("https://a.example/x#:~:text=alt", "neu") == "https://a.example/x#:~:text=neu"


def test_hyphen_comma_and_ampersand_have_a_meaning_and_are_encoded() -> None:
    assert fragment_link("https://a.example/", "A-B, C & D").endswith("text=A%2DB%2C%20C%20%26%20D")


def test_long_texts_are_named_by_their_ends() -> None:
    link = fragment_link("https://a.example/", " ".join(f"Wort{n}" for n in range(40)))
    assert link.endswith("text=Wort0%20Wort1%20Wort2%20Wort3%20Wort4,Wort35%20Wort36%20Wort37%20Wort38%20Wort39")


@given(st.text(min_size=1, max_size=80))
def test_nothing_of_a_text_can_break_out_of_the_directive(text: str) -> None:
    directive = fragment_link("https://a.example/", text).split(":~:text=")[1]
    assert not set(directive) & set("<>\"'&,#- ")
    assert unquote(directive) == " ".join(text.split())
