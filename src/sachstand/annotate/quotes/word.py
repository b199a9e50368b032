"""A word as the quotation rules see it."""

from __future__ import annotations

from typing import NamedTuple

HEADS = frozenset({"noun", "name"})
"""Kinds of words that can head a noun phrase."""

BORDERS = frozenset({"comma", "colon", "semicolon", "dash", "stop", "quote"})
"""Kinds of words between clauses."""

OPENERS = frozenset({"article", "noun", "name", "pronoun", "adjective", "number"})
"""Kinds of words that open a noun phrase."""


class Word(NamedTuple):
    """A token, or a whole quotation. ``low`` is its text in lower case, ``tag`` its tag without brackets."""

    start: int
    end: int
    text: str
    low: str
    lemma: str
    kind: str
    tag: str = ""
    mood: str = ""
    """``subjunctive``, ``conditional`` or, of a past whose form leaves it open ("sollten"), ``open``."""
    bracketed: bool = False
    quoted: bool = False
    """Whether it stands in quotation marks that set off a few words."""
    alone: bool = False
    """Whether it stands there alone."""
