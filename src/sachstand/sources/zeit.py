"""ZEIT ONLINE. Topic and headline share the ``h1``; agency reports end in a notice that names the agency."""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="ZEIT ONLINE",
    hosts=("zeit.de",),
    zone="Europe/Berlin",
    layouts=(Layout(remove=".newsletter-signup, .article__subheading--related, .zg-teaser, .js-gate"),),
)
