"""What can be said of a publisher beyond what every page says of itself.

A `Source` is data: no code runs for a publisher. Everything is optional, for the generic reader needs none of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Layout:
    """How an outlet built its pages up to ``valid_until`` (inclusive; ``None``: up to now), as CSS selectors.

    ``body`` selects the elements whose words are the report, in place of the extractor's choice; ``remove`` what is no
    part of it; ``title`` the element that holds the headline (a ``meta`` gives its content), in place of the vote
    between the page's own statements. Empty: the generic reader decides.
    """

    valid_until: date | None = None
    body: str = ""
    remove: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One outlet or agency.

    ``hosts`` are the names its pages are served from (subdomains count), ``zone`` the IANA zone of its clock times;
    ``agency`` says that what it publishes is its own agency's copy. ``layouts`` stand in order of ``valid_until``,
    the last one open.
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
