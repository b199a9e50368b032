"""What a page says of itself as a whole: title, lead, authors, outlet, dates, its own address."""

from __future__ import annotations

from sachstand.read.page import Page
from sachstand.read.parts import Parts


def read_head(page: Page) -> Parts:
    """The head of the page as `Parts` without entries."""
    node = page.tree.css_first("h1") or page.tree.css_first("title")
    return Parts(kind="article", entries=(), title=" ".join(node.text().split()) if node else None)
