"""Which trigger words of one kind count as forms of one root."""

from __future__ import annotations

import pytest

from sachstand.link.roots import same_root


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("verhandlung", "verhandeln"),
        ("terroranschlag", "anschlag"),
        ("us-angriff", "angreifen"),
        ("wahl", "wählen"),
        ("zinssenkung", "senken"),
        ("festnahme", "festnehmen"),
        ("explode", "explosion"),
        ("signing", "sign"),
    ],
)
def test_forms_of_one_root(one: str, other: str) -> None:
    assert same_root(one, other)
    assert same_root(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("gespräch", "gipfel"), ("verbieten", "verhängen"), ("anklagen", "ermitteln"), ("tod", "toben"), ("win", "beat")],
)
def test_other_words_have_other_roots(one: str, other: str) -> None:
    assert not same_root(one, other)
    assert not same_root(other, one)
