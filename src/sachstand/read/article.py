"""Reads an article: the report's own paragraphs out of a page."""

from __future__ import annotations

import trafilatura

from sachstand.read.page import Page
from sachstand.read.parts import EntryParts, Parts


def read_article(page: Page) -> Parts:
    """The article on this page; without any text its one entry is empty."""
    found = trafilatura.extract(page.html, fast=True, include_comments=False, include_tables=False) or ""
    return Parts(kind="article", entries=(EntryParts(id="1", text="\n\n".join(found.splitlines())),))
