"""BBC News. The report is cut into marked blocks; everything between them is pictures, links and lists of topics."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="BBC News",
    hosts=("bbc.com", "bbc.co.uk"),
    zone="Europe/London",
    layouts=(
        Layout(
            body=(
                '[data-component="text-block"], [data-component="subheadline-block"], '
                '[data-component="unordered-list-block"]'
            )
        ),
    ),
)
