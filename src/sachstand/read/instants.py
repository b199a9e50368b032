"""A machine-readable time of a post, with its evidence, held against the time of capture.

A time after the capture cannot be right and is not taken; it is kept as a contradiction.
"""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import Any

from sachstand.model.document import Dated
from sachstand.read.stamps import machine_time

FUTURE_SLACK = timedelta(days=1)
"""Clocks and zones of servers are wrong by hours, never by more than this (announced posts are the exception)."""


def dated(value: Any, evidence: str, zone: tzinfo, captured: datetime) -> Dated:
    """What a machine-readable field says. A missing zone is ``zone``; what is no time gives an empty `Dated`."""
    when = machine_time(value, zone)
    if when is None or when.earliest is None:
        return Dated()
    if when.earliest > captured + FUTURE_SLACK:
        return Dated(None, f"{evidence} is later than the capture", (Dated(when, evidence),))
    return Dated(when, evidence)


def is_instant(value: Any, zone: tzinfo) -> bool:
    """Whether ``value`` gives a clock time, not a day alone."""
    when = machine_time(value, zone)
    return when is not None and when.earliest is not None and when.earliest == when.latest
