"""English rules for what repeats: every Monday, once a week, annually."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

SETS = (
    Rule(
        "every",
        ("[every|each UNIT1]", "[every|each WEEKDAY|MONTH|SEASON|DAYPART]", "[every other UNIT1]", "[every N UNITS]"),
        "set",
        passes=("[every Monday] = XXXX-WXX-1", "[each day] = P1D"),
    ),
    Rule(
        "per",
        (
            "N|percent|times|dollars|million|billion [A UNIT1]",
            "[per UNIT1]",
            "[once|twice A UNIT1]",
            "[N times A UNIT1]",
        ),
        "set",
        passes=("It meets [once a month]. = P1M",),
    ),
    Rule("daily", "[daily]", "set", fixed={"value": "P1D"}, passes=("They meet [daily]. = P1D",)),
    Rule("weekly", "[weekly]", "set", fixed={"value": "P1W"}, passes=("It appears [weekly]. = P1W",)),
    Rule("monthly", "[monthly]", "set", fixed={"value": "P1M"}, passes=("It appears [monthly]. = P1M",)),
    Rule("yearly", "[yearly|annually|annual]", "set", fixed={"value": "P1Y"}, passes=("It pays [annually]. = P1Y",)),
    Rule("weekdays", ("[DAYS]", "[WORKDAYS]"), "set", passes=("It opens on [Mondays]. = XXXX-WXX-1",)),
)
