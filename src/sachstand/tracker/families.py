"""Families: documents that bonds join, over any number of steps. What is computed of one depends on no other."""

from __future__ import annotations

from collections.abc import Iterable


def families(documents: Iterable[str], bonds: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each document the smallest of its family."""
    root = {name: name for name in documents}

    def of(name: str) -> str:
        while root[name] != name:
            root[name] = name = root[root[name]]
        return name

    for one, other in bonds:
        low, high = sorted((of(one), of(other)))
        root[high] = low
    return {name: of(name) for name in root}
