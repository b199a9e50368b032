"""A story by the time at which things happened, as exactly as the reports allow and no more exactly.

Events with bounds on both sides have a bar on one time axis for the whole story: a point, an interval, or the single
days that are left. Events that nobody dates stand in a part of their own, each with the time by which it had happened:
that of the first report, or of its capture where the report has no date.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sachstand.model.event import SPEECH, Event
from sachstand.model.mention import Figure
from sachstand.model.story import Story
from sachstand.model.text import Span
from sachstand.model.when import When
from sachstand.publish.axis import Axis, Bar, make_axis
from sachstand.publish.contents import Contents
from sachstand.publish.lines import Line, LineMaker, Withheld
from sachstand.publish.wording import Wordings

_Place = tuple[str, Span, str]


@dataclass(frozen=True, slots=True)
class Rival:
    """A figure of one line that another line of the same event contradicts."""

    line: Line
    figure: Figure


@dataclass(frozen=True, slots=True)
class Happening:
    """One event: the line that stands for it, what others say, denials beside it, rival figures side by side.

    ``by`` is when it had happened at the latest: when the first report told it, or sooner if some report says so. A
    report without a date was there when it was captured.
    ``others`` have other words than ``line``; ``copies`` counts further reports with words that are shown already.
    ``named`` says that all reports only name it ("bei seinem Besuch"), ``attributed`` that they do so in an attribute
    of something else ("das im Juni vereinbarte Abkommen").
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
    named: bool = False
    attributed: bool = False

    @property
    def is_dated(self) -> bool:
        """Whether the date has bounds on both sides."""
        return self.when is not None and self.when.earliest is not None and self.when.latest is not None

    @property
    def is_speech(self) -> bool:
        """Whether all that happened is that somebody said something: words of no known kind of event are but words."""
        if self.line.kind != "other" or self.line.stance != "claimed":
            return self.line.kind in SPEECH
        return any(link.role in ("speaker", "origin") for link in self.line.attribution)


@dataclass(frozen=True, slots=True)
class Rows:
    """What a reader sees: each sentence once. Without a date, what happened stands apart from what was said."""

    dated: tuple[Happening, ...]
    undated: tuple[Happening, ...]
    said: tuple[Happening, ...]


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
        dated = folded(self.dated, self.undated)
        undated = folded(self.undated, dated)
        return Rows(
            dated=dated,
            undated=tuple(one for one in undated if not one.is_speech),
            said=tuple(one for one in undated if one.is_speech),
        )


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


def folded(happenings: Iterable[Happening], beside: Iterable[Happening] = ()) -> tuple[Happening, ...]:
    """Without those of which every sentence is shown by another one with a date at least as exact or, for those without
    a date and those told in an attribute alone, by any of ``beside``; for a page.

    One sentence may tell two events ("war gereist und hatte dort getroffen"); the reader need not see it twice. What
    happened is kept before what was said of it, whenever that was ("unterzeichnete am Montag, wie die Agentur am
    Dienstag meldete"), and both before what is only named. The evidence of the line names both. An export keeps all.
    """
    every, beside = list(happenings), list(beside)
    kept: list[Happening] = []
    for one in sorted(every, key=lambda one: (one.named, one.is_speech, -len(_sentences(one)), one.event_id)):
        told = one.is_speech
        alike = (other for other in kept if _says_date(other, one) or (told and not (other.is_speech or other.named)))
        others = [*alike, *([] if one.is_dated and not one.attributed else beside)]
        if not any(_sentences(one) <= _sentences(other) for other in others):
            kept.append(one)
    shown = {one.event_id for one in kept}
    return tuple(one for one in every if one.event_id in shown)


def _sentences(one: Happening) -> set[tuple[str, Span]]:
    return {(line.document_id, line.span) for line in (one.line, *one.others, *one.denials)}


def _says_date(one: Happening, other: Happening) -> bool:
    """Whether the date of ``one`` says all that the date of ``other`` says: it is no less exact, or neither has one."""
    bounds = [(when.earliest, when.latest) for when in (one.when, other.when) if when]
    if not (one.is_dated and other.is_dated):
        return not one.is_dated and not other.is_dated
    (first, last), (earliest, latest) = bounds
    assert first and last and earliest and latest
    return earliest <= first and last <= latest


def _happening(event: Event, lines: tuple[Line, ...], distinct: list[Line], frame: _Frame) -> Happening:
    """``distinct`` are the wordings of the event's lines, the weightiest first."""
    first, *rest = distinct
    bounds = [line.reported.when.latest if line.reported.when else line.captured for line in lines]
    bounds.append(event.when.latest if event.when else None)
    return Happening(
        event_id=event.id,
        when=event.when,
        line=first,
        others=tuple(line for line in rest if line.stance != "denied"),
        denials=tuple(line for line in rest if line.stance == "denied"),
        rivals=_rivals((line for line in distinct if not line.superseded), frame.contents),
        copies=sum(not line.superseded for line in lines) - sum(not line.superseded for line in distinct),
        origins=len(event.origins),
        by=min((b for b in bounds if b is not None), default=None) if _happened(lines) else None,
        contradiction=event.contradiction,
        named=_all_made_by(lines, frame.contents, ".noun@"),
        attributed=_all_made_by(lines, frame.contents, ".attribute@"),
        bar=frame.axis.bar(event.when) if frame.axis and event.when else None,
    )


def _all_made_by(lines: Iterable[Line], contents: Contents, rule: str) -> bool:
    return all(rule in contents.mentions[line.id].made_by for line in lines)


def _happened(lines: Iterable[Line]) -> bool:
    """Whether any line tells it as a fact or a claim: what is only planned or demanded has no latest time."""
    return any(line.stance not in ("announced", "demanded", "conditional", "asked") for line in lines)


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
    return (one.by is None, one.by.timestamp() if one.by else 0.0, _place(one))


def _place(one: Happening) -> _Place:
    """What no time parts comes as it was told."""
    return (one.line.document_id, one.line.span, one.event_id)
