"""English rules for years, decades, centuries and what lies before our era."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

YEARS = (
    Rule(
        "year_bc",
        ("[OLDYEAR bc|bce]", "[OLDYEAR b ~. c ~.]", "[OLDYEAR] -|–|to [OLDYEAR bc|bce]"),
        "point",
        fixed={"bc": True},
        passes=("in [490 BC] they landed = BC0490",),
    ),
    Rule(
        "century_bc",
        ("[EARLY? NTH|ORD century bc|bce]", "[EARLY? NTH|ORD century b ~. c ~.]"),
        "point",
        fixed={"bc": True, "unit": "CE"},
        passes=("in the [5th century BC] = BC04",),
        refuses=("in the 5th century",),
    ),
    Rule(
        "year_ad",
        ("[ad OLDYEAR]", "[OLDYEAR ad|ce]", "[a ~. d ~. OLDYEAR]"),
        "point",
        passes=("in [AD 79] = 0079",),
        refuses=("the 30 second ad",),
    ),
    Rule(
        "fiscal_year",
        ("[fiscal year? YEAR]", "[the? fiscal year YEAR]"),
        "point",
        passes=("In [fiscal 2024] sales rose. = 2024",),
        refuses=("fiscal policy",),
    ),
    Rule(
        "part_year",
        (
            "[EARLY ~-? YEAR]",
            "[EARLY in YEAR]",
            "[the PART of YEAR]",
        ),
        "point",
        passes=("in [late 2002] = 2002",),
    ),
    Rule(
        "year_range",
        (
            "[YEAR] -|–|—|/ [YEAR] !THINGS",
            "[MODERN] and|or|to [MODERN] !THINGS",
            "[YEAR] ~-|–|/ [YY] !THINGS",
            "between|from [YEAR] and|to|until [YEAR] !THINGS",
        ),
        "point",
        passes=("([1898]-1976) = 1898",),
        refuses=("2000 to 2500 dollars",),
    ),
    Rule(
        "year",
        (
            "in|since|until|till|by|of|from|during|before|after|to|circa|(|year|until|through [YEAR] "
            "!THINGS|UNIT|N|%|CLOCKUNIT",
            "<about|over|nearly|some|around|than|N|least|almost|$|£|€ [MODERN] !THINGS|UNIT|N|%",
            "[YEAR] ~) !THINGS",
            "the year [YEAR]",
        ),
        "point",
        passes=("He came in [1960]. = 1960", "since [2008] = 2008"),
        refuses=("There were 2000 people.", "It cost $1400."),
    ),
    Rule(
        "decade",
        (
            "[the? DECADEWORD]",
            "[the? EARLY ~-? DECADEWORD]",
            "[the? EARLY ~-? '|’ ~DECADEWORD]",
            "[the '|’ ~DECADEWORD]",
        ),
        "point",
        passes=("in [the 1990s] = 199",),
    ),
)
