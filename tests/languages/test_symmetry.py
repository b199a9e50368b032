"""Every language brings the same kinds of knowledge, one file each."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest

from sachstand.errors import UnknownLanguage
from sachstand.languages import available, load


def files_of(code: str) -> set[str]:
    package = import_module(f"sachstand.languages.{code}")
    return {found.name for found in pkgutil.iter_modules(package.__path__)}


def test_german_and_english_are_there() -> None:
    assert {"de", "en"} <= set(available())


@pytest.mark.parametrize("code", available())
def test_same_files_in_every_language(code: str) -> None:
    assert files_of(code) == files_of("de")


@pytest.mark.parametrize("code", available())
def test_language_knows_its_own_code(code: str) -> None:
    assert load(code).code == code


def test_unknown_language_names_the_known_ones() -> None:
    with pytest.raises(UnknownLanguage, match=r"known: .*de"):
        load("xx")
