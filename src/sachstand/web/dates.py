"""Instants and event dates in the language of the interface, all in one zone.

Patterns of instants are in the locale files and filled in by Babel; what is known of an event's time is put into
words by the language's own renderer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from sachstand.model.when import When
from sachstand.web.words import Words

Renderer = Callable[[When, str], str]
"""Puts what is known of a time into words of a language (ISO 639-1)."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Dates in one language and zone. Every instant is shown in ``zone``, whatever offset its source wrote."""

    words: Words
    zone: ZoneInfo
    render: Renderer

    def minute(self, instant: datetime) -> str:
        """Day and time of day."""
        return self._as("minute", instant)

    def day(self, instant: datetime) -> str:
        """The day."""
        return self._as("day", instant)

    def clock(self, instant: datetime) -> str:
        """The time of day alone."""
        return self._as("clock", instant)

    def short_day(self, instant: datetime) -> str:
        """The day, short."""
        return self._as("short_day", instant)

    def month(self, instant: datetime) -> str:
        """Month and year, short."""
        return self._as("month", instant)

    def year(self, instant: datetime) -> str:
        """The year."""
        return self._as("year", instant)

    def machine(self, instant: datetime) -> str:
        """For ``<time datetime>``."""
        return instant.astimezone(self.zone).isoformat(timespec="minutes")

    def local_day(self, instant: datetime) -> str:
        """The calendar day in the page's zone, to compare."""
        return instant.astimezone(self.zone).date().isoformat()

    def when(self, when: When | None) -> str:
        """What is known of an event's time; an instant like every other clock of the page."""
        if when is None:
            return self.words("when.unknown")
        if when.earliest is not None and when.earliest == when.latest:
            return self.minute(when.earliest)
        return self.render(when, self.words.language) or self.words("when.unknown")

    def _as(self, pattern: str, instant: datetime) -> str:
        return str(
            format_datetime(instant.astimezone(self.zone), self.words(f"pattern.{pattern}"), locale=self.words.language)
        )


def plain(when: When, language: str) -> str:
    """What is known of a time as EDTF, for want of a renderer."""
    return when.edtf or ""
