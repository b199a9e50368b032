"""German words of time by class; the classes are explained in `docs/explanation/times.md`.

A key in lower case also stands for its capitalised form; a capitalised key stands only for itself, which tells
"Morgen" (the time of day) from "morgen", and keeps nouns apart from everything that merely looks like them.
"""

from __future__ import annotations

from collections.abc import Mapping

from sachstand.languages.de.time_calendar import (
    ABBREVIATED,
    DAWN,
    DAY_NAMES,
    DAYNIGHTS,
    DAYPART_ADVERBS,
    DAYPARTS,
    FEAST_PARTS,
    FEAST_UNITS,
    FEASTS,
    MONTHS,
    PARTS,
    PARTSEASONS,
    PARTUNITS,
    SEASONS,
    WEEKDAYS,
)
from sachstand.languages.de.time_tense import PAST, PAST_SINGULAR, PAST_WORD
from sachstand.languages.spec import word_list
from sachstand.languages.time_grammar import Shape

ALL_UNITS = {
    **dict.fromkeys(("Tag", "Tags", "Tages", "Tage", "Tagen", "Arbeitstage", "Werktage", "Arbeitstagen"), "D"),
    **dict.fromkeys(("Woche", "Wochen"), "W"),
    **dict.fromkeys(("Wochenende", "Wochenendes", "Wochenenden"), "WE"),
    **dict.fromkeys(("Monat", "Monats", "Monates", "Monate", "Monaten"), "M"),
    **dict.fromkeys(
        (
            "Quartal",
            "Quartals",
            "Quartale",
            "Quartalen",
            "Vierteljahr",
            "Vierteljahres",
            "Vierteljahre",
            "Vierteljahren",
        ),
        "Q",
    ),
    **dict.fromkeys(("Halbjahr", "Halbjahres", "Halbjahrs", "Jahreshälfte", "Semester"), "H6"),
    **dict.fromkeys(
        ("Jahr", "Jahrs", "Jahres", "Jahre", "Jahren", "Lebensjahre", "Geschäftsjahr", "Geschäftsjahres"), "Y"
    ),
    **dict.fromkeys(("Jahrzehnt", "Jahrzehnts", "Jahrzehnte", "Jahrzehnten", "Jahrzehntes", "Dekade", "Dekaden"), "DE"),
    **dict.fromkeys(("Jahrhundert", "Jahrhunderts", "Jahrhunderte", "Jahrhunderten"), "CE"),
    **dict.fromkeys(("Stunde", "Stunden", "Std", "Arbeitsstunden"), "H"),
    **dict.fromkeys(("Minute", "Minuten", "Min"), "MIN"),
    **dict.fromkeys(("Sekunde", "Sekunden"), "S"),
}
_PLURALS = word_list(
    """
    Tage Tagen Wochen Wochenenden Monate Monaten Quartale Quartalen Jahre Jahren Jahrzehnte
    Jahrzehnten Jahrhunderte Jahrhunderten Stunden Minuten Sekunden Dekaden
"""
)
PLURAL_UNITS = {form: ALL_UNITS[form] for form in _PLURALS}
SINGULAR_UNITS = {form: unit for form, unit in ALL_UNITS.items() if form not in PLURAL_UNITS}
TERMS = {form: unit for form, unit in SINGULAR_UNITS.items() if unit in ("Q", "H6")} | {"Trimester": "Q"}
DECADES = {
    stem + end: number
    for stem, number in (("zwanziger", 1920), ("dreißiger", 1930), ("vierziger", 1940), ("fünfziger", 1950),
                         ("sechziger", 1960), ("siebziger", 1970), ("achtziger", 1980), ("neunziger", 1990))
    for end in ("", "n")
}  # fmt: skip
_ONES = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_SMALL = {
    **{word: number for number, word in enumerate(_ONES) if number > 1},
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "hundert": 100, "einhundert": 100, "tausend": 1000,
    **{tens: ten * 10 for ten, tens in enumerate(_TENS) if ten > 1},
    **{f"{one}und{tens}": ten * 10 + number for ten, tens in enumerate(_TENS) if ten > 1
       for number, one in enumerate(_ONES) if number},
}  # fmt: skip
NUMBERS = {
    **_SMALL, "beiden": 2, "beide": 2, "zweier": 2, "dreier": 3, "ein": 1, "eine": 1, "einer": 1, "einem": 1,
    "einen": 1, "eines": 1, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5, "fünfeinhalb": 5.5,
    "sechseinhalb": 6.5, "siebeneinhalb": 7.5, "achteinhalb": 8.5, "anderthalb": 1.5, "eineinhalb": 1.5, "dutzend": 12,
}  # fmt: skip
_ORDINAL_STEMS = (
    *("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft"),
    *("dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst"),
    *("einundzwanzigst", "zweiundzwanzigst", "dreiundzwanzigst", "vierundzwanzigst", "fünfundzwanzigst"),
    *("sechsundzwanzigst", "siebenundzwanzigst", "achtundzwanzigst", "neunundzwanzigst", "dreißigst"),
    "einunddreißigst",
)
ORDINALS = {
    stem + end: number for number, stem in enumerate(_ORDINAL_STEMS, 1) for end in ("e", "en", "er", "es", "em")
}
RELATIVES = {
    **{s + e: -1 for s in ("vergangen", "letzt", "vorig", "verflossen", "zurückliegend", "abgelaufen", "vorangegangen")
       for e in ("e", "en", "er", "es", "em")},
    **{s + e: 1 for s in ("kommend", "nächst", "folgend", "darauffolgend") for e in ("e", "en", "er", "es", "em")},
}  # fmt: skip
THESE = {
    **{"dies" + e: 0 for e in ("e", "en", "er", "es", "em")},
    **{s + e: 0 for s in ("laufend", "heurig", "aktuell", "jetzig") for e in ("e", "en", "er", "es", "em")},
}  # fmt: skip
SAME = {s + e: 0 for s in ("selb", "gleich", "desselb", "demselb") for e in ("en", "e", "er", "em")} | dict.fromkeys(
    ("demselben", "desselben", "derselben", "denselben", "dasselbe"), 0
)
OFFSETS = {
    "gestern": -1, "vorgestern": -2, "heute": 0, "übermorgen": 2, "vorvorgestern": -3, "morgen": 1,
}  # fmt: skip
OFFSET_ADJECTIVES = {
    s + e: n for s, n in (("gestrig", -1), ("heutig", 0), ("morgig", 1), ("vorgestrig", -2))
    for e in ("e", "en", "er", "es", "em")
}  # fmt: skip
SOME = dict.fromkeys(
    word_list(
        """
        einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler lange langen
        langer etliche etlichen zahlreiche zahlreichen paar unzählige unzähligen
        """
    )
)
QUANTITY_NOUNS = dict.fromkeys(
    word_list(
        """
        Euro Dollar Mark Franken Pfund Lire Schilling Prozent Meter Metern Kilometer Kilometern Hektar Tonnen Kilo
        Kilogramm Gramm Liter Litern Mann Menschen Personen Soldaten Einwohner Einwohnern Zuschauer Zuschauern
        Besucher Besuchern Mitglieder Mitgliedern Teilnehmer Teilnehmern Teilnehmerinnen Mitarbeiter Mitarbeitern
        Flüchtlinge Flüchtlingen Tote Toten Verletzte Fans Demonstranten Polizisten Beamte Stimmen Stück Volt Watt
        Grad Seiten Zeichen Wohnungen Häuser Stellen Arbeitsplätze Kinder Kindern Frauen Männer Schüler Schülern
        Studenten Läufer Sportler Gäste Gästen Kunden Fälle Fällen Betriebe Betrieben Unternehmen Firmen
        Quadratmeter Quadratmetern Kubikmeter Fahrzeuge Autos Panzer Flugzeuge Raketen Gefangene Regionen Gemeinden
        Bürger Patienten Jugendliche Athleten Arten Bäume Kühe Schafe Zellen Proben Unterschriften Anrufe Anträge
        Höhenmeter Höhenmetern Zloty Rubel Yen Uhr km kg ha qm m cm mm ccm PS kW MW GB MB
        """
    )
)
STATES = dict.fromkeys(
    word_list(
        """
        lebt leben gilt gelten heißt heißen gehört gehören zählt zählen weiß wissen dient dienen befindet befinden
        wohnt wohnen besteht bestehen existiert existieren bezeichnet bezeichnen besitzt besitzen kennt kennen
        verdient verdienen umfaßt umfasst umfassen beschäftigt beschäftigen erinnert erinnern genannt verdanken
        """
    )
)
"""Verbs of a state that lasts: with them "heute" is the present, not the day."""
GENERALLY = dict.fromkeys(
    word_list(
        """
        kaum meist meistens üblich überall längst weltweit allgemein häufig oft niemand kaum selbstverständlich
        gebräuchlich gängig existierenden bestehenden lebenden bekannten genannten gültigen üblichen
        """
    )
)
FURTHER = {
    stem + end: steps
    for stem, steps in (("vorletzt", -2), ("vorvergangen", -2), ("vorvorig", -2), ("übernächst", 2))
    for end in ("e", "en", "er", "es", "em")
}
WEEKS = {form: unit for form, unit in SINGULAR_UNITS.items() if unit in ("W", "WE", "M", "Q", "Y", "DE")}
RELATIVE_UNITS = {
    **dict.fromkeys(("Vorwoche",), (-1, "W")),
    **dict.fromkeys(("Vormonat", "Vormonats", "Vormonates"), (-1, "M")),
    **dict.fromkeys(("Vorquartal", "Vorquartals"), (-1, "Q")),
}
NEXT_UNITS = {"Folgewoche": (1, "W"), "Folgemonat": (1, "M"), "Folgemonats": (1, "M")}
HOUR_WORDS = {
    word: hour
    for hour, word in enumerate(
        ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"), 1
    )
} | {"eins": 1}
SHORT_DAYS = {name[:2]: number for number, name in enumerate(DAY_NAMES, 1)}
FIXED_LENGTHS = {
    **dict.fromkeys(("Viertelstunde", "Viertelstunden"), (15, "MIN")),
    **dict.fromkeys(("Dreiviertelstunde",), (45, "MIN")),
    **dict.fromkeys(("Dreivierteljahr", "Dreivierteljahres", "Dreivierteljahrs"), (9, "M")),
    **dict.fromkeys(("Vierteljahrhundert", "Vierteljahrhunderts"), (25, "Y")),
    **dict.fromkeys(("Jahrtausend", "Jahrtausends"), (1000, "Y")),
}
CITY_ZONES = {
    "Berliner": "Europe/Berlin", "Moskauer": "Europe/Moscow", "Kiewer": "Europe/Kyiv", "Kyjiwer": "Europe/Kyiv",
    "Londoner": "Europe/London", "Pariser": "Europe/Paris", "Washingtoner": "America/New_York",
    "Pekinger": "Asia/Shanghai", "Tokioter": "Asia/Tokyo", "Istanbuler": "Europe/Istanbul",
    "Teheraner": "Asia/Tehran", "Jerusalemer": "Asia/Jerusalem",
}  # fmt: skip
LEXICON: Mapping[str, Mapping[str, object]] = {
    "MONTH": MONTHS,
    "WEEKDAY": WEEKDAYS,
    "DAYNIGHT": DAYNIGHTS,
    "DAYPART": DAYPARTS,
    "DAYADVERB": DAYPART_ADVERBS,
    "SEASON": SEASONS,
    "PARTSEASON": PARTSEASONS,
    "PART": PARTS,
    "PARTUNIT": PARTUNITS,
    "UNIT": ALL_UNITS,
    "UNIT1": SINGULAR_UNITS,
    "UNITS": PLURAL_UNITS,
    "TERM": TERMS,
    "MON": ABBREVIATED,
    "DECADEWORD": DECADES,
    "DECADES": {stem.capitalize() + end: number for stem, number in DECADES.items() for end in ("", "n")},
    "NIGHT": {"Nacht": "NI"},
    "FURTHER": FURTHER,
    "WEEKS": WEEKS,
    "RELUNIT": RELATIVE_UNITS,
    "NEXTUNIT": NEXT_UNITS,
    "NEXT": {form: rel for form, rel in RELATIVES.items() if rel > 0},
    "HOURWORD": HOUR_WORDS,
    "HALFTO": {"halb": None},
    "SHORTDAY": SHORT_DAYS,
    "LENGTH": FIXED_LENGTHS,
    "FEASTPART": FEAST_PARTS,
    "FEASTUNIT": FEAST_UNITS,
    "ADVENT": dict.fromkeys(("Advent", "Advents", "Adventssonntag", "Adventswochenende")),
    "WEEKNAME": dict.fromkeys(("KW", "Kalenderwoche", "Kalenderwochen")),
    "DECADEYEARS": {stem.capitalize() + end: number for stem, number in DECADES.items() for end in ("jahre", "jahren")}
    | dict.fromkeys(("Nullerjahre", "Nullerjahren"), 2000)
    | dict.fromkeys(("Zehnerjahre", "Zehnerjahren"), 2010),
    "DAYS": {name.lower() + "s": number for number, name in enumerate(DAY_NAMES, 1)},
    "WORKDAYS": {"wochentags": "P1D", "werktags": "P1D"},
    "DAWN": DAWN,
    "MORNING": {"Morgen": "MO", "Vormittag": "MO"},
    "LAST": {form: rel for form, rel in RELATIVES.items() if rel < 0},
    "N": NUMBERS,
    "ORD": ORDINALS,
    "REL": RELATIVES,
    "WEAKREL": {form: rel for form, rel in RELATIVES.items() if form.endswith(("e", "en"))},
    "THIS": THESE,
    "SAME": SAME,
    "FEAST": FEASTS,
    "OFFSET": OFFSETS,
    "OFFADJ": OFFSET_ADJECTIVES,
    "DAYADJ": {form: offset for form, offset in OFFSET_ADJECTIVES.items() if offset},
    "SOME": SOME,
    "WEAKSOME": {form: None for form in SOME if form.endswith("en")},
    "THINGS": QUANTITY_NOUNS,
    "ABOUT": dict.fromkeys(
        (
            "etwa",
            "rund",
            "circa",
            "ca",
            "ungefähr",
            "knapp",
            "fast",
            "gut",
            "über",
            "genau",
            "mindestens",
            "höchstens",
            "maximal",
            "beinahe",
            "nahezu",
            "mehr",
            "weniger",
        )
    ),
    "STATE": STATES,
    "LASTING": dict.fromkeys(("Bestehen", "Bestehens")),
    "TIMES": dict.fromkeys(
        ("mehrmals", *(f"{word}mal" for word in (*NUMBERS, "ein") if word.isalpha() and len(word) < 9))
    ),
    "GENERAL": GENERALLY,
    "ART": dict.fromkeys(("der", "die", "das", "den", "dem", "des")),
    "ZONE": {
        "MEZ": "+01:00",
        "MESZ": "+02:00",
        "UTC": "+00:00",
        "GMT": "+00:00",
        "MSK": "+03:00",
        "Ortszeit": "local",
        "ET": "America/New_York",
        "EST": "-05:00",
        "EDT": "-04:00",
    },
    "CITYZONE": CITY_ZONES,
    "FRACTION": {"dreiviertel": 0.75, "einhalb": 0.5},
    "CLOCKUNIT": {form: None for form, unit in ALL_UNITS.items() if unit in ("H", "MIN", "S")},
}

_ADJECTIVE_UNITS = {
    "jährig": "Y", "monatig": "M", "wöchig": "W", "tägig": "D", "stündig": "H", "minütig": "MIN",
    "sekündig": "S",
}  # fmt: skip


def _adjective(groups: tuple[str, ...]) -> tuple[float, str] | None:
    number, stem = groups
    amount = int(number) if number.isdigit() else {"ein": 1, **NUMBERS}.get(number)
    return None if amount is None else (amount, _ADJECTIVE_UNITS[stem])


SHAPES = (
    Shape(
        "AMOUNTWORD", r"(monatig|wöchig|tägig|stündig|minütig)(?:e[nrsm]?)?", lambda groups: _ADJECTIVE_UNITS[groups[0]]
    ),
    Shape("AGEWORD", r"(jährig)(?:e[nrsm]?)?", lambda groups: _ADJECTIVE_UNITS[groups[0]]),
    Shape("DECADEWORD", r"(\d{2,4})er", lambda groups: int(groups[0]) if int(groups[0]) % 10 == 0 else None),
    Shape("AGE", r"([a-zäöüß]+|\d{1,4})(jährig)(?:e[nrsm]?)?", _adjective),
    Shape("AMOUNT", r"([a-zäöüß]+|\d{1,4})(monatig|wöchig|tägig|stündig|minütig|sekündig)(?:e[nrsm]?)?", _adjective),
    Shape(
        "LONGUNIT",
        r"(jahrhunderte|jahrzehnte|jahre|monate|wochen|tage|stunden|minuten)lang(?:e[nrsm]?)?",
        lambda groups: {
            "jahrhunderte": "CE",
            "jahrzehnte": "DE",
            "jahre": "Y",
            "monate": "M",
            "wochen": "W",
            "tage": "D",
            "stunden": "H",
            "minuten": "MIN",
        }[groups[0]],
    ),
    Shape("VERB", PAST_SINGULAR, lambda _groups: True, capital=False),
    Shape(
        "ADJ",
        rf"(?!(?:{'|'.join(sorted(PAST))}|{PAST_WORD})$)[a-zäöüß]{{2,}}(?:e|en|er|es|em)",
        lambda _groups: True,
        capital=False,
    ),
    Shape(
        "MANYUNIT",
        r"mehr(jährig|monatig|wöchig|tägig|stündig|minütig)(?:e[nrsm]?)?",
        lambda groups: _ADJECTIVE_UNITS[groups[0]],
    ),
    Shape(
        "LASTING",
        r"[a-zäöüß]*(?:ungen|[^t]ung|zeit|haft|haftstrafen?|strafen?|pausen?|krieg|vertrag|arbeit|bestehen|jubiläum|"
        r"herrschaft|studium|aufenthalt|dauer|laufzeit|frist|kampf|streit|tradition|erfahrung|verzögerung|suche|prozess|"
        r"prozeß|ausbildung|amtszeit|tätigkeit|einsatz|verfahren|ehe|mitgliedschaft|zusammenarbeit|freundschaft|exil|"
        r"geschichte|jahrestag|rückstand|rechtsstreit|bauzeit|lehre|praxis|karriere|abwesenheit|gefangenschaft)s?",
        lambda _groups: True,
        common=True,
    ),
    Shape(
        "OCCASION",
        r"[a-zäöüß]*(?:treffen|sitzung|spiele?|entscheidung|urteil|verhandlung|gipfels?|gespräche?n?|konferenz|debatte|"
        r"abstimmung|wahl|rede|auftritt|parteitag|demonstration|besuch|ausgabe|termin|etappe|rennen|angriffe?|einsatz|"
        r"ankündigung|erklärung|veranstaltung|veröffentlichung|vereidigung|anhörung|unterzeichnung|eröffnung|premiere)s?",
        lambda _groups: True,
        capital=True,
        common=True,
    ),
    Shape("QUARTERWORD", r"q([1-4])", lambda groups: int(groups[0])),
    Shape("DECADES", r"(\d{2,4})ern", lambda groups: int(groups[0]) if int(groups[0]) % 10 == 0 else None),
    Shape("CLOCKWORD", r"(\d{1,2})(?:h|uhr)", lambda groups: (int(groups[0]), 0, 0) if int(groups[0]) < 25 else None),
)
