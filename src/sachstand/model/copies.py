"""Prints of one report: which texts share their words, and where."""

from __future__ import annotations

from dataclasses import dataclass

from sachstand.model.alignment import SharedRun
from sachstand.model.story import Unit

Group = tuple[Unit, ...]
"""The prints of one report, sorted."""


@dataclass(frozen=True, slots=True)
class CopyPair:
    """Two texts of which one holds much of the other. ``one`` < ``other``.

    ``runs`` are what they share, in the order of ``one``; what lies between differs. ``contained`` is the part of the
    words of the shorter text that is shared, ``mutual`` that of the longer.
    """

    one: Unit
    other: Unit
    runs: tuple[SharedRun, ...]
    contained: float
    mutual: float


@dataclass(frozen=True, slots=True)
class Copies:
    """The pairs that bind the groups (not every pair of a group is compared), and the groups.

    A group is the prints of one report, sorted. A text that holds two reports is in two groups.
    """

    pairs: tuple[CopyPair, ...] = ()
    groups: tuple[Group, ...] = ()


NONE = Copies()
