"""Lines of plain text: furniture named, prose told from headings.

A line here is a paragraph or a heading as the text prints it; `sachstand.read.wrapped` makes lines of a text.
"""

from __future__ import annotations

import re
from itertools import pairwise

from sachstand.languages.spec import BlockKind, ReadingRules

_ENDS_SENTENCE = re.compile(r"[.!?…:][\"'“”„«»’)\]]*$")
_ENDS_STATEMENT = re.compile(r"[.…][\"'“”„«»’)\]]*$")
_ENDS_CALL = re.compile(r"(?:[?!]|\b[A-ZÄÖÜ]\.|[^.…][\"“”«»’])[\"'“”„«»’)\]]*$")
_SENTENCE_INSIDE = re.compile(r"[\w)\"“”]{3}[.]\s")
_BULLET = re.compile(r"^\s*[•●▪*–-]\s+")
_PLUS_HEADING = re.compile(r"(?<![ \t])[ \t]*+(\+\+\+?[^+\n]{3,180}?\+\+\+?)(?=\s|$)[ \t]*")
_RUN_ON = re.compile(r"(?<=[.!?:“”\"»)])(?=[A-ZÄÖÜ„\"»+])[^.!?\n]{8,}\Z")
_FEWEST_RUN_ON = 2
_LONGEST_HEADING = 160
_SHORTEST_PROSE = 60
_ALWAYS_PROSE = 140
_LONGEST_CALL = 100
_SHORTEST_SENTENCE = 3


def plus_headings_apart(text: str) -> str:
    """Put each "+++ heading +++" on a line of its own; some pages lose their line ends when they are saved."""
    return _PLUS_HEADING.sub(r"\n\n\1\n\n", text) if text.count("+++") >= 4 else text


def clock_headings_apart(text: str, clock: re.Pattern[str]) -> str:
    """Put each "Heading19.45 Uhr: " that runs on from the sentence before on lines of its own, where there are several.

    Some pages lose all their line ends when they are passed on. ``clock`` has the group ``mark`` or ``half``.
    """
    cuts: list[int] = []
    for found in clock.finditer(text):
        groups, before = found.groupdict(), text[found.start() - 1 : found.start()]
        marked = groups.get("mark") or groups.get("half")
        if marked and before.strip() and text[found.end() : found.end() + 1] == ":":
            heading = _RUN_ON.search(text, max(0, found.start() - _LONGEST_HEADING), found.start())
            cuts += [heading.start(), found.start()] if heading is not None else []
    if len(cuts) < 2 * _FEWEST_RUN_ON:
        return text
    pieces = [text[one:other] for one, other in pairwise([0, *cuts, len(text)])]
    return "\n\n".join(pieces)


def is_prose(line: str) -> bool:
    """Whether the line is a paragraph of running text; a heading is short or ends without a full stop."""
    return len(line) >= _ALWAYS_PROSE or (len(line) >= _SHORTEST_PROSE and bool(_ENDS_SENTENCE.search(line)))


def is_sentence(line: str) -> bool:
    """Whether a line, however short, ends like a statement and has the words for one: "Chuck Muster ist tot."."""
    return len(line.split()) >= _SHORTEST_SENTENCE and bool(_ENDS_STATEMENT.search(line))


def is_headline(line: str) -> bool:
    """Whether a line that is long enough for prose reads like a headline: one question, one call, one saying."""
    most = _LONGEST_CALL if has_sentence_inside(line) else _ALWAYS_PROSE
    return len(line) < most and bool(_ENDS_CALL.search(line))


def has_sentence_inside(line: str) -> bool:
    """Whether a sentence ends before the line's end; "Dr." and initials end none."""
    return _SENTENCE_INSIDE.search(line) is not None


def is_heading(line: str) -> bool:
    """Whether the line can stand over a paragraph: short, no full stop, no list item."""
    return len(line) < _ALWAYS_PROSE and not _ENDS_STATEMENT.search(line) and not _BULLET.match(line)


def kind_of(line: str, rules: ReadingRules) -> BlockKind | None:
    """What furniture the line is, ``None`` when it is none."""
    return next((rule.kind for rule in rules.rules if rule.pattern.match(line)), None)
