"""English names of months, days, parts of the day and the year, and feasts; read as `time_words` says."""

from __future__ import annotations

_MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)}
ABBREVIATED = {name[:3]: number for name, number in MONTHS.items() if name != "May"} | {"Sept": 9}
_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS = {name: number for number, name in enumerate(_DAY_NAMES, 1)}
SHORT_WEEKDAYS = {"Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thurs": 4, "Fri": 5, "Sat": 6}
DAYPARTS = {
    **dict.fromkeys(("morning", "mornings", "dawn", "daybreak", "sunrise"), "MO"),
    **dict.fromkeys(("midday", "noon", "lunchtime"), "MI"),
    **dict.fromkeys(("afternoon", "afternoons"), "AF"),
    **dict.fromkeys(("evening", "evenings", "dusk", "sunset"), "EV"),
    **dict.fromkeys(("night", "nights"), "NI"),
}
SEASONS = {
    **dict.fromkeys(("spring", "springtime"), "SP"),
    **dict.fromkeys(("summer", "summertime", "midsummer"), "SU"),
    **dict.fromkeys(("autumn",), "FA"),
    **dict.fromkeys(("winter", "wintertime", "midwinter"), "WI"),
}
FALL = {"fall": "FA"}
EARLY = {"early": "start", "mid": "mid", "late": "end"}
PARTS = {
    **dict.fromkeys(("early", "beginning", "start", "dawn"), "start"),
    **dict.fromkeys(("mid", "middle"), "mid"),
    **dict.fromkeys(("late", "end", "close"), "end"),
}
FEAST_DAY_NAMES = {
    "Valentine": ("fixed", 2, 14), "Valentines": ("fixed", 2, 14), "Patrick": ("fixed", 3, 17),
    "Patricks": ("fixed", 3, 17), "Earth": ("fixed", 4, 22), "Mother": ("weekday", 5, 27),
    "Mothers": ("weekday", 5, 27),
    "Memorial": ("weekday", 5, 51), "Father": ("weekday", 6, 37), "Fathers": ("weekday", 6, 37),
    "Bastille": ("fixed", 7, 14), "Independence": ("fixed", 7, 4), "Armistice": ("fixed", 11, 11),
    "Labor": ("weekday", 9, 11), "Columbus": ("weekday", 10, 21),
    "Veterans": ("fixed", 11, 11), "Boxing": ("fixed", 12, 26), "Presidents": ("weekday", 2, 31),
}  # fmt: skip
FEASTS = {
    "Christmas": ("fixed", 12, 25),
    "Halloween": ("fixed", 10, 31),
    "Easter": ("easter", 0, 0),
    "Pentecost": ("easter", 49, 0),
    "Thanksgiving": ("weekday", 11, 44),
}
