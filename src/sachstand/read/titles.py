"""The headline of a report, without the site's name.

Pages state several: the heading that is printed, ``og:title`` (often written for social networks), JSON-LD's headline
(often written for search engines) and ``<title>`` (with the site's name). What is printed as a heading counts most,
then what two of them agree on. Measured on 50 pages of 33 publishers: see `eval.pages`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sachstand.read.dom import ancestors, text_of, word_key

_SEPARATOR = re.compile(r"\s+(?:[|·•»–—]|-|::|//)\s+")
_PATH = re.compile(r"crumb|seo|hidden|sr-only|nowrap|scroll", re.I)
_MOST_HEADINGS = 12
_LONGEST = 300


def strip_site(title: str, sites: Iterable[str]) -> str:
    """``title`` without the names of its site in front or behind: "Wahl beendet | Beispielblatt" is "Wahl beendet"."""
    names = {word_key(site) for site in sites if site}
    parts = _SEPARATOR.split(title.strip())
    while len(parts) > 1 and _names_site(parts[-1], names):
        parts.pop()
    while len(parts) > 1 and _names_site(parts[0], names):
        parts.pop(0)
    start = title.find(parts[0])
    end = title.rfind(parts[-1]) + len(parts[-1])
    return title[start:end].strip()


def _names_site(part: str, names: set[str]) -> bool:
    key = word_key(part)
    plain = key.replace(" ", "")
    return any(name and (key == name or plain == name.replace(" ", "") or _holds(key, name)) for name in names)


def _holds(key: str, name: str) -> bool:
    """A short part with the site's name in it: "news.orf.at" for "orf.at", "Beispielblatt online"."""
    return len(key.split()) <= len(name.split()) + 2 and f" {name} " in f" {key} "


def printed_headings(tree: LexborHTMLParser) -> tuple[LexborNode, ...]:
    """The first headings of the page that could be a headline, in page order."""
    return tuple(tree.css("h1, h2")[:_MOST_HEADINGS])


def choose_title(headings: Iterable[LexborNode], stated: Iterable[str]) -> tuple[str | None, LexborNode | None]:
    """The headline and the heading that prints it. ``stated``: og:title, JSON-LD headline, ``<title>``, stripped."""
    candidates = [title for title in stated if title]
    texts = [(node, text_of(node)) for node in headings]
    keys = [word_key(title) for title in candidates]
    if found := _printed_below(texts, candidates[:2]):
        return found
    firsts = [(node, text) for node, text in texts if node.tag == "h1" and 0 < len(text) <= _LONGEST]
    node, first = next(((n, t) for n, t in firsts if word_key(t) in keys), firsts[0] if firsts else (None, ""))
    if len(keys) > 1 and keys[0] == keys[1] and keys[0] != word_key(first) and not _same(first, candidates):
        return candidates[0], node
    if not first:
        return (candidates[0] if candidates else None), node
    return _spelled(first, candidates), node


def _same(first: str, candidates: list[str]) -> bool:
    return word_key(first) in {word_key(title) for title in candidates[2:]}


def _spelled(first: str, candidates: list[str]) -> str:
    """The heading; where it runs two lines together, as a candidate spells the same words ("Kicker: Title")."""
    return next((title for title in candidates if word_key(title) == word_key(first)), first)


def _printed_below(texts: list[tuple[LexborNode, str]], candidates: list[str]) -> tuple[str, LexborNode] | None:
    """A heading of second rank that prints a stated headline: the first rank was given to a breadcrumb."""
    for title in candidates:
        key = word_key(title)
        if any(node.tag == "h1" and key in word_key(text) and not _in_path(node) for node, text in texts):
            continue
        for node, text in texts:
            if node.tag == "h2" and key and key in word_key(text) and _prints(node, key):
                return title, node
    return None


def _in_path(node: LexborNode) -> bool:
    """Whether a heading stands in a breadcrumb path or is hidden."""
    around = (node, *islice(ancestors(node), 3))
    return any(_PATH.search(part.attributes.get("class") or "") or part.tag in ("nav", "ol", "ul") for part in around)


def _prints(node: LexborNode, key: str) -> bool:
    return any(word_key(text_of(part)) == key for part in (node, *node.css("span, div, a, strong")))
