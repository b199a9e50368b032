"""What an entry speaks of, and how alike the matters of two entries are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.link.told import document, mention

from sachstand.link.setting import Setting, settings
from sachstand.model.document import Entry
from sachstand.model.mention import Mention
from sachstand.model.text import Span

TOLD = ("angreifen", "attack", "")


def telling(id: str, words: str, *, line: int = 0) -> Mention:
    return replace(mention(id, TOLD, line=line), terms=tuple(words.split()))


def of(*told: Mention, entry: str = "1") -> Setting:
    return settings(told)[(told[0].document_id, entry)]


def test_the_same_words_are_one_matter_and_other_words_another() -> None:
    one = of(telling("a", "zugbegleiter kaiserslautern"), telling("a", "messer", line=1))
    same = of(telling("b", "messer", line=3), telling("b", "kaiserslautern zugbegleiter"))
    assert one.alike(same) == pytest.approx(1.0)
    assert one.alike(of(telling("c", "raffinerie nowgorod"))) == 0.0
    assert 0.0 < (one.alike(of(telling("d", "zugbegleiter raffinerie"))) or 0.0) < 1.0


def test_common_words_tell_no_matter() -> None:
    assert of(telling("a", "jahr land sagen")).alike(of(telling("b", "jahr land sagen"))) is None


def test_two_languages_are_not_compared_by_their_words() -> None:
    english = replace(telling("b", "kaiserslautern"), language="en")
    assert of(telling("a", "kaiserslautern")).alike(of(english)) is None


def test_a_sentence_with_two_events_counts_once() -> None:
    both = (
        telling("a", "zugbegleiter"),
        replace(telling("a", "zugbegleiter"), id="a:second"),
        telling("a", "messer", line=1),
    )
    assert of(*both) == of(*both[1:])


def test_a_headline_belongs_to_the_matter_of_its_own_entry() -> None:
    article = document("a", title="Angriff auf Zugbegleiter")
    posts = (Entry("1", Span(0, 100), "Raffinerie getroffen"), Entry("2", Span(100, 200)))
    blog = replace(document("b", title="Zugbegleiter"), kind="liveblog", entries=posts)
    second = replace(telling("b", "messer", line=1), entry_id="2")
    found = settings([telling("a", "messer"), telling("b", "messer"), second], {"a": article, "b": blog})
    assert "zugbegleiter" in found[("a", "1")].words
    assert {"raffinerie", "messer"} <= found[("b", "1")].words.keys()
    assert found[("b", "2")].words.keys() == {"messer"}
