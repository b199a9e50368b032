"""The fast searches over morphemes give what HanTa's own give."""

from __future__ import annotations

from functools import cache

import pytest
from HanTa.HanoverTagger import HanoverTagger

from sachstand.annotate.morphemes import MorphemeTagger
from sachstand.languages.spec import word_list

GERMAN = word_list(
    """
    verteidigungsminister verteidigungsministers verteidigungsministerin brandgefährlich unterzeichneten zurückgewiesen
    hochgejubelt kim pjöngjang us-präsident nato-generalsekretärs rüstungskontrollvertrag ab äh öl x 3,5 40-jähriger
    schneebedeckten selenskyjs xqzwvb aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa donau­dampf … „ e-mail-adresse kleinsten
    """
)
ENGLISH = word_list("unleashed peacekeepers re-election kyiv signed x counterterrorism's ü")
PLACES = (("ger", GERMAN), ("en", ENGLISH))


@cache
def taggers(name: str) -> tuple[HanoverTagger, MorphemeTagger]:
    file = f"morphmodel_{name}.pgz"
    return HanoverTagger(file), MorphemeTagger(file)


@pytest.mark.parametrize(("name", "word"), [(name, word) for name, words in PLACES for word in sorted(words)])
def test_tags_and_base_forms_are_those_of_hanta(name: str, word: str) -> None:
    theirs, ours = taggers(name)
    tags = theirs.analyze_forward(word)
    found = ours.analyze_forward(word)
    assert [tag for tag, _ in found] == [tag for tag, _ in tags]
    assert [lp for _, lp in found] == pytest.approx([lp for _, lp in tags], rel=1e-12)
    for tag, _ in tags:
        assert ours._analyze(word, tag) == theirs._analyze(word, tag)


def test_what_was_asked_before_changes_nothing() -> None:
    theirs, ours = taggers("ger")[0], MorphemeTagger("morphmodel_ger.pgz")
    for word in (*sorted(GERMAN), *sorted(GERMAN, reverse=True)):
        assert ours.analyze_viterbi(word, -20) == theirs.analyze_viterbi(word, -20)
