"""Reads plain text without any mark-up."""

from __future__ import annotations

from sachstand.read.page import Setting
from sachstand.read.parts import EntryParts, Parts


def read_plain(text: str, setting: Setting) -> Parts:
    """Take ``text`` as one article: every line is text."""
    return Parts(kind="article", entries=(EntryParts(id="1", text=text.strip()),))
