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
        "future",
        ("in [the future]", "<as|how|too [soon] !as", "[in the near|coming future]"),
        "vague",
        fixed={"value": "FUTURE_REF"},
        passes=("in [the future] = FUTURE_REF",),
    ),
)
