"""Esperanto months and weekdays."""

MONTHS = {"junio": 6}
WEEKDAYS = {"merkredo": 3, "merkrede": 3}
