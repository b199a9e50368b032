"""What a page says of itself as a whole: title, lead, authors, outlet, dates, its own address."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sachstand.read.claims import short_lines, title_frame
from sachstand.read.dates import page_dates
from sachstand.read.dom import metas, text_of, word_key
from sachstand.read.furniture import kind_of
from sachstand.read.jsonld import types
from sachstand.read.page import Page
from sachstand.read.parts import Parts
from sachstand.read.people import byline_names, full_names, outlet_name, site_names, stated_names, writers
from sachstand.read.titles import choose_title, printed_headings, strip_site

_ARTICLE = re.compile(r"Article$|^Report$|Posting$")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.I)


def read_head(page: Page) -> Parts:
    """The head of the page as `Parts` without entries."""
    meta = metas(page.tree)
    article = main_article(page, meta)
    url = page.setting.url
    outlet = _outlet(page, article, meta)
    headings = printed_headings(page.tree)
    sites = site_names(outlet, (meta.get("og:site:name"), *stated_names(article.get("publisher"))), url)
    stated = [strip_site(title, sites) for title in _titles(page, article, meta)]
    title, node = choose_title(headings, stated)
    title = _selected_title(page) or title
    published, modified = page_dates(page, article, meta, node)
    rules = page.setting.language.reading
    people = writers(_authors(article, meta), rules, sites)
    if not people.authors and people.agency is None:
        people = full_names(writers(_bylines(page, node), rules, sites))
    return Parts(
        kind="article",
        entries=(),
        title=strip_site(title, sites) if title else None,
        lead=_plain(meta.get("og:description") or meta.get("description") or "") or None,
        outlet=outlet,
        agency=people.agency or (page.setting.source.name if page.setting.source.agency else None),
        authors=people.authors,
        published=published,
        modified=modified,
        url=url,
        notes=_robots(meta),
    )


def _robots(meta: Mapping[str, str]) -> tuple[str, ...]:
    """A note where the page asks programs not to index or keep it; what to make of it is for who keeps the record."""
    said = " ".join(meta.get(name, "") for name in ("robots", "googlebot")).lower()
    asked = [word for word in ("noindex", "noarchive") if word in said]
    return (f"robots: the page asks for {' and '.join(asked)}",) if asked else ()


def main_article(page: Page, meta: Mapping[str, str]) -> Mapping[str, Any]:
    """The JSON-LD object of the report itself, not of one that is only hinted at; empty without one."""
    found = [thing for thing in page.data if any(_ARTICLE.search(name) for name in types(thing))]
    if len(found) < 2:
        return found[0] if found else {}
    known = {word_key(text) for text in (meta.get("og:title", ""), text_of(page.tree.css_first("h1"))) if text}
    same = [thing for thing in found if word_key(str(thing.get("headline") or "")) in known]
    return (same or found)[0]


def own_url(tree: LexborHTMLParser, markup: str) -> str | None:
    """The address that a saved page names as its own: canonical link, ``og:url``, or the note browsers write."""
    link = tree.css_first('link[rel="canonical"]')
    og = tree.css_first('meta[property="og:url"]')
    saved = _SAVED_FROM.search(markup[:3_000])
    stated = (
        link.attributes.get("href") if link is not None else None,
        og.attributes.get("content") if og is not None else None,
        saved.group(1) if saved else None,
    )
    for address in stated:
        if address and _scheme(address) in ("http", "https"):
            return address.strip()
    return None


def _scheme(address: str) -> str:
    try:
        return urlsplit(address.strip()).scheme
    except ValueError:  # "http://[x"
        return ""


def _outlet(page: Page, article: Mapping[str, Any], meta: Mapping[str, str]) -> str | None:
    publisher = list(stated_names(article.get("publisher")))
    candidates = (page.setting.source.name, meta.get("og:site:name"), *publisher, meta.get("application:name"))
    return outlet_name(candidates, page.setting.url)


def _selected_title(page: Page) -> str:
    """The headline where the source's layout says it stands; empty where it says nothing or the page has none."""
    selector = page.setting.layout.title
    node = page.tree.css_first(selector) if selector else None
    if node is None:
        return ""
    return _plain(node.attributes.get("content") or "") if node.tag == "meta" else text_of(node)


def _titles(page: Page, article: Mapping[str, Any], meta: Mapping[str, str]) -> Iterable[str]:
    headline = article.get("headline")
    yield _plain(meta.get("og:title") or "")
    yield _plain(headline) if isinstance(headline, str) else ""
    yield text_of(page.tree.css_first("title"))


def _authors(article: Mapping[str, Any], meta: Mapping[str, str]) -> list[str]:
    """What JSON-LD says, else the meta elements; an organisation that repeats the outlet is sorted out later."""
    names = [name for name in stated_names(article.get("author")) if name.strip()]
    return names or [meta[name] for name in ("author", "article:author", "dc:creator") if name in meta]


def _bylines(page: Page, title: LexborNode | None) -> list[str]:
    """Elements marked as the author's, else printed bylines, around the title."""
    frame = title_frame(title) or page.tree.body
    if frame is None:
        return []
    marked = [text_of(node) for node in frame.css(_AUTHOR)[:_MOST_AUTHORS]]
    rules = page.setting.language.reading
    named = [rules.by.sub("", text) if rules.by and rules.by.match(text) else text for text in marked]
    short = [text for text in named if 3 < len(text) <= _LONGEST_AUTHORS]
    lines = (line for line in short_lines(frame) if kind_of(line, rules) == "byline")
    return short[:1] or list(byline_names(lines, rules))[:1]


_AUTHOR = '[rel="author"], [itemprop="author"], [class*="author" i], [class*="autor" i], [class*="byline" i]'
_MOST_AUTHORS = 4
_LONGEST_AUTHORS = 80


def _plain(text: str) -> str:
    """Some systems escape their statements twice: "&quot;Nein&quot;"."""
    return " ".join(html.unescape(text).split())
