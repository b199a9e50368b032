"""Where the evaluation data lies: a folder beside the project, never part of it."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def shared_folder() -> Path | None:
    """The folder with ``bench/`` and ``seeds/``: ``$SACHSTAND_SHARED``, else ``../shared``; ``None`` without one."""
    folder = Path(os.environ.get("SACHSTAND_SHARED") or ROOT.parent / "shared")
    return folder if (folder / "bench").is_dir() else None
