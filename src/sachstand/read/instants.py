"""Instants as machines write them: ISO 8601 and seconds or milliseconds since 1970. Words are read elsewhere.

A time after the capture cannot be right and is not taken; it is kept as a contradiction.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from sachstand.model.document import Dated
from sachstand.model.when import When

FUTURE_SLACK = timedelta(days=1)
"""Clocks and zones of servers are wrong by hours, never by more than this (announced posts are the exception)."""

_EPOCH = re.compile(r"(\d{10})(\d{3})?(?:\.\d+)?$")
_EARLIEST_YEAR = 1995


def machine_time(value: Any, zone: tzinfo) -> datetime | date | None:
    """An aware instant, or a day where no clock is given; ``None`` for anything else. A missing zone is ``zone``."""
    text = str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    epoch = _EPOCH.match(text)
    if epoch is not None:
        found: datetime | date | None = datetime.fromtimestamp(int(epoch.group(1)), UTC).astimezone(zone)
    else:
        found = _iso(text, zone)
    return found if found is not None and found.year >= _EARLIEST_YEAR else None


def _iso(text: str, zone: tzinfo) -> datetime | date | None:
    if len(text) < 10 or not text[:4].isdigit():
        return None
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
        found = datetime.fromisoformat(text.replace(" UTC", "+00:00"))
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=zone)


def dated(value: Any, evidence: str, zone: tzinfo, captured: datetime) -> Dated:
    """What a machine-readable field says, with its evidence; a time after the capture is put aside."""
    found = machine_time(value, zone)
    if found is None:
        return Dated()
    if isinstance(found, datetime):
        when = When.at(found, rule="read.machine@1")
        start = found
    else:
        when = When.on(found, zone, rule="read.machine@1")
        start = datetime.combine(found, datetime.min.time(), zone)
    if start > captured + FUTURE_SLACK:
        return Dated(None, f"{evidence} is later than the capture", (Dated(when, evidence),))
    return Dated(when, evidence)
