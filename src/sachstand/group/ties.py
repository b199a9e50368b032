"""What can bind the entries of one document to those of others: their words, and what is telling in them."""

from __future__ import annotations

from sachstand.group import likeness
from sachstand.group.shingles import print_crowd
from sachstand.model.tie import Crowd, TieKind


def entry_crowds() -> dict[TieKind, Crowd]:
    """What makes a crowd of prints, and of entries of one matter."""
    return {"print": print_crowd(), "entry": Crowd(likeness.MOST)}
