"""Names of places as text that can be stored and printed."""

from __future__ import annotations

from dataclasses import replace

from sachstand.model.capture import Capture, Failure


def readable(name: str) -> str:
    """A file name whose bytes are no UTF-8, with these bytes written out ("gr\\xfc\\xdfe.txt"); any other as it is."""
    try:
        raw = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = name.encode("utf-8", "backslashreplace")
    return raw.decode("utf-8", "backslashreplace")


def named(item: Capture | Failure) -> Capture | Failure:
    """The same item from a place that can be stored."""
    return item if readable(item.source) == item.source else replace(item, source=readable(item.source))
