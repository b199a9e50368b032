"""English rules for the present, past and future as such: now, recently, soon."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

VAGUE = (
    Rule(
        "now",
        (
            "<until|by|up [now] !that",
            "until [now]",
            "by [now]",
            "[currently|nowadays|presently]",
            "[at present]",
            "[right now]",
            "[at the moment]",
        ),
        "vague",
        fixed={"value": "PRESENT_REF"},
        passes=("It is [now] in force. = PRESENT_REF",),
    ),
    Rule(
        "past",
        ("[recently|formerly]", "in [the past]", "[once] upon", "[at the time]", "[back then]"),
        "vague",
        fixed={"value": "PAST_REF"},
        passes=("He came [recently]. = PAST_REF",),
    ),
    Rule(
        "todays",
        "[today ~'|’ ~s] world|society|youth|generation|standards|technology|children|teenagers|economy|dollars|prices",
        "vague",
        fixed={"value": "PRESENT_REF"},
        passes=("In [today's] world this is rare. = PRESENT_REF",),
        refuses=("He spoke at today's meeting.",),
    ),
    Rule(
        "years_past",
        ("[UNITS past]", "[UNITS gone by]"),
        "vague",
        fixed={"value": "PAST_REF", "unit": None},
        passes=("It was so in [years past]. = PAST_REF",),
        refuses=("ten years past",),
    ),
    Rule(
        "months_ahead",
        ("[the UNITS ahead]", "[the UNITS to come]"),
        "vague",
        fixed={"value": "FUTURE_REF", "unit": None},
        passes=("in [the months ahead] = FUTURE_REF",),
        refuses=("the road ahead",),
    ),
    Rule(
        "future",
        ("in [the future]", "<as|how|too [soon] !as", "[in the near|coming future]"),
        "vague",
        fixed={"value": "FUTURE_REF"},
        passes=("in [the future] = FUTURE_REF",),
    ),
)
