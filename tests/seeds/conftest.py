"""The seeds, read once: alone, together, and with a third report of our own."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.seeds.reading import Record, read_files

THIRD = """Präsident Wladimir Putin und Machthaber Kim Jong Un haben am 19. Juni 2024 in Pjöngjang ein Abkommen
unterzeichnet, das beide Länder zu gegenseitigem Beistand verpflichtet. Putin war dafür nach Nordkorea gereist.
"""


@pytest.fixture(scope="session")
def liveblog_file(shared: Path) -> Path:
    return next((shared / "seeds").glob("000_*.txt"))


@pytest.fixture(scope="session")
def article_file(shared: Path) -> Path:
    return next((shared / "seeds").glob("002_*.txt"))


@pytest.fixture(scope="session")
def both(liveblog_file: Path, article_file: Path) -> Record:
    return read_files([liveblog_file, article_file])


@pytest.fixture(scope="session")
def article(article_file: Path) -> Record:
    return read_files([article_file])


@pytest.fixture(scope="session")
def three(liveblog_file: Path, article_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Record:
    third = tmp_path_factory.mktemp("third") / "dritter_bericht.txt"
    third.write_text("Pakt zwischen Moskau und Pjöngjang\n\n" + THIRD.replace("\n", " "), encoding="utf-8")
    return read_files([liveblog_file, article_file, third])
