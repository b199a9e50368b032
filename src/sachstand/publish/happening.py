"""One event as a page shows it: the line that stands for it, what others say of it, and whether it has happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sachstand.model.event import ACTS, SPEECH
from sachstand.model.mention import Figure
from sachstand.model.when import When
from sachstand.publish.axis import Bar
from sachstand.publish.lines import Line

Standing = Literal["happened", "announced", "demanded", "open"]
_REAL = frozenset(("asserted", "claimed", "confirmed", "denied"))


@dataclass(frozen=True, slots=True)
class Rival:
    """A figure of one line that another line of the same event contradicts."""

    line: Line
    figure: Figure


@dataclass(frozen=True, slots=True)
class Happening:
    """One event: the line that stands for it, what others say, denials beside it, rival figures side by side.

    ``standing`` says whether any report tells it as a fact or a claim (``happened``), or all only announce it, demand
    it, or leave it ``open`` (a condition, a question). ``by`` is when it had happened at the latest: when the first
    report told it, or sooner if some report says so. A report without a date was there when it was captured. What has
    not happened has none; ``after`` is the time of the last report that still spoke of it as to come, ``None`` where no
    report states its time.
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
    standing: Standing = "happened"
    after: datetime | None = None

    @property
    def is_dated(self) -> bool:
        """Whether the date has bounds on both sides."""
        return self.when is not None and self.when.earliest is not None and self.when.latest is not None

    @property
    def is_speech(self) -> bool:
        """Whether all that happened is that somebody said something: words of no known kind of event are but words."""
        if self.standing != "happened":
            return False
        if self.line.kind != "other" or self.line.stance != "claimed":
            return self.line.kind in SPEECH
        return any(link.role in ("speaker", "origin") for link in self.line.attribution)

    @property
    def matter(self) -> Standing:
        """What the words are about: what somebody announces or demands has not happened, though it was said."""
        act = ACTS.get(self.line.kind) if self.is_speech else None
        if act == "announced" or self.standing == "announced":
            return "announced"
        return "demanded" if act == "demanded" else self.standing


def standing_of(lines: Iterable[Line]) -> Standing:
    """How an event stands by all its lines: a single one that tells it as a fact or a claim settles it.

    That somebody announced or demanded something has happened, whatever becomes of it.
    """
    stances = {"happened" if line.kind in SPEECH and _is_act(line) else line.stance for line in lines}
    if "happened" in stances or stances & _REAL:
        return "happened"
    if "announced" in stances:
        return "announced"
    return "demanded" if "demanded" in stances else "open"


def _is_act(line: Line) -> bool:
    return line.stance == ACTS.get(line.kind)
