"""German rules for the present, past and future as such: now, recently, soon."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

VAGUE = (
    Rule(
        "still_today",
        (
            "[heute] noch|schon",
            "noch [heute]",
            "bis [heute]",
            "wie|als [heute]",
            "auch|selbst [heute] noch",
            "von [heute] !an",
            "( [heute]",
            "–|-|— [heute] :|)",
            "[heute] N ~- AGEWORD",
            "[heute] AGE",
            "STATE [heute] !um|ab|DAYPART|CLOCK|HOUR|in",
            "<ab|seit|für|am [heute] STATE !es",
            "[heute] GENERAL",
            "würde|würden [heute] !um|ab|DAYPART|CLOCK|HOUR|in|beginnen|entscheiden",
            "[heute] würde|würden",
            "ist|sind [heute] vor allem",
            "[heute] hauptsächlich|überwiegend|größtenteils|vorwiegend",
            "ist|sind [heute] ein|eine|einer|eines|kein|keine|keiner",
            "[heute] ist|sind er|sie|es ein|eine|einer|eines|kein|keine|keiner",
            "[heutzutage|heutige|heutigen|heutiger|heutiges|heutigem] !UNIT|WEEKDAY|DAYPART|DAYNIGHT",
        ),
        "vague",
        fixed={"value": "PRESENT_REF"},
        passes=(
            "Das gilt [heute] noch. = PRESENT_REF",
            "[Heute] lebt er in Prag. = PRESENT_REF",
            "Die Jugend von [heute] liest. = PRESENT_REF",
            "Der [heute] 72-jährige Maler kam. = PRESENT_REF",
        ),
        refuses=("Heute um 18 Uhr beginnt es.", "Er sagte heute ab.", "Ab heute gilt der Fahrplan."),
    ),
    Rule(
        "now",
        (
            "[jetzt|derzeit|zurzeit|gegenwärtig|momentan]",
            "[zur zeit] !ART|als",
            "[von nun an]",
            "zum [jetzigen zeitpunkt]",
        ),
        "vague",
        fixed={"value": "PRESENT_REF"},
        passes=("Das gilt [derzeit]. = PRESENT_REF",),
    ),
    Rule(
        "past",
        (
            "[kürzlich|unlängst|neulich|jüngst]",
            "[vor kurzem|langem]",
            "[kurz zuvor|vorher]",
            "in [der vergangenheit]",
        ),
        "vague",
        fixed={"value": "PAST_REF"},
        passes=("Er kam [kürzlich]. = PAST_REF",),
    ),
    Rule(
        "former",
        ("[ex] ~-", "[ehemalige|ehemaligen|ehemaliger|ehemaliges]"),
        "vague",
        fixed={"value": "PAST_REF", "reports_only": True},
        passes=("der [ehemalige] Präsident = PAST_REF",),
    ),
    Rule(
        "then",
        "[damals]",
        "vague",
        fixed={"value": "PAST_REF"},
        passes=("[Damals] war es so. = PAST_REF",),
        refuses=("die damalige Regierung",),
    ),
    Rule(
        "future",
        (
            "[bald|demnächst|zukünftig|zukünftige|zukünftigen]",
            "in [ART? zukunft]",
            "[ART? folgezeit]",
            "[wenig|kurz später|darauf|danach]",
            "[kurze zeit später|darauf]",
        ),
        "vague",
        fixed={"value": "FUTURE_REF"},
        passes=("[bald] kommt er = FUTURE_REF",),
    ),
)
