"""English rules for what repeats: every Monday, once a week, annually."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

SETS = (
    Rule(
        "every",
        (
            "[every|each UNIT1]",
            "[every|each WEEKDAY|MONTH|SEASON|DAYPART]",
            "[every|each WEEKDAY DAYPART]",
            "[every|each WEEKDAY] and|to|through|or [WEEKDAY]",
            "[every N UNITS]",
        ),
        "set",
        passes=("[every Monday] = XXXX-WXX-1", "[each day] = P1D"),
    ),
    Rule(
        "per",
        (
            "N|percent|times|dollars|million|billion [A UNIT1]",
            "[per UNIT1]",
            "[once|twice A UNIT1]",
        ),
        "set",
        passes=("It meets [once a month]. = P1M",),
    ),
    Rule(
        "times_per",
        "[N times A|each|every|per UNIT1]",
        "set",
        fixed={"amount": 1},
        passes=("It meets [three times a week]. = P1W",),
        refuses=("three times as often",),
    ),
    Rule(
        "half_yearly",
        "[semiannual|semiannually]",
        "set",
        fixed={"value": "P6M"},
        passes=("the [semiannual] report = P6M",),
        refuses=("annual",),
    ),
    Rule(
        "every_two_years",
        "[biennial|biennially]",
        "set",
        fixed={"value": "P2Y"},
        passes=("the [biennial] show = P2Y",),
        refuses=("the bicentennial show",),
    ),
    Rule(
        "daily",
        "[once|twice? daily] !news|mail|telegraph|mirror|express|star|beast|show|record|herald|times|post",
        "set",
        fixed={"value": "P1D"},
        passes=("They meet [daily]. = P1D",),
        refuses=("So wrote the Daily News.",),
    ),
    Rule("weekly", "[once|twice? weekly]", "set", fixed={"value": "P1W"}, passes=("It appears [weekly]. = P1W",)),
    Rule("monthly", "[once|twice? monthly]", "set", fixed={"value": "P1M"}, passes=("It appears [monthly]. = P1M",)),
    Rule(
        "yearly",
        "[once|twice? yearly|annually|annual]",
        "set",
        fixed={"value": "P1Y"},
        passes=("It pays [annually]. = P1Y",),
    ),
    Rule("weekdays", ("[DAYS]", "[WORKDAYS]"), "set", passes=("It opens on [Mondays]. = XXXX-WXX-1",)),
    Rule(
        "hourly",
        "[hourly] !rate|wage|pay",
        "set",
        fixed={"value": "PT1H"},
        passes=("It runs [hourly]. = PT1H",),
        refuses=("the hourly wage",),
    ),
    Rule(
        "quarterly",
        "[quarterly]",
        "set",
        fixed={"value": "P3M"},
        passes=("the [quarterly] report = P3M",),
        refuses=("a quarter",),
    ),
    Rule(
        "nightly",
        ("[nightly]", "[weeknights]"),
        "set",
        fixed={"value": "XXXX-XX-XXTNI"},
        passes=("It airs [nightly]. = XXXX-XX-XXTNI",),
        refuses=("at night",),
    ),
    Rule(
        "on_weekends",
        ("on|at|during [weekends]",),
        "set",
        fixed={"value": "XXXX-WXX-WE"},
        passes=("It opens on [weekends]. = XXXX-WXX-WE",),
        refuses=("two weekends ago",),
    ),
    Rule(
        "every_other",
        "[every other UNIT1]",
        "set",
        fixed={"amount": 2},
        passes=("They met [every other week]. = P2W",),
        refuses=("every other man",),
    ),
)
