"""German rules for durations, and for stretches of time that end or begin now."""

from __future__ import annotations

from sachstand.languages.time_grammar import Rule

DURATIONS = (
    Rule(
        "since",
        (
            "seit [ABOUT? ABOUT? N UNIT]",
            "seit [SOME UNIT]",
            "seit [UNITS]",
            "seit [ABOUT? einem halben UNIT]",
            "seit ABOUT? einem [vierteljahrhundert]",
        ),
        "stretch",
        fixed={"sign": -1},
        passes=("seit [30 Jahren] = P30Y",),
    ),
    Rule(
        "last_n",
        ("[ART LAST N UNIT]", "[REL N UNIT]", "[ART N LAST UNIT]"),
        "stretch",
        fixed={"sign": -1},
        passes=("in [den vergangenen zwei Jahren] = P2Y",),
    ),
    Rule(
        "coming",
        "[NEXT UNITS]",
        "stretch",
        fixed={"value": "FUTURE_REF"},
        passes=("In den [nächsten Jahren] wird gebaut. = FUTURE_REF",),
        refuses=("in den vergangenen Jahren",),
    ),
    Rule(
        "last_some",
        ("[ART? LAST UNITS]", "[ART? REL SOME UNITS]", "[diesen UNITS]"),
        "stretch",
        fixed={"sign": -1},
        passes=("in [den vergangenen Jahren] = PXY",),
    ),
    Rule(
        "duration",
        (
            "[ABOUT? N UNIT]",
            "[ORD N UNIT]",
            "[N FRACTION UNIT]",
            "[ABOUT? N ganze|ganzen UNIT]",
            "[ABOUT? N - UNIT]",
            "[mehr|weniger als N UNIT]",
            "[N] bis|oder|statt [N UNIT]",
            "[N UNIT und|, N UNIT]",
            "[N UNIT N UNIT]",
        ),
        "duration",
        passes=(
            "nach [elf Jahren] = P11Y",
            "zu [drei Jahren und sechs Monaten] Haft = P3Y6M",
            "nach [2 Stunden 30 Minuten] = PT2H30M",
        ),
        refuses=("Er kam mit elf Leuten.",),
    ),
    Rule(
        "half",
        ("[ein|einer|einem|eines|eine halbes|halbe|halben UNIT]",),
        "duration",
        fixed={"amount": 0.5},
        passes=("[ein halbes Jahr] = P6M",),
    ),
    Rule(
        "duration_word",
        ("[ein|eine|einer|einem|einen|eines LENGTH]", "seit|vor|nach ABOUT? [LENGTH]"),
        "duration",
        passes=("nach [einer Viertelstunde] = PT15M", "[ein Vierteljahrhundert] lang = P25Y"),
        refuses=("Die Viertelfinalisten kamen.",),
    ),
    Rule(
        "duration_some",
        (
            "[SOME UNIT]",
            "[ART WEAKSOME UNIT]",
            "[ein paar UNIT]",
            "[über UNITS]",
            "auf [UNITS] hinaus|hin|keine|nicht",
            "[UNITS zuvor|davor]",
            "[LONGUNIT]",
            "[MANYUNIT]",
            "über [die UNITS]",
        ),
        "duration",
        passes=("[lange Jahre] = PXY", "nach [mehreren Tagen] = PXD"),
    ),
    Rule(
        "duration_adjective",
        (
            "[ABOUT? AMOUNT]",
            "[ABOUT AGE]",
            "[ABOUT? N ~- AMOUNTWORD]",
            "[ABOUT N ~- AGEWORD]",
            "[AGE] LASTING",
            "[N ~- AGEWORD] LASTING",
        ),
        "duration",
        passes=("eine [einwöchige] Reise = P1W", "nach [dreijähriger] Haft = P3Y", "das [25-jährige] Bestehen = P25Y"),
        refuses=("der 38-jährige Manager", "die 24-Jährige"),
    ),
    Rule(
        "long_lasting",
        "[langjährige|langjährigen|langjähriger|langjährigem] LASTING",
        "duration",
        fixed={"unit": "Y"},
        passes=("Nach [langjährigen] Ermittlungen kam er frei. = PXY",),
        refuses=("der langjährige Sprecher",),
    ),
    Rule(
        "within_a_year",
        "binnen|in|innerhalb|nach [jahresfrist]",
        "duration",
        fixed={"amount": 1, "unit": "Y"},
        passes=("Binnen [Jahresfrist] war er fort. = P1Y",),
        refuses=("Die Jahresfrist lief ab.",),
    ),
)
