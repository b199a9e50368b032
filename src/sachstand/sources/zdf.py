"""ZDFheute. The short headline is printed; the full one is in ``og:title``. Class names change with every build."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="ZDFheute",
    hosts=("zdfheute.de", "zdf.de"),
    zone="Europe/Berlin",
    layouts=(Layout(title='meta[property="og:title"]'),),
)
