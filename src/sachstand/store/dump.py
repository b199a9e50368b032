"""A whole record as lines of text, to compare two records.

Holds everything that is derived and every judgement; not what depends on how the record was made: failed fetches (there
is no capture of them), row numbers, cached readings that no longer count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sachstand.store.codec import pack
from sachstand.store.roles import Views


def dump(views: Views) -> Iterator[str]:
    """One line for each value, in a fixed order."""
    kept: tuple[tuple[str, Iterable[Any]], ...] = (
        ("capture", views.captures.all()),
        ("document", views.documents.all()),
        ("mention", views.mentions.all()),
        ("inferred", views.inferred.all()),
        ("event", views.events.all()),
        ("story", views.stories.all()),
        ("copies", views.copies.all()),
        ("judgement", views.judgements.all()),
    )
    for noun, values in kept:
        yield from (f"{noun} {pack(value)}" for value in values)
    yield from sorted(f"failure {pack(failure)}" for failure in views.failures.all() if failure.capture_id is not None)
