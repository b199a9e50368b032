"""What can bind the entries of one document to those of others: their words, and what is telling in them."""

from __future__ import annotations

from sachstand.group import grouper, likeness
from sachstand.group.shingles import print_crowd
from sachstand.model.tie import Crowd, TieKind

_NEARLY = 0.999
"""Sums in another order may differ in their last digits."""


def entry_crowds() -> dict[TieKind, Crowd]:
    """What makes a crowd of prints, and of entries of one matter."""
    return {"print": print_crowd(), "entry": Crowd(likeness.MOST)}


def may_be_one_story(one: likeness.Features, other: likeness.Features) -> bool:
    """Whether two entries that tell no common event can be alike enough to be joined, whatever their days."""
    return likeness.cosine(one, other) >= _NEARLY * min(grouper.THRESHOLD, grouper.NEWS_ALIKE, grouper.LATER_ALIKE)
