"""A story by the time at which things happened, as exactly as the reports allow and no more exactly.

Events with bounds on both sides have a bar on one time axis for the whole story: a point, an interval, or the single
days that are left. Events that nobody dates stand in a part of their own, each with the time by which it had happened:
that of the first report, or of its capture where the report has no date. What is only announced or demanded has not
happened as far as the reports tell: it lies after them, and a page shows it apart (`sachstand.publish.rows`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sachstand.model.event import Event
from sachstand.model.story import Story
from sachstand.model.text import Span
from sachstand.publish.axis import Axis, make_axis
from sachstand.publish.contents import Contents
from sachstand.publish.happening import Happening, Rival, standing_of
from sachstand.publish.lines import Line, LineMaker, Withheld
from sachstand.publish.rows import Rows, rows_of
from sachstand.publish.wording import Wordings

_Place = tuple[str, Span, str]


@dataclass(frozen=True, slots=True)
class Chronology:
    """A story's events: those with a date in the order of their bounds, those without by their first report."""

    story_id: str
    axis: Axis | None
    dated: tuple[Happening, ...]
    undated: tuple[Happening, ...]
    withheld: tuple[Withheld, ...]

    @property
    def rows(self) -> Rows:
        """For a page or a terminal."""
        return rows_of(self.dated, self.undated)


@dataclass(frozen=True, slots=True)
class _Frame:
    contents: Contents
    axis: Axis | None


def make_chronology(story: Story, contents: Contents, maker: LineMaker) -> Chronology:
    """Arrange the events of a story by the time at which they happened."""
    events = [contents.events[name] for name in story.events if name in contents.events]
    frame = _Frame(contents, make_axis(event.when for event in events))
    wordings = Wordings(contents)
    happenings: list[Happening] = []
    withheld: list[Withheld] = []
    for event in events:
        checked = maker.of_events([event])
        withheld += checked.withheld
        if checked.lines:
            happenings.append(_happening(event, checked.lines, wordings.of(checked.lines), frame))
    return Chronology(
        story_id=story.id,
        axis=frame.axis,
        dated=tuple(sorted((one for one in happenings if one.is_dated), key=_by_bounds)),
        undated=tuple(sorted((one for one in happenings if not one.is_dated), key=_by_report)),
        withheld=tuple(withheld),
    )


def _happening(event: Event, lines: tuple[Line, ...], distinct: list[Line], frame: _Frame) -> Happening:
    """``distinct`` are the wordings of the event's lines, the weightiest first."""
    first, *rest = distinct
    standing = standing_of(lines)
    bounds = [line.reported.when.latest if line.reported.when else line.captured for line in lines]
    bounds.append(event.when.latest if event.when else None)
    told = [line.reported.when.earliest for line in lines if line.reported.when]
    return Happening(
        event_id=event.id,
        when=event.when,
        line=first,
        others=tuple(line for line in rest if line.stance != "denied"),
        denials=tuple(line for line in rest if line.stance == "denied"),
        rivals=_rivals((line for line in distinct if not line.superseded), frame.contents),
        copies=sum(not line.superseded for line in lines) - sum(not line.superseded for line in distinct),
        origins=len(event.origins),
        by=min((b for b in bounds if b is not None), default=None) if standing == "happened" else None,
        contradiction=event.contradiction,
        named=_all_made_by(lines, frame.contents, ".noun@"),
        attributed=_all_made_by(lines, frame.contents, ".attribute@"),
        bar=frame.axis.bar(event.when) if frame.axis and event.when else None,
        standing=standing,
        after=None if standing == "happened" else max((t for t in told if t is not None), default=None),
    )


def _all_made_by(lines: Iterable[Line], contents: Contents, rule: str) -> bool:
    return all(rule in contents.mentions[line.id].made_by for line in lines)


def _rivals(lines: Iterable[Line], contents: Contents) -> tuple[Rival, ...]:
    """Figures of the same thing that differ, by falling value: one number with one bound is no rival of itself."""
    of_thing: dict[str, dict[tuple[float, str], Rival]] = {}
    for line in lines:
        for figure in contents.mentions[line.id].figures:
            if line.span.contains(figure.span):
                thing = of_thing.setdefault(f"{figure.of or ''} {figure.unit or ''}".casefold(), {})
                thing.setdefault((figure.value, figure.bound), Rival(line, figure))
    rivals = [rival for thing in of_thing.values() if len(thing) > 1 for rival in thing.values()]
    return tuple(sorted(rivals, key=lambda rival: (-rival.figure.value, rival.line.id)))


def _by_bounds(one: Happening) -> tuple[datetime, datetime, _Place]:
    assert one.when is not None and one.when.earliest is not None and one.when.latest is not None
    return (one.when.earliest, one.when.latest, _place(one))


def _by_report(one: Happening) -> tuple[bool, float, _Place]:
    told = one.by or one.after
    return (told is None, told.timestamp() if told else 0.0, _place(one))


def _place(one: Happening) -> _Place:
    """What no time parts comes as it was told."""
    return (one.line.document_id, one.line.span, one.event_id)
