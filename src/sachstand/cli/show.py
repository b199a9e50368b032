"""``story`` and ``show``: a story by the time of its events, and what one of its lines rests on."""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, whose import takes 3 ms
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any


def register(name: str, command: ArgumentParser) -> None:
    """Give a command of this file its options."""
    {"story": _story_options, "show": _show_options}[name](command)


def _story_options(command: ArgumentParser) -> None:
    command.add_argument("story", nargs="?", metavar="STORY", help="an id or words of the title (default: the largest)")
    command.add_argument("--json", action="store_true", help="print JSON Lines, one event a line")
    command.set_defaults(run=_story)


def _show_options(command: ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", help="the id of an event or of a line, or its first letters")
    command.add_argument("--json", action="store_true", help="print JSON Lines, one line of evidence a line")
    command.set_defaults(run=_show)


def _story(chosen: Namespace) -> int:
    from sachstand.cli.chronology import draw_story
    from sachstand.cli.opening import reading
    from sachstand.cli.stories import chosen_story
    from sachstand.cli.terminal import emit
    from sachstand.publish import LineMaker
    from sachstand.publish.exports import story_timeline

    with reading(chosen) as tracker:
        story = chosen_story(tracker.views.stories.all(), chosen.story)
        contents = tracker.contents_of(story)
        maker = LineMaker(contents, tracker.archive)
        if chosen.json:
            emit(story_timeline(story, contents, maker))
        else:
            draw_story(story, contents, maker)
    return 0


def _show(chosen: Namespace) -> int:
    from sachstand.cli.evidence import draw_evidence
    from sachstand.cli.opening import reading
    from sachstand.cli.terminal import complain, emit
    from sachstand.publish import LineMaker, Withheld
    from sachstand.publish.evidence import make_evidence
    from sachstand.publish.shown import evidence_object

    bad = 0
    with reading(chosen) as tracker:
        contents = tracker.contents()
        maker = LineMaker(contents, tracker.archive)
        for line_id in _lines_of(chosen.id, contents):
            evidence = make_evidence(line_id, contents, maker)
            if isinstance(evidence, Withheld):
                complain(f"line {line_id} is not shown: {evidence.reason.replace('_', ' ')}")
                bad += 1
            elif evidence is not None and chosen.json:
                emit([evidence_object(evidence, contents)])
            elif evidence is not None:
                draw_evidence(evidence)
    return 1 if bad else 0


def _lines_of(wanted: str, contents: Any) -> list[str]:
    """The lines of an event, or the one line. Raises `UsageError`."""
    from sachstand.errors import UsageError

    events = [event for event in contents.events.values() if event.id.startswith(wanted)]
    lines = [mention for mention in contents.mentions if mention.startswith(wanted)]
    if len(events) + len(lines) != 1:
        reason = "there is no event or line" if not events + lines else f"{len(events) + len(lines)} ids begin"
        raise UsageError(f"{reason} with '{wanted}'", advice="see the ids with: sachstand export --what events")
    return list(events[0].mentions) if events else lines
