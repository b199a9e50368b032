"""``serve`` and ``demo``: the page, and something to look at on it."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any

HOST, PORT = "127.0.0.1", 8650


def register(name: str, command: ArgumentParser) -> None:
    """Give a command of this file its options."""
    {"serve": _serve_options, "demo": _demo_options}[name](command)


def _serve_options(command: ArgumentParser) -> None:
    _where(command)
    command.set_defaults(run=_serve)


def _demo_options(command: ArgumentParser) -> None:
    command.add_argument("--no-serve", action="store_true", help="end after printing")
    command.add_argument("--json", action="store_true", help="print the story as JSON Lines")
    _where(command)
    command.set_defaults(run=_demo)


def _where(command: Any) -> None:
    command.add_argument("--host", default=HOST, help=f"the address to listen at (default: {HOST})")
    command.add_argument("--port", type=int, default=PORT, help=f"the port to listen at (default: {PORT})")


def _serve(chosen: Namespace) -> int:
    from sachstand.cli.opening import config_of, reading
    from sachstand.errors import UsageError

    with reading(chosen):
        pass  # a record that cannot be used is told before anything listens
    raise UsageError(f"the page is not there yet for {config_of(chosen).record}")


def _demo(chosen: Namespace) -> int:
    from contextlib import nullcontext
    from importlib.resources import as_file, files
    from tempfile import TemporaryDirectory

    from sachstand.cli import main

    temporary = nullcontext(chosen.record) if chosen.record else TemporaryDirectory(prefix="sachstand-demo-")
    with temporary as record, as_file(files("sachstand.demo") / "reports") as reports:
        place = ["--record", str(record)]
        code = main.main([*place, "add", str(reports)])
        code = main.main([*place, "story", *(["--json"] if chosen.json else [])]) or code
        if not chosen.no_serve:
            code = main.main([*place, "serve", "--host", chosen.host, "--port", str(chosen.port)]) or code
    return code
