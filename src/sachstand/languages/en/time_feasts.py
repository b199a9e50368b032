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
    Rule(
        "feast_day",
        ("[FEASTDAY day ,? YEAR?]", "[FEASTDAY ~'|’ ~s? day ,? YEAR?]"),
        "point",
        passes=(
            "on [Memorial Day 2024] = 2024-05-27",
            "He wrote on [Valentine's Day]. = 2024-02-14",
            "on [Labor Day 2023] = 2023-09-04",
        ),
        refuses=("Labor won the day.", "Mother of two, she left."),
    ),
    Rule(
        "ash_wednesday",
        "[ash wednesday ,? YEAR?]",
        "point",
        fixed={"feast": ("easter", -46, 0)},
        passes=("on [Ash Wednesday 2024] = 2024-02-14",),
        refuses=("Ash fell on Wednesday.",),
    ),
    Rule(
        "palm_sunday",
        "[palm sunday ,? YEAR?]",
        "point",
        fixed={"feast": ("easter", -7, 0)},
        passes=("on [Palm Sunday 2024] = 2024-03-24",),
        refuses=("Palm trees fell on Sunday.",),
    ),
    Rule(
        "easter_monday",
        "[easter monday ,? YEAR?]",
        "point",
        fixed={"feast": ("easter", 1, 0)},
        passes=("on [Easter Monday 2024] = 2024-04-01",),
        refuses=("He left at Easter.",),
    ),
)
