"""What can be said of a publisher beyond what every page says of itself.

A `Source` is data: no code runs for a publisher. Everything is optional, for the generic reader needs none of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Layout:
    """How an outlet built its pages up to ``valid_until`` (inclusive; ``None``: up to now), as CSS selectors.

    ``body`` holds the report's paragraphs, ``remove`` what is no part of it, ``title``, ``lead``, ``author`` and
    ``published`` one element each, ``teasers`` one element for each hint at another report.
    """

    valid_until: date | None = None
    body: str = ""
    remove: tuple[str, ...] = ()
    title: str = ""
    lead: str = ""
    author: str = ""
    published: str = ""
    teasers: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One outlet or agency.

    ``hosts`` are the names its pages are served from (subdomains count), ``zone`` the IANA zone of its clock times,
    ``layouts`` in order of ``valid_until``, the last one open.
    """

    name: str = ""
    hosts: tuple[str, ...] = ()
    zone: str | None = None
    agency: bool = False
    layouts: tuple[Layout, ...] = (Layout(),)

    def layout(self, day: date) -> Layout:
        """The layout that was in use on ``day``, the day of the capture."""
        for layout in self.layouts:
            if layout.valid_until is None or day <= layout.valid_until:
                return layout
        return Layout()
