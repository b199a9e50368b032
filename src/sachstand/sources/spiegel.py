"""DER SPIEGEL.

The ``h1`` is the last step of the breadcrumb path; headline and topic share an ``h2``. The headline that stays the
same over the versions of a report is the one in ``og:title``.
"""

from __future__ import annotations

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="DER SPIEGEL",
    hosts=("spiegel.de",),
    zone="Europe/Berlin",
    layouts=(
        Layout(
            title='meta[property="og:title"]',
            remove='[data-area="related_articles"], [data-area="newsletter"], [data-area="paywall"]',
        ),
    ),
)
