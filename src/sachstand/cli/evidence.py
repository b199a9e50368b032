"""Draws what one line rests on: the source's words with the line marked, the way to its date, the chain of sources."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from sachstand.cli.chronology import told_by
from sachstand.cli.dates import when_words
from sachstand.cli.terminal import console, show, shown
from sachstand.publish.objects import moment

if TYPE_CHECKING:
    from sachstand.model.when import When
    from sachstand.publish.evidence import Evidence
    from sachstand.publish.prints import Print


def draw_evidence(evidence: Evidence) -> None:
    """Print the evidence of one line."""
    line = evidence.line
    show(Text.assemble((line.text.strip(), "bold"), (f"  {line.id}", "dim")))
    _row("source", shown(evidence.original or line.source.url or line.source.path))
    _row("capture", f"{line.capture_id}, got {line.captured:%Y-%m-%d %H:%M %Z}, words in its {line.place}")
    _row("says", _chain(evidence))
    _row("told", f"{moment(line.reported.when) or 'unknown'} ({line.reported.evidence or line.reported.by})")
    for stated in line.reported.others:
        _row("", f"contradicted by {moment(stated.when) or 'unknown'} ({stated.evidence})")
    _row("happened", when_words(line.when))
    for one in evidence.contributions:
        _row("", f"{when_words(one.when)}: {_derivation(one.when)}  [{one.line.id}]")
    if evidence.contradiction:
        _row("", evidence.contradiction)
    if evidence.inferred:
        _row("report of", f"{when_words(evidence.inferred.when)}, inferred: {evidence.inferred.reason}")
    _row("sources", f"{len(evidence.origins)} independent: {', '.join(evidence.origins)}")
    for other_print in evidence.prints:
        _print(other_print)
    for name, others in (
        ("same words", evidence.reprinted),
        ("also told", evidence.others),
        ("denied", evidence.denials),
    ):
        for other in others:
            _row(name, f"{other.text.strip()}  [{other.id}]")
    _context(evidence)


def _print(one: Print) -> None:
    """Who else printed the report, and the words in which the two prints differ."""
    ids = "".join(f"  [{line.id}]" for line in one.lines)
    _row(
        "printed by", f"{one.source.label}, {moment(one.reported.when) or 'unknown time'}{ids or ', without this line'}"
    )
    for name, words in (("only here", one.only_here), ("only there", one.only_there)):
        for stretch in words:
            _row("", f"{name}: {stretch.text}")
    if one.cut:
        _row("", "… and more")


def _row(name: str, value: str) -> None:
    show(Text.assemble((f"  {name:<11}", "cyan"), value))


def _chain(evidence: Evidence) -> str:
    said = told_by(evidence.line)
    return said if evidence.line.stance == "asserted" else f"{said} ({evidence.line.stance})"


def _derivation(when: When) -> str:
    """How a date follows from words."""
    words = f'from "{when.words}"' if when.words else "from no words of its own"
    seen = f", seen from {when.anchor}" if when.anchor else ""
    return words + seen + (f" by {when.rule}" if when.rule else "")


def _context(evidence: Evidence) -> None:
    """The words around the line, which is drawn in reverse on a terminal and stands in brackets elsewhere."""
    brackets = ("", "") if console().is_terminal else ("⟦", "⟧")
    for paragraph in evidence.context:
        text = Text()
        for marked, pieces in groupby(paragraph.pieces, key=lambda piece: "line" in piece.marks):
            words = "".join(piece.text for piece in pieces)
            text.append(f"{brackets[0]}{words}{brackets[1]}" if marked else words, style="reverse" if marked else "")
        show(Padding(text, (1, 2, 0, 4)))
    show(Text(""))
