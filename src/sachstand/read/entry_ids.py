"""Ids of posts that stay the same over captures of a page.

The page's own id is best. Else the time of the post, which editors rarely change; of several in one minute the later
ones count on in the order they were written, so that a post added on top changes no other's id. A post without a time
is known by three words of its opening, chosen by their hash (a min-wise sketch, Broder 1997): an edit of other words
leaves them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from sachstand.read.parts import EntryParts

_WORD = re.compile(r"[^\W\d_]{5,}")
_OPENING = 40
_SKETCH = 3
_STEM = 6


def with_ids(entries: Sequence[EntryParts], *, newest_first: bool = True) -> tuple[EntryParts, ...]:
    """The entries in their order, each with an id of its own; an id that is already there is kept."""
    order = list(reversed(entries)) if newest_first else list(entries)
    seen: Counter[str] = Counter()
    done: list[EntryParts] = []
    for entry in order:
        key = entry.id or _key(entry)
        seen[key] += 1
        done.append(replace(entry, id=key if seen[key] == 1 else f"{key}.{seen[key]}"))
    return tuple(reversed(done)) if newest_first else tuple(done)


def _key(entry: EntryParts) -> str:
    when = entry.published.when
    if when is not None and when.earliest is not None and when.earliest == when.latest:
        return f"t{when.earliest:%Y%m%dT%H%M}"
    return "w" + sketch(f"{entry.title or ''} {entry.text}")


def sketch(text: str) -> str:
    """Twelve hexadecimal digits for the opening words of a text."""
    words = {word.group()[:_STEM].casefold() for word in _WORD.finditer(" ".join(text.split()[:_OPENING]))}
    hashes = sorted(sha256(word.encode()).hexdigest()[:12] for word in words) or [sha256(text.encode()).hexdigest()]
    return sha256("".join(hashes[:_SKETCH]).encode()).hexdigest()[:12]
