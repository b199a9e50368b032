"""Associated Press."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(name="AP", hosts=("apnews.com",), zone="America/New_York", agency=True)
