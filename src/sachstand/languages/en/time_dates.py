"""English rules for dates that name a day, a month or a season."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

DATES = (
    # --- what looks like a time and is none: it tells nothing -------------------------------------------------
    Rule(
        "no_time",
        (
            "[black friday]",
            "[christmas party|tree|shoppers|shopping|cards|gifts|lights|presents|market]",
            "[N year|years old|older|younger]",
            "[N - year - old]",
            "[A|N years of age]",
            "[fridays for future]",
            "[agenda YEAR]",
            "aged|ages [N UNITS?]",
            "[friday night lights]",
            "[may have|be|not|also|well]",
            "[N ~- year ~- olds]",
            "[first|second|third|fourth quarter touchdown|lead|goal|victory|comeback|rally]",
            "[first|second|third|fourth quarter run|drive|points|interception]",
            "[late|early|midway in|into|through the? first|second|third|fourth quarter]",
            "[sunday|saturday times|telegraph|mail|mirror|express]",
            "[saturday|monday|sunday night live|football]",
            "[us|entertainment|business|publishers weekly]",
            "[cyber monday]",
            "[super tuesday]",
            "[bloody sunday|friday]",
            "[good friday agreement]",
            "[a quarter] of|past|to|after|before",
            "[as recently as]",
            "[a second] !ago|later|before|after|.|,|of|or|to",
            "N minutes|minute|min [N seconds] into",
        ),
        "nothing",
        refuses=(
            "A 22-year-old man was hurt.",
            "He may be late.",
            "On Black Friday shops are full.",
            "It was a second try.",
            "A quarter of the voters stayed at home.",
            "He read the Sunday Times.",
        ),
    ),
    # --- days -------------------------------------------------------------------------------------------------
    Rule("iso", "[ISO]", "point", passes=("As of [2024-06-05] = 2024-06-05",), refuses=("No. 2024-13-45",)),
    Rule(
        "full_date",
        ("[FULLDATE|DATE]", "[WEEKDAY ,? DATE]"),
        "point",
        passes=("on [06/19/2024] = 2024-06-19",),
        refuses=("on 02/31/2024",),
    ),
    Rule(
        "month_day",
        (
            "[MONTH DAY|NTH ,? YEAR]",
            "[MON ~.? DAY|NTH ,? YEAR]",
            "[MONTH DAY|NTH] !N|MONTH|UNIT|-|%",
            "[MON ~.? DAY|NTH]",
            "[WEEKDAY ,? MONTH DAY|NTH ,? YEAR]",
            "[WEEKDAY ,? MONTH DAY|NTH]",
            "[WEEKDAY ,? MON ~.? DAY|NTH ,? YEAR]",
            "[WEEKDAY ,? MON ~.? DAY|NTH]",
            "[MONTH the NTH ,? YEAR?]",
        ),
        "point",
        passes=("on [June 19, 2024] = 2024-06-19", "on [November 27] = 2024-11-27"),
        refuses=("on February 31",),
    ),
    Rule(
        "day_month",
        (
            "[DAY|NTH MONTH ,? YEAR]",
            "[DAY|NTH MON ~.? YEAR]",
            "[DAY|NTH MONTH]",
            "[the? NTH|ORD of MONTH ,? YEAR?]",
            "[WEEKDAY ,? the? DAY|NTH MONTH ,? YEAR?]",
            "[WEEKDAY ,? the? NTH of MONTH ,? YEAR?]",
        ),
        "point",
        refuses=("on 31 February",),
        passes=(
            "on [19 June 2024] = 2024-06-19",
            "It came on [the 5th of June]. = 2024-06-05",
        ),
    ),
    Rule(
        "two_days",
        (
            "[MONTH DAY] -|–|and|to|through [DAY ,? YEAR?] !MONTH|UNIT|:",
            "[NTH] and|or|to [NTH of? MONTH ,? YEAR?]",
            "[MON ~.? DAY] -|–|and|to|through [DAY ,? YEAR?] !MONTH|UNIT|:|CAP",
            "[DAY] -|–|and|to [DAY MONTH ,? YEAR?]",
        ),
        "point",
        passes=("from [4] to 6 December = 2024-12-04",),
    ),
    Rule(
        "nth_day", ("on|by|until|from|since the [NTH] !CAP|UNIT|ORD",), "point", passes=("on the [2nd] = 2024-12-02",)
    ),
    Rule(
        "week_of",
        (
            "[the? UNIT1 of MONTH DAY|NTH ,? YEAR?]",
            "[the? UNIT1 of MON ~.? DAY|NTH ,? YEAR?]",
        ),
        "point",
        passes=("in [the week of Nov. 4] = 2024-W45", "It is on [the weekend of May 4, 2024]. = 2024-W18-WE"),
        refuses=("a week of March rain",),
    ),
    # --- months -----------------------------------------------------------------------------------------------
    Rule(
        "month_year",
        ("[MONTH ,? YEAR]", "[MON ~.? YEAR]", "[MONTH of YEAR]", "[MONTH THIS|REL UNIT1]", "[MONTH of THIS|REL UNIT1]"),
        "point",
        passes=("in [June 2024] = 2024-06",),
    ),
    Rule(
        "part_month",
        (
            "[EARLY ~-? MONTH ,? YEAR?]",
            "[EARLY in MONTH ,? YEAR?]",
            "[the? PART of MONTH ,? YEAR?]",
            "[EARLY LAST|REL MONTH]",
        ),
        "point",
        passes=(
            "in [early December] = 2024-12",
            "It was closed in [late March]. = 2024-03",
        ),
    ),
    Rule(
        "month",
        (
            "in|since|until|till|by|through|during|from|of|between|before|after|and|to|this [MONTH] !CAP",
            "[MONTH] and|or|to|through|–|- [MONTH ,? YEAR?]",
            "for [MONTH] !CAP",
            "¶ [MONTH] ¶",
        ),
        "point",
        refuses=("Theresa May resigned.", "He may go.", "April Jones sang.", "They march on."),
        passes=(
            "It was agreed in [June]. = 2024-06",
            "It lasted until [November]. = 2024-11",
        ),
    ),
    # --- seasons, quarters ------------------------------------------------------------------------------------
    Rule(
        "season",
        (
            "[EARLY? SEASON|FALL of? YEAR]",
            "in|by|until|since|during|of|over the? [EARLY? SEASON]",
            "in the [SEASON|FALL]",
            "[EARLY ~-? SEASON]",
            "by|in|since [SEASON] !of|,",
        ),
        "point",
        passes=("in the [autumn] = 2024-FA", "in [spring 2011] = 2011-SP"),
        refuses=("Prices fall in places.",),
    ),
    Rule(
        "quarter",
        (
            "[the? ORD quarter of? YEAR?]",
            "[the? ORD quarter of the? THIS|REL? year]",
            "[the? fiscal ORD quarter]",
            "[the? ORD fiscal quarter]",
            "[ORD ~- ~quarter YEAR?]",
        ),
        "nth",
        fixed={"unit": "Q"},
        passes=("in [the third quarter] = 2024-Q3",),
    ),
    Rule(
        "short_quarter",
        ("in|for|since|by|during|of|the [QUARTERWORD] !CAP|N", "[QUARTERWORD of? YEAR]"),
        "point",
        passes=("in [Q3] = 2024-Q3", "[Q1 of 2025] was good. = 2025-Q1"),
        refuses=("An Audi Q3 crashed.",),
    ),
    Rule(
        "half_year",
        ("[the? ORD half of YEAR]", "[the? ORD half of the? THIS|REL UNIT1]", "[the? ORD half of the year]"),
        "nth",
        fixed={"unit": "H6"},
        passes=("in [the second half of 2013] = 2013-H2", "in [the first half of last year] = 2023-H1"),
    ),
    Rule(
        "century",
        (
            "[EARLY? ~-? NTH|ORD ~-? century]",
            "[EARLY? NTH|ORD] and|or|to|through [EARLY? NTH|ORD century|centuries]",
            "[EARLY? NTH|ORD] to the [EARLY? NTH|ORD century|centuries]",
        ),
        "point",
        fixed={"unit": "CE"},
        passes=("in the [20th century] = 19", "in the [18th] and 19th centuries = 17"),
    ),
    Rule(
        "nth_unit",
        ("[the NTH day|night|week|month|year|hour]", "on [the ORD|NTH day|night]", "[the UNIT1] before"),
        "nth",
        passes=("on [the 99th day] = XXXX-XX-XX",),
    ),
)
