"""Joins events and entries to stories, over any length of time."""

from sachstand.group.grouper import StoryGrouper

__all__ = ["StoryGrouper"]
