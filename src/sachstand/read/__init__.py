"""Reads captures: what is the report, what is its furniture, what does the page say of itself."""

from sachstand.read.reader import PageReader

__all__ = ["PageReader"]
