"""Esperanto words of time by class."""

from sachstand.languages.eo.time_calendar import MONTHS, WEEKDAYS

LEXICON = {"MONTH": MONTHS, "WEEKDAY": WEEKDAYS}
