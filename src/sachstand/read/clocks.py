"""Clock times and days as liveblogs print them: at the head of a post, between the posts, in a heading.

Only reads what is printed; `sachstand.read.timeline` decides which day a clock time belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta, tzinfo
from re import Match
from zoneinfo import ZoneInfo

from sachstand.languages.liveblog_rules import LiveblogRules

_DECORATION = " \t\u00a0+*•·●▪►➤»|>[]()–—-"
_SEPARATORS = " \t\u00a0,:|•·●–—-+*►➤»)]"
_WEEKDAY = re.compile(r"(?P<name>[^\W\d_]{4,})[,.:|]?\s+(?:[–-]\s+)?")
_NOON, _DAY = 12, 24
_LONGEST_AGO = 40
_UNITS = {name: timedelta(**{name: 1}) for name in ("weeks", "days", "hours", "minutes", "seconds")}
_UNITS |= {"months": timedelta(days=30), "years": timedelta(days=365)}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A printed time: any of year, month, day, weekday (1 is Monday), clock and zone, each ``None`` if not printed."""

    words: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: time | None = None
    zone: tzinfo | None = None
    ago: tuple[timedelta, timedelta] | None = None
    """For "12 minutes ago": how long before the page was made, at least and at most."""

    @property
    def has_day(self) -> bool:
        """Whether it says anything of the day."""
        return self.day is not None or self.weekday is not None

    def on_or_before(self, latest: date) -> date | None:
        """The last such day up to ``latest``; ``None`` if a printed weekday contradicts it or nothing is printed.

        >>> Stamp("4. Dezember", month=12, day=4).on_or_before(date(2025, 1, 3))
        datetime.date(2024, 12, 4)
        """
        if self.day is None or self.month is None:
            return None if self.weekday is None else _weekday_before(self.weekday, latest)
        year = self.year or latest.year
        found = _calendar(year, self.month, self.day)
        if self.year is None and found is not None and found > latest:
            found = _calendar(year - 1, self.month, self.day)
        if found is not None and self.weekday not in (None, found.isoweekday()):
            return None
        return found


@dataclass(frozen=True, slots=True)
class PostHead:
    """The head of a post: its time, and the words behind it on the same line. ``marked``: "Uhr", "+++", a colon …"""

    stamp: Stamp
    rest: str
    marked: bool


def post_head(line: str, rules: LiveblogRules) -> PostHead | None:
    """Read a line that begins with a clock time; ``None`` for any other line.

    >>> post_head("+++ 14:26 Hafen wieder frei +++", rules).rest
    'Hafen wieder frei'
    """
    start = len(line) - len(line.lstrip(_DECORATION))
    if (ago := ago_stamp(line[start:], rules)) is not None:
        return PostHead(ago, "", marked=True)
    label = rules.label.match(line, start)
    place = label.end() if label else start
    stamp, end = _date_and_clock(line, place, rules)
    if stamp is None or stamp.clock is None:
        return None
    after = line[end:]
    rest = after.strip(_SEPARATORS)
    separated = after[:1] in ("", *":|•·–—+)]") or after.lstrip()[:1] in tuple(":|•·–—+")
    marked = bool(start) or bool(label) or separated or _is_marked(stamp, line, end)
    if rest and not separated and rest[0].islower():
        return None
    return PostHead(stamp, rest, marked)


def day_line(line: str, rules: LiveblogRules) -> Stamp | None:
    """Read a line that holds a day and nothing else: "Mittwoch, 4. Dezember", "+++ 4.12.2024 +++"."""
    bare = line.strip(_DECORATION + ":")  # the full stop is part of "Mittwoch, 17. 7."
    intro = rules.day_intro.match(bare)
    place = intro.end() if intro else 0
    found = rules.date.match(bare, place)
    if found is not None and found.end() >= len(bare.rstrip(").")):
        return _from_date(found, rules)
    weekday = rules.weekdays.get(bare[place:].rstrip(".").lower())
    return Stamp(bare, weekday=weekday) if weekday else None


def find_stamp(text: str, rules: LiveblogRules) -> Stamp | None:
    """The first day in ``text``, with a clock time if one stands next to it; else the first marked clock time."""
    found = rules.date.search(text)
    if found is not None:
        before = rules.clock.search(text[: found.start()])
        if before is not None and _is_clock(before) and found.start() - before.end() <= 4:
            day = _from_date(found, rules)
            return None if day is None else _with_clock(day, before, text[before.start() : found.end()], rules)
        stamp, _ = _date_and_clock(text, found.start(), rules)
        return stamp
    for clock in rules.clock.finditer(text):
        if _is_clock(clock):
            return _with_clock(Stamp(clock.group()), clock, clock.group().strip(), rules)
    return None


def ago_stamp(text: str, rules: LiveblogRules) -> Stamp | None:
    """Read words that say nothing but how long ago it was: "vor 12 Minuten", "1 hr 8 min ago".

    Pages round such times half a unit up or leave the rest of a unit out, so both bounds are half a unit and more away.
    """
    found = rules.ago.fullmatch(text.strip(" ()|·•")) if len(text) <= _LONGEST_AGO else None
    if found is None:
        return None
    counts = {unit: found[unit] for unit in _UNITS if found[unit]}
    told = sum((_UNITS[unit] * (int(n) if n.isdigit() else 1) for unit, n in counts.items()), timedelta())
    finest = min((_UNITS[unit] for unit in counts), default=_UNITS["minutes"])
    return Stamp(found.group(), ago=(max(timedelta(), told - finest / 2), told + finest))


def _date_and_clock(line: str, place: int, rules: LiveblogRules) -> tuple[Stamp | None, int]:
    """Day then clock, clock then day, or one of them, from ``place``; and where it ends."""
    found = rules.date.match(line, place)
    if found is None:
        return _clock_and_date(line, place, rules)
    day = _from_date(found, rules)
    gap = rules.gap.match(line, found.end())
    clock = rules.clock.match(line, gap.end() if gap else found.end())
    if day is None or clock is None or not _is_clock(clock):
        return day, found.end()
    return _with_clock(day, clock, line[place : clock.end()].strip(), rules), clock.end()


def _clock_and_date(line: str, place: int, rules: LiveblogRules) -> tuple[Stamp | None, int]:
    """A clock time, perhaps behind a weekday ("Mittwoch, 16.15 Uhr") or before a day ("19:05, 3 July")."""
    weekday = _WEEKDAY.match(line, place)
    number = rules.weekdays.get(weekday.group("name").lower()) if weekday else None
    if weekday is not None and number is not None:
        clock = rules.clock.match(line, weekday.end())
        if clock is not None and _is_clock(clock):
            words = line[place : clock.end()].strip()
            return _with_clock(Stamp(words, weekday=number), clock, words, rules), clock.end()
    clock = rules.clock.match(line, place)
    if clock is None or not _is_clock(clock):
        return None, place
    stamp = _with_clock(Stamp(clock.group()), clock, clock.group().strip(), rules)
    gap = rules.gap.match(line, clock.end())
    found = rules.date.match(line, gap.end()) if gap else None
    day = _from_date(found, rules) if found else None
    if day is None or found is None or stamp is None:
        return stamp, clock.end()
    return replace(day, words=line[place : found.end()].strip(), clock=stamp.clock, zone=stamp.zone), found.end()


def _is_clock(found: Match[str]) -> bool:
    """A full stop or a lone hour needs a mark behind it: "14.26 Uhr", "9 Uhr", "11.08am"; "14:26" needs none."""
    groups = found.groupdict()
    return bool(groups.get("mark") or groups.get("half")) or (groups["sep"] == ":" and groups["minute"] is not None)


def _is_marked(stamp: Stamp, line: str, end: int) -> bool:
    return stamp.has_day or not line[end - 1 : end].isdigit()


def _with_clock(stamp: Stamp, found: Match[str], words: str, rules: LiveblogRules) -> Stamp | None:
    clock, zone = _time_of(found), _zone_of(found.groupdict().get("zone"), rules.zones)
    return None if clock is None else replace(stamp, words=words, clock=clock, zone=zone)


def _time_of(found: Match[str]) -> time | None:
    groups = found.groupdict()
    hour, minute = int(groups["hour"]), int(groups["minute"] or 0)
    half = (groups.get("half") or "").lower()[:1]
    if half and hour > _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    hour = 0 if (hour, minute) == (_DAY, 0) else hour
    return time(hour, minute, int(groups.get("second") or 0)) if hour < _DAY else None


def _zone_of(name: str | None, zones: Mapping[str, str]) -> tzinfo | None:
    key = zones.get(name or "")
    return ZoneInfo(key) if key else None


def _from_date(found: Match[str], rules: LiveblogRules) -> Stamp | None:
    groups = found.groupdict()
    month = (groups["month"] or groups.get("month2") or "").strip(". ").lower()
    day = groups["day"] or groups.get("day2") or "0"
    year = groups.get("year")
    number = int(month) if month.isdigit() else rules.months.get(month)
    if number is None or not 1 <= number <= _NOON:
        return None
    return Stamp(
        words=found.group().strip(),
        year=None if not year else int(year) + (2000 if len(year) == 2 else 0),
        month=number,
        day=int(day),
        weekday=rules.weekdays.get((groups.get("weekday") or "").lower().rstrip(".")),
    )


def _calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday_before(weekday: int, latest: date) -> date:
    return date.fromordinal(latest.toordinal() - (latest.isoweekday() - weekday) % 7)
