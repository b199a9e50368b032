"""``python -m eval``: measure quality and write ``docs/reference/quality.md``.

Every module of this folder that has a ``table()`` takes part; without the data folder nothing is written.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module

import eval as scorers
from eval.data import shared_folder
from eval.report import Table, write_page

INTRODUCTION = """
Measured on data that lies beside the project and is no part of it; each table names the command that made it.
Floors in `tests/eval` hold these figures: none is lowered without its reason in the changelog.
"""


def main() -> int:
    """Measure all; returns the exit code."""
    if shared_folder() is None:
        print("eval: no data folder (set SACHSTAND_SHARED or put it at ../shared): nothing measured", file=sys.stderr)
        return 1
    modules = [
        import_module(f"eval.{found.name}")
        for found in pkgutil.iter_modules(scorers.__path__)
        if found.name != "__main__"
    ]
    tables: list[Table] = [module.table() for module in modules if hasattr(module, "table")]
    print(write_page("quality.md", "Quality", INTRODUCTION, tables))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
