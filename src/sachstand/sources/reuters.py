"""Reuters."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(name="Reuters", hosts=("reuters.com",), zone="UTC", agency=True)
