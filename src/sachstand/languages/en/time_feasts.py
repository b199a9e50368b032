"""English rules for feasts."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

FEAST_DAYS = (
    Rule(
        "feast",
        (
            "[FEAST ,? YEAR?]",
            "[FEAST day|sunday]",
        ),
        "point",
        passes=("at [Christmas] = 2024-12-25",),
    ),
    Rule(
        "christmas_eve",
        "[christmas eve ,? YEAR?]",
        "point",
        fixed={"feast": ("fixed", 12, 24)},
        passes=("on [Christmas Eve] = 2024-12-24",),
    ),
    Rule(
        "good_friday",
        "[good friday ,? YEAR?]",
        "point",
        fixed={"feast": ("easter", -2, 0)},
        passes=("on [Good Friday 2024] = 2024-03-29",),
    ),
    Rule(
        "new_years_day",
        "[new year ~'|’ ~s day ,? YEAR?]",
        "point",
        fixed={"feast": ("fixed", 1, 1)},
        passes=("on [New Year's Day 2023] = 2023-01-01",),
    ),
    Rule(
        "new_years_eve",
        "[new year ~'|’ ~s eve ,? YEAR?]",
        "point",
        fixed={"feast": ("fixed", 12, 31)},
        passes=("on [New Year's Eve] = 2024-12-31",),
    ),
)
