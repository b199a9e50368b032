"""The habits of the tree that no linter holds: size of modules, no machine's paths, the same names for all."""

from __future__ import annotations

from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES = 400
FOLDERS = ("src", "tests", "eval", "bench", "docs")
PYTHON_FILES = sorted(
    path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py") if "_build" not in path.parts
)


@pytest.mark.parametrize("path", PYTHON_FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_is_too_long_to_find_ones_way(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("name", ["utils", "util", "helpers", "common", "misc"])
def test_no_module_is_named_after_nothing(name: str) -> None:
    assert [path for path in PYTHON_FILES if path.stem == name or path.parent.name == name] == []


def test_no_import_goes_round_in_a_circle() -> None:
    graph = grimp.build_graph("sachstand", cache_dir=None)
    needs = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(list(TopologicalSorter(needs).static_order())) == len(graph.modules)
