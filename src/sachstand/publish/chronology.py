"""A story by the time at which things happened, as exactly as the reports allow and no more exactly.

Events with bounds on both sides have a bar on one time axis for the whole story: a point, an interval, or the single
days that are left. Events that nobody dates stand in a part of their own, each with the time by which it had happened:
that of the first report.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sachstand.model.event import Event
from sachstand.model.mention import Figure
from sachstand.model.story import Story
from sachstand.model.text import Span, fold_space
from sachstand.model.when import When
from sachstand.publish.axis import Axis, Bar, make_axis
from sachstand.publish.contents import Contents
from sachstand.publish.lines import Line, LineMaker, Withheld
from sachstand.publish.ticker import latest_of


@dataclass(frozen=True, slots=True)
class Rival:
    """A figure of one line that another line of the same event contradicts."""

    line: Line
    figure: Figure


@dataclass(frozen=True, slots=True)
class Happening:
    """One event: the line that stands for it, what others say, denials beside it, rival figures side by side.

    ``by`` is when it had happened at the latest: when the first report told it, or sooner if some report says so.
    ``others`` have other words than ``line``; ``copies`` counts further reports with words that are shown already.
    """

    event_id: str
    when: When | None
    line: Line
    others: tuple[Line, ...]
    denials: tuple[Line, ...]
    rivals: tuple[Rival, ...]
    copies: int
    origins: int
    by: datetime | None
    contradiction: str | None
    bar: Bar | None = None

    @property
    def is_dated(self) -> bool:
        """Whether the date has bounds on both sides."""
        return self.when is not None and self.when.earliest is not None and self.when.latest is not None


@dataclass(frozen=True, slots=True)
class Chronology:
    """A story's events: those with a date in the order of their bounds, those without by their first report."""

    story_id: str
    axis: Axis | None
    dated: tuple[Happening, ...]
    undated: tuple[Happening, ...]
    withheld: tuple[Withheld, ...]


def make_chronology(story: Story, contents: Contents, maker: LineMaker) -> Chronology:
    """Arrange the events of a story by the time at which they happened."""
    events = [contents.events[name] for name in story.events if name in contents.events]
    axis = make_axis(event.when for event in events)
    happenings: list[Happening] = []
    withheld: list[Withheld] = []
    for event in events:
        checked = maker.of_events([event])
        withheld += checked.withheld
        if checked.lines:
            happenings.append(_happening(event, checked.lines, contents, axis))
    return Chronology(
        story_id=story.id,
        axis=axis,
        dated=tuple(sorted((one for one in happenings if one.is_dated), key=_by_bounds)),
        undated=tuple(sorted((one for one in happenings if not one.is_dated), key=_by_report)),
        withheld=tuple(withheld),
    )


def folded(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """Without those of which every sentence is shown by another one with the same date, for a page.

    One sentence may tell two events ("war gereist und hatte dort getroffen"); the reader need not see it twice. The
    evidence of the line names both. An export keeps all.
    """
    kept: list[Happening] = []
    for one in sorted(happenings, key=lambda one: (-len(_sentences(one)), one.event_id)):
        if not any(_sentences(one) <= _sentences(other) and _same_date(one, other) for other in kept):
            kept.append(one)
    shown = {one.event_id for one in kept}
    return tuple(one for one in happenings if one.event_id in shown)


def _sentences(one: Happening) -> set[tuple[str, Span]]:
    return {(line.document_id, line.span) for line in (one.line, *one.others, *one.denials)}


def _same_date(one: Happening, other: Happening) -> bool:
    dates = [(when.earliest, when.latest, when.days) if when else None for when in (one.when, other.when)]
    return dates[0] == dates[1]


def _happening(event: Event, lines: tuple[Line, ...], contents: Contents, axis: Axis | None) -> Happening:
    distinct = _distinct(lines)
    first, *rest = distinct
    bounds = [line.reported.when.latest for line in lines if line.reported.when]
    bounds.append(event.when.latest if event.when else None)
    return Happening(
        event_id=event.id,
        when=event.when,
        line=first,
        others=tuple(line for line in rest if line.stance != "denied"),
        denials=tuple(line for line in rest if line.stance == "denied"),
        rivals=_rivals((line for line in distinct if not line.superseded), contents),
        copies=sum(not line.superseded for line in lines) - sum(not line.superseded for line in distinct),
        origins=len(event.origins),
        by=min((bound for bound in bounds if bound is not None), default=None),
        contradiction=event.contradiction,
        bar=axis.bar(event.when) if axis and event.when else None,
    )


def _distinct(lines: Iterable[Line]) -> list[Line]:
    """Each wording once, by its first print that no later capture replaced; the weightiest wording first."""
    wordings: dict[str, Line] = {}
    for line in sorted(lines, key=lambda line: (line.superseded, _told(line), line.id)):
        wordings.setdefault(fold_space(line.text), line)
    return sorted(wordings.values(), key=_by_weight)


def _told(line: Line) -> float:
    """For sorting by time of report, those of unknown time last."""
    told = latest_of(line.reported)
    return told.timestamp() if told else float("inf")


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


def _by_weight(line: Line) -> tuple[bool, bool, bool, bool, float, str]:
    """What stands before what was changed, news before background, the claim before its denial, the report's own word
    before hearsay, the newest before the older."""
    hearsay = line.stance not in ("asserted", "confirmed")
    told = _told(line)
    newest_first = -told if told != float("inf") else 0.0
    return (line.superseded, line.background, line.stance == "denied", hearsay, newest_first, line.id)


def _by_bounds(one: Happening) -> tuple[datetime, datetime, str]:
    assert one.when is not None and one.when.earliest is not None and one.when.latest is not None
    return (one.when.earliest, one.when.latest, one.event_id)


def _by_report(one: Happening) -> tuple[bool, float, str]:
    return (one.by is None, one.by.timestamp() if one.by else 0.0, one.event_id)
