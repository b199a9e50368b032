"""ntv.de. The topic stands in a span of the ``h1``; "Quelle: ntv.de, mau/dpa" at the end credits agencies."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="ntv.de",
    hosts=("n-tv.de", "ntv.de"),
    zone="Europe/Berlin",
    layouts=(Layout(title=".article__headline", remove=".article__aside, .teaser--related, .article__share"),),
)
