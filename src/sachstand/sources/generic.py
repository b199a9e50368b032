"""The source of a page whose outlet nobody described: nothing is known of it."""

from __future__ import annotations

from sachstand.sources.spec import Source

GENERIC = Source()
