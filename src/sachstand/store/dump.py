"""A whole record as lines of text, to compare two records.

Holds everything that is derived and every judgement; not what depends on how the record was made: failed fetches (there
is no capture of them), row numbers, cached readings that no longer count.
"""

from __future__ import annotations

from collections.abc import Iterator

from sachstand.store.codec import pack
from sachstand.store.roles import Views


def dump(views: Views) -> Iterator[str]:
    """One line for each value, in a fixed order."""
    for note in views.captures.all():
        yield f"capture {pack(note)}"
    for document in views.documents.all():
        yield f"document {pack(document)}"
    for mention in views.mentions.all():
        yield f"mention {pack(mention)}"
    for date in views.inferred.all():
        yield f"inferred {pack(date)}"
    for event in views.events.all():
        yield f"event {pack(event)}"
    for story in views.stories.all():
        yield f"story {pack(story)}"
    for judgement in views.judgements.all():
        yield f"judgement {pack(judgement)}"
    yield from sorted(f"failure {pack(failure)}" for failure in views.failures.all() if failure.capture_id is not None)
