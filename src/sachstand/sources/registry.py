"""Finds what is known of the outlet behind an address. One publisher file is one ``SOURCE``."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from urllib.parse import urlsplit

from sachstand.sources.generic import GENERIC
from sachstand.sources.spec import Source

_NO_PUBLISHERS = {"spec", "generic", "registry"}


def find(url: str | None) -> Source:
    """The source that serves ``url``; `GENERIC` without one."""
    known = _by_host()
    try:
        host = (urlsplit(url or "").hostname or "").lower()
    except ValueError:  # "http://[broken"
        return GENERIC
    while host:
        if host in known:
            return known[host]
        host = host.partition(".")[2]
    return GENERIC


@cache
def known() -> tuple[Source, ...]:
    """All sources that have a file, in the order of the file names."""
    files = pkgutil.iter_modules(import_module("sachstand.sources").__path__)
    names = sorted(found.name for found in files if found.name not in _NO_PUBLISHERS)
    return tuple(import_module(f"sachstand.sources.{name}").SOURCE for name in names)


@cache
def _by_host() -> dict[str, Source]:
    return {host: source for source in known() for host in source.hosts}
