"""Tables of figures, and the reference page that they make up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from eval.data import ROOT


@dataclass(frozen=True, slots=True)
class Table:
    """Figures with the command that made them. ``rows`` are ready to print, as many cells each as ``header``."""

    title: str
    command: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    def markdown(self) -> str:
        """A section of a Markdown page."""
        lines = [f"## {self.title}", "", f"`{self.command}`", "", _row(self.header), _row(["---"] * len(self.header))]
        lines += [_row(row) for row in self.rows]
        lines += [line for note in self.notes for line in ("", note)]
        return "\n".join(lines) + "\n"


def write_page(path: str, title: str, introduction: str, tables: Iterable[Table]) -> Path:
    """Write ``docs/reference/<path>`` anew from its tables."""
    page = ROOT / "docs" / "reference" / path
    parts = [f"# {title}", introduction, *(table.markdown() for table in tables)]
    page.write_text("\n\n".join(part.strip() for part in parts) + "\n", encoding="utf-8")
    return page


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
