"""What was got from the world: bytes as they came, and what went wrong in getting them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes from one place at one time. Immutable; everything else can be derived from captures and judgements.

    ``source`` is the path as the user gave it or the URL that was asked for; ``url`` the address the bytes
    belong to, ``None`` for a plain file whose origin nobody stated. ``captured`` is when the bytes were got (aware);
    it is an upper bound for what they tell and never a date of publication. ``request`` are the headers with which it
    was asked for: the archive writes them down for other tools and does not give them back.
    """

    source: str
    body: bytes = field(repr=False)
    captured: datetime
    url: str | None = None
    media_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    request: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()

    @property
    def id(self) -> str:
        """The same for the same bytes at the same address, whenever and however often they were got."""
        return hashlib.sha256(f"{self.url or ''}\n{self.digest}".encode()).hexdigest()[:16]


_YEARS = range(1970, 9000)
"""Later ones leave no room for a zone or for "in 20 years"."""


def is_sound(instant: datetime) -> bool:
    """Whether something can have been captured then: no page is older than the web, or of the year 9999."""
    return instant.year in _YEARS


Stage = Literal["fetch", "archive", "read", "annotate", "extract", "link", "group", "publish"]


@dataclass(frozen=True, slots=True)
class Failure:
    """One item that failed at one stage: kept in the record and shown, while the others go on."""

    source: str
    stage: Stage
    reason: str
    advice: str = ""
    capture_id: str | None = None
