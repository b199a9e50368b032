"""How long ``sachstand --help`` takes, beside a bare Python: the ratio of the fastest of many runs, taken in turn.

python -m bench.start
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import perf_counter

from eval.report import Table

RUNS = 30
MOST = 3.0
"""The ratio that must not be passed."""


def ratio(runs: int = RUNS) -> tuple[float, float]:
    """Milliseconds of a bare Python and of ``--help``, each the fastest of ``runs``."""
    bare, helping = [], []
    for _ in range(runs):
        bare.append(_milliseconds([sys.executable, "-c", "pass"]))
        helping.append(_milliseconds(_command()))
    return min(bare), min(helping)


def table() -> Table:
    """Both times and their ratio."""
    bare, helping = ratio()
    return Table(
        title="Starting",
        command="python -m bench.start",
        header=("command", "milliseconds", "ratio"),
        rows=(
            ("python -c pass", f"{bare:.1f}", "1.0"),
            ("sachstand --help", f"{helping:.1f}", f"{helping / bare:.1f}"),
        ),
        notes=(f"The fastest of {RUNS} runs each, taken in turn. The ratio must stay below {MOST:.0f}.",),
    )


def _command() -> list[str]:
    """The installed script, else what it runs."""
    script = Path(sys.executable).with_name("sachstand")
    if script.exists():
        return [str(script), "--help"]
    main = "import sys; sys.argv = ['sachstand', '--help']; from sachstand.__main__ import main; sys.exit(main())"
    return [sys.executable, "-c", main]


def _milliseconds(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    print(table().markdown())
