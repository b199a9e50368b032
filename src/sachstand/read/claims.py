"""Collects what a page says of its own times: in JSON-LD, meta elements, ``<time>`` and print.

Each statement is a `Claim` with its evidence, in order of trust. Which of them is believed is decided in
`sachstand.read.dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from selectolax.lexbor import LexborNode

from sachstand.model.when import When
from sachstand.read.dom import ancestors, text_of
from sachstand.read.page import Page, Setting
from sachstand.read.stamps import Printed, machine_time, printed_times

_PUBLISHED_LD = ("datePublished", "dateCreated", "uploadDate")
"""In order of trust; a later one counts only where an earlier one is missing: a draft's date contradicts nothing."""
_PUBLISHED_META = re.compile(
    r"(?:og:)?article:(?:published(?::time)?|publicationdate|date|created)|(?:dc:|dcterms:)?date(?::issued|:created)?|"
    r"dcterms:created|date:?published|published(?::time|:at)?|publish:?date|publish:?time|pubdate|bt:pubdate|"
    r"sailthru:date|parsely:pub:date|cxenseparse:(?:recs:)?publishtime|originalpublicationdate|iso:8601:publish:date"
)
_MODIFIED_META = re.compile(
    r"(?:og:)?article:(?:modified|updated)(?::time)?|og:updated:time|last:?modified|date:?modified|dcterms:modified|"
    r"dc:date:modified|modified(?::time|:at)?|lastmod|last:published|updated(?::time|:at)?"
)
_UPDATE_MARK = re.compile(r"modif|updat|aktualis|changed|lastmod", re.I)
_PUBLISH_MARK = re.compile(r"publi|created|pubdate", re.I)
LONGEST_STAMP = 160
_MOST_LINES = 300
_BEFORE_MARK = re.compile(r"\s+([,.;:])")
"""The blank that parts elements stands before no mark: "By <a>Jane Example</a>, London"."""
_HOLDERS = frozenset(("p", "div", "ul", "li", "h1", "h2", "section"))
_WEEKDAY = 10
"""Letters that may stand before a date alone ("Donnerstag"); more are a sentence or a place."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the page about a time of its own; ``updated`` where it is about a change."""

    when: When
    evidence: str
    updated: bool = False


def machine_claims(page: Page, article: Mapping[str, Any], meta: Mapping[str, str]) -> Iterator[Claim]:
    """What JSON-LD and meta elements say; ``article`` is the report's own JSON-LD object."""
    zone = page.setting.zone
    for name in _PUBLISHED_LD:
        if when := machine_time(article.get(name), zone):
            yield Claim(when, f"json-ld:{name}")
            break
    if when := machine_time(article.get("dateModified"), zone):
        yield Claim(when, "json-ld:dateModified", updated=True)
    for name, content in meta.items():
        published, modified = _PUBLISHED_META.fullmatch(name), _MODIFIED_META.fullmatch(name)
        if (published or modified) and (when := machine_time(content, zone)):
            yield Claim(when, f"meta:{name}", updated=not published)


def element_claims(page: Page, frame: LexborNode | None) -> Iterator[Claim]:
    """``<time>`` elements that are marked as the page's own, else the first two around the title."""
    marked = page.tree.css(
        'time[itemprop^="date"], time[pubdate], [itemprop="datePublished"], [itemprop="dateModified"]'
    )
    for node in marked[:4] or (frame.css("time")[:2] if frame is not None else ()):
        values = node.attributes
        stated = values.get("datetime") or values.get("content") or text_of(node)
        if when := machine_time(stated, page.setting.zone):
            yield Claim(when, "time", _is_updated(node, page.setting))


def _is_updated(node: LexborNode, setting: Setting) -> bool:
    values, parent = node.attributes, node.parent
    if _PUBLISH_MARK.search(values.get("itemprop") or ""):
        return False
    around = (parent.attributes.get("class") or "") if parent is not None else ""
    marks = " ".join(filter(None, (values.get("itemprop"), values.get("class"), around)))
    own, rule = text_of(node), setting.language.reading.updated
    label = text_of(parent).partition(own)[0][-40:] if own else ""
    return bool(_UPDATE_MARK.search(marks)) or bool(rule and rule.search(label))


def printed_claims(setting: Setting, lines: Iterator[str]) -> Iterator[Claim]:
    """The first stamp for the publication and the first for a change, printed in short lines."""
    missing = {False, True}
    for line in lines:
        for printed in printed_times(line, setting.language.reading, setting.zone):
            claim = stamp_claim(line, printed, setting)
            if claim is not None and claim.updated in missing:
                missing.remove(claim.updated)
                yield claim
        if not missing:
            return


def stamp_claim(line: str, printed: Printed, setting: Setting) -> Claim | None:
    """The claim of one printed stamp, ``None`` where the date belongs to a sentence and not to the page."""
    rules, before = setting.language.reading, line[: printed.start]
    words = f"text:{line[:120]}"
    if rules.updated and rules.updated.search(before):
        return Claim(printed.when, words, updated=True)
    if rules.published and rules.published.search(before):
        return Claim(printed.when, words)
    alone = sum(1 for char in before if char.isalpha()) <= _WEEKDAY
    return Claim(printed.when, words) if alone and len(line) < LONGEST_STAMP // 2 else None


def short_lines(frame: LexborNode | None) -> Iterator[str]:
    """Lines that stand alone inside ``frame`` and are short enough for a stamp, in page order."""
    if frame is None:
        return
    for node in frame.css("p, li, div, span, time, small, dd, h3, h4, h5")[:_MOST_LINES]:
        if not any(child.tag in _HOLDERS for child in node.iter()):
            line = _BEFORE_MARK.sub(r"\1", text_of(node))
            if 5 < len(line) < LONGEST_STAMP:
                yield line


def title_frame(node: LexborNode | None) -> LexborNode | None:
    """The element around the title that also holds the line with date and author, not the whole page."""
    frame = node
    for outer in ancestors(node, 4) if node is not None else ():
        if outer.tag in ("body", "html"):
            break
        frame = outer
        if outer.tag in ("article", "main"):
            break
    return frame
