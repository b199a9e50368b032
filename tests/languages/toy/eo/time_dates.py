"""Esperanto dates."""

from sachstand.languages.time_grammar import Rule

DATES = (
    Rule("day_month", "[la? DAY ~- ~an de MONTH YEAR?]", "point", passes=("[la 5-an de junio 2024] = 2024-06-05",)),
    Rule("weekday", "[WEEKDAY]", "point"),
)
