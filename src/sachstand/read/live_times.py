"""The times that a page's elements carry: ``<time>``, data attributes, microdata, and clock times in small print."""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from sachstand.languages.liveblog_rules import LiveblogRules
from sachstand.model.document import Dated
from sachstand.read.clocks import Stamp, ago_stamp, day_line, find_stamp, post_head
from sachstand.read.instants import dated, is_instant
from sachstand.read.live_dom import HEADINGS, classes, words_of
from sachstand.read.page import Setting

_DATA = re.compile(
    r"data-(?:[\w-]*[-_])?(?:time|timestamp|date|datetime|sort|published|created|updated|modified)(?:[-_]\w+)?$"
)
_CHANGED = re.compile(r"updat|modif|chang|edit|aktualis|geänder", re.I)
_TIME_CLASS = re.compile(r"time|date|clock|stamp|uhrzeit|datum", re.I)
_LONGEST_PRINT = 70
_LONGEST_HEADING = 250


@dataclass(frozen=True, slots=True)
class Timed:
    """An element that carries a time: machine-readable (``dated``), printed (``stamp``), or both.

    ``changed`` when the page calls it the time of a change. ``only`` when the element holds nothing else.
    """

    node: LexborNode
    dated: Dated
    stamp: Stamp | None
    changed: bool
    only: bool

    @property
    def is_day(self) -> bool:
        """Whether it is a printed day alone, which tells no post from a teaser but dates the clock time beside it."""
        return self.dated.when is None and self.stamp is not None and not (self.stamp.clock or self.stamp.ago)


def headings_as_marks(body: LexborNode | None) -> list[Timed]:
    """The headings of a page as marks of its posts, for pages that print no times."""
    nodes = body.css("h2, h3, h4") if body is not None else []
    return [Timed(node, Dated(), None, changed=False, only=False) for node in nodes]


def timed(node: LexborNode, setting: Setting) -> list[Timed]:
    """All times of this one element, not of those inside it."""
    found = _from_attributes(node, setting)
    printed = _printed(node, setting.language.liveblogs)
    if printed is not None:
        stamp, only = printed
        if found and node.tag == "time":
            return [Timed(node, one.dated, stamp, one.changed, only=True) for one in found]
        found.append(Timed(node, Dated(), stamp, bool(_CHANGED.search(f"{classes(node)} {stamp.words}")), only))
    return found


def _from_attributes(node: LexborNode, setting: Setting) -> list[Timed]:
    if node.tag in ("a", "img", "script"):
        # Such dates are those of what is linked to, not of the post.
        return []
    found = []
    for name, value in node.attributes.items():
        if not value or not _is_time_attribute(node, name):
            continue
        if not is_instant(value, setting.zone):
            continue
        label = name if name != "content" else f"itemprop={node.attributes.get('itemprop')}"
        when = dated(value, f"html:{node.tag}[{label}]", setting.zone, setting.captured)
        named = f"{name} {classes(node)} {node.attributes.get('itemprop') or ''}"
        found.append(Timed(node, when, None, bool(_CHANGED.search(named)), only=node.tag in ("time", "meta")))
    return found


def _is_time_attribute(node: LexborNode, name: str) -> bool:
    if name == "datetime":
        return node.tag == "time"
    if name == "content":
        return node.tag == "meta" and "date" in (node.attributes.get("itemprop") or "").lower()
    if name in ("utime", "timestamp", "title") and node.tag in ("time", "span", "abbr"):
        return True
    return _DATA.match(name) is not None


def _printed(node: LexborNode, rules: LiveblogRules) -> tuple[Stamp, bool] | None:
    """A clock time in the element's words, and whether the words are nothing but that."""
    heading = node.tag in HEADINGS or node.tag in ("strong", "b", "dt", "summary")
    named = node.tag == "time" or _TIME_CLASS.search(node.attributes.get("class") or "") is not None
    if not heading and not named:
        return _ago(node, rules)
    words = words_of(node)
    if (ago := ago_stamp(words, rules)) is not None:
        return ago, True
    if not any(char.isdigit() for char in words) or len(words) > (_LONGEST_HEADING if heading else _LONGEST_PRINT):
        return None
    if heading:
        head = post_head(words, rules)
        return (head.stamp, not head.rest) if head is not None and head.marked else None
    stamp = find_stamp(words, rules)
    return (stamp, True) if stamp is not None and (stamp.clock is not None or day_line(words, rules)) else None


def _ago(node: LexborNode, rules: LiveblogRules) -> tuple[Stamp, bool] | None:
    """How long ago it was, where an element of any name holds nothing else."""
    only = node.first_child
    if only is None or only.tag != "-text" or only.next is not None:
        return None
    stamp = ago_stamp(only.text(deep=False) or "", rules)
    return (stamp, True) if stamp is not None else None
