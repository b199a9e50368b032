"""Süddeutsche Zeitung. Agency reports end in a line like "© dpa-infocom, dpa:241205-…"."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="Süddeutsche Zeitung",
    hosts=("sueddeutsche.de", "sz.de"),
    zone="Europe/Berlin",
    layouts=(Layout(remove='[data-manual="teaserbox"], [data-manual="newsletter"], .sz-article-body__asset'),),
)
