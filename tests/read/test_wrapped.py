"""Hard wraps in plain text: what belongs together is one line again, what stands apart stays apart."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sachstand.languages import load
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.publish.check import CaptureText
from sachstand.read import PageReader
from sachstand.read.wrapped import lines_of

DE, EN = load("de"), load("en")
TITLE = "Fähre nach Lütt fährt wieder"
FIRST = (
    "Nach drei Tagen Pause fährt seit dem 4. Dezember 2024 wieder eine Fähre von Seebrück nach Lütt, wie die Reederei "
    "mitteilte."
)
SECOND = (
    "Die Sturmflut hatte den Anleger am Sonntag beschädigt. Deichgraf Onno Peters sprach von Glück im Unglück. Mehr "
    "als 200 Menschen mussten auf der Insel bleiben, darunter viele Schulkinder."
)


def capture(text: str) -> Capture:
    return Capture("-", text.encode(), datetime(2025, 6, 1, tzinfo=UTC))


def read(text: str) -> Document:
    return PageReader(load).read(capture(text))[0]


@pytest.mark.parametrize("column", [66, 70, 72, 76, 80])
def test_paragraphs_broken_at_a_column_are_whole_again(column: int) -> None:
    text = "\n\n".join((TITLE, textwrap.fill(FIRST, column), textwrap.fill(SECOND, column)))
    assert lines_of(text, DE) == [TITLE, FIRST, SECOND]


def test_a_paragraph_of_two_lines_keeps_its_first_and_its_line_is_in_the_capture() -> None:
    text = f"{TITLE}\n\n{textwrap.fill(FIRST, 72)}\n"
    document = read(text)
    assert (document.title, document.topic, document.text) == (TITLE, None, FIRST)
    entry = document.entries[0].span
    assert document.text[entry.start : entry.end] == FIRST
    assert CaptureText(capture(text)).place_of(document.text) == "text"


def test_windows_line_ends_and_indents() -> None:
    text = TITLE + "\r\n\r\n" + "\r\n".join("  " + line for line in textwrap.wrap(FIRST, 72))
    assert lines_of(text, DE) == [TITLE, FIRST]


def test_without_blank_lines_a_short_line_ends_the_paragraph() -> None:
    text = "\n".join((TITLE, textwrap.fill(FIRST, 72), textwrap.fill(SECOND, 72)))
    assert lines_of(text, DE) == [TITLE, FIRST, SECOND]


def test_english() -> None:
    words = (
        "The ferry to Lutt is running again after three days, the shipping company said on Wednesday, and the first "
        "passengers reached the island shortly before noon."
    )
    assert lines_of(f"Ferry resumes\n\n{textwrap.fill(words, 68)}", EN) == ["Ferry resumes", words]


def test_posts_of_a_wrapped_liveblog() -> None:
    posts = [
        f"14:26 Uhr: {SECOND}",
        "13:10 Uhr: Der Deich bei Altwerder hat dem Hochwasser standgehalten, wie der Deichverband am Mittag sagte.",
    ]
    text = "Liveblog zur Sturmflut\n\n" + "\n".join(textwrap.fill(post, 70) for post in posts)
    assert lines_of(text, DE) == ["Liveblog zur Sturmflut", *posts]


@pytest.mark.parametrize(
    "lines",
    [
        ["Sturmflut trifft die Küste mit voller Wucht und richtet Schäden an", "Von Erika Beispiel"],
        ["Sturmflut trifft die Küste mit voller Wucht und richtet Schäden an", "Die Behörden bleiben wachsam."],
        ["Die Fähre nach Lütt fährt wieder, sagte die Reederei am Mittag.", "Der Deich bei Altwerder hat gehalten."],
        ["• Fähre nach Lütt fährt seit dem Mittag wieder nach dem Fahrplan", "• Deich bei Altwerder hat gehalten"],
        ["Reederei nimmt den Verkehr nach Lütt am Mittwochmittag wieder auf", "Bahn sperrt die Strecke nach Seebrück"],
        ["+++ 14:26 Fähre nach Lütt fährt am Mittwoch wieder nach Fahrplan +++", "Deich hat gehalten."],
        ["Stand: 04.12.2024, 14:26 Uhr", "Fähre nach Lütt fährt wieder"],
        ["Krieg: Kreml kündigt ein Treffen beider Präsidenten für Mittwoch an", "Berater hatten es vorbereitet."],
    ],
)
def test_lines_that_stand_apart(lines: list[str]) -> None:
    assert lines_of("\n".join(lines), DE) == lines


def test_a_date_at_the_end_of_a_line_goes_on() -> None:
    document = read(f"{TITLE}\n\nNach drei Tagen Pause ist die erste Fähre der kleinen Reederei am 4.\nDezember 2024 "
                    "wieder von Seebrück nach Lütt gefahren, mit 30 Gästen.")  # fmt: skip
    assert "am 4. Dezember 2024 wieder" in document.text


SENTENCE = "der Hafen ist frei und Boote fahren, sagt Onno Peters. Am Deich"
WORDS = st.lists(st.sampled_from(SENTENCE.split()), max_size=80)


@given(st.lists(WORDS, max_size=5), st.integers(20, 120))
def test_no_word_is_lost_or_moved(paragraphs: list[list[str]], column: int) -> None:
    text = "\n\n".join(textwrap.fill(" ".join(words), column) for words in paragraphs)
    assert " ".join(lines_of(text, DE)).split() == text.split()
