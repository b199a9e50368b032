"""Joins the posts that a page's data list with those that its mark-up shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sachstand.model.when import When
from sachstand.read.parts import EntryParts

_LETTERS = re.compile(r"[^\W_]+")
_COMPARED = 80
_LEAST_SHARE = 0.6


def joined(data: Sequence[EntryParts], shown: Sequence[EntryParts]) -> tuple[EntryParts, ...]:
    """The posts of both in the page's order; words from the mark-up, times from the data.

    Posts that only the mark-up has are kept when it shows more posts than the data list; otherwise it shows
    something else as well, and the data are trusted.
    """
    if not data:
        return tuple(shown)
    partner = _matched(data, shown)
    entries = [_merged(post, shown[partner[n]]) if n in partner else post for n, post in enumerate(data)]
    if len(partner) < _LEAST_SHARE * len(data) or len(shown) <= len(data):
        return tuple(entries)
    known = {place: n for n, place in partner.items()}
    return tuple(entries[known[place]] if place in known else post for place, post in enumerate(shown)) + tuple(
        entry for n, entry in enumerate(entries) if n not in partner
    )


def _matched(data: Sequence[EntryParts], shown: Sequence[EntryParts]) -> dict[int, int]:
    """For each post of the data the one on the page: by id, else by opening words, else by minute and no other."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for key in (_id, _title, _opening, _minute):
        places: dict[str, list[int]] = {}
        for place, post in enumerate(shown):
            if place not in taken and key(post):
                places.setdefault(key(post), []).append(place)
        for n, post in enumerate(data):
            found = places.get(key(post), []) if n not in partner and key(post) else []
            if len(found) == 1 and found[0] not in taken:
                partner[n] = found[0]
                taken.add(found[0])
    return partner


def _id(post: EntryParts) -> str:
    return post.id


def _title(post: EntryParts) -> str:
    return "".join(_LETTERS.findall((post.title or "").casefold()))


def _opening(post: EntryParts) -> str:
    return "".join(_LETTERS.findall(post.text.casefold()))[:_COMPARED]


def _minute(post: EntryParts) -> str:
    when: When | None = post.published.when
    return "" if when is None or when.earliest is None else f"{when.earliest.timestamp() // 60:.0f}"


def _merged(post: EntryParts, shown: EntryParts) -> EntryParts:
    """The data's times; the page's words, unless the page shows only a part of them."""
    whole = len(shown.text) >= _LEAST_SHARE * len(post.text) and shown.text != shown.title
    return replace(
        post,
        id=post.id or shown.id,
        text=shown.text if whole else post.text,
        title=shown.title or post.title,
        published=post.published if post.published.when else shown.published,
        modified=post.modified if post.modified.when else shown.modified,
    )
