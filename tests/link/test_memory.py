"""What is kept between two calls changes no result."""

from __future__ import annotations

from dataclasses import replace

from tests.link.told import SIGNING, day, document, mention

from sachstand.link import EventLinker
from sachstand.model.mention import Mention

PAPERS = {id: document(id, day(2024, 6, 20)) for id in "abc"}


def test_one_linker_used_again_says_what_a_new_one_says() -> None:
    told = [mention(id, SIGNING, day(2024, 6, 19)) for id in "abc"]
    sets: list[list[Mention]] = [
        told,
        told[:2],
        [*told[:2], replace(told[2], when=day(2024, 7, 19))],
        [replace(told[0], polarity="negative"), *told[1:]],
        told,
    ]
    again = EventLinker()
    for mentions in sets:
        assert again.link(mentions, PAPERS) == EventLinker().link(mentions, PAPERS)


def test_a_document_with_another_date_makes_other_profiles() -> None:
    told = [replace(mention(id, SIGNING)) for id in "ab"]
    later = PAPERS | {"b": document("b", day(2024, 8, 1))}
    again = EventLinker()
    assert len(again.link(told, PAPERS).events) == 1
    assert again.link(told, later) == EventLinker().link(told, later)
    assert len(again.link(told, later).events) == 2
