"""Agence France-Presse."""

from __future__ import annotations

from sachstand.sources.spec import Source

SOURCE = Source(name="AFP", hosts=("afp.com",), zone="Europe/Paris", agency=True)
