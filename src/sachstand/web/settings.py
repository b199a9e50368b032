"""What the page can be told by whoever serves it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from zoneinfo import ZoneInfo

LONGEST_QUESTION = 200
"""Of a search, in code points; the rest is not looked at."""


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` is the interface's where a browser asks for none that there is; ``zone`` the one of all clocks.

    ``stories`` and ``hits`` bound what one page lists.
    """

    language: str = "de"
    zone: ZoneInfo = field(default_factory=partial(ZoneInfo, "Europe/Berlin"))
    stories: int = 200
    hits: int = 20
