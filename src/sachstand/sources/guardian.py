"""The Guardian. Sub-editors' notes about later changes stand behind the report."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="The Guardian",
    hosts=("theguardian.com",),
    zone="Europe/London",
    layouts=(Layout(remove='gu-island, [data-component="rich-link"], .submeta, #sign-in-gate, aside'),),
)
