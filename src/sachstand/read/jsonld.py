"""Reads the JSON-LD of a page: flattened objects, in page order. Broken blocks are skipped, never repaired by guess."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from selectolax.lexbor import LexborHTMLParser

_MOST_OBJECTS = 5_000
"""A liveblog with a thousand posts has about this many; more is no page."""


def json_ld(tree: LexborHTMLParser) -> tuple[Mapping[str, Any], ...]:
    """All objects that have an ``@type``, also those inside others, outer before inner."""
    found: list[Mapping[str, Any]] = []
    for node in tree.css('script[type="application/ld+json"]'):
        for thing in _objects(_parsed(node.text(deep=True))):
            if len(found) >= _MOST_OBJECTS:
                return tuple(found)
            found.append(thing)
    return tuple(found)


def types(thing: Mapping[str, Any]) -> frozenset[str]:
    """The names of the object's types, without a vocabulary's address before them."""
    stated = thing.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return frozenset(name.rsplit("/", 1)[-1] for name in names if isinstance(name, str))


def _parsed(text: str) -> Any:
    try:
        # strict=False lets raw line breaks stand inside strings, the commonest fault of real pages.
        return json.loads(text.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    waiting = [value]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, dict):
            if "@type" in thing:
                yield thing
            waiting.extend(reversed([inner for inner in thing.values() if isinstance(inner, dict | list)]))
        elif isinstance(thing, list):
            waiting.extend(reversed(thing))
