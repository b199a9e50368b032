"""WELT."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="WELT",
    hosts=("welt.de",),
    zone="Europe/Berlin",
    layouts=(Layout(remove=".c-inline-teaser-list, .c-page-footer, .c-inline-element--newsletter"),),
)
