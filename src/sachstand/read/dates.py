"""When a page was published and when it was changed, each with its evidence.

Order of trust: JSON-LD, meta elements, ``<time>``, what is printed, the address; the capture time is the upper bound
of them all. An update time is never taken for a publication time: a page that prints nothing but "Stand:" or
"Updated" has no known publication. What contradicts the chosen value (another day) is kept in ``others``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from selectolax.lexbor import LexborNode

from sachstand.model.document import Dated
from sachstand.model.when import When
from sachstand.read.dom import ancestors, text_of
from sachstand.read.page import Page, Setting
from sachstand.read.stamps import Printed, machine_time, printed_times, url_day

_PUBLISHED_LD = ("datePublished", "dateCreated", "uploadDate")
_MODIFIED_LD = ("dateModified",)
_PUBLISHED_META = tuple(
    [
        "article:published:time",
        "og:article:published:time",
        "article:published",
        "date",
        "dc:date",
        "dc:date:issued",
        "dcterms:date",
        "dcterms:created",
        "datepublished",
        "date:published",
        "published:time",
        "publishdate",
        "publish:date",
        "pubdate",
        "last:published",
        "article:date",
        "article:created",
        "sailthru:date",
        "parsely:pub:date",
        "cxenseparse:recs:publishtime",
        "bt:pubdate",
        "article:publicationdate",
        "originalpublicationdate",
        "cxenseparse:publishtime",
        "iso:8601:publish:date",
    ]
)
_MODIFIED_META = tuple(
    [
        "article:modified:time",
        "og:updated:time",
        "article:updated:time",
        "last:modified",
        "datemodified",
        "dcterms:modified",
        "article:modified",
        "date:modified",
        "dc:date:modified",
        "modified:time",
        "lastmod",
    ]
)
_UPDATE_MARK = re.compile(r"modif|updat|aktualis|changed|lastmod", re.I)
_PUBLISH_MARK = re.compile(r"publi|created|pubdate|erschien", re.I)
_AHEAD = timedelta(hours=26)
"""A day printed without its zone may lie this far behind the capture and still not be in the future."""
_LONGEST_LINE = 160
_MOST_LINES = 400


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the page about a time of its own."""

    when: When
    evidence: str
    updated: bool = False


def page_dates(
    page: Page, article: Mapping[str, Any], meta: Mapping[str, str], around: LexborNode | None
) -> tuple[Dated, Dated]:
    """Published and modified. ``article`` is the page's JSON-LD object, ``around`` the element that holds its title."""
    claims = list(_claims(page, article, meta, around))
    setting = page.setting
    published = choose([claim for claim in claims if not claim.updated], setting.captured)
    modified = choose([claim for claim in claims if claim.updated], setting.captured)
    if published.when is None:
        day = url_day(setting.url, setting.zone)
        published = choose([Claim(day, "url")], setting.captured) if day else published
    return published, modified


def choose(claims: Iterable[Claim], captured: datetime) -> Dated:
    """The claim that is trusted most and lies before the capture; others of another day are kept beside it."""
    known = [claim for claim in claims if claim.when.earliest is not None]
    early = [claim for claim in known if claim.when.earliest is None or claim.when.earliest <= captured + _AHEAD]
    late = [Dated(claim.when, f"{claim.evidence} (after the capture)") for claim in known if claim not in early]
    if not early:
        return Dated(None, "only dates after the capture" if late else "", tuple(late))
    first = early[0]
    best = next((claim for claim in early if _sharpens(claim.when, first.when)), first)
    others = [
        Dated(claim.when, claim.evidence)
        for claim in early
        if claim.when.intersect(best.when) is None and _far(claim, best)
    ]
    return Dated(best.when, best.evidence, (*others, *late))


def _sharpens(when: When, first: When) -> bool:
    """Whether ``when`` is an instant of the day that ``first`` leaves open."""
    return first.earliest != first.latest and when.earliest == when.latest and when.day == first.day


def _far(claim: Claim, best: Claim) -> bool:
    return claim.when.day != best.when.day


def _claims(
    page: Page, article: Mapping[str, Any], meta: Mapping[str, str], around: LexborNode | None
) -> Iterator[Claim]:
    zone = page.setting.zone
    for names, updated in ((_PUBLISHED_LD, False), (_MODIFIED_LD, True)):
        for name in names:
            if when := machine_time(article.get(name), zone):
                yield Claim(when, f"json-ld:{name}", updated)
    for names, updated in ((_PUBLISHED_META, False), (_MODIFIED_META, True)):
        for name in names:
            if when := machine_time(meta.get(name), zone):
                yield Claim(when, f"meta:{name}", updated)
    yield from _elements(page, around)
    yield from _printed_near(page, around)


def _elements(page: Page, around: LexborNode | None) -> Iterator[Claim]:
    """``<time>`` elements of the report's own head: marked as such, or the first one near the title."""
    near = [node for node in (around.css("time") if around else [])][:3]
    for node in page.tree.css("time[itemprop], time[pubdate]")[:5] or near:
        values = node.attributes
        when = machine_time(values.get("datetime") or text_of(node), page.setting.zone)
        if when is None:
            continue
        marks = " ".join(filter(None, (values.get("itemprop"), values.get("class"), _marks_around(node))))
        label = _label_before(node)
        updated = bool(_UPDATE_MARK.search(marks)) or _is_update(label, page.setting)
        yield Claim(when, "time", updated and not _PUBLISH_MARK.search(values.get("itemprop") or ""))


def _marks_around(node: LexborNode) -> str:
    parent = node.parent
    return (parent.attributes.get("class") or "") if parent is not None else ""


def _label_before(node: LexborNode) -> str:
    parent = node.parent
    whole = text_of(parent)
    own = text_of(node)
    return whole.partition(own)[0][-40:] if own else ""


def _is_update(label: str, setting: Setting) -> bool:
    rule = setting.language.reading.updated
    return bool(rule and rule.search(label))


def _printed_near(page: Page, around: LexborNode | None) -> Iterator[Claim]:
    """Stamps printed around the title: short lines with a date that begin with it or are labelled."""
    for line in _short_lines(around):
        for printed in printed_times(line, page.setting.language.reading, page.setting.zone):
            claim = stamp_claim(line, printed, page.setting)
            if claim is not None:
                yield claim


def stamp_claim(line: str, printed: Printed, setting: Setting) -> Claim | None:
    """The claim of one printed stamp, ``None`` where the date belongs to a sentence and not to the page."""
    rules = setting.language.reading
    before = line[: printed.start]
    words = f"text:{line[:120]}"
    if rules.updated and rules.updated.search(before):
        return Claim(printed.when, words, updated=True)
    if rules.published and rules.published.search(before):
        return Claim(printed.when, words)
    alone = sum(1 for char in before if char.isalpha()) <= _WEEKDAY
    return Claim(printed.when, words) if alone and len(line) < _LONGEST_LINE // 2 else None


_WEEKDAY = 12
"""A weekday may stand before a date; more letters are a sentence or a place."""


def _short_lines(around: LexborNode | None) -> Iterator[str]:
    if around is None:
        return
    for node in around.css("p, li, div, span, time, small, dd")[:_MOST_LINES]:
        if node.css_first("p, div, ul, li, h1, h2") is None:
            line = text_of(node)
            if 5 < len(line) < _LONGEST_LINE:
                yield line


def title_frame(node: LexborNode | None) -> LexborNode | None:
    """The element around the title that also holds the line with date and author, not the whole page."""
    if node is None:
        return None
    frame = node
    for outer in ancestors(node, 4):
        if outer.tag in ("body", "html"):
            break
        frame = outer
        if outer.tag in ("article", "main"):
            break
    return frame
