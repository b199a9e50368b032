from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sachstand.annotate.annotator import TextAnnotator
from sachstand.languages import load
from sachstand.languages.romanised import name_key

ANNOTATOR = TextAnnotator(load)


def names(text: str, code: str = "de") -> dict[str, tuple[str, str | None]]:
    return {name.span.of(text): (name.kind, name.id) for name in ANNOTATOR.annotate(text, code).names}


def test_short_forms_have_the_id_of_the_full_name() -> None:
    found = names("Präsident Wladimir Putin reiste nach Peking. Dort traf Putin Minister. Putins Besuch war kurz.")
    assert found["Wladimir Putin"] == found["Putin"] == found["Putins"] == ("person", "person:wladimir-putin")


def test_two_of_one_family_leave_the_family_name_open() -> None:
    found = names("Hillary Clinton und Bill Clinton kamen nach Berlin. Am Abend sprach Clinton vor Anhängern.")
    assert found["Hillary Clinton"][1] != found["Bill Clinton"][1]
    assert found["Clinton"] == ("person", None)


def test_a_family_name_without_a_full_name_is_nobody_known() -> None:
    assert names("Am Montag sagte Merkel in Berlin, es sei genug.")["Merkel"] == ("person", None)


def test_family_name_may_stand_first() -> None:
    found = names("Machthaber Kim Jong Un empfing den Gast. Kim lobte ihn.")
    assert found["Kim Jong Un"] == found["Kim"] == ("person", "person:kim-jong-un")


def test_offices_are_no_part_of_a_name() -> None:
    assert "Angela Merkel" in names("Das sagte Bundeskanzlerin Angela Merkel am Dienstag in Berlin.")


def test_countries_have_their_code_and_capitals_act_for_them() -> None:
    found = names("Moskau und Pjöngjang einigten sich. Russlands Minister reiste nach Teheran und in die Ukraine.")
    assert found["Moskau"] == ("place", "country:RU")
    assert found["Pjöngjang"] == ("place", "country:KP")
    assert found["Russlands"] == ("place", "country:RU")
    assert found["Ukraine"] == ("place", "country:UA")
    assert found["Teheran"] == ("place", "place:teheran")


@pytest.mark.parametrize(
    "spellings",
    [
        "Wolodymyr Selenskyj|Wolodymyr Selenskij|Volodymyr Zelensky|Volodymyr Zelenskyy",
        "Kim Jong Un|Kim Jong-un|Kim Jong-Un",
        "Sergej Lawrow|Sergei Lavrov|Sergey Lavrov",
        "Waleri Gerassimow|Valery Gerasimov",
        "Andrij Jermak|Andriy Yermak",
        "Viktor Orbán|Viktor Orban",
        "Sergej Schoigu|Sergei Shoigu",
    ],
)
def test_spellings_of_one_name_fold(spellings: str) -> None:
    assert len({name_key(spelling) for spelling in spellings.split("|")}) == 1


@pytest.mark.parametrize(("one", "other"), [("Robert Wagner", "Robert Vagner"), ("Anna Zander", "Anna Sander")])
def test_other_names_keep_their_letters(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_english_names_by_rule() -> None:
    text = (
        "President Barack Obama met Gen. David Petraeus in Kabul on Monday. Obama thanked the U.S. Army. "
        "The United States and the University of Chicago declined to comment, said Kathleen Rice."
    )
    found = names(text, "en")
    assert found["Barack Obama"] == found["Obama"] == ("person", "person:barack-obama")
    assert found["David Petraeus"][0] == "person"
    assert found["Kabul"][0] == "place"
    assert found["U.S. Army"][0] == "organisation"
    assert found["United States"] == ("place", "country:US")
    assert found["University of Chicago"][0] == "organisation"
    assert "Monday" not in found


@given(st.text(alphabet="AaBb .„“\"'-\nPutin", max_size=120), st.sampled_from(["de", "en"]))
@settings(max_examples=60, deadline=None)
def test_names_are_ordered_and_inside_the_text(text: str, code: str) -> None:
    spans = [name.span for name in ANNOTATOR.annotate(text, code).names]
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)


@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize(
    "text", ["A" * 300, "Herr " + "Meier-" * 60, "DIE REGIERUNG HAT GESTERN ALLES ABGELEHNT", "Anna " * 2000, ""]
)
def test_hostile_names_are_no_crash(text: str, code: str) -> None:
    assert all(len(name.span) <= 120 for name in ANNOTATOR.annotate(text, code).names)
