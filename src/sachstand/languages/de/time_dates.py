"""German rules for dates that name a day, a month or a season."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

DATES = (
    # --- what looks like a time and is none: matched first, tells nothing -------------------------------------
    Rule(
        "no_paper",
        (
            "[welt|bild|kurier|presse|taz|spiegel|zeit am WEEKDAY]",
            "[der|dem|des freitag ~- zeitung]",
            "[N münchen]",
            "[tsv|sv|fc|vfl|vfb|tus|tv|sc|sg|msv|fsv|spvgg|ssv|bsv|esv|hsv N]",
            "[herr|herrn|frau|familie|dr ~.? WEEKDAY|MONTH|SEASON]",
            "[agenda YEAR]",
            "[black friday]",
            "[wort zum sonntag]",
            "[hannover|schalke|darmstadt|mainz N]",
            "[N und|bis|oder N jahre|jahren alt|alte|alten|alter|altes]",
            "[ABOUT N jahre|jahren alt|alte|alten|alter|altes]",
            "[letzter|letzten minute|sekunde]",
            "[nr|s|bd|art|abs|kap|tel|az ~. OLDYEAR]",
            "[band|seite|nummer|paragraf|paragraph|aktenzeichen OLDYEAR]",
            "[N jahre|jahren alt|alte|alten|alter|altes|jünger|jüngere|jüngeren|älter|ältere|älteren]",
            "ab|unter [N jahren]",
            "im alter von|zwischen N? und|bis? [N jahren]",
            "im alter von N , N und|oder [N jahren]",
            "mit [N jahren] !CAP|UNIT",
            "[zwischen N und N jahren]",
            "[MONTH] ~- CAP",
            "[so bald]",
            *(
                f"{mark} {before} [MONTH|WEEKDAY|DAYNIGHT|DAYPART|SEASON|PARTSEASON|FEAST|YEAR] {mark}"
                for mark in ('"|„|“|”|«|»|‚|‘',)
                for before in ("", "ART? CAP im|am|um|vor|nach|der|des ART?")
            ),
        ),
        "nothing",
        refuses=(
            "Das schrieb die Welt am Sonntag.",
            "1860 München stieg ab.",
            "Der TSV 1860 gewann.",
            "Das Thema war „Weihnachten“.",
            "Gespielt wird „Die Frau im Morgengrauen“.",
            "Siehe Nr. 1848 und Band 1900, S. 1912.",
            "Die Verordnung 2016/679 gilt.",
            "Herr Freitag und Frau Sommer kamen.",
            "Die Agenda 2010 blieb.",
            "Er starb im Alter von 82 Jahren.",
            "Schon mit zwölf Jahren sang sie.",
            "Kinder unter 14 Jahren zahlen nichts.",
            "Männer im Alter zwischen 18 und 21 Jahren",
        ),
    ),
    # --- days -------------------------------------------------------------------------------------------------
    Rule("iso", "[ISO]", "point", passes=("Stand: [2024-06-05] = 2024-06-05",), refuses=("Nr. 2024-13-45",)),
    Rule(
        "full_date",
        ("[FULLDATE|DATE]", "[WEEKDAY ,? den|dem? DATE]"),
        "point",
        passes=("Sie kam am [19.06.2024]. = 2024-06-19", "am [1.9.39] = 1939-09-01"),
        refuses=("Die Fassung 3.14.15 ist neu.", "am 31.02.2024"),
    ),
    Rule(
        "day_month",
        (
            "[DAY ~. MONTH YEAR?]",
            "[DAY ~. MONTH des jahres YEAR]",
            "am|den|dem|der|vom|zum|ab|bis|seit [ORD MONTH YEAR?] !-",
            "[DAY ~. MON ~.? YEAR]",
            "[DAY ~. MON ~.]",
            "[WEEKDAY ~.? ,? den|dem|der? DAY ~. MONTH YEAR?]",
            "[WEEKDAY ,? den|dem|der? DAY ~. MON ~. YEAR?]",
            "[DAY MONTH YEAR]",
            "[DAY ~. MONTH THIS|REL|SAME UNIT]",
            "[DAY ~. MONTH des REL UNIT]",
        ),
        "point",
        refuses=("Der 27. Spieler kam.", "am 31. Februar"),
        passes=(
            "am [27. November] = 2024-11-27",
            "am [19. Juni 2024] = 2024-06-19",
            "am [fünften Dezember] = 2024-12-05",
            "am [Mittwoch, 27. November] = 2024-11-27",
        ),
    ),
    Rule(
        "day_month_bc",
        "[DAY ~. MONTH OLDYEAR v ~.? chr ~.?]",
        "point",
        fixed={"bc": True},
        passes=("am [15. März 44 v. Chr.] = BC0044",),
    ),
    Rule(
        "two_days",
        (
            "[DAY ~.?] und|bis|/|–|-|,|oder|sowie|auf|zum am|den|dem|zum|vom? [DAY ~. MONTH YEAR?]",
            "[DAY ~. MONTH] und|bis|–|-|/ am|den|dem|zum? [DAY ~. MONTH YEAR]",
            "[DAY ~.] ,? und|bis|auf|sowie|/|–|- am|den|dem|zum|vom? [DATE]",
        ),
        "point",
        passes=("vom [4.] bis 6. Dezember = 2024-12-04",),
    ),
    Rule(
        "three_days",
        (
            "[DAY ~.] , am? [DAY ~.] ,? und|oder|sowie am? [DAY ~. MONTH YEAR?]",
            "[DAY ~.] und|, [DAY ~.] sowie|und|, am? [DAY ~.] und|, [DAY ~. MONTH YEAR?]",
            "[DAY ~.] , [DAY ~.] , [DAY ~.] ,? und|oder|sowie am? [DAY ~. MONTH YEAR?]",
            "[DAY ~.] , [DAY ~.] , [DAY ~.] , [DAY ~.] ,? und|oder|sowie [DAY ~. MONTH YEAR?]",
        ),
        "point",
        passes=("am [5.], 12. und 19. Juni 2024 = 2024-06-05",),
    ),
    Rule(
        "bare_day",
        "am|vom|zum|dem|den [DAY ~.] !CAP|UNIT|MONTH|THINGS|N|YEAR|ORD|DAY|TERM|SEASON|/|und|oder",
        "point",
        passes=("Erst am [2.]! = 2024-12-02",),
    ),
    # --- months -----------------------------------------------------------------------------------------------
    Rule(
        "month_year",
        (
            "[MONTH YEAR]",
            "[MON ~.? YEAR]",
            "[MONTH des jahres YEAR]",
            "[MONTH|SEASON|PART '|’ ~YY]",
            "[MONTH THIS|REL|SAME UNIT]",
            "[MONTH des THIS|REL|SAME UNIT]",
            "[MONTH des jahres]",
        ),
        "point",
        passes=(
            "im [Juni 2024] = 2024-06",
            "im [August vorigen Jahres] = 2023-08",
            "ab [Juli dieses Jahres] = 2024-07",
        ),
        refuses=("August Bebel sprach.",),
    ),
    Rule(
        "part_month",
        (
            "[gegen? PART MONTH YEAR?]",
            "[gegen? PART des monats MONTH YEAR?]",
            "[gegen? PART MONTH THIS|REL|SAME UNIT]",
            "[gegen? PART MONTH des THIS|REL|SAME? UNIT]",
        ),
        "point",
        passes=("[Ende Dezember] war der Einzug. = 2023-12", "seit [Anfang März] = 2024-03"),
    ),
    Rule(
        "month",
        (
            "im|ab|bis|seit|zum|vom|gegen|von|pro|den|des|dem|der|noch|letzten|ganzen|monat|monats [MONTH] !-",
            "für|auf|zu [MONTH] !-|CAP|OLDYEAR",
            "[MONTH] und|oder|bis|/|–|- [MONTH YEAR?]",
            "zwischen|von|der|den|die [MONTH] und|bis|- [MONTH YEAR?]",
            "[MONTH] , [MONTH] und|oder [MONTH YEAR?]",
            "[PART MONTH] und|bis|oder|/ [PART MONTH YEAR?]",
            "und|bis|oder [MONTH] !OLDYEAR",
        ),
        "point",
        refuses=(
            "Herr Mai kam.",
            "August Bebel und Karl Mai.",
            "Er stimmte für August Bebel.",
            "Merz kritisierte Baerbock.",
        ),
        passes=(
            "Das im [Juni] vereinbarte Abkommen trat in Kraft. = 2024-06",
            "Das dauerte bis [November]. = 2024-11",
        ),
    ),
    # --- seasons, quarters, halves ----------------------------------------------------------------------------
    Rule(
        "season",
        (
            "im|in|den|des|dem|der|diesen|seit|bis|ab|zum|über|vom|ganzen|vor|nach|und|jenem [SEASON|PARTSEASON] !-",
            "[SEASON|PARTSEASON YEAR]",
            "[SEASON|PARTSEASON des jahres YEAR?]",
            "[SEASON] und|bis|/ [SEASON YEAR?]",
            "[SEASON|PARTSEASON THIS|REL|SAME UNIT]",
            "[SEASON|PARTSEASON des THIS|REL|SAME UNIT]",
            "[PART SEASON YEAR?]",
            "[SEASON YEAR] ~/ [YY|YEAR]",
            "[späten|frühen SEASON YEAR?]",
        ),
        "point",
        refuses=("Herr Sommer kam.", "Der Winterkrieg begann."),
        passes=(
            "Er kam im [Frühjahr]. = 2024-SP",
            "Im [Spätsommer] kam er. = 2024-SU",
        ),
    ),
    Rule(
        "quarter",
        (
            "[ORD TERM YEAR?]",
            "[DAY ~. TERM YEAR?]",
            "[ORD TERM des jahres YEAR?]",
            "[ART ORD TERM YEAR?]",
            "[ART ORD TERM des THIS|REL? UNIT]",
            "[ORD TERM des THIS|REL UNIT]",
            "[ART? ORD hälfte des jahres YEAR?]",
        ),
        "nth",
        passes=(
            "Im [dritten Quartal] stieg der Umsatz. = 2024-Q3",
            "im [1. Halbjahr 2023] = 2023-H1",
            "im [dritten Quartal des vergangenen Jahres] = 2023-Q3",
        ),
    ),
    Rule(
        "short_quarter",
        ("im|seit|ab|bis [QUARTERWORD YEAR?]", "[QUARTERWORD ~/? YEAR]"),
        "point",
        passes=("Im [Q3 2023] sank der Umsatz. = 2023-Q3",),
        refuses=("Er fuhr einen Q5.",),
    ),
    Rule(
        "nth_unit",
        ("[ART ORD UNIT1]", "am [ersten|zweiten|dritten UNIT1]", "am [letzten tag]"),
        "nth",
        passes=("in [der dritten Woche] = XXXX-WXX",),
    ),
    Rule(
        "numbered_week",
        (
            "[WEEKNAME WEEKNO]",
            "[WEEKNAME WEEKNO ~/? YEAR]",
            "[WEEKNAME WEEKNO des jahres YEAR]",
            "[WEEKNO ~. WEEKNAME YEAR?]",
            "[WEEKNO ~. WEEKNAME des jahres YEAR]",
        ),
        "point",
        passes=("in [KW 12] = 2024-W12", "bis zur [12. Kalenderwoche 2023] = 2023-W12"),
        refuses=("Der Motor hat 12 kW.", "in KW 60"),
    ),
    Rule(
        "week_of",
        ("[UNIT1 ab|vom|um den|dem? DAY ~. MONTH YEAR?]", "[UNIT1 ab|vom|um den|dem? DATE]"),
        "point",
        passes=("in der [Woche vom 4. November] = 2024-W45", "am [Wochenende um den 4. Mai 2024] = 2024-W18-WE"),
        refuses=("Das Jahr begann.",),
    ),
)
