"""Builds the parser, runs one command, and turns errors into one line and an exit code.

| code | meaning |
|---|---|
| 0 | everything was done |
| 1 | some items failed, or `verify` found something; the others were done |
| 2 | the command line or the configuration file asks for something impossible |
| 3 | the record cannot be used: not there, locked, unwritable, damaged; or the output cannot be written |
| 4 | Sachstand itself has a fault; ``--debug`` shows where |
| 130 | stopped by the user; the next command finishes the work |
"""

from __future__ import annotations

import os
import sys
from argparse import SUPPRESS, ArgumentParser, HelpFormatter

from sachstand import __version__
from sachstand.errors import ConfigError, InternalFault, ItemError, SachstandError, UsageError

DONE, SOME_FAILED, WRONG_USE, NO_RECORD, FAULT, STOPPED = 0, 1, 2, 3, 4, 130

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from typing import Any

COMMANDS = {
    "add": (
        "reports",
        "add files, directories, saved pages, WARC files, addresses of pages and feeds, or - for standard input",
    ),
    "remove": ("reports", "take a report out again; its capture stays in the archive"),
    "watch": ("watch", "follow feeds, liveblogs and articles: keep what is new, tell what has changed"),
    "stories": ("look", "list the stories, the largest first"),
    "story": ("show", "print a story: what happened when, and who says so"),
    "show": ("show", "print what an event or a line rests on"),
    "search": ("look", "find reports by their words"),
    "annotate": ("texts", "print sentences, times, names, quotations and events of plain text"),
    "read": ("texts", "print what a page reports: title, times, text, entries, teasers"),
    "export": ("export", "print documents, mentions, events, stories or the timeline"),
    "rebuild": ("maintain", "make everything that is derived anew from captures and judgements"),
    "verify": ("maintain", "check every line, every capture and the database; names what is wrong"),
    "serve": ("serve", "show the record in a browser, read-only"),
    "demo": ("serve", "make a record of the demonstration reports, print its story, serve it"),
}
"""Each command with the module that has it and its line in the help.

The module's ``register`` gives the command its options. It is imported when the command is used: to import all of them
takes as long as Python itself takes to start.
"""


class Command(ArgumentParser):
    """The parser of one command, which gets its options when it is first used."""

    module = ""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse, with the command's options registered."""
        self.fill()
        return super().parse_known_args(args, namespace)

    def fill(self) -> None:
        """Register the options, once."""
        if not self.module:
            return
        from importlib import import_module

        import_module(f"sachstand.cli.{self.module}").register(self.prog.split()[-1], self)
        self.module = ""
        # these may stand before the command or behind it
        self.add_argument("--record", metavar="DIR", default=SUPPRESS, help="the record to use (default: ./record)")
        self.add_argument("--config", metavar="FILE", default=SUPPRESS, help="a TOML file with settings")
        self.add_argument("--debug", action="store_true", default=SUPPRESS, help="show where a fault comes from")


def make_parser() -> ArgumentParser:
    """The parser with all commands."""
    # The command line speaks English, and argparse would mix in its own words in the user's language. To look for these
    # words on the disk takes it as long as everything else together.
    os.environ["LANGUAGE"] = "C"
    parser = ArgumentParser(
        prog="sachstand",
        description="Keeps the record of a running news story: who did what, when, and according to whom.",
        epilog="Exit codes: 0 all done, 1 some items failed, 2 wrong use, 3 the record cannot be used, 4 a fault.",
        formatter_class=_formatter,
    )
    parser.add_argument("--version", action="version", version=f"sachstand {__version__}")
    parser.add_argument("--record", metavar="DIR", default=None, help="the record to use (default: ./record)")
    parser.add_argument("--config", metavar="FILE", default=None, help="a TOML file with settings")
    parser.add_argument("--debug", action="store_true", help="show where a fault of Sachstand itself comes from")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True, parser_class=Command
    )
    for name, (module, line) in COMMANDS.items():
        command = commands.add_parser(name, help=line, description=line, formatter_class=_formatter)
        command.module = module
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        chosen: Namespace = make_parser().parse_args(arguments)
        if chosen.debug:
            _show_faults()
        return int(chosen.run(chosen))
    except KeyboardInterrupt:
        print("sachstand: stopped; the next command finishes the work", file=sys.stderr)  # noqa: T201
        return STOPPED
    except BrokenPipeError:
        # the reader of our output has gone (`… | head`); without this Python complains once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        line, code = _ended_by(error)
        print(f"sachstand: {line}", file=sys.stderr)  # noqa: T201
        return code


def _ended_by(error: Exception) -> tuple[str, int]:
    """The one line and the exit code for what reached the door."""
    if isinstance(error, SachstandError):
        return str(error), _code(error)
    if isinstance(error, OSError):
        # the stages and the record tell of theirs in their own words; what is left is mostly the output
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{(error.strerror or str(error)).lower()}", NO_RECORD
    return str(InternalFault.of(error, "the command")), FAULT


def _show_faults() -> None:
    """Every fault with its traceback, on standard error."""
    import logging

    logging.basicConfig(format="%(message)s")
    logging.getLogger("sachstand").setLevel(logging.DEBUG)


def _formatter(prog: str) -> HelpFormatter:
    """As wide as the terminal. argparse asks `shutil` for that, which takes 4 ms to import."""
    try:
        columns = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        columns = 80
    return HelpFormatter(prog, width=max(columns - 2, 40), max_help_position=16)


def _code(error: SachstandError) -> int:
    if isinstance(error, (UsageError, ConfigError)):
        return WRONG_USE
    return SOME_FAILED if isinstance(error, ItemError) else NO_RECORD
