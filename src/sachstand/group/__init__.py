"""Joins events and entries to stories, over any length of time, and finds the prints of one report."""

from sachstand.group.copies import copies_among, text_ties
from sachstand.group.grouper import StoryGrouper
from sachstand.group.likeness import entry_features, entry_ties
from sachstand.group.ties import entry_crowds, may_be_one_story

__all__ = [
    "StoryGrouper",
    "copies_among",
    "entry_crowds",
    "entry_features",
    "entry_ties",
    "may_be_one_story",
    "text_ties",
]
