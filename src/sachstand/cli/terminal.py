"""What is shown: rich on a terminal, plain lines elsewhere, JSON on request. Rich is imported late."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.progress import Progress

    from sachstand.tracker import Outcome

_WIDE = 120
"""Columns where the output is no terminal: tables are not folded to 80 then."""


def console() -> Console:
    """Where results go."""
    from rich.console import Console

    class Output(Console):
        def on_broken_pipe(self) -> None:
            """Leave it to the door, as with every other output: rich would end the program with 1."""
            raise  # noqa: PLE0704 (rich calls this while it handles the error)

    out = Output(highlight=False, soft_wrap=False)
    return out if out.is_terminal else Output(highlight=False, width=_WIDE, no_color=True)


def show(what: RenderableType) -> None:
    """Draw a result."""
    console().print(what)


def say(line: str) -> None:
    """One plain line of a result."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    """One line beside the results."""
    sys.stderr.write(f"sachstand: {line}\n")
    sys.stderr.flush()


def emit(values: Iterable[Any]) -> None:
    """JSON Lines: one object a line, each written as soon as it is there."""
    for value in values:
        sys.stdout.write(json_line(value) + "\n")
        sys.stdout.flush()


def json_line(value: Any) -> str:
    """JSON on one line; with escapes where the value holds half a character, which no encoding can write."""
    line = json.dumps(value, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return line


@contextmanager
def working(what: str, tells_items: bool = False) -> Iterator[Telling]:
    """A progress line on a terminal, for as long as something works."""
    if not sys.stderr.isatty():
        yield Telling(None, tells_items)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        progress.add_task(what, total=None)
        yield Telling(progress, tells_items)


class Telling:
    """A `sachstand.tracker.Watch` for people: counts what happens, and names each failure at once.

    ``outcomes`` holds what became of each item.
    """

    def __init__(self, progress: Progress | None, tells_items: bool) -> None:
        self.outcomes: list[Outcome] = []
        self._progress = progress
        self._tells = tells_items

    @property
    def failed(self) -> int:
        """How many items failed."""
        return sum(outcome.status == "failed" for outcome in self.outcomes)

    def item(self, outcome: Outcome) -> None:
        """Count it; a failure is told."""
        self.outcomes.append(outcome)
        if self._progress is not None:
            self._progress.advance(self._progress.task_ids[0])
        if outcome.failure is not None:
            failure = outcome.failure
            advice = f" ({failure.advice})" if failure.advice else ""
            self._tell(f"sachstand: {shown(failure.source)}: {failure.reason}{advice}", sys.stderr)
        elif self._tells and outcome.status == "copy":
            self._tell(f"{shown(outcome.source)}: the same as {shown(outcome.copy_of or '')}, kept once", sys.stderr)

    def step(self, name: str, done: int, total: int) -> None:
        """Move the bar."""
        if self._progress is not None:
            self._progress.update(self._progress.task_ids[0], description=name, completed=done, total=total)

    def stop(self) -> None:
        """Take the bar away, for the results to follow."""
        if self._progress is not None:
            self._progress.stop()

    def _tell(self, line: str, where: Any) -> None:
        if self._progress is not None:
            self._progress.console.print(line, markup=False, highlight=False, soft_wrap=True)
        else:
            where.write(line + "\n")
            where.flush()


def shown(text: str) -> str:
    """A file name as it can be printed: bytes that are no UTF-8 and control characters are written out."""
    readable = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(mark if mark.isprintable() else repr(mark)[1:-1] for mark in readable)
