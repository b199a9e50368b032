"""``python -m sachstand`` and the console script."""

from __future__ import annotations

from sachstand.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
