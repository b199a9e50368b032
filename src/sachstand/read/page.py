"""A decoded page on its way through the readers of this stage: mark-up once parsed, data once read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from sachstand.languages.spec import Language
from sachstand.sources.spec import Layout, Source


@dataclass(frozen=True, slots=True)
class Setting:
    """What a text is read with. ``zone`` is that of clock times without one; ``captured`` bounds every date above."""

    language: Language
    zone: tzinfo
    captured: datetime
    source: Source
    url: str | None = None

    @property
    def layout(self) -> Layout:
        """How the outlet built its pages when this one was captured."""
        return self.source.layout(self.captured.date())


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page: the decoded mark-up, its DOM, and its JSON-LD objects (flattened, in page order)."""

    html: str = field(repr=False)
    tree: LexborHTMLParser = field(repr=False)
    data: tuple[Mapping[str, Any], ...] = field(repr=False)
    setting: Setting
