"""tagesschau.de (ARD).

The topic stands inside the ``h1`` above the headline. The printed "Stand:" is the last change; the publication is in
JSON-LD alone.
"""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="tagesschau",
    hosts=("tagesschau.de",),
    zone="Europe/Berlin",
    layouts=(Layout(title=".seitenkopf__headline--text", remove=".teaser-absatz, .absatzbild__info, .meldungsfooter"),),
)
