"""German rules for clock times, parts of the day and bare weekdays."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

CLOCK = (
    Rule(
        "clock",
        (
            "[CLOCK|HOUR uhr]",
            "[CLOCK|CLOCKWORD ~uhr]",
            "[HOUR uhr MINUTE]",
            "[CLOCK|HOUR uhr ZONE]",
            "[CLOCK|HOUR uhr mitteleuropäischer zeit|sommerzeit]",
            "[CLOCK|HOUR uhr DAYADVERB]",
            "um|gegen|ab|bis [CLOCK] !THINGS|N|%|CAP",
            "[CLOCK ZONE]",
            "[CLOCK|HOUR uhr] ( ZONE )",
            "[HOURWORD uhr DAYADVERB?]",
            "um|gegen|ab|bis|nach|vor|seit [HALFTO HOURWORD DAYADVERB?]",
        ),
        "point",
        passes=(
            "um [4:45 Uhr] = 2024-12-05T04:45",
            "um [4 Uhr 45] = 2024-12-05T04:45",
            "um [12.00 Uhr MEZ] = 2024-12-05T12:00+01:00",
            "um [12.00 Uhr] (MEZ) = 2024-12-05T12:00+01:00",
            "Gegen [vier Uhr morgens] brannte es. = 2024-12-05T04:00",
            "Um [halb acht abends] kam er. = 2024-12-05T19:30",
        ),
        refuses=("Es stand 20 zu 15.", "um 12.500 Euro"),
    ),
    Rule(
        "clock_of_city",
        "[CLOCK|HOUR uhr CITYZONE zeit|ortszeit]",
        "point",
        passes=("um [18.00 Uhr Moskauer Zeit] = 2024-12-05T18:00",),
        refuses=("um 18 Uhr in Moskau",),
    ),
    Rule(
        "clock_of_new_york",
        (
            "[CLOCK|HOUR uhr new yorker zeit|ortszeit]",
            "[CLOCK|HOUR uhr us ~- ostküstenzeit]",
            "[CLOCK|HOUR uhr ostküstenzeit]",
        ),
        "point",
        fixed={"zone": "America/New_York"},
        passes=("um [9 Uhr US-Ostküstenzeit] = 2024-12-05T09:00",),
        refuses=("um 9 Uhr in New York",),
    ),
    Rule(
        "clock_elsewhere",
        ("[CLOCK|HOUR uhr CAP zeit]", "[CLOCK|HOUR uhr CAP ortszeit]", "[CLOCK|HOUR uhr der|dortiger zeit|ortszeit]"),
        "point",
        fixed={"zone": "local"},
        passes=("um [8 Uhr Honoluluer Zeit] = 2024-12-05T08:00",),
        refuses=("um 8 Uhr sommers",),
    ),
    Rule(
        "clock_of_day",
        (
            "[CLOCK|HOUR uhr] am [WEEKDAY] !-",
            "[CLOCK|HOUR uhr] am [DAY ~. MONTH YEAR?]",
        ),
        "point",
        passes=(
            "Bis [20 Uhr] am Montag war zu. = 2024-12-02T20:00",
            "Um [9 Uhr] am 3. Mai 2024 kam er. = 2024-05-03T09:00",
        ),
        refuses=("Um 20 Uhr am Bahnhof",),
    ),
    Rule(
        "midnight",
        ("um|vor|nach|gegen|bis|seit|ab|zu|nach|von [mitternacht]", "[mitternacht] und|bis"),
        "point",
        fixed={"clock": (24, 0, 0), "midnight": True},
        passes=("kurz nach [Mitternacht] = 2024-12-05T24:00",),
        refuses=("Die Mitternachtssonne schien.",),
    ),
    Rule(
        "two_clocks",
        (
            "[CLOCK|HOUR] -|–|bis [CLOCK|HOUR] und|, [CLOCK|HOUR] -|–|bis [CLOCK|HOUR uhr]",
            "[CLOCK|HOUR] uhr? bis|–|-|—|und|/|? [CLOCK|HOUR uhr]",
            "[CLOCK|HOUR uhr] bis|–|-|und [CLOCK|HOUR uhr]",
        ),
        "point",
        passes=("von [14.30]-18 Uhr = 2024-12-05T14:30",),
    ),
    Rule(
        "weekday_part",
        (
            "[frühen|späten? DAYNIGHT]",
            "[WEEKDAY ~-? DAYPART|DAYADVERB]",
            "[WEEKDAY DAWN]",
            "[WEEKDAY in der DAYPART]",
        ),
        "point",
        passes=(
            "am [Dienstagabend] = 2024-12-03TEV",
            "am [frühen Sonntagmorgen] = 2024-12-01TMO",
            "am [Dienstag abend] = 2024-12-03TEV",
        ),
    ),
    Rule(
        "two_weekdays",
        (
            "[WEEKDAY] bis|auf|und|–|-|/ [WEEKDAY] !-",
            "[WEEKDAY] bis zum [WEEKDAY] !-",
            "von [WEEKDAY] bis [WEEKDAY] !-",
            "zwischen [WEEKDAY] und [WEEKDAY] !-",
        ),
        "point",
        passes=(
            "Von Mittwoch bis [Freitag] tagten sie. = 2024-12-06",
            "Am Montag und [Dienstag] war er krank. = 2024-12-03",
        ),
        refuses=("Montag bis auf Weiteres.",),
    ),
    Rule(
        "short_weekday",
        ("[SHORTDAY ~. ,? DATE]", "[SHORTDAY ~.? , DATE]", "[SHORTDAY ~. ,? DAY ~. MONTH YEAR?]"),
        "point",
        passes=("[Di., 3.12.], im Rathaus = 2024-12-03",),
        refuses=("Mo. und Di. geschlossen",),
    ),
    Rule(
        "daypart",
        (
            "am|im|zum|der|gegen|den|über|bis [frühen|späten? DAYPART] !-",
            "[frühen|späten DAYPART]",
            "[DAYADVERB]",
            "in|bis|seit [ART frühen|späten DAYPART]",
            "seit|bis|ab dem|zum|zur [DAYPART] !-|des|vom|nach",
            "vom|zur [DAYPART] !-|des|vom|nach",
        ),
        "point",
        passes=("am [Nachmittag] = 2024-12-05TAF",),
    ),
    Rule(
        "daypart_of_event",
        ("[MORNING nach der|dem CAP]", "[eines DAYPART] !des|der"),
        "vague",
        fixed={"value": "XXXX-XX-XX"},
        passes=(
            "Am [Morgen nach der Wahl] trat er zurück. = XXXX-XX-XXTMO",
            "[Eines Abends] kam er. = XXXX-XX-XXTEV",
        ),
        refuses=("Am Morgen des 3. Mai kam er.", "Am Abend der Tag war lang."),
    ),
    Rule(
        "some_day",
        "<CAP|PART|UNIT|N|laufe [eines schönen? tages]",
        "vague",
        fixed={"value": "XXXX-XX-XX"},
        passes=("[Eines Tages] stand er da. = XXXX-XX-XX",),
        refuses=("Am Ende eines Tages war er müde.",),
    ),
    Rule(
        "daypart_of",
        (
            "[frühen|späten? DAYPART des|vom|am DAY ~. MONTH YEAR?]",
            "[DAYPART vom DAY ~. MONTH? YEAR?]",
            "[gegen DAYPART des DAY ~. MONTH YEAR?]",
            "[frühen|späten? DAYPART des WEEKDAY|DATE]",
        ),
        "point",
        passes=("am [Morgen des 22. Juni 1941] = 1941-06-22TMO",),
    ),
    Rule(
        "night_between",
        (
            "[NIGHT vom DAY ~. MONTH?] auf|zum|bis den|dem|zum? [DAY ~. MONTH YEAR?]",
            "[NIGHT von WEEKDAY] auf|zu|zum [WEEKDAY]",
        ),
        "point",
        fixed={"one_night": True},
        passes=("in der [Nacht vom 16.] auf den 17. April 1945 = 1945-04-16TNI",),
    ),
    Rule(
        "night_to",
        ("[NIGHT auf|zu|zum den|dem|diesen? WEEKDAY]", "[NIGHT auf|zu|zum den|dem? DAY ~. MONTH YEAR?]"),
        "point",
        fixed={"offset": -1, "one_night": True},
        passes=("in der [Nacht zum Donnerstag] = 2024-12-04TNI",),
    ),
    Rule(
        "night_to_last",
        "[NIGHT auf|zu|zum den? REL WEEKDAY]",
        "relative",
        fixed={"offset": -1, "one_night": True},
        passes=("in der [Nacht zum vergangenen Freitag] = 2024-11-28TNI",),
    ),
    Rule(
        "weekday",
        "[WEEKDAY] !-",
        "point",
        passes=("Baerbock hatte am [Dienstag] ungefragt gesagt. = 2024-12-03",),
        refuses=("Das schrieb die Welt am Sonntag.",),
    ),
)
