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
    from contextlib import suppress
    from dataclasses import replace
    from zoneinfo import ZoneInfo

    from sachstand.cli.opening import config_of, reading
    from sachstand.cli.terminal import say
    from sachstand.web import Settings, create_app, listen

    config = config_of(chosen)
    settings = Settings()
    if config.zone:
        settings = replace(settings, zone=ZoneInfo(config.zone))
    with reading(chosen) as tracker, suppress(KeyboardInterrupt):
        app = create_app(tracker.views, tracker.archive, settings=settings)
        listen(app, chosen.host, chosen.port, lambda address: say(f"the page: {address} (Ctrl-C ends)"))
    return 0


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
