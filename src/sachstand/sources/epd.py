"""Evangelischer Pressedienst."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(name="epd", hosts=("epd.de",), zone="Europe/Berlin", agency=True)
