"""Deutsche Welle. Its clock times are UTC, whatever the language of the page."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="Deutsche Welle",
    hosts=("dw.com",),
    zone="UTC",
    layouts=(Layout(remove='[data-tracking-name="embed"], .advertisement, .opened-by-default'),),
)
