"""``python -m sachstand`` and the console script."""

from __future__ import annotations


def main() -> int:
    """Run the command line; returns the exit code."""
    raise SystemExit("the command line is not there yet")


if __name__ == "__main__":
    raise SystemExit(main())
