"""The words of the interface, one TOML file a language in ``locale/``; no other file of the page has any.

A text may hold ``{name}`` to be filled in. A text that counts has two forms, ``key.one`` and ``key.other``. All files
have the same keys; a test insists.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from starlette.requests import Request

COOKIE = "lang"


@dataclass(frozen=True, slots=True)
class Words:
    """The interface in one language. ``language`` is its ISO 639-1 code."""

    language: str
    texts: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key`` with ``values`` filled in. Raises `KeyError` for a key that no file has."""
        return self.texts[key].format_map(values)

    def count(self, key: str, number: int, **values: object) -> str:
        """The form of ``key`` for a number, filled in as ``n``."""
        return self(f"{key}.{'one' if number == 1 else 'other'}", n=number, **values)

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self.texts


@cache
def available() -> tuple[str, ...]:
    """The languages of the interface, sorted."""
    folder = files("sachstand.web") / "locale"
    return tuple(sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")))


@cache
def load(language: str) -> Words:
    """The words of one of the `available` languages."""
    file = files("sachstand.web") / "locale" / f"{language}.toml"
    return Words(language, dict(_flat(tomllib.loads(file.read_text(encoding="utf-8")))))


def chosen(request: Request, default: str) -> Words:
    """The language that is asked for: ``?lang=``, else the cookie, else the browser's, else ``default``."""
    asked = [request.query_params.get("lang", ""), request.cookies.get(COOKIE, "")]
    asked += _accepted(request.headers.get("accept-language", ""))
    return load(next((language for language in asked if language in available()), default))


def _accepted(header: str) -> list[str]:
    """The languages of an Accept-Language header by falling weight, without their regions."""
    weighed = []
    for number, part in enumerate(header.split(",")[:20]):
        name, _, weight = part.partition(";q=")
        try:
            weighed.append((-float(weight or 1), number, name.strip().partition("-")[0].lower()))
        except ValueError:
            continue
    return [name for _, _, name in sorted(weighed)]


def _flat(table: Mapping[str, object], prefix: str = "") -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, value in table.items():
        if isinstance(value, Mapping):
            pairs += _flat(value, f"{prefix}{key}.")
        else:
            pairs.append((prefix + key, str(value)))
    return pairs
