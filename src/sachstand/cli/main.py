"""Builds the parser, runs one command, and turns errors into one line and an exit code.

| code | meaning |
|---|---|
| 0 | everything was done |
| 1 | some items failed, or `verify` found something; the others were done |
| 2 | the command line or the configuration file asks for something impossible |
| 3 | the record cannot be used: not there, locked, unwritable, damaged |
| 130 | stopped by the user; the next command finishes the work |
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from sachstand import __version__
from sachstand.cli import export, look, maintain, reports, serve, show, texts
from sachstand.errors import ConfigError, ItemError, SachstandError, UsageError

DONE, SOME_FAILED, WRONG_USE, NO_RECORD, STOPPED = 0, 1, 2, 3, 130

GROUPS = (reports, look, show, texts, export, maintain, serve)


def make_parser() -> argparse.ArgumentParser:
    """The parser with all commands."""
    parser = argparse.ArgumentParser(
        prog="sachstand",
        description="Keeps the record of a running news story: who did what, when, and according to whom.",
        epilog="Exit codes: 0 all done, 1 some items failed, 2 wrong use, 3 the record cannot be used.",
    )
    parser.add_argument("--version", action="version", version=f"sachstand {__version__}")
    parser.add_argument("--record", metavar="DIR", default=None, help="the record to use (default: ./record)")
    parser.add_argument("--config", metavar="FILE", default=None, help="a TOML file with settings")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    for group in GROUPS:
        group.register(commands)
    for command in set(commands.choices.values()):
        _everywhere(command)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    try:
        chosen = make_parser().parse_args(arguments)
        return int(chosen.run(chosen))
    except SachstandError as error:
        print(f"sachstand: {error}", file=sys.stderr)  # noqa: T201
        return _code(error)
    except KeyboardInterrupt:
        print("sachstand: stopped; the next command finishes the work", file=sys.stderr)  # noqa: T201
        return STOPPED
    except BrokenPipeError:
        # the reader of our output has gone (`… | head`); without this Python complains once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _everywhere(command: argparse.ArgumentParser) -> None:
    """``--record`` and ``--config`` may stand behind the command too."""
    for option, name in (("--record", "DIR"), ("--config", "FILE")):
        command.add_argument(option, metavar=name, default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def _code(error: SachstandError) -> int:
    if isinstance(error, (UsageError, ConfigError)):
        return WRONG_USE
    return SOME_FAILED if isinstance(error, ItemError) else NO_RECORD
