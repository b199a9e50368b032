"""How a duration is written in TIMEX3: ISO 8601 with ``X`` for an unknown amount and the standard's own units."""

from __future__ import annotations

_MULTIPLES = {"H6": (6, "M"), "CE": (100, "Y")}
_CLOCK_UNITS = {"H": "H", "MIN": "M", "S": "S"}


def duration_value(amount: float | None, unit: str) -> str:
    """``P2W``, ``PT3.5M``, ``PXY``. Half a year is six months, half an hour thirty minutes."""
    if amount is not None and 0 < amount < 1:
        whole = {"Y": (12, "M"), "H": (60, "MIN"), "DE": (10, "Y"), "CE": (100, "Y")}.get(unit)
        if whole is not None:
            return duration_value(round(amount * whole[0]), whole[1])
    if amount is not None and unit == "Y" and amount != int(amount) and amount < 100:
        return f"P{int(amount)}Y{round((amount - int(amount)) * 12)}M"
    if unit == "DE" and amount == 1:
        return "P10Y"
    if unit in _MULTIPLES:
        times, unit = _MULTIPLES[unit]
        return duration_value(None if amount is None else amount * times, unit)
    number = "X" if amount is None else f"{amount:g}" if amount < 1_000_000 else f"{amount:.0f}"
    return f"PT{number}{_CLOCK_UNITS[unit]}" if unit in _CLOCK_UNITS else f"P{number}{unit}"


def joined_durations(one: str, other: str) -> str:
    """Two durations as one: ``P2Y`` and ``P3M`` are ``P2Y3M``, ``PT1H`` and ``PT30M`` are ``PT1H30M``."""
    return one + (other[2:] if one.startswith("PT") and other.startswith("PT") else other[1:])
