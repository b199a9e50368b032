"""Finds language folders and loads one on demand; importing this loads none."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from sachstand.errors import UnknownLanguage
from sachstand.languages.spec import Language


def available() -> tuple[str, ...]:
    """The ISO 639-1 codes of all language folders, sorted. Folders put on ``sachstand.languages.__path__`` count."""
    folders = import_module("sachstand.languages").__path__
    return tuple(sorted(found.name for found in pkgutil.iter_modules(folders) if found.ispkg))


@cache
def load(code: str) -> Language:
    """The language of folder ``code``. Raises `UnknownLanguage` when there is none."""
    if code not in available():
        raise UnknownLanguage(f"no knowledge of the language '{code}'", advice="known: " + ", ".join(available()))
    language: Language = import_module(f"sachstand.languages.{code}").LANGUAGE
    return language
