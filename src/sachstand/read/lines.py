"""Plain text as lines: hard wraps undone, furniture named, prose told from headings.

A line here is a paragraph or a heading as the text prints it. Nothing is reworded; joined lines are joined by a blank.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from sachstand.languages.spec import BlockKind, ReadingRules

_ENDS_SENTENCE = re.compile(r"[.!?…:][\"'“”„«»’)\]]*$")
_ENDS_STATEMENT = re.compile(r"[.…][\"'“”„«»’)\]]*$")
_BULLET = re.compile(r"^\s*[•●▪*–-]\s+")
_PLUS_HEADING = re.compile(r"[ \t]*(\+\+\+?[ \t]*[^+\n]{3,180}?[ \t]*\+\+\+?)(?=\s|$)[ \t]*")
_WRAP_MEDIAN = (50, 100)
_WRAP_SPREAD = 25
_SHORTEST_PROSE = 60
_ALWAYS_PROSE = 140


def lines_of(text: str) -> list[str]:
    """The non-empty lines of a text, with hard-wrapped paragraphs joined again."""
    found: list[str] = []
    for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n")):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        found.extend([" ".join(lines)] if _is_wrapped(lines) else lines)
    return found


def plus_headings_apart(text: str) -> str:
    """Put each "+++ heading +++" on a line of its own; some pages lose their line ends when they are saved."""
    return _PLUS_HEADING.sub(r"\n\n\1\n\n", text) if text.count("+++") >= 4 else text


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether the lines are one paragraph cut at a column: alike in length, and most end inside a sentence."""
    if len(lines) < 3 or any(_BULLET.match(line) for line in lines):
        return False
    lengths = [len(line) for line in lines[:-1]]
    middle = median(lengths)
    open_ends = sum(1 for line in lines[:-1] if not _ENDS_SENTENCE.search(line))
    return (
        _WRAP_MEDIAN[0] <= middle <= _WRAP_MEDIAN[1]
        and max(lengths) - min(lengths) <= _WRAP_SPREAD
        and open_ends >= 0.6 * len(lengths)
    )


def is_prose(line: str) -> bool:
    """Whether the line is a paragraph of running text; a heading is short or ends without a full stop."""
    return len(line) >= _ALWAYS_PROSE or (len(line) >= _SHORTEST_PROSE and bool(_ENDS_SENTENCE.search(line)))


def is_heading(line: str) -> bool:
    """Whether the line can stand over a paragraph: short, no full stop, no list item."""
    return len(line) < _ALWAYS_PROSE and not _ENDS_STATEMENT.search(line) and not _BULLET.match(line)


def kind_of(line: str, rules: ReadingRules) -> BlockKind | None:
    """What furniture the line is, ``None`` when it is none."""
    return next((rule.kind for rule in rules.rules if rule.pattern.match(line)), None)
