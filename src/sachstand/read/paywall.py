"""Tells when a page holds no more than the beginning of its report, and says so in a note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sachstand.languages.spec import ReadingRules
from sachstand.read.blocks import Block
from sachstand.read.furniture import kind_of

_BEHIND = 12
"""So many blocks behind the last paragraph the offer to subscribe may stand."""
_STUB = 3_000
"""A text longer than this is no stub, whatever the page offers beside it."""


def paywall_notes(
    data: Sequence[Mapping[str, Any]], blocks: Sequence[Block], kept: Sequence[Block], rules: ReadingRules
) -> tuple[str, ...]:
    """One note for a printed offer to subscribe behind a short text, else for what JSON-LD states; else none."""
    length = sum(len(block.text) for block in kept)
    last = kept[-1].number if kept else -1
    behind = (block.text for block in blocks if last < block.number <= last + _BEHIND)
    offer = next((text for text in behind if kind_of(text, rules) == "paywall"), None)
    if offer is not None and length < _STUB:
        return (f"paywall: the text breaks off before “{offer[:100]}”",)
    if length < _STUB and any(_is_closed(thing) for thing in data):
        return ("paywall: for subscribers, the page may hold the beginning alone (json-ld:isAccessibleForFree)",)
    return ()


def _is_closed(thing: Mapping[str, Any]) -> bool:
    stated = thing.get("isAccessibleForFree")
    return stated is False or (
        isinstance(stated, str) and stated.strip().lower() in ("false", "http://schema.org/false")
    )
