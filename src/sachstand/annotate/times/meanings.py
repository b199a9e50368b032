"""From the words of a match to what they say, before anything is known of the time they are read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sachstand.languages.time_grammar import Kind
from sachstand.model.annotation import TimexType


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression says; every field that its words leave open is ``None``.

    ``rel`` is -1 for "vergangen", 0 for "dieser", 1 for "kommend"; ``base`` says from where a shift counts: the
    ``document`` (its anchor) or the ``context`` (the last date that was named). ``sign`` is the direction that the
    words themselves demand. ``second_amount`` and ``second_unit`` are those of "two years and three months";
    ``half_day`` is "am" or "pm"; ``minutes`` move the clock; ``to_the_day`` is "fifty years ago today"; ``turn`` is the
    year that begins at the turn of the year near the anchor; ``midnight`` may be the one that begins or the one that
    ends its day.
    """

    kind: Kind = "point"
    year: int | None = None
    short_year: bool = False
    bc: bool = False
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    week: int | None = None
    decade: int | None = None
    century: int | None = None
    feast: tuple[str, int, int] | None = None
    part: str | None = None
    daypart: str | None = None
    clock: tuple[int, int, int] | None = None
    zone: str | None = None
    instant: datetime | None = None
    rel: int | None = None
    unit: str | None = None
    amount: float | None = None
    ordinal: int | None = None
    offset: int | None = None
    sign: int | None = None
    base: str = "document"
    approximate: bool = False
    reports_only: bool = False
    one_night: bool = False
    midnight: bool = False
    second_amount: float | None = None
    second_unit: str | None = None
    half_day: str | None = None
    to_the_day: bool = False
    minutes: int = 0
    turn: bool = False
    type: TimexType | None = None
    value: str | None = None


FIELDS: Mapping[str, str] = {
    "DAY": "day",
    "MONTH": "month",
    "YEAR": "year",
    "OLDYEAR": "year",
    "MODERN": "year",
    "MON": "month",
    "UNIT1": "unit",
    "TERM": "unit",
    "A": "amount",
    "DAYS": "weekday",
    "WORKDAYS": "value",
    "NTH": "day",
    "FALL": "season",
    "SHORTDAY": "weekday",
    "LONGUNITS": "unit",
    "AMOUNTWORD": "unit",
    "MANYUNIT": "unit",
    "MORNING": "daypart",
    "AGEWORD": "unit",
    "WEEKDAY": "weekday",
    "SEASON": "season",
    "QUARTER": "quarter",
    "HALF": "half",
    "WEEK": "week",
    "DECADE": "decade",
    "CENTURY": "century",
    "FEAST": "feast",
    "PART": "part",
    "DAYPART": "daypart",
    "CLOCK": "clock",
    "ZONE": "zone",
    "CAPZONE": "zone",
    "CITYZONE": "zone",
    "REL": "rel",
    "WEAKREL": "rel",
    "UNIT": "unit",
    "UNITS": "unit",
    "N": "amount",
    "ORD": "ordinal",
    "OFFSET": "offset",
    "SIGN": "sign",
    "VAGUE": "value",
    "THIS": "rel",
    "SAME": "rel",
    "OFFADJ": "offset",
    "DAYADJ": "offset",
    "DAYADVERB": "daypart",
    "NIGHT": "daypart",
    "NOON": "daypart",
    "DAWN": "daypart",
    "LAST": "rel",
    "DECADEWORD": "decade",
    "DECADEYEARS": "decade",
    "DECADES": "decade",
    "NEXT": "rel",
    "CLOCKWORD": "clock",
    "LONGUNIT": "unit",
    "EARLY": "part",
    "FURTHER": "rel",
    "WEEKS": "unit",
    "WEEKNO": "week",
    "HHMM": "clock",
    "FEASTDAY": "feast",
    "QUARTERWORD": "quarter",
}
"""Classes that set one field."""


def meaning_of(kind: Kind, values: Iterable[tuple[str, object]], fixed: Mapping[str, object]) -> Meaning | None:
    """Put the values of a match together; ``None`` when they fit no calendar (31 February)."""
    fields: dict[str, object] = {"kind": kind}
    extra = 0.0
    for name, value in values:
        if name in _COMPOUND:
            fields.update(_COMPOUND[name](value, fields))
        elif name == "FRACTION":
            extra += float(str(value))
        elif name in FIELDS:
            _put(fields, FIELDS[name], value)
    if "ordinal" in fields and "month" in fields:
        fields.setdefault("day", fields.pop("ordinal"))
    fields.update(fixed)
    if extra:
        fields["amount"] = float(str(fields.get("amount", 0))) + extra
    meaning = replace(Meaning(), **fields)  # type: ignore[arg-type]
    return meaning if _possible(meaning) else None


def _put(fields: dict[str, object], field: str, value: object) -> None:
    """The first value of a field counts; only durations have a second amount and unit."""
    if field in ("amount", "unit") and field in fields:
        fields.setdefault(f"second_{field}", value)
    fields.setdefault(field, value)


def _possible(meaning: Meaning) -> bool:
    """Whether the calendar has such a day; 29 February passes while the year is open."""
    if meaning.day is None or meaning.month is None:
        return True
    if meaning.day > (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[meaning.month - 1]:
        return False
    if (meaning.month, meaning.day) != (2, 29) or meaning.year is None or meaning.short_year:
        return True
    return meaning.year % 4 == 0 and (meaning.year % 100 != 0 or meaning.year % 400 == 0)


def _date(value: object, _: Mapping[str, object]) -> dict[str, object]:
    assert isinstance(value, tuple)
    day, month, year, short = value
    found: dict[str, object] = {"day": day, "month": month}
    if year is not None:
        found |= {"year": year, "short_year": short}
    return found


def _iso(value: object, _: Mapping[str, object]) -> dict[str, object]:
    text = str(value)
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return {"month": 2, "day": 31}
    found: dict[str, object] = {"year": read.year, "month": read.month, "day": read.day}
    if "T" in text:
        found["clock"] = (read.hour, read.minute, read.second)
        if read.tzinfo is not None:
            found["instant"] = read
    return found


def _hour(value: object, fields: Mapping[str, object]) -> dict[str, object]:
    clock = fields.get("clock")
    return {} if clock is not None else {"clock": (value, 0, 0)}


def _minute(value: object, fields: Mapping[str, object]) -> dict[str, object]:
    clock = fields.get("clock")
    return {"clock": (clock[0], value, 0)} if isinstance(clock, tuple) else {}


def _meridiem(value: object, fields: Mapping[str, object]) -> dict[str, object]:
    """ "am" and "pm" after an hour of twelve."""
    clock = fields.get("clock")
    if not isinstance(clock, tuple) or not 1 <= clock[0] <= 12:
        return {}
    return {"clock": (clock[0] % 12 + (12 if value == "pm" else 0), *clock[1:]), "half_day": value}


def _half_to(_value: object, _fields: Mapping[str, object]) -> dict[str, object]:
    """ "Halb" before its hour, which the next word names: "halb acht" is 7.30."""
    return {"clock": (-1, 30, 0)}


def _hour_word(value: object, fields: Mapping[str, object]) -> dict[str, object]:
    return {"clock": (int(str(value)) - 1, 30, 0) if "clock" in fields else (value, 0, 0)}


def _advent(_value: object, fields: Mapping[str, object]) -> dict[str, object]:
    """Which of the four Sundays: a number in digits or in words stood before."""
    number = fields.get("day", fields.get("ordinal"))
    if number not in (1, 2, 3, 4):
        return {"month": 2, "day": 31}
    return {"feast": ("advent", 4 - int(str(number)), 0), "day": None, "ordinal": None}


def _short_year(value: object, fields: Mapping[str, object]) -> dict[str, object]:
    """A year of two digits; behind a whole one it only says how far that reaches ("Silvester 2015/16")."""
    return {} if fields.get("year") is not None else {"year": value, "short_year": True}


def _two(first: str, second: str):  # type: ignore[no-untyped-def]
    def build(value: object, _: Mapping[str, object]) -> dict[str, object]:
        assert isinstance(value, tuple)
        return {first: value[0], second: value[1]}

    return build


def _flag(name: str):  # type: ignore[no-untyped-def]
    return lambda _value, _fields: {name: True}


_COMPOUND = {
    "DATE": _date,
    "ISO": _iso,
    "HOUR": _hour,
    "MINUTE": _minute,
    "MERIDIEM": _meridiem,
    "AP": _meridiem,
    "HALFTO": _half_to,
    "HOURWORD": _hour_word,
    "ADVENT": _advent,
    "FEASTPART": _two("feast", "daypart"),
    "FEASTUNIT": _two("feast", "unit"),
    "YY": _short_year,
    "DAYNIGHT": _two("weekday", "daypart"),
    "PARTUNIT": _two("part", "unit"),
    "PARTSEASON": _two("part", "season"),
    "RELUNIT": _two("rel", "unit"),
    "NEXTUNIT": _two("rel", "unit"),
    "LENGTH": _two("amount", "unit"),
    "AMOUNT": _two("amount", "unit"),
    "AGE": _two("amount", "unit"),
    "EVERY": _two("amount", "unit"),
    "OFFPART": _two("offset", "daypart"),
    "BC": _flag("bc"),
    "APPROX": _flag("approximate"),
}
"""Classes that set several fields, or one by what was said before."""
