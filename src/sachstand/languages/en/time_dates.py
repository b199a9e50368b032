"""English: dates of time."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

DATES: tuple[Rule, ...] = (
    Rule("month_day_year", ("[MONTH DAY ,? YEAR]", "[DAY MONTH YEAR]", "[MONTH YEAR]"), "point"),
)
