"""Deutschlandfunk. News end in "Diese Nachricht wurde am … im Programm Deutschlandfunk gesendet."."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(
    name="Deutschlandfunk",
    hosts=("deutschlandfunk.de", "deutschlandfunkkultur.de", "deutschlandfunknova.de"),
    zone="Europe/Berlin",
)
