"""Frankfurter Allgemeine Zeitung.

Up to the relaunch of April 2024 the ``h1`` was the last step of the breadcrumb path; ``og:title`` has named the
headline in all layouts. JSON-LD dates were printed by Java ("Fri Apr 28 19:20:36 CEST 2023").
"""

from __future__ import annotations

from datetime import date

from sachstand.sources.spec import Layout, Source

SOURCE = Source(
    name="FAZ.NET",
    hosts=("faz.net",),
    zone="Europe/Berlin",
    layouts=(
        Layout(
            valid_until=date(2024, 4, 15),
            title='meta[property="og:title"]',
            remove=".ctn-PaywallInfo, .js-adobe-digital-data-parent-element, .ctn-List",
        ),
        Layout(
            title='meta[property="og:title"]',
            remove='[data-external-selector="related-articles-entries"], [data-external-selector="newsletter"]',
        ),
    ),
)
