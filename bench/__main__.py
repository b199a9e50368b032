"""``python -m bench``: measure speed and write ``docs/reference/speed.md``.

Every module of this folder that has a ``table()`` takes part.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module

import bench
from eval.report import Table, write_page

INTRODUCTION = """
Ratios are taken within one run on one machine, so that they compare; absolute figures move with the machine.
"""


def main() -> int:
    """Measure all; returns the exit code."""
    names = sorted(found.name for found in pkgutil.iter_modules(bench.__path__) if found.name != "__main__")
    modules = [import_module(f"bench.{name}") for name in names]
    tables: list[Table] = [module.table() for module in modules if hasattr(module, "table")]
    print(write_page("speed.md", "Speed", INTRODUCTION, tables))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
