"""When a page was published and when it was changed, each with its evidence.

Order of trust: JSON-LD, meta elements, ``<time>``, what is printed around the title, the address, what is printed
elsewhere, a month in the address; the capture time is the upper bound of them all. An update time is never taken for a
publication time: a page that prints nothing but "Stand:" or "Updated" has no known publication. What contradicts the
chosen value (another day) is kept in ``others``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from selectolax.lexbor import LexborNode

from sachstand.model.document import Dated
from sachstand.model.when import When
from sachstand.read.blocks import Block, cut
from sachstand.read.claims import (
    LONGEST_STAMP,
    Claim,
    element_claims,
    machine_claims,
    printed_claims,
    short_lines,
    title_frame,
)
from sachstand.read.page import Page, Setting
from sachstand.read.stamps import printed_times, url_date

_AHEAD = timedelta(hours=26)
"""A day of another zone may begin this long after the capture and still not lie in the future."""


def page_dates(
    page: Page, article: Mapping[str, Any], meta: Mapping[str, str], title: LexborNode | None
) -> tuple[Dated, Dated]:
    """Published and modified. ``article`` is the page's JSON-LD object, ``title`` the element that prints its title."""
    setting, frame = page.setting, title_frame(title)
    claims = [*machine_claims(page, article, meta), *element_claims(page, frame)]
    claims += printed_claims(setting, short_lines(frame))
    address = address_claims(setting)
    claims += [claim for claim in address if claim.when.day is not None]
    if all(claim.updated for claim in claims):
        blocks = cut(page.tree.body, setting.language.reading) if page.tree.body is not None else []
        claims += printed_claims(setting, (block.text for block in blocks if _may_be_own(block)))
    claims += [claim for claim in address if claim.when.day is None]
    published = choose([claim for claim in claims if not claim.updated], setting.captured)
    modified = choose([claim for claim in claims if claim.updated], setting.captured)
    return published, modified


def address_claims(setting: Setting) -> list[Claim]:
    """The day or month in the address of a report, bounded by its capture."""
    when = url_date(setting.url, setting.zone)
    if when is not None and when.day is None:
        when = when.intersect(When(latest=setting.captured.astimezone(setting.zone))) or when
    return [Claim(when, "url")] if when is not None else []


def address_date(setting: Setting) -> Dated:
    """The date in the address, for a report that states none itself."""
    return choose(address_claims(setting), setting.captured)


def _may_be_own(block: Block) -> bool:
    """Whether a short line can be the page's own stamp: those of hints at other reports stand in boxes and links."""
    return len(block.text) <= LONGEST_STAMP and not (block.place.in_box or block.place.link or block.is_link)


def dateline_date(words: str, setting: Setting) -> Dated:
    """The day in an agency's dateline, where it has a year; the least trusted of all statements."""
    found = printed_times(words, setting.language.reading, setting.zone)
    return choose([Claim(printed.when, f"dateline:{words}") for printed in found[:1]], setting.captured)


def choose(claims: Iterable[Claim], captured: datetime) -> Dated:
    """The claim that is trusted most and lies before the capture; others of another day are kept beside it."""
    early: list[Claim] = []
    late: list[Claim] = []
    for claim in claims:
        start = claim.when.earliest
        (late if start is not None and start > captured + _AHEAD else early).append(claim)
    refused = tuple(Dated(claim.when, f"{claim.evidence} (after the capture)") for claim in late)
    if not early:
        return Dated(None, "only dates after the capture" if late else "", refused)
    best = next((claim for claim in early if _sharpens(claim.when, early[0].when)), early[0])
    others = tuple(Dated(claim.when, claim.evidence) for claim in early if _contradicts(claim.when, best.when))
    return Dated(best.when, best.evidence, others + refused)


def _contradicts(when: When, other: When) -> bool:
    """Whether the two are of different days; a month that holds the day says the same, only less of it."""
    if when.day is not None and other.day is not None:
        return when.day != other.day
    return when.intersect(other) is None


def _sharpens(when: When, first: When) -> bool:
    """Whether ``when`` is an instant of the day that ``first`` leaves open."""
    return first.earliest != first.latest and when.earliest == when.latest and when.day == first.day
