"""Deutsche Presse-Agentur."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(name="dpa", hosts=("dpa.com",), zone="Europe/Berlin", agency=True)
