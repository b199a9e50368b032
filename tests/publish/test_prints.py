"""Who else printed the report, and with which words of their own."""

from __future__ import annotations

from dataclasses import replace

from tests.publish import desk

from sachstand.model.copies import Group
from sachstand.model.story import Unit
from sachstand.publish.check import CaptureTexts
from sachstand.publish.evidence import Evidence, make_evidence
from sachstand.publish.lines import LineMaker

BOTE, KURIER, CHRONICLE = (Unit(one.document().id, "whole") for one in (desk.BOTE, desk.KURIER, desk.CHRONICLE))


def evidence(mention_id: str, *group: Unit) -> Evidence:
    groups: tuple[Group, ...] = (tuple(sorted(group)),) if group else ()
    contents = replace(desk.contents(), copies=groups)
    made = make_evidence(mention_id, contents, LineMaker(contents, CaptureTexts(desk.captures())))
    assert isinstance(made, Evidence)
    return made


def test_the_differing_words_are_shown_from_both_sides() -> None:
    (there,) = evidence("m-hurt-bote", BOTE, KURIER).prints
    assert there.source.label == "Küstenkurier"
    assert [line.id for line in there.lines] == ["m-hurt-kurier"]
    assert [words.text for words in there.only_here] == []
    assert [words.text for words in there.only_there] == ["Die Bahnlinie ist gesperrt"]
    (back,) = evidence("m-hurt-kurier", BOTE, KURIER).prints
    assert [words.text for words in back.only_here] == ["Die Bahnlinie ist gesperrt"]
    assert back.only_there == ()


def test_a_line_of_a_print_is_a_copy_even_in_other_words() -> None:
    apart, joined = evidence("m-broke-bote"), evidence("m-broke-bote", BOTE, CHRONICLE)
    assert "m-broke-chronik" in {line.id for line in apart.others}
    assert "m-broke-chronik" in {line.id for line in joined.copies}
    assert "m-broke-chronik" not in {line.id for line in joined.others}


def test_the_same_words_in_no_print_stay_apart_from_the_prints() -> None:
    assert [line.id for line in evidence("m-broke-bote").reprinted] == ["m-broke-kurier"]
    assert evidence("m-broke-bote", BOTE, KURIER).reprinted == ()


def test_a_print_that_lost_the_line_is_still_named() -> None:
    (there,) = evidence("m-hurt-bote", BOTE, CHRONICLE).prints
    assert (there.source.label, there.lines) == ("chronik.html", ())
