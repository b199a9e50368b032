"""Instants and event dates in the language of the interface, all in one zone.

Patterns of instants are in the locale files and filled in by Babel; what is known of an event's time is put into
words by the language's own renderer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from sachstand.languages import load as load_language
from sachstand.languages.date_text import when_text
from sachstand.model.when import When
from sachstand.web.words import Words

_END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Dates:
    """Dates in one language and zone. Every instant is shown in ``zone``, whatever offset its source wrote."""

    words: Words
    zone: ZoneInfo

    def local(self, instant: datetime) -> datetime:
        """The instant in the page's zone; as it is at the two ends of the calendar, which no other zone has."""
        try:
            return instant.astimezone(self.zone)
        except OverflowError:
            return instant

    def minute(self, instant: datetime) -> str:
        """Day and time of day; the last second of a day stands for a day of which the time is not known."""
        return self.day(instant) if self.local(instant).time() == _END_OF_DAY else self._as("minute", instant)

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
        return self.local(instant).isoformat(timespec="minutes")

    def local_day(self, instant: datetime) -> str:
        """The calendar day in the page's zone, to compare."""
        return self.local(instant).date().isoformat()

    def when(self, when: When | None, *, listed: bool = False) -> str:
        """What is known of the time of an event, as a phrase: "am 19. Juni 2024", "an einem Mittwoch im Juni 2024".

        With ``listed`` days that are left are told one by one.
        """
        if when is None:
            return self.words("when.unknown")
        return when_text(self._in_zone(when), load_language(self.words.language), listed=listed)

    def stamp(self, when: When | None) -> str:
        """The time of a report: day and time of day where it is an instant, else what is known of it."""
        instant = when.earliest if when and when.earliest == when.latest else None
        return self.minute(instant) if instant else self.when(when)

    def _in_zone(self, when: When) -> When:
        """An instant in the page's zone. A day stays the day that it was where it was written."""
        if when.earliest is None or when.earliest != when.latest:
            return when
        instant = self.local(when.earliest)
        return replace(when, earliest=instant, latest=instant)

    def _as(self, pattern: str, instant: datetime) -> str:
        return str(format_datetime(self.local(instant), self.words(f"pattern.{pattern}"), locale=self.words.language))
