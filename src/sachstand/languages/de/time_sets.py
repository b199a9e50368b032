"""German rules for what repeats: every Monday, once a week, annually."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

SETS = (
    Rule(
        "every",
        (
            "[jeden|jede|jedes|jedem UNIT]",
            "[jeden|jede|jedes|jedem WEEKDAY|DAYNIGHT|MONTH|SEASON|DAYPART]",
            "[jeden WEEKDAY] und|bis [WEEKDAY]",
        ),
        "set",
        passes=("[jeden Montag] = XXXX-WXX-1", "[jeden Tag] = P1D"),
    ),
    Rule(
        "every_nth",
        ("[jeden|jede|jedem|jedes ORD|REL WEEKDAY im monat]",),
        "set",
        fixed={"value": "P1M", "weekday": None},
        passes=("[jeden letzten Samstag im Monat] = P1M",),
    ),
    Rule(
        "every_nth_weekday",
        "[jeden|jede|jedem ORD WEEKDAY]",
        "set",
        passes=("[jeden zweiten Donnerstag] = XXXX-WXX-4",),
    ),
    Rule("all_n", ("[alle N UNIT]", "[je N UNIT]"), "set", passes=("[alle zwei Wochen] = P2W",)),
    Rule(
        "all_some",
        "[alle paar UNITS]",
        "set",
        fixed={"approximate": True},
        passes=("[Alle paar Wochen] kam er. = PXW",),
        refuses=("alle Wochen",),
    ),
    Rule(
        "unit_by_unit",
        "[UNIT1 für UNIT1]",
        "set",
        passes=("[Tag für Tag] kam er. = P1D", "Das steigt [Jahr für Jahr]. = P1Y"),
        refuses=("ein Tag für die Familie",),
    ),
    Rule(
        "per",
        (
            "euro|dollar|franken|stunden|mal|patienten|menschen|liter|tonnen|kilometer [im|pro UNIT1] !YEAR",
            "[pro UNIT1]",
            "[TIMES im|pro|am|in|die|je UNIT1]",
            "[TIMES in der UNIT1]",
            "euro|mal|patienten|menschen|liter|tonnen am [tag]",
        ),
        "set",
        passes=(
            "[einmal im Monat] = P1M",
            "Er bekommt 400 Euro [im Monat]. = P1M",
        ),
    ),
    Rule(
        "daily",
        "[TIMES? täglich|täglichen|tägliche|täglicher|alltäglich|alltäglichen]",
        "set",
        fixed={"value": "P1D"},
        passes=("Sie liefern [täglich]. = P1D",),
    ),
    Rule(
        "weekly",
        "[TIMES? wöchentlich|wöchentlichen|wöchentliche|allwöchentlich]",
        "set",
        fixed={"value": "P1W"},
        passes=("Sie treffen sich [wöchentlich]. = P1W",),
    ),
    Rule(
        "monthly",
        "[TIMES? monatlich|monatlichen|monatliche|monatlicher]",
        "set",
        fixed={"value": "P1M"},
        passes=("die [monatlichen] Gebühren = P1M",),
    ),
    Rule(
        "yearly",
        "[TIMES? jährlich|jährlichen|jährliche|jährlicher|alljährlich|alljährliche|alljährlichen]",
        "set",
        fixed={"value": "P1Y"},
        passes=("Das kostet [jährlich] zwei Millionen. = P1Y",),
    ),
    Rule(
        "on_weekdays",
        (
            "[DAYS]",
            ".|¶|:|;|!|? [DAYS]",
            "[DAYS] bis|und|, [DAYS]",
            "[DAYS DAYADVERB]",
            "[WORKDAYS]",
        ),
        "set",
        passes=(
            "Geöffnet ist [montags]. = XXXX-WXX-1",
            "[Montags] bis freitags ist offen. = XXXX-WXX-1",
            "Geöffnet: [Montags] von 9 bis 12 Uhr = XXXX-WXX-1",
        ),
    ),
    Rule(
        "hourly",
        "[stündlich|stündliche|stündlichen]",
        "set",
        fixed={"value": "PT1H"},
        passes=("Der Bus fährt [stündlich]. = PT1H",),
        refuses=("eine zweistündliche Fahrt",),
    ),
    Rule(
        "quarterly",
        "[vierteljährlich|vierteljährliche|vierteljährlichen|quartalsweise]",
        "set",
        fixed={"value": "P3M"},
        passes=("Sie zahlen [vierteljährlich]. = P3M",),
        refuses=("im Vierteljahr",),
    ),
    Rule(
        "half_yearly",
        "[halbjährlich|halbjährliche|halbjährlichen]",
        "set",
        fixed={"value": "P6M"},
        passes=("Sie zahlen [halbjährlich]. = P6M",),
        refuses=("im Halbjahr",),
    ),
    Rule(
        "on_weekends",
        ("[wochenends]", "an [wochenenden]"),
        "set",
        fixed={"value": "XXXX-WXX-WE"},
        passes=("Geöffnet ist nur an [Wochenenden]. = XXXX-WXX-WE",),
        refuses=("Das Wochenende war nass.",),
    ),
    Rule(
        "every_second",
        ("[jeden|jede|jedes|jedem zweiten|zweite|zweites UNIT1]",),
        "set",
        fixed={"amount": 2},
        passes=("[jedes zweite Jahr] = P2Y", "[jeden zweiten Tag] = P2D"),
        refuses=("jedes zweite Auto",),
    ),
)
