"""Katholische Nachrichten-Agentur."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(name="KNA", hosts=("kna.de",), zone="Europe/Berlin", agency=True)
