from __future__ import annotations

from random import Random

import pytest

from sachstand.group.copies import find_copies
from sachstand.model.story import Unit

REPORT = (
    "Der Stadtrat von Neuenried hat am Montag den Bau einer neuen Brücke beschlossen. Die Kosten sollen bei rund zwölf "
    "Millionen Euro liegen, sagte die Bürgermeisterin nach der Sitzung. Gegner kündigten an, vor Gericht zu ziehen. "
    "Die alte Brücke war im vergangenen Jahr nach einem Hochwasser gesperrt worden."
)
OTHER = (
    "In einer Fabrik am Hafen ist in der Nacht ein Feuer ausgebrochen. Verletzt wurde laut Feuerwehr niemand. "
    "Die Löscharbeiten dauerten bis zum Morgen, weil Lacke brannten und die Helfer nur schwer an den Herd kamen. "
    "Anwohner sollten Fenster geschlossen halten, teilte die Leitstelle mit."
)


def unit(name: str) -> Unit:
    return Unit(name, "1")


def groups(texts: dict[str, str]) -> list[list[str]]:
    found = find_copies({unit(name): text for name, text in texts.items()})
    return [[member.document_id for member in group] for group in found.groups]


@pytest.mark.parametrize(
    "edited",
    [
        REPORT,
        REPORT.upper(),
        REPORT.split(" Gegner", maxsplit=1)[0],
        "Neue Brücke kommt doch\n\n" + REPORT,
        f"{OTHER[:120]} {REPORT} {OTHER[120:]}",
        REPORT.replace("rund", "etwa").replace("sagte", "erklärte").replace("nach der", "im Anschluss an die"),
    ],
)
def test_an_edited_print_is_found(edited: str) -> None:
    assert groups({"a": REPORT, "b": edited}) == [["a", "b"]]


def test_other_reports_are_none() -> None:
    assert groups({"a": REPORT, "b": OTHER, "c": "", "d": "Zu kurz."}) == []


def test_a_composite_text_joins_both_groups_and_binds_neither() -> None:
    texts = {"a": REPORT, "b": "Eilmeldung. " + REPORT, "m": f"{REPORT}\n\n{OTHER}", "x": OTHER, "y": f"Brand. {OTHER}"}
    assert groups(texts) == [["a", "b", "m"], ["m", "x", "y"]]


def test_order_makes_no_difference() -> None:
    texts = {"a": REPORT, "b": OTHER, "c": REPORT[:200], "d": f"{OTHER} {REPORT}", "e": OTHER[40:]}
    mixed = list(texts.items())
    Random(3).shuffle(mixed)
    assert groups(dict(mixed)) == groups(texts)


def test_runs_are_the_same_words_in_both() -> None:
    texts = {unit("a"): REPORT, unit("b"): REPORT.replace("Montag", "Dienstag")}
    (pair,) = find_copies(texts).pairs
    assert [run.one.of(texts[unit("a")]) for run in pair.runs] == [run.other.of(texts[unit("b")]) for run in pair.runs]
    assert len(pair.runs) == 2
    assert pair.contained > 0.9


FORM = (
    "Am Sonntag wird es meist heiter bei Höchstwerten um {} Grad. In der Nacht sinken die Temperaturen auf {} bis {} "
    "Grad. Die Regenwahrscheinlichkeit liegt nach Angaben des Wetterdienstes bei {} Prozent. Am Montag werden {} Grad "
    "erwartet."
)


@pytest.mark.parametrize("text", ["", "…", "Guten Morgen!", "Die frühere Ministerin Anna Muster ist tot."])
def test_few_words_are_no_print(text: str) -> None:
    assert groups({"a": text, "b": text, "c": f"{text} {REPORT}"}) == []


def test_forms_with_other_figures_are_no_prints() -> None:
    assert groups({"a": FORM.format(21, 12, 9, 30, 25), "b": FORM.format(17, 8, 7, 80, 14)}) == []


def test_a_form_with_the_same_figures_is_a_print() -> None:
    assert groups({"a": FORM.format(21, 12, 9, 30, 25), "b": "Wetter\n" + FORM.format(21, 12, 9, 30, 25)}) == [
        ["a", "b"]
    ]


def test_a_follow_up_that_repeats_the_background_is_no_print() -> None:
    news = (
        "Die Gegner der Brücke in Neuenried sind vor Gericht gescheitert. Das teilte eine Sprecherin am Freitag mit. "
        "Der Bau kann damit im Frühjahr beginnen, sofern der Landtag die Mittel freigibt. "
    )
    background = REPORT[REPORT.index("Gegner kündigten") :]
    assert groups({"a": REPORT, "b": news + background}) == []


def test_two_reports_with_their_sentences_mixed_join_neither_to_the_other() -> None:
    ours, theirs = REPORT.split(". "), OTHER.split(". ")
    mixed = ". ".join(part for pair in zip(ours, theirs, strict=False) for part in pair)
    assert groups({"a": REPORT, "b": OTHER, "c": mixed}) == [["a", "c"], ["b", "c"]]
