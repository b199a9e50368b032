"""Makes mark-up safe to parse: bounded depth and a bounded number of elements, before any parser sees it.

An HTML parser that follows the standard repeats every open ``<b>`` in each following paragraph, so a few hundred
kilobytes of tags can grow to gigabytes of DOM; and nesting makes every look-up below it slow. Browsers cut off at
about 500 levels, libxml2 at 256. Here tags beyond a depth are left out, their text stays. Ordinary pages, some
40 levels deep, pass unchanged.
"""

from __future__ import annotations

import re

from sachstand.errors import InputTooLarge

MOST_TAGS = 400_000
"""The largest liveblog pages hold about a tenth of this."""
MOST_DEPTH = 200
MOST_FORMATS = 64
_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]*>")
_FLAT = frozenset(
    re.findall(
        r"\w+",
        "area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead option dt dd "
        "html head body path use circle rect g",
    )
)
"""Elements that hold nothing, or that the next of their kind closes: they make no depth of their own."""
_FORMAT = frozenset(("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"))


def guard(html: str, subject: str) -> str:
    """``html``, without tags nested too deep. Raises `InputTooLarge` for more than `MOST_TAGS` tags."""
    if html.count("<") > MOST_TAGS:
        raise InputTooLarge(f"more than {MOST_TAGS:,} tags", subject=subject, advice="split the page")
    depth, formats = _deepest(html)
    return html if depth <= MOST_DEPTH and formats <= MOST_FORMATS else _Cutter().cut(html)


def _deepest(html: str) -> tuple[int, int]:
    """How deep elements are nested at most, and how many formatting ones are open at once."""
    depth = formats = most_depth = most_formats = 0
    for slash, name in _NAME.findall(html):
        if name in _FLAT:
            continue
        step = -1 if slash else 1
        depth = max(0, depth + step)
        most_depth = max(most_depth, depth)
        if name in _FORMAT:
            formats = max(0, formats + step)
            most_formats = max(most_formats, formats)
    return most_depth, most_formats


class _Cutter:
    """Counts open elements along the page and drops the tags that go too deep, with their end tags."""

    def __init__(self) -> None:
        self._depth = 0
        self._formats = 0
        self._dropped: dict[str, int] = {}

    def cut(self, html: str) -> str:
        return _TAG.sub(self._tag, html)

    def _tag(self, match: re.Match[str]) -> str:
        name = match[2].lower()
        if name in _FLAT:
            return match[0]
        return self._closed(name, match[0]) if match[1] else self._opened(name, match[0])

    def _opened(self, name: str, tag: str) -> str:
        is_format = name in _FORMAT
        if self._depth >= MOST_DEPTH or (is_format and self._formats >= MOST_FORMATS):
            self._dropped[name] = self._dropped.get(name, 0) + 1
            return " "
        self._depth += 1
        self._formats += is_format
        return tag

    def _closed(self, name: str, tag: str) -> str:
        if self._dropped.get(name):
            self._dropped[name] -= 1
            return " "
        self._depth = max(0, self._depth - 1)
        self._formats = max(0, self._formats - (name in _FORMAT))
        return tag
