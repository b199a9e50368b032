"""Joins events and entries to stories, over any length of time, and finds the prints of one report."""

from sachstand.group.copies import copies_among
from sachstand.group.grouper import StoryGrouper

__all__ = ["StoryGrouper", "copies_among"]
