"""Which story is meant, and in which order stories are listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sachstand.errors import UsageError

if TYPE_CHECKING:
    from sachstand.model.story import Story


def by_size(stories: Iterable[Story]) -> list[Story]:
    """Stories with many reports first, then with many events, then by id."""
    return sorted(stories, key=lambda story: (-len({u.document_id for u in story.units}), -len(story.events), story.id))


def chosen_story(stories: Iterable[Story], wanted: str | None) -> Story:
    """The story whose id begins with ``wanted``, or whose title has it; without ``wanted`` the largest.

    Raises `UsageError` when there is none, or more than one.
    """
    ordered = by_size(stories)
    if not ordered:
        raise UsageError("the record has no stories yet", advice="add reports with: sachstand add")
    if wanted is None:
        return ordered[0]
    found = [story for story in ordered if story.id.startswith(wanted)]
    found = found or [story for story in ordered if wanted.casefold() in story.title.casefold()]
    if len(found) != 1:
        raise UsageError(
            f"{len(found) or 'no'} stories are called '{wanted}'", advice="see the ids with: sachstand stories"
        )
    return found[0]
