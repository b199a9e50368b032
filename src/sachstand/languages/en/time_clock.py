"""English rules for clock times, parts of the day and bare weekdays."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

CLOCK = (
    Rule(
        "clock",
        (
            "[CLOCK|HOUR MERIDIEM ZONE?]",
            "[CLOCK|HOUR AP ~. m ~. ZONE?]",
            "[CLOCKWORD ZONE?]",
            "[CLOCK ZONE]",
            "at|by|until|around|before|after|from|about [CLOCK] !THINGS|N|%|UNIT",
            "[HOUR o ~'|’ ~clock]",
            "[CLOCK ZONE on? WEEKDAY]",
            "[CLOCK|HOUR MERIDIEM on? WEEKDAY]",
            "[HOUR ~h]",
            "[N o ~'|’ ~clock]",
        ),
        "point",
        refuses=("They won 3:1 at home.",),
        passes=(
            "at [4:45 pm] = 2024-12-05T16:45",
            "at [8 p.m.] = 2024-12-05T20:00",
            "at [15:00 GMT] = 2024-12-05T15:00+00:00",
        ),
    ),
    Rule("midnight", "[midnight]", "point", fixed={"clock": (24, 0, 0)}, passes=("at [midnight] = 2024-12-05T24:00",)),
    Rule(
        "weekday_part",
        ("[PART? WEEKDAY DAYPART]", "[the? DAYPART of WEEKDAY]", "[WEEKDAY the? DAYPART]"),
        "point",
        passes=("on [Tuesday night] = 2024-12-03TNI",),
    ),
    Rule(
        "daypart",
        (
            "in|during|by|until the [PART? DAYPART] !of",
            "at|by|before|after|around|until [NOON]",
            "that|the same [DAYPART] !CAP",
        ),
        "point",
        passes=("in the [afternoon] = 2024-12-05TAF",),
    ),
    Rule(
        "daypart_of",
        (
            "[the? DAYPART of MONTH DAY|NTH ,? YEAR?]",
            "[the? DAYPART of MON ~.? DAY|NTH ,? YEAR?]",
            "[the? DAYPART of DAY|NTH MONTH YEAR?]",
        ),
        "point",
        passes=("on [the morning of 22 June 1941] = 1941-06-22TMO",),
    ),
    Rule("weekday", ("[WEEKDAY]", "on [SHORTDAY ~.?]"), "point", passes=("He said on [Tuesday] it was. = 2024-12-03",)),
)
