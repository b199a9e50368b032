"""German rules for feasts."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

FEAST_DAYS = (
    Rule(
        "feast",
        ("[FEAST YEAR?]", "[FEAST THIS|REL UNIT]"),
        "point",
        passes=("an [Weihnachten] = 2024-12-25", "am [Ostermontag 2025] = 2025-04-21"),
    ),
    Rule(
        "second_christmas_day",
        "[zweiten|zweite|2. weihnachtsfeiertag|weihnachtstag YEAR?]",
        "point",
        fixed={"feast": ("fixed", 12, 26)},
        passes=("am [zweiten Weihnachtsfeiertag] = 2024-12-26",),
    ),
    Rule(
        "first_christmas_day",
        "[ersten|erste weihnachtsfeiertag|weihnachtstag YEAR?]",
        "point",
        fixed={"feast": ("fixed", 12, 25)},
        passes=("am [ersten Weihnachtstag] = 2024-12-25",),
    ),
    Rule(
        "assumption",
        ("[maria|mariä himmelfahrt YEAR?]",),
        "point",
        fixed={"feast": ("fixed", 8, 15)},
        passes=("Gefeiert wurde an [Mariä Himmelfahrt]. = 2024-08-15",),
    ),
    Rule(
        "feast_part",
        ("[FEASTPART YEAR?]", "[FEASTUNIT YEAR?]", "[FEASTPART YEAR ~/ YY|YEAR]"),
        "point",
        passes=(
            "Es knallte in der [Silvesternacht]. = 2024-12-31TNI",
            "In der [Silvesternacht 2015/16] war es laut. = 2015-12-31TNI",
            "Am [Osterwochenende 2025] gab es Stau. = 2025-W16-WE",
        ),
        refuses=("Die Silvesterraketen flogen.",),
    ),
    Rule(
        "christmas_eve",
        "[heiligen|heilige|heiliger abend YEAR?]",
        "point",
        fixed={"feast": ("fixed", 12, 24)},
        passes=("am [Heiligen Abend] = 2024-12-24",),
        refuses=("Er hatte einen ruhigen Abend.",),
    ),
    Rule(
        "advent",
        ("[ORD ADVENT YEAR?]", "[DAY ~. ADVENT YEAR?]"),
        "point",
        passes=("am [3. Advent] = 2024-12-15", "Der [erste Adventssonntag] war warm. = 2024-12-01"),
        refuses=("Am 7. Advent gibt es nichts.", "Im Advent ist es laut."),
    ),
    Rule(
        "day_of_unity",
        "[tag der deutschen einheit YEAR?]",
        "point",
        fixed={"feast": ("fixed", 10, 3)},
        passes=("am [Tag der Deutschen Einheit 2023] = 2023-10-03",),
        refuses=("Die deutsche Einheit kam.",),
    ),
    Rule(
        "day_of_work",
        "[tag der arbeit YEAR?]",
        "point",
        fixed={"feast": ("fixed", 5, 1)},
        passes=("am [Tag der Arbeit 2023] = 2023-05-01",),
        refuses=("Der Tag der offenen Tür war gut besucht.",),
    ),
    Rule(
        "day_of_prayer",
        "[buß|buss - und bettag YEAR?]",
        "point",
        fixed={"feast": ("advent", 3, 11)},
        passes=("am [Buß- und Bettag 2024] = 2024-11-20",),
        refuses=("Er tat Buße.",),
    ),
    Rule(
        "ascension",
        "[christi himmelfahrt YEAR?]",
        "point",
        fixed={"feast": ("easter", 39, 0)},
        passes=("an [Christi Himmelfahrt 2024] = 2024-05-09",),
        refuses=("Das Himmelfahrtskommando kam.",),
    ),
    Rule(
        "no_feast",
        ("[pfarre|pfarrei|pfarrkirche|kirche|kapelle|wallfahrtskirche|gemeinde mariä|maria himmelfahrt]",),
        "nothing",
        refuses=("Das Konzert in der Pfarrkirche Mariä Himmelfahrt war schön.",),
    ),
)
