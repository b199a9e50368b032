"""English rules for durations, and for stretches of time that end or begin now."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

DURATIONS = (
    Rule(
        "fortnight",
        ("[A|the? REL? fortnight]",),
        "duration",
        fixed={"amount": 2, "unit": "W"},
        passes=("It lasted [a fortnight]. = P2W",),
        refuses=("the Fortnite game",),
    ),
    Rule(
        "last_n",
        (
            "[the? REL N UNIT]",
            "[the? REL a SOME UNITS]",
            "[the REL SOME UNITS]",
            "[the N UNITS]",
            "[the? REL UNITS]",
            "[the? REL N and a half UNITS]",
            "[recent UNITS]",
            "[these UNITS]",
        ),
        "stretch",
        fixed={"sign": -1},
        passes=("over [the past two years] = P2Y",),
    ),
    Rule(
        "duration",
        (
            "[N UNIT]",
            "[A UNIT1]",
            "[N ~- ~UNIT1]",
            "[a mere N UNITS]",
            "[A UNIT1 and a FRACTION]",
            "[N and a FRACTION UNITS]",
            "[N ~- ~and ~- ~a ~- ~FRACTION ~- ~UNIT1]",
            "[N - UNIT1] !-|old|olds",
            "[N ~- ~and ~- ~a ~- ~FRACTION UNITS]",
            "to|will|would|could|can|may|might|should|not last [N UNIT]",
            "[N UNIT and|, N UNIT]",
            "[N UNITS N UNITS]",
            "[N UNITS ~'|’]",
            "[more|less than N|A UNIT]",
            "[A full|whole|entire UNIT1]",
            "[N N UNITS]",
            "[N] to|or|- [N UNIT]",
        ),
        "duration",
        passes=(
            "for [five years] = P5Y",
            "a [three-month] class = P3M",
            "in [100 days] = P100D",
            "for [two and a half years] = P2Y6M",
            "[an hour and a half] = PT1.5H",
            "[three years and six months] in jail = P3Y6M",
            "It is to last [six weeks]. = P6W",
        ),
        refuses=("a 22-year-old man",),
    ),
    Rule(
        "half",
        ("[half A UNIT1]", "[A half ~-? UNIT1]"),
        "duration",
        fixed={"amount": 0.5},
        passes=("[half an hour] = PT30M",),
    ),
    Rule(
        "duration_some",
        (
            "[a? SOME of? UNITS]",
            "[a SOME more? UNITS]",
            "for [LONGUNITS]",
            "[UNITS] of|after|before",
            "within [UNITS]",
            "in [LONGUNITS]",
            "[UNITS ~- long]",
            "[decades ~- old]",
            "[the years]",
        ),
        "duration",
        passes=("for [several days] = PXD",),
    ),
)
