"""Draws a story for a terminal: the date as exactly as it is known, the line, who says so, how many sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from sachstand.cli.dates import instant_words, when_words
from sachstand.cli.terminal import say, show, shown
from sachstand.publish.chronology import Chronology, Happening, folded, make_chronology

if TYPE_CHECKING:
    from sachstand.model.mention import Attribution
    from sachstand.model.story import Story
    from sachstand.publish import Contents, Line, LineMaker


def draw_story(story: Story, contents: Contents, maker: LineMaker) -> None:
    """Print one story, what happened first at the top; events of unknown time in a part of their own."""
    chronology = make_chronology(story, contents, maker)
    reports = len({unit.document_id for unit in story.units})
    show(Text.assemble((story.title, "bold"), (f"  {story.id}  {reports} reports", "dim")))
    say("")
    if chronology.dated:
        show(_table(chronology.dated, contents))
    if chronology.undated:
        say("\nNobody says when; told by then:" if chronology.dated else "Nobody says when; told by then:")
        show(_table(chronology.undated, contents))
    _withheld(chronology)


def who_says(attribution: tuple[Attribution, ...]) -> str:
    """The chain from the speaker back to the outlet: "Putin, according to Interfax, in Neue Zeitung"."""
    names = {link.role: link.name for link in attribution}
    said = ", ".join(names[role] for role in ("speaker", "origin", "agency") if role in names)
    return " ← ".join(part for part in (said, names.get("outlet", "")) if part)


def _table(happenings: tuple[Happening, ...], contents: Contents) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 1, 0))
    table.add_column(max_width=26)
    table.add_column(ratio=1)
    table.add_column(justify="right", no_wrap=True)
    for happening in folded(happenings):
        table.add_row(_date(happening), _words(happening, contents), _sources(happening))
    return table


def _date(happening: Happening) -> Text:
    if happening.is_dated or happening.by is None:
        date = Text(when_words(happening.when), style="cyan")
    else:
        date = Text(f"by {instant_words(happening.by)}", style="dim cyan")
    if happening.contradiction:
        date.append("\nthe reports contradict each other", style="yellow")
    return date


def _words(happening: Happening, contents: Contents) -> Text:
    text = _line(happening.line, contents)
    for denial in happening.denials:
        text.append("\n")
        text.append("denied: ", style="yellow")
        text.append_text(_line(denial, contents))
    for rival in happening.rivals:
        text.append(
            f"\n{rival.figure.value:,.0f} {rival.figure.of or rival.figure.unit or ''}".rstrip(), style="magenta"
        )
        text.append(f" — {_by(rival.line, contents)}", style="dim")
    return text


def _line(line: Line, contents: Contents) -> Text:
    text = Text(line.text.strip())
    text.append(f"\n{_by(line, contents)}  {line.id}", style="dim")
    return text


def _by(line: Line, contents: Contents) -> str:
    return who_says(line.attribution) or shown(Path(contents.documents[line.document_id].source).name)


def _sources(happening: Happening) -> Text:
    count = happening.origins
    return Text("1 source" if count == 1 else f"{count} sources", style="green" if count > 1 else "dim")


def _withheld(chronology: Chronology) -> None:
    if chronology.withheld:
        say(f"{len(chronology.withheld)} lines did not pass the span check and are not shown; see: sachstand verify")
