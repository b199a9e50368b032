"""Finds statements of events in an annotated report, each with its participants, time, attribution and stance."""

from sachstand.extract.extractor import MentionExtractor

__all__ = ["MentionExtractor"]
