"""What a line rests on, and the way to the original."""

from __future__ import annotations

from tests.publish import desk

from sachstand.publish.check import CaptureTexts
from sachstand.publish.evidence import Evidence, make_evidence
from sachstand.publish.lines import LineMaker, Withheld
from sachstand.publish.wording import grouped


def evidence(mention_id: str) -> Evidence:
    contents = desk.contents()
    made = make_evidence(mention_id, contents, LineMaker(contents, CaptureTexts(desk.captures())))
    assert isinstance(made, Evidence)
    return made


def test_the_line_is_marked_in_its_paragraph() -> None:
    (paragraph,) = evidence("m-hurt-kurier").context
    marked = "".join(piece.text for piece in paragraph.pieces if "line" in piece.marks)
    assert marked == desk.HURT
    assert "".join(piece.text for piece in paragraph.pieces) == f"{desk.DAM} {desk.HURT} Die Bahnlinie ist gesperrt."


def test_date_speaker_and_figure_are_marked_in_the_line() -> None:
    (broke,) = evidence("m-broke-bote").context
    assert [piece.text for piece in broke.pieces if "time" in piece.marks] == ["am Mittwoch"]
    (hurt,) = evidence("m-hurt-bote").context
    assert [piece.text for piece in hurt.pieces if "speaker" in piece.marks] == ["Landkreis Elde"]
    assert [piece.text for piece in hurt.pieces if "figure" in piece.marks] == ["12"]


def test_a_paragraph_that_is_not_in_the_capture_is_cut_down_to_the_line() -> None:
    """The reader put a sentence into this paragraph, so the paragraph fails while other lines of it would pass."""
    contents = desk.contents()
    line = desk.mention("m-resigned", desk.FAULTY, "Die Landrätin trat zurück.", "trat")
    contents = type(contents)(
        contents.documents, {line.id: line}, {"e": desk.event("e", None, line, origins=())}, contents.stories
    )
    made = make_evidence(line.id, contents, LineMaker(contents, CaptureTexts(desk.captures())))
    assert isinstance(made, Evidence)
    (paragraph,) = made.context
    assert "".join(piece.text for piece in paragraph.pieces) == "Die Landrätin trat zurück."
    assert paragraph.cut_before


def test_a_refused_line_has_no_evidence_page() -> None:
    contents = desk.contents()
    assert isinstance(
        make_evidence("m-made-up", contents, LineMaker(contents, CaptureTexts(desk.captures()))), Withheld
    )
    assert make_evidence("m-unknown", contents, LineMaker(contents, CaptureTexts(desk.captures()))) is None


def test_every_contribution_to_the_date_is_named_with_its_words_and_rule() -> None:
    given = evidence("m-broke-chronik").contributions
    assert [(one.line.source.label, one.when.words, one.when.rule) for one in given] == [
        ("Beispielbote", "am Mittwoch", "de.times.weekday@1"),
        ("Küstenkurier", "am Mittwoch", "de.times.weekday@1"),
        ("Sample Courier", "19 June 2024", "en.times.day@1"),
        ("chronik.html", "Im Juni", "de.times.month@1"),
    ]


def test_copies_other_words_and_denials_are_told_apart() -> None:
    broke = evidence("m-broke-bote")
    assert [other.id for other in broke.copies] == ["m-broke-kurier"]
    assert {other.id for other in broke.others} == {"m-broke-courier", "m-broke-chronik"}
    assert [other.id for other in evidence("m-warned").denials] == ["m-denied"]


def test_the_same_words_are_grouped_under_their_first_report() -> None:
    groups = grouped(evidence("m-broke-courier").others)
    assert [[line.id for line in group] for group in groups] == [
        ["m-broke-bote", "m-broke-kurier"],
        ["m-broke-chronik"],
    ]


def test_the_chain_tells_words_of_the_report_from_what_the_page_says() -> None:
    chain = [(said.role, said.name, said.in_text) for said in evidence("m-hurt-bote").chain]
    assert chain == [
        ("outlet", "Beispielbote", False),
        ("agency", "mdd", False),
        ("speaker", "Landkreis Elde", True),
    ]


def test_the_original_opens_at_the_words() -> None:
    assert evidence("m-hurt-bote").original == (
        "https://beispielbote.example/damm#:~:text="
        "Mindestens%2012%20Menschen%20wurden%20verletzt%2C%20teilte%20der%20Landkreis%20Elde%20mit."
    )


def test_only_web_addresses_are_links() -> None:
    assert evidence("m-nasty").original is None
    assert evidence("m-delayed").original is None
