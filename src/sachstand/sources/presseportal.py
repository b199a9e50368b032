"""Presseportal, statements of companies and authorities distributed by dpa's subsidiary news aktuell."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(name="ots", hosts=("presseportal.de",), zone="Europe/Berlin", agency=True)
