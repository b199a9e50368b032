"""The paragraphs of a body that an agency delivers as (X)HTML: all of it is the report, but for pictures and tables."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sachstand.read.dom import text_of
from sachstand.read.guard import guard

_BLOCKS = "p, h2, h3, h4, h5, h6, li, blockquote, pre"
_NOT_TEXT = "script, style, figure, figcaption, table, aside, head, h1, [class*=byline i], [class*=dateline i]"
_MOST = 20_000


def html_paragraphs(markup: str, subject: str) -> tuple[str, ...]:
    """Each innermost block as one line; without any block, the whole as one. Raises `InputTooLarge`."""
    tree = LexborHTMLParser(guard(markup, subject).replace("<br", " <br"))
    for node in tree.css(_NOT_TEXT):
        node.decompose()
    lines = [text_of(node, "") for node in tree.css(_BLOCKS)[:_MOST] if _is_innermost(node)]
    whole = text_of(tree.body, " ") if tree.body is not None else ""
    return tuple(line for line in lines if line) or ((whole,) if whole else ())


def _is_innermost(node: LexborNode) -> bool:
    return all(inner.mem_id == node.mem_id for inner in node.css(_BLOCKS))
