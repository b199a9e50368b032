"""Times that a page states of itself, as machines write them and as they are printed.

A value is a `When`: an instant where the clock time is there, else the whole day. A time without a zone is a clock
time of the outlet's zone. What cannot be read gives ``None``; nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from email.utils import parsedate_tz

from sachstand.languages.spec import ReadingRules
from sachstand.model.when import When

_ISO = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?)?", re.I
)
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-]\d{4})\b|\b(GMT|UTC|Z)\b")
_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=/)")
_FIRST_YEAR = 1990
"""Nothing was published on the web before; earlier values are placeholders such as 1970-01-01 or 0001-01-01."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A stamp printed on the page: what it says, its words, and the label before it."""

    when: When
    words: str
    start: int
    end: int


def machine_time(value: object, zone: tzinfo) -> When | None:
    """ISO 8601, RFC 5322, what JavaScript and Java print, or seconds or milliseconds since 1970."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value).strip()[:100]
    if _EPOCH.fullmatch(text):
        return When.at(datetime.fromtimestamp(int(text[:10]), UTC).astimezone(zone), rule="read.epoch@1")
    try:
        found = _iso(text, zone) or _rfc(text, zone)
    except (ValueError, OverflowError):
        return None
    return found if found and found.earliest and found.earliest.year >= _FIRST_YEAR else None


def _iso(text: str, zone: tzinfo) -> When | None:
    match = _ISO.match(text)
    if not match:
        return None
    year, month, day, clock, offset = match.groups()
    if clock is None:
        return When.on(date(int(year), int(month), int(day)), zone, rule="read.iso@1")
    offset = (offset or "").upper().replace("UTC", "Z")
    instant = datetime.fromisoformat(f"{year}-{month}-{day}T{clock.replace(',', '.')}{offset}")
    return _at(instant, zone, "read.iso@1")


def _rfc(text: str, zone: tzinfo) -> When | None:
    parts = parsedate_tz(text)
    if parts is None:
        return None
    stated = _OFFSET.search(text)
    instant = datetime(*parts[:6])
    if stated is None:
        return _at(instant, zone, "read.rfc5322@1")
    offset = datetime.strptime(stated.group(1) or "+0000", "%z").tzinfo
    return _at(instant.replace(tzinfo=offset), zone, "read.rfc5322@1")


def _at(instant: datetime, zone: tzinfo, rule: str) -> When:
    aware = instant.replace(tzinfo=zone) if instant.tzinfo is None else instant.astimezone(zone)
    return When.at(aware.replace(microsecond=0), rule=rule)


def url_date(url: str | None, zone: tzinfo) -> When | None:
    """The day in an address such as ``/2024/05/16/`` or ``-20240516-``, else its month, as in ``/2024-05/``.

    ``None`` for more than one, and for what is no date.
    """
    for pattern in (_URL_DAY, _URL_MONTH):
        found = {"-".join(match.groups()) for match in pattern.finditer(url or "")}
        if found:
            return _one_date(found, zone)
    return None


def _one_date(found: set[str], zone: tzinfo) -> When | None:
    """The date that is written, ``None`` for several and for impossible ones."""
    try:
        return When.read(found.pop(), zone, rule="read.url@2") if len(found) == 1 else None
    except ValueError:
        return None


def printed_times(text: str, rules: ReadingRules, zone: tzinfo) -> tuple[Printed, ...]:
    """All dates printed in ``text`` in the language's own forms, in order; impossible ones (31.02.) are left out."""
    if rules.stamp is None:
        return ()
    found = []
    for match in rules.stamp.finditer(text):
        when = _printed(match.groupdict(), rules, zone)
        if when is not None:
            found.append(Printed(when, match.group(), match.start(), match.end()))
    return tuple(found)


def _printed(groups: dict[str, str | None], rules: ReadingRules, zone: tzinfo) -> When | None:
    name = (groups.get("name") or groups.get("name2") or "").lower().rstrip(".")
    month = int(groups.get("month") or 0) or rules.months.get(name, 0)
    year = int(groups["year"] or 0)
    try:
        day = date(year if year > 99 else 2000 + year, month, int(groups.get("day") or groups.get("day2") or 0))
        if groups["hour"] is None:
            return When.on(day, zone, rule="read.printed@1")
        hour = _hour(int(groups["hour"]), groups.get("half"))
        return _at(datetime(day.year, day.month, day.day, hour, int(groups["minute"] or 0)), zone, "read.printed@1")
    except ValueError:
        return None


def _hour(hour: int, half: str | None) -> int:
    """24 hours of 12: 12 a.m. is midnight, 12 p.m. is noon."""
    if half is None:
        return hour
    return hour % 12 + (12 if half.lower() == "p" else 0)
