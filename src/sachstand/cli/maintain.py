"""``rebuild`` and ``verify``: the record against itself."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def register(name: str, command: ArgumentParser) -> None:
    """Give a command of this file its options."""
    {"rebuild": _rebuild_options, "verify": _verify_options}[name](command)


def _rebuild_options(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print counts as JSON")
    command.set_defaults(run=_rebuild)


def _verify_options(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print findings as JSON Lines")
    command.set_defaults(run=_verify)


def _rebuild(chosen: Namespace) -> int:
    from sachstand.cli.opening import set_aside
    from sachstand.cli.terminal import emit, say
    from sachstand.errors import RecordDamaged

    try:
        captures, documents, failed = _made_anew(chosen)
    except RecordDamaged as error:
        set_aside(chosen, error)
        captures, documents, failed = _made_anew(chosen)
    if chosen.json:
        emit([{"captures": captures, "documents": documents, "failed": failed}])
    else:
        say(f"made anew from {captures} captures: {documents} documents")
    return 1 if failed else 0


def _made_anew(chosen: Namespace) -> tuple[int, int, int]:
    """How many captures and documents there are after a rebuild, and how many items failed."""
    from sachstand.cli.opening import rebuilding

    with rebuilding(chosen) as (tracker, watch):
        tracker.rebuild(watch)
        watch.stop()
        captures = sum(1 for _ in tracker.views.captures.all())
        documents = sum(1 for _ in tracker.views.documents.all())
    return captures, documents, watch.failed


def _verify(chosen: Namespace) -> int:
    from sachstand.cli.opening import reading
    from sachstand.cli.terminal import emit, say

    with reading(chosen) as tracker:
        findings = list(tracker.verify())
        lines = sum(len(event.mentions) for event in tracker.views.events.all())
    if chosen.json:
        emit({"subject": finding.subject, "reason": finding.reason} for finding in findings)
    else:
        for finding in findings:
            say(f"{finding.subject}: {finding.reason}")
        say(f"{lines} lines checked, {len(findings)} findings" if findings else f"{lines} lines checked, all is well")
    return 1 if findings else 0
