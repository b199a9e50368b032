"""An editor's decisions: append-only, kept apart from what is derived, bound to words instead of ids."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sachstand.model.text import TextQuote

Decision = Literal["same", "not_same", "approve", "hide", "correct", "pin", "own_entry", "undo"]


@dataclass(frozen=True, slots=True)
class Target:
    """Words of one capture that a judgement is about."""

    capture_id: str
    quote: TextQuote


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision by one editor at one time.

    ``value`` holds what ``correct``, ``own_entry`` and ``undo`` need, as JSON.
    """

    id: str
    decision: Decision
    targets: tuple[Target, ...]
    editor: str
    made: datetime
    value: str | None = None
