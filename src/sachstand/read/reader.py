"""The dispatcher: bytes in, documents out.

    decode -> HTML or plain text? -> language -> plain | liveblog | article -> fill from the head -> assemble
           -> an agency's items -> language -> one report for each

It decides which format reader is asked and knows no language and no publisher by name: both are handed in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from zoneinfo import ZoneInfo

from selectolax.lexbor import LexborHTMLParser

from sachstand.config import Config
from sachstand.errors import EmptyInput, InputTooLarge
from sachstand.languages.registry import available
from sachstand.languages.spec import Language
from sachstand.model.capture import Capture
from sachstand.model.document import Document
from sachstand.read.agency import AgencyItem, agency_parts
from sachstand.read.article import read_article
from sachstand.read.assemble import assemble, assemble_all, fill
from sachstand.read.decode import decode
from sachstand.read.detect import detect_language
from sachstand.read.guard import guard
from sachstand.read.head import own_url, read_head
from sachstand.read.items import open_items
from sachstand.read.jsonld import json_ld
from sachstand.read.liveblog import read_liveblog
from sachstand.read.page import Page, Setting
from sachstand.read.parts import Parts
from sachstand.read.plain import read_plain
from sachstand.sources import find
from sachstand.sources.spec import Source

_MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|div|p|meta|script|section|main|h1)\b[^>]{0,2000}>", re.I
)
_SNIFFED = 4_000
_BREAK = re.compile(r"<br\s*/?>", re.I)
"""A line break parts words; without a blank beside it their letters would run together in the DOM's text."""


class PageReader:
    """Reads articles and liveblogs, HTML or plain text. Implements `sachstand.contracts.Reader`.

    ``load`` gives a `Language` by its code, ``sources`` what is known of the outlet behind an address.
    """

    def __init__(
        self,
        load: Callable[[str], Language],
        sources: Callable[[str | None], Source] = find,
        config: Config | None = None,
    ) -> None:
        self._load = load
        self._sources = sources
        self._config = config or Config()

    def read(self, capture: Capture) -> tuple[Document, ...]:
        """The report first, then its teasers; of a file with several items all reports.

        Raises `ReadError`, with the capture's source as its subject.
        """
        text = decode(capture, self._config.limits.bytes)
        items = open_items(text, capture)
        if items is not None:
            documents = assemble_all([self._item(item, capture) for item in items], capture)
        else:
            html = is_html(text, plain=(capture.media_type or "").startswith("text/plain"))
            parts, language = self._html(text, capture) if html else self._plain(text, capture)
            documents = assemble(parts, capture, language.code)
        length = len(documents[0].text)
        if not documents[0].text.strip():
            raise EmptyInput("no report on this page", subject=capture.source, advice="only furniture was found")
        if length > self._config.limits.characters:
            raise InputTooLarge(
                f"a text of {length:,} characters", subject=capture.source, advice="raise limits.characters"
            )
        return documents

    def _plain(self, text: str, capture: Capture) -> tuple[Parts, Language]:
        setting = self._setting(text, None, capture, capture.url)
        return read_plain(text, setting), setting.language

    def _item(self, item: AgencyItem, capture: Capture) -> tuple[Parts, str]:
        setting = self._setting(item.text or item.title, item.language, capture, capture.url)
        return agency_parts(item, setting), setting.language.code

    def _html(self, html: str, capture: Capture) -> tuple[Parts, Language]:
        tree = LexborHTMLParser(_BREAK.sub("<br> ", guard(html, capture.source)))
        self._refuse_a_library(html, tree, capture)
        root = tree.css_first("html")
        stated = root.attributes.get("lang") if root else None
        setting = self._setting(_visible(tree), stated, capture, capture.url or own_url(tree, html))
        page = Page(html, tree, json_ld(tree), setting)
        head = read_head(page)
        for node in tree.css(setting.layout.remove) if setting.layout.remove else ():
            node.decompose()
        return fill(read_liveblog(page) or read_article(page, head), head), setting.language

    def _refuse_a_library(self, html: str, tree: LexborHTMLParser, capture: Capture) -> None:
        """Before the slow part: more words in paragraphs than any report may have."""
        most = self._config.limits.characters
        if len(html) > most and sum(len(node.text()) for node in tree.css("p, li")) > 2 * most:
            raise InputTooLarge("more text than a report", subject=capture.source, advice="raise limits.characters")

    def _setting(self, text: str, stated: str | None, capture: Capture, url: str | None) -> Setting:
        source = self._sources(url)
        code = self._config.language or detect_language(text, available(), subject=capture.source, stated=stated)
        language = self._load(code)
        zone = ZoneInfo(self._config.zone or source.zone or language.zone)
        return Setting(language, zone, capture.captured, source, url)


def is_html(text: str, *, plain: bool = False) -> bool:
    """Whether ``text`` is mark-up: it has at least one element of a page near its beginning.

    What is declared as ``plain`` text must begin with mark-up: a report about web pages may name a ``<p>``.
    """
    return bool(_MARKUP.search(text[:_SNIFFED])) and (not plain or text.lstrip("\ufeff \t\r\n").startswith("<"))


def _visible(tree: LexborHTMLParser) -> str:
    """The words of the paragraphs, which tell the language better than menus do."""
    words = " ".join(text for node in tree.css("p")[:80] if len(text := node.text()) > 80)
    if len(words) > 200:
        return words
    body = tree.body
    return words + " " + body.text(separator=" ") if body else words
