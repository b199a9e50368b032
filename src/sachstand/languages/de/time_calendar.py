"""German names of months, days, parts of the day and the year, and feasts; read as `time_words` says."""

from __future__ import annotations

MONTHS = {
    "Januar": 1, "Jänner": 1, "Januars": 1, "Februar": 2, "Feber": 2, "Februars": 2, "März": 3,
    "April": 4, "Aprils": 4, "Mai": 5, "Mais": 5, "Juni": 6, "Junis": 6,
    "Juli": 7, "Julis": 7, "August": 8, "Augusts": 8, "September": 9,
    "Septembers": 9, "Oktober": 10, "Oktobers": 10, "November": 11, "Novembers": 11,
    "Dezember": 12, "Dezembers": 12,
}  # fmt: skip
ABBREVIATED = {
    "Jan": 1, "Feb": 2, "Mär": 3, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Okt": 10,
    "Nov": 11, "Dez": 12,
}  # fmt: skip
DAY_NAMES = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
WEEKDAYS = {
    **{form: number for number, name in enumerate(DAY_NAMES, 1) for form in (name, name + "s", name + "es")},
    "Sonnabend": 6, "Sonnabends": 6,
}  # fmt: skip
_DAYPART_ENDS = {
    "morgen": "MO", "frühmorgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF",
    "spätnachmittag": "AF", "abend": "EV", "spätabend": "EV", "vorabend": "EV", "nacht": "NI",
}  # fmt: skip
DAYNIGHTS = {
    day + end: (number, part)
    for number, day in [*enumerate(DAY_NAMES, 1), (6, "Sonnabend")]
    for base, part in _DAYPART_ENDS.items()
    for end in (base, base + "s", base + "es")
}
DAYPARTS = {
    "Morgen": "MO", "Morgens": "MO", "Morgenstunden": "MO", "Morgengrauen": "MO", "Vormittag": "MO",
    "Vormittags": "MO", "Vormittagsstunden": "MO", "Mittag": "MI", "Mittags": "MI", "Mittagszeit": "MI",
    "Mittagsstunden": "MI", "Nachmittag": "AF", "Nachmittags": "AF", "Nachmittagsstunden": "AF",
    "Spätnachmittag": "AF", "Abend": "EV", "Abends": "EV", "Abendstunden": "EV", "Spätabend": "EV", "Nacht": "NI",
    "Nachtstunden": "NI", "Früh": "MO", "Frühe": "MO",
}  # fmt: skip
DAWN = {
    "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI",
}  # fmt: skip
"""Parts of the day behind another word, in lower case as "heute morgen" and "heute abend" were written before 1996."""
DAYPART_ADVERBS = {
    "morgens": "MO", "frühmorgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV",
    "spätabends": "EV", "nachts": "NI",
}  # fmt: skip
SEASONS = {
    "Frühling": "SP", "Frühjahr": "SP", "Sommer": "SU", "Herbst": "FA", "Winter": "WI", "Frühlings": "SP",
    "Frühjahrs": "SP", "Frühlingsmonaten": "SP", "Sommers": "SU", "Sommermonate": "SU", "Sommermonaten": "SU",
    "Herbstes": "FA", "Herbsts": "FA", "Herbstmonaten": "FA", "Winters": "WI", "Wintermonate": "WI",
    "Wintermonaten": "WI", "Hochsommer": "SU",
}  # fmt: skip
PARTSEASONS = {
    "Frühsommer": ("start", "SU"), "Spätsommer": ("end", "SU"), "Frühherbst": ("start", "FA"),
    "Spätherbst": ("end", "FA"), "Frühsommers": ("start", "SU"), "Spätsommers": ("end", "SU"),
    "Spätwinter": ("end", "WI"), "Vorfrühling": ("start", "SP"),
}  # fmt: skip
PARTS = {
    "Anfang": "start", "Beginn": "start", "Anfangs": "start", "Mitte": "mid", "Ende": "end", "Ausgang": "end",
}  # fmt: skip
PARTUNITS = {
    "Jahresende": ("end", "Y"), "Jahresbeginn": ("start", "Y"), "Jahresanfang": ("start", "Y"),

    "Jahresmitte": ("mid", "Y"), "Jahreswende": ("end", "Y"), "Jahresausklang": ("end", "Y"),
    "Jahreswechsel": ("end", "Y"), "Monatsende": ("end", "M"),
    "Monatsanfang": ("start", "M"), "Monatsbeginn": ("start", "M"), "Monatsmitte": ("mid", "M"),
    "Wochenbeginn": ("start", "W"), "Wochenanfang": ("start", "W"), "Wochenmitte": ("mid", "W"),
}  # fmt: skip
FEAST_PARTS = {
    "Silvesternacht": (("fixed", 12, 31), "NI"), "Silvesterabend": (("fixed", 12, 31), "EV"),
    "Weihnachtsabend": (("fixed", 12, 24), "EV"), "Neujahrsnacht": (("fixed", 12, 31), "NI"),
    "Neujahrsmorgen": (("fixed", 1, 1), "MO"), "Osternacht": (("easter", -1, 0), "NI"),
}  # fmt: skip
FEAST_UNITS = {
    "Osterwochenende": (("easter", 0, 0), "WE"), "Pfingstwochenende": (("easter", 49, 0), "WE"),
}  # fmt: skip
FEASTS = {

    "Weihnachtsfest": ("fixed", 12, 25), "Weihnachtsfeiertage": ("fixed", 12, 25), "Osterfest": ("easter", 0, 0),
    "Weihnachtsfeiertagen": ("fixed", 12, 25), "Pfingstfest": ("easter", 49, 0), "Weihnachten": ("fixed", 12, 25),
    "Heiligabend": ("fixed", 12, 24), "Silvester": ("fixed", 12, 31),
    "Sylvester": ("fixed", 12, 31), "Neujahr": ("fixed", 1, 1), "Neujahrstag": ("fixed", 1, 1),
    "Weihnachtstag": ("fixed", 12, 25), "Ostern": ("easter", 0, 0), "Ostersonntag": ("easter", 0, 0),
    "Ostermontag": ("easter", 1, 0), "Karfreitag": ("easter", -2, 0), "Gründonnerstag": ("easter", -3, 0),
    "Karsamstag": ("easter", -1, 0), "Palmsonntag": ("easter", -7, 0), "Aschermittwoch": ("easter", -46, 0),
    "Rosenmontag": ("easter", -48, 0), "Faschingsdienstag": ("easter", -47, 0), "Pfingsten": ("easter", 49, 0),
    "Pfingstsonntag": ("easter", 49, 0), "Pfingstmontag": ("easter", 50, 0), "Fronleichnam": ("easter", 60, 0),
    "Himmelfahrt": ("easter", 39, 0), "Himmelfahrtstag": ("easter", 39, 0), "Allerheiligen": ("fixed", 11, 1),
    "Allerseelen": ("fixed", 11, 2), "Reformationstag": ("fixed", 10, 31), "Dreikönigstag": ("fixed", 1, 6),
    "Nikolaustag": ("fixed", 12, 6), "Volkstrauertag": ("advent", 5, 0), "Totensonntag": ("advent", 4, 0),
    "Valentinstag": ("fixed", 2, 14), "Muttertag": ("weekday", 5, 27),
}  # fmt: skip
