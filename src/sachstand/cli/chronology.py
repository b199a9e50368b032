"""Draws a story for a terminal: the date as exactly as it is known, the line, who says so, how many sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from sachstand.cli.dates import instant_words, when_words
from sachstand.cli.terminal import say, show, shown
from sachstand.publish.chronology import Chronology, make_chronology
from sachstand.publish.happening import Happening
from sachstand.publish.source import count_reports

if TYPE_CHECKING:
    from datetime import datetime

    from sachstand.model.mention import Figure
    from sachstand.model.story import Story
    from sachstand.publish import Contents, Line, LineMaker


_REPORTS = ("reports", "report")
_PARTS = (
    ("", "dated"),
    ("Announced; no report tells that it has happened:", "announced"),
    ("Demanded; no report tells that it has happened:", "demanded"),
    ("No day is settled; told by then:", "undated"),
    ("Said, without a day; told by then:", "said"),
    ("Left open: under a condition, or asked:", "open"),
)
_BOUNDS = {
    "exact": "",
    "at_least": "at least ",
    "at_most": "at most ",
    "more_than": "more than ",
    "less_than": "fewer than ",
    "about": "about ",
}


def draw_story(story: Story, contents: Contents, maker: LineMaker) -> None:
    """Print one story as the page does: what happened, first at the top, what is to come, what nobody dates."""
    chronology = make_chronology(story, contents, maker)
    told = {unit.document_id for unit in story.units}
    reports = count_reports(contents.documents[name] for name in sorted(told) if name in contents.documents)
    title = maker.title_of(story)
    show(
        Text.assemble(
            (title.text if title else "(no title)", "bold"),
            (f"  {story.id}  {reports} {_REPORTS[reports == 1]}", "dim"),
        )
    )
    say("")
    rows = chronology.rows
    for heading, name in _PARTS:
        part = getattr(rows, name)
        if part:
            if heading:
                show(Text(f"\n{heading}", style="bold"))
            show(_table(part))
    _withheld(chronology)


def told_by(line: Line) -> str:
    """The chain from the speaker back to the outlet: "Putin, Interfax ← Neue Zeitung"; for a file its name."""
    names = {link.role: link.name for link in line.attribution}
    said = ", ".join(names[role] for role in ("speaker", "origin", "agency") if role in names)
    return " ← ".join(part for part in (said, shown(line.source.label)) if part)


def _table(happenings: tuple[Happening, ...]) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 1, 0))
    table.add_column(width=26)
    table.add_column(ratio=1)
    table.add_column(justify="right", no_wrap=True)
    for happening in happenings:
        table.add_row(_date(happening), _words(happening), _sources(happening))
    return table


def _date(happening: Happening) -> Text:
    form = f"{when_words(happening.when)}, " if happening.when is not None and happening.when.form else ""
    if not happening.is_dated and happening.by is not None:
        said = "said " if happening.matter != "happened" else ""
        date = Text(f"{form}{said}by {instant_words(happening.by)}", style="dim cyan")
    elif not happening.is_dated and happening.after is not None:
        date = Text(f"{form}not before {_first(happening.after)}", style="dim cyan")
    else:
        date = Text(when_words(happening.when), style="cyan")
    if happening.contradiction:
        date.append("\nthe reports contradict each other", style="yellow")
    return date


def _first(instant: datetime) -> str:
    """The first instant of a day stands for a day of which the time is not known."""
    return instant_words(instant).removesuffix(", 00:00")


def _words(happening: Happening) -> Text:
    text = _line(happening.line)
    for denial in happening.denials:
        text.append("\n")
        text.append("denied: ", style="yellow")
        text.append_text(_line(denial))
    for rival in happening.rivals:
        text.append(f"\n{_figure(rival.figure)}", style="magenta")
        text.append(f" — {told_by(rival.line)}", style="dim")
    return text


def _figure(figure: Figure) -> str:
    return f"{_BOUNDS[figure.bound]}{figure.value:,.10g} {figure.of or figure.unit or ''}".rstrip()


def _line(line: Line) -> Text:
    text = Text(line.text.strip())
    text.append(f"\n{told_by(line)}  {line.id}", style="dim")
    return text


def _sources(happening: Happening) -> Text:
    count = happening.origins
    return Text("1 source" if count == 1 else f"{count} sources", style="green" if count > 1 else "dim")


def _withheld(chronology: Chronology) -> None:
    if chronology.withheld:
        say(f"{len(chronology.withheld)} lines did not pass the span check and are not shown; see: sachstand verify")
