"""Reads captures: what is the report, what is its furniture, what does the page say of itself."""

from sachstand.read.changes import Change, changes
from sachstand.read.reader import PageReader

__all__ = ["Change", "PageReader", "changes"]
